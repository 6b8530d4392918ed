/** Long work in slices, between which the page draws and listens. */

/** So long a slice lasts, in milliseconds: half a frame, so that the other
 *  half is left for drawing. */
const SLICE = 8;

/** Ask {@link Pace.due} between two small steps, and rest where it is time. */
export class Pace {
  private end = performance.now() + SLICE;

  /** Where a signal is given, its abort ends the work at the next rest. */
  constructor(private readonly signal?: AbortSignal) {}

  /** Whether the slice is over; asking costs far less than waiting. */
  get due(): boolean {
    return performance.now() >= this.end;
  }

  /** Lets the others have their turn, if it is time. */
  async rest(): Promise<void> {
    if (!this.due) return;
    await turn();
    this.signal?.throwIfAborted();
    this.end = performance.now() + SLICE;
  }
}

/** The end of this task and the beginning of another. A message is not slowed
 *  down in a tab that nobody looks at, as a timer is. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
