/** What the empty page does without is loaded when it is wanted. */
import { WirecopyError } from '../engine/index.js';

let results: Promise<unknown> | undefined;

/** Loads the elements that show results. A failure is not remembered. */
export function loadResults(): Promise<unknown> {
  results ??= import('./results.js').catch((cause: unknown) => {
    results = undefined;
    throw new WirecopyError('load', 'Could not load the view of the results.', { cause });
  });
  return results;
}
