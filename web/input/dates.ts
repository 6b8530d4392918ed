/** Dates as articles have them: a day, not a moment. Pure. */

/** The day of an ISO 8601 date or time, in the time zone that it was written
 *  in; anything else as it was given. */
export function dayOf(given: string): string {
  const trimmed = given.trim();
  return /^\d{4}-\d{2}-\d{2}(?=$|[T\s])/.exec(trimmed)?.[0] ?? trimmed;
}
