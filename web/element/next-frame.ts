/** A frame at 60 a second, in milliseconds. */
const FRAME = 16;

/** Ends the task, so that what follows has a frame of its own. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FRAME));
}
