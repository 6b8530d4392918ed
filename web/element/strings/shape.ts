/** What a catalogue of words has to hold: the shape of the English one, with
 *  other words. */
import type { en } from './en/index.js';
import type { survey } from './en/survey.js';

export type Strings = Widened<typeof en>;

export type SurveyWords = Widened<typeof survey>;

type Widened<T> = unknown extends T
  ? T
  : T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Widened<Said>
    : { [Name in keyof T]: Widened<T[Name]> };
