/** Which rows are shown, and in which order. Pure. */
import type { Findings, Row } from './findings.js';

export type Order = 'size' | 'earliest' | 'latest' | 'share' | 'title';

export const ORDERS: Order[] = ['size', 'earliest', 'latest', 'share', 'title'];

/** What is to be seen of a survey. */
export interface Wish {
  order: Order;
  /** Also articles that belong to no cluster. */
  alone: boolean;
  /** Only rows with one of these articles; undefined for all. */
  hits: ReadonlySet<number> | undefined;
}

/** A day of ISO 8601 as a number, which is compared ten times as fast; one that
 *  is not known comes last. */
export const dayNumber = (day: string): number => (day ? Number(day.replaceAll('-', '')) : Infinity);

/** Rows stand by these, the lowest first. */
const keys: Record<Exclude<Order, 'title'>, (row: Row) => number> = {
  size: ({ members }) => -members.length,
  earliest: ({ from }) => dayNumber(from),
  latest: ({ to }) => (to ? -dayNumber(to) : Infinity),
  share: ({ most }) => -most,
};

/** The indexes of the rows to show. Rows that are alike stay in their order. By
 *  title they stand once the titles are ranked, and the largest first until then. */
export function shownRows({ rows, titleRanks }: Findings, { order, alone, hits }: Wish): number[] {
  const shown: number[] = [];
  rows.forEach(({ members }, index) => {
    if (!alone && members.length < 2) return;
    if (hits && !members.some((member) => hits.has(member))) return;
    shown.push(index);
  });
  const places = order === 'title' && titleRanks ? titleRanks : rows.map(keys[order === 'title' ? 'size' : order]);
  return shown.sort((one, other) => byPlace(places[one]!, places[other]!) || one - other);
}

/** Infinity less Infinity would be no order. */
export function byPlace(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
