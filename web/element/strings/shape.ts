/** What a catalogue of words has to hold: the shape of the English one, with
 *  other words. */
import type { en } from './en/index.js';
import type { Widened } from './widened.js';

export type Strings = Widened<typeof en>;
