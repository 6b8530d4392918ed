/** All pairs of a report as rows of a table: sorted, filtered, counted. Pure. */
import { wholePercent } from '../../element/format.js';
import { strength } from '../../element/view.js';
import type { Pair, Relation, Report } from '../../engine/types.js';
import { Groups, isReuse } from '../family/family.js';

export type Column = 'pair' | 'relation' | 'aInB' | 'bInA' | 'longest' | 'certainty';

export interface Order {
  column: Column;
  descending: boolean;
}

export interface Filter {
  /** Whole percents of the larger share from which a pair is shown. */
  threshold: number;
  /** Empty for all. */
  relation: Relation | '';
}

/** From the closest relation to none. */
const RELATIONS: Relation[] = ['identical', 'reprint', 'excerpt', 'rewrite', 'partial', 'quotation', 'furniture', 'unrelated'];

/** Bars of the histogram: one for every five percent. */
export const BINS = 20;

const measures: Record<Column, (pair: Pair, index: number) => number> = {
  pair: (_, index) => index,
  relation: ({ relation }) => RELATIONS.indexOf(relation),
  aInB: ({ aInB }) => aInB.share,
  bInA: ({ bInA }) => bInA.share,
  longest: ({ longest }) => longest.words,
  certainty: ({ certainty }) => certainty,
};

/** The indexes of the pairs to show, in their order; pairs that measure the
 *  same stay in the order of the report. */
export function rowsOf(report: Report, { column, descending }: Order, filter: Filter): number[] {
  const measure = measures[column];
  const sign = descending ? -1 : 1;
  return report.pairs
    .map((pair, index) => ({ pair, index, value: measure(pair, index) }))
    .filter(({ pair }) => reaches(pair, filter.threshold) && (!filter.relation || pair.relation === filter.relation))
    .sort((x, y) => sign * (x.value - y.value) || x.index - y.index)
    .map(({ index }) => index);
}

/** By the whole percents that are shown, so that 20% reaches 20. */
export function reaches(pair: Pair, threshold: number): boolean {
  return wholePercent(strength(pair)) >= threshold;
}

/** How many pairs reach a threshold, and how many clusters they still form:
 *  at 0 those of the report. */
export function remaining(report: Report, threshold: number): { pairs: number; clusters: number } {
  const groups = new Groups(report.articles.length);
  let pairs = 0;
  for (const pair of report.pairs) {
    if (!reaches(pair, threshold)) continue;
    pairs += 1;
    if (isReuse(pair)) groups.join(pair.a, pair.b);
  }
  return { pairs, clusters: groups.countJoined() };
}

/** How many pairs share so much; the last bar holds what is shared in full. */
export function histogram(report: Report): number[] {
  const bins = Array.from({ length: BINS }, () => 0);
  for (const pair of report.pairs) bins[Math.min(BINS - 1, Math.floor(strength(pair) * BINS))]! += 1;
  return bins;
}

/** The relations that occur, the closest first. */
export function relationsIn(report: Report): { relation: Relation; count: number }[] {
  return RELATIONS.map((relation) => ({
    relation,
    count: report.pairs.filter((pair) => pair.relation === relation).length,
  })).filter(({ count }) => count > 0);
}
