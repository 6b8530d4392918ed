/** In the place of input/pdf.ts: the reader of PDF files is larger than all
 *  else together and is left out. */
import { InputError } from '../input/types.js';

export async function readPdf(): Promise<never> {
  throw new InputError('left-out');
}
