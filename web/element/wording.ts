/** What a pair is called in a sentence. Pure; all words come from the catalogue. */
import { strings } from './strings/index.js';
import type { Pair } from '../engine/types.js';
import type { Match } from './matches.js';
import { isProbable, type Direction } from './direction.js';
import type { Side } from './segments.js';

/** Below this certainty the page says that the evidence is thin. */
export const THIN = 0.6;

const HALF = 0.5;

/** The relation as a headline, naming the two articles by their letters. It
 *  says which follows which only where one probably came first. */
export function headline(pair: Pair, letters: string[], direction: Direction | undefined): string {
  if (pair.relation === 'rewrite' && direction && isProbable(direction)) {
    return strings.order.rewrite(letters[direction.to]!, letters[direction.from]!);
  }
  const say = mostly(pair) ?? strings.relation[pair.relation];
  const led = say === strings.relation.excerpt || say === strings.mostly.first;
  const [first, second] = led && pair.bInA.share > pair.aInB.share ? [pair.b, pair.a] : [pair.a, pair.b];
  return say(letters[first]!, letters[second]!);
}

/** What is said of passages that are most of an article; undefined where most
 *  of both is their own. */
function mostly({ relation, aInB, bInA }: Pair): ((a: string, b: string) => string) | undefined {
  const [less, more] = [aInB.share, bInA.share].sort((x, y) => x - y) as [number, number];
  if (relation !== 'partial' || more <= HALF) return undefined;
  return less > HALF ? strings.mostly.both : strings.mostly.first;
}

/** What a match is called: the kind of all of it, or of most. */
export function kindOf({ kind, mixed }: Match): string {
  return mixed ? strings.mixed[kind] : strings.kind[kind];
}

/** What is said of a share behind its percentage: "of A stands in B". */
export function shareWords(pair: Pair, side: Side, letters: string[], direction: Direction | undefined): string {
  const [of, other] = side === 'a' ? [pair.a, pair.b] : [pair.b, pair.a];
  const share = shareOf(pair, side);
  const [from, to] = [letters[of]!, letters[other]!];
  if (share.words === 0) return strings.share.none(from, to);
  const retold = pair.relation === 'rewrite' && 2 * share.rewritten > share.words;
  if (!retold) return strings.share.stands(from, to, share.share);
  const follows = direction?.to === of && isProbable(direction);
  return follows ? strings.share.follows(from, to, share.share) : strings.share.retold(from, to, share.share);
}

/** Both shares in one line, for a screen reader. */
export function sharesLine(pair: Pair, letters: string[], direction: Direction | undefined): string {
  const line = (side: Side): string => {
    const { words, share } = shareOf(pair, side);
    const sentence = shareWords(pair, side, letters, direction);
    return words === 0 ? `${sentence}.` : `${strings.share.lead(share)} ${sentence}.`;
  };
  return `${line('a')} ${line('b')}`;
}

function shareOf(pair: Pair, side: Side): Pair['aInB'] {
  return side === 'a' ? pair.aInB : pair.bInA;
}
