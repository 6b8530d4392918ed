/** Which rows are shown, and in which order. Pure. */
import type { Row } from './findings.js';

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

const collator = new Intl.Collator();

/** Rows without a day come last. */
export const byDay = (one: string, other: string): number => (one && other ? one.localeCompare(other) : Number(!one) - Number(!other));

const comparisons: Record<Order, (one: Row, other: Row) => number> = {
  size: (one, other) => other.members.length - one.members.length,
  earliest: (one, other) => byDay(one.from, other.from),
  latest: (one, other) => (one.to && other.to ? other.to.localeCompare(one.to) : byDay(one.to, other.to)),
  share: (one, other) => other.most - one.most,
  title: (one, other) => collator.compare(one.title, other.title),
};

/** The indexes of the rows to show. Rows that are alike stay in their order. */
export function shownRows(rows: Row[], { order, alone, hits }: Wish): number[] {
  const shown: number[] = [];
  rows.forEach(({ members }, index) => {
    if (!alone && members.length < 2) return;
    if (hits && !members.some((member) => hits.has(member))) return;
    shown.push(index);
  });
  const compare = comparisons[order];
  return shown.sort((one, other) => compare(rows[one]!, rows[other]!) || one - other);
}
