/** Numbers and lists in the words of one language, by Intl. */

export interface Formats {
  number(value: number): string;
  /** A share as a percentage that never rounds up to all or down to nothing. */
  percent(share: number): string;
  /** How certain something is, in percent; nothing here ever is for sure. */
  certainty(value: number): string;
  list(items: string[]): string;
  date(iso: string): string;
  /** From one day to another, both ISO 8601. */
  days(from: string, to: string): string;
}

/** The formats of one BCP 47 locale. */
export function formats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(wholePercent(share) / 100),
    certainty: (value) => percent.format(certainPercent(value) / 100),
    list: (items) => list.format(items),
    date: (iso) => formatDate(date, iso),
    days: (from, to) => date.formatRange(Date.parse(from), Date.parse(to)),
  };
}

/** Whole percents: 100 and 0 are kept for what is exactly all or nothing. */
export function wholePercent(share: number): number {
  const rounded = Math.round(share * 100);
  if (share < 1 && rounded >= 100) return 99;
  if (share > 0 && rounded <= 0) return 1;
  return rounded;
}

/** Whole percents of a certainty, rounded down, of which 100 would claim too
 *  much; thousandths take care of what 0.29 is in binary. */
function certainPercent(value: number): number {
  const MOST = 99;
  return Math.min(MOST, Math.floor(Math.round(value * 1000) / 10));
}

/** A date that is not ISO 8601 is shown as it was given. */
function formatDate(format: Intl.DateTimeFormat, given: string): string {
  const time = /^\d{4}-\d{2}-\d{2}/.test(given) ? Date.parse(given) : NaN;
  return Number.isNaN(time) ? given : format.format(time);
}
