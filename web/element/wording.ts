/** What a pair is called in a sentence. Pure; all words come from the catalogue. */
import { strings } from '../page/strings.js';
import type { Pair } from '../engine/types.js';

/** Below this certainty the page says that the evidence is thin. */
export const THIN = 0.6;

/** The relation as a headline, naming the two articles by their letters. It
 *  says which stands in which, never who copied from whom. */
export function headline(pair: Pair, letterA: string, letterB: string): string {
  const directed = pair.relation === 'excerpt' || pair.relation === 'rewrite';
  const swap = directed && pair.bInA.share > pair.aInB.share;
  const [first, second] = swap ? [letterB, letterA] : [letterA, letterB];
  return strings.relation[pair.relation](first, second);
}

/** Both shares in one line, for a screen reader. */
export function sharesLine(pair: Pair, letterA: string, letterB: string): string {
  return [
    shareLine(pair.aInB.share, letterA, letterB),
    shareLine(pair.bInA.share, letterB, letterA),
  ].join(' ');
}

function shareLine(share: number, from: string, to: string): string {
  if (share === 0) return `${strings.share.none(from, to)}.`;
  return `${strings.share.lead(share)} ${strings.share.stands(from, to)}.`;
}
