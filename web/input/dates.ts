/** Dates as articles have them: a day, not a moment. Pure. */

/** The first letters of the months in English and German. */
const MONTHS = 'jan feb mar,mär apr may,mai jun jul aug sep oct,okt nov dec,dez'.split(' ').map((names) => names.split(','));

const ISO = /^\d{4}-\d{2}-\d{2}(?=$|[T\s])/;
const PACKED = /^(\d{4})(\d{2})(\d{2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
/** `26-FEB-1987 15:01`, `Sat, 7 Sep 2002`, `4. März 2026`. */
const DAY_FIRST = /^(?:\p{L}+,?\s+)?(\d{1,2})[-.\s]+(\p{L}{3,9})[-.,\s]+(\d{4})(?!\d)/u;
/** `March 4, 2026`. */
const MONTH_FIRST = /^(?:\p{L}+,\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;

/** The day of a date or time, in the time zone that it was written in; what
 *  could be read in two ways, as 4/3/2026, stays as it was given. */
export function dayOf(given: string): string {
  const trimmed = given.trim();
  return ISO.exec(trimmed)?.[0] ?? packed(trimmed) ?? dotted(trimmed) ?? named(trimmed) ?? trimmed;
}

function packed(text: string): string | undefined {
  const [, year, month, day] = PACKED.exec(text) ?? [];
  return year && calendar(Number(year), Number(month), Number(day));
}

function dotted(text: string): string | undefined {
  const [, day, month, year] = DOTTED.exec(text) ?? [];
  return year && calendar(Number(year), Number(month), Number(day));
}

function named(text: string): string | undefined {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (year) return calendar(Number(year), monthOf(month!), Number(day));
  const [, first, second, third] = MONTH_FIRST.exec(text) ?? [];
  return third && calendar(Number(third), monthOf(first!), Number(second));
}

/** 1 to 12; 0 for what is no month. */
function monthOf(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((names) => names.includes(start)) + 1;
}

/** Nothing for a day that is not in the calendar. */
function calendar(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
