/** Opening files: what they hold as articles, and how far the reading is once
 *  that takes a while. */
import { readFiles, readTransfer, type Reading, type ReadOptions } from '../input/index.js';

/** Reading that takes longer than this is shown, in milliseconds. */
const PATIENCE = 300;

/** How often the reader is told how far it is, in milliseconds. */
const TELL_EVERY = 100;

/** Several readings may go on at a time; the one begun last is shown. */
export class Opening {
  /** Files read, files in all, and articles found; only while it is worth showing. */
  progress: { done: number; total: number; articles: number } | undefined;

  private going = 0;
  private controller = new AbortController();

  /** `changed` is called after every change, `found` with what was read. */
  constructor(
    private readonly changed: () => void,
    private readonly found: (reading: Reading) => void,
  ) {}

  /** What was dropped or pasted. */
  take(transfer: DataTransfer, signal: AbortSignal): void {
    this.read((options) => readTransfer(transfer, options), signal);
  }

  /** What was chosen in a file field, which may be used again. */
  takeFrom(field: HTMLInputElement, signal: AbortSignal): void {
    const files = [...(field.files ?? [])];
    field.value = '';
    this.read((options) => readFiles(files, options), signal);
  }

  /** What is read in a way of its own. */
  read(read: (options: ReadOptions) => Promise<Reading>, signal: AbortSignal): void {
    void this.follow(read, signal);
  }

  /** Leaves it at what was read before. */
  cancel(): void {
    this.controller.abort();
    this.controller = new AbortController();
  }

  private async follow(read: (options: ReadOptions) => Promise<Reading>, leaving: AbortSignal): Promise<void> {
    const begun = performance.now();
    let told = begun;
    const { controller } = this;
    const { signal } = controller;
    const leave = (): void => controller.abort();
    leaving.addEventListener('abort', leave);
    let latest = { done: 0, total: 1, articles: 0 };
    const show = (): void => {
      this.progress = latest;
      this.changed();
    };
    const timer = window.setTimeout(show, PATIENCE);
    this.going += 1;
    const onProgress = (done: number, total: number, articles: number): void => {
      latest = { done, total, articles };
      const now = performance.now();
      if (now - begun < PATIENCE || now - told < TELL_EVERY) return;
      told = now;
      show();
    };
    try {
      this.found(await Promise.race([read({ signal, onProgress }), stopped(signal)]));
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      clearTimeout(timer);
      leaving.removeEventListener('abort', leave);
      this.going -= 1;
      if (this.going === 0) this.progress = undefined;
      this.changed();
    }
  }
}

/** Rejects when the signal is aborted: a slow disk need not be waited for. */
function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}
