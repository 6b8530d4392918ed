/** Which pair of a report to show. Pure. */
import { strength } from '../element/view.js';
import type { Pair, Report } from '../engine/types.js';

/** Where a pair of articles stands in the report, -1 where it does not. */
export function pairIndex(report: Report, one: number, other: number): number {
  const [a, b] = one < other ? [one, other] : [other, one];
  return report.pairs.findIndex((pair) => pair.a === a && pair.b === b);
}

/** The pair that shares most; of one article, if it is given, the pair with
 *  the other that has most of it. What is little of a long article may be all
 *  of a brief, so the share of the brief says nothing about the article. */
export function strongestPair(report: Report, article?: number): number {
  const share = (pair: Pair): number => {
    if (article === undefined) return strength(pair);
    return (pair.a === article ? pair.aInB : pair.bInA).share;
  };
  let best = -1;
  report.pairs.forEach((pair, index) => {
    if (article !== undefined && pair.a !== article && pair.b !== article) return;
    if (best < 0 || share(pair) > share(report.pairs[best]!)) best = index;
  });
  return best;
}

/**
 * The two articles to show after a comparison, by their keys: those that are
 * chosen, unless one of them is gone or an article is new. A new article is
 * shown with the one it shares most with, and so is the first at the start.
 */
export function nextChoice(report: Report, keys: string[], known: string[], chosen: string[]): string[] {
  const added = known.length ? keys.findIndex((key) => !known.includes(key)) : -1;
  const kept = chosen.length === 2 && chosen.every((key) => keys.includes(key));
  if (added < 0 && kept) return chosen;
  let index = strongestPair(report, Math.max(added, 0));
  if (added < 0 && strength(report.pairs[index]!) === 0) index = strongestPair(report);
  const { a, b } = report.pairs[index]!;
  return [keys[a]!, keys[b]!];
}
