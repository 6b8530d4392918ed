/** Numbers, lists and dates in German, and the words that count things. */
import { formats, wholePercent } from '../../format.js';

export const { number, percent, certainty, list, date, days } = formats('de-DE');

/** Counts things: "1 Wort", "2 Wörter". */
export const counted =
  (one: string, more: string) =>
  (count: number): string =>
    `${number(count)} ${count === 1 ? one : more}`;

export const words = counted('Wort', 'Wörter');
/** After a preposition such as "von" or "ab". */
export const wordsDative = counted('Wort', 'Wörtern');
export const passages = counted('Passage', 'Passagen');
export const quotations = counted('Zitat', 'Zitate');

/** The form of a verb or noun that goes with a count. */
export const verb = (count: number, one: string, more: string): string => (count === 1 ? one : more);

/** The verb of a share: "1 % steht", "81 % stehen". */
export const verbOf = (share: number, one: string, more: string): string => verb(wholePercent(share), one, more);
