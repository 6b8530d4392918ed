import { en } from './en/index.js';

/** What a catalogue of words has to hold. */
export type Strings = typeof en;

/** The words in the language of the reader. */
export const strings: Strings = en;
