/** Reading files that take a while: how far it is, and when to say so. */
import type { Reading, ReadOptions } from '../input/index.js';

/** Reading that takes longer than this is shown, in milliseconds. */
const PATIENCE = 300;

/** Several readings may go on at a time; the one begun last is shown. */
export class Opening {
  /** Files read, and files in all; only while it is worth showing. */
  progress: { done: number; total: number } | undefined;

  private going = 0;

  /** `changed` is called after every change. */
  constructor(private readonly changed: () => void) {}

  /** Follows a reading; gives nothing if it was stopped. */
  async follow(read: (options: ReadOptions) => Promise<Reading>, signal: AbortSignal): Promise<Reading | undefined> {
    const begun = performance.now();
    let latest = { done: 0, total: 1 };
    const show = (): void => {
      this.progress = latest;
      this.changed();
    };
    const timer = window.setTimeout(show, PATIENCE);
    this.going += 1;
    const onProgress = (done: number, total: number): void => {
      latest = { done, total };
      if (performance.now() - begun > PATIENCE) show();
    };
    try {
      return await read({ signal, onProgress });
    } catch (error) {
      if (!signal.aborted) throw error;
      return undefined;
    } finally {
      clearTimeout(timer);
      this.going -= 1;
      if (this.going === 0) this.progress = undefined;
      this.changed();
    }
  }
}
