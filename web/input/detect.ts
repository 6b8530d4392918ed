/** Tells an encoding by the letters that it would give. Loaded only for texts
 *  that are not UTF-8. */
import { analyse } from 'chardet';

/** The label of the likeliest encoding; empty if there is none. */
export function detect(sample: Uint8Array): string {
  return analyse(sample)[0]?.name ?? '';
}
