/** Numbers, lists and dates in English, and the words that count things. */
import { formats } from '../../format.js';

export const { number, percent, certainty, list, date, days } = formats('en-GB');

export const words = (count: number): string => `${number(count)} ${count === 1 ? 'word' : 'words'}`;
export const passages = (count: number): string => `${number(count)} ${count === 1 ? 'passage' : 'passages'}`;
export const quotations = (count: number): string => `${number(count)} ${count === 1 ? 'quotation' : 'quotations'}`;
