/** The engine that all elements of a page share, and its end with the last. */
import { close } from '../engine/index.js';

/** An element that is moved is removed first; only after so many milliseconds
 *  without any is the memory given back. */
const FAREWELL = 1000;

let holders = 0;
let farewell: ReturnType<typeof setTimeout> | undefined;

/** An element is in the page. */
export function hold(): void {
  holders++;
  clearTimeout(farewell);
}

/** It is no more. */
export function release(): void {
  holders--;
  if (holders === 0) farewell = setTimeout(close, FAREWELL);
}
