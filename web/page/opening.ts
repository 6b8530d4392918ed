/** Opening files: what they hold as articles, and how far the reading is once
 *  that takes a while. */
import { readFiles, readTransfer, type Reading, type ReadOptions } from '../input/index.js';
import type { DeskArticle } from './desk.js';
import { articlesIn } from './files.js';

/** Reading that takes longer than this is shown, in milliseconds. */
const PATIENCE = 300;

/** Several readings may go on at a time; the one begun last is shown. */
export class Opening {
  /** Files read, and files in all; only while it is worth showing. */
  progress: { done: number; total: number } | undefined;

  private going = 0;

  /** `changed` is called after every change, `found` with what was read. */
  constructor(
    private readonly changed: () => void,
    private readonly found: (articles: DeskArticle[]) => void,
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

  private async follow(read: (options: ReadOptions) => Promise<Reading>, signal: AbortSignal): Promise<void> {
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
      const articles = articlesIn(await read({ signal, onProgress }));
      if (articles.length) this.found(articles);
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      clearTimeout(timer);
      this.going -= 1;
      if (this.going === 0) this.progress = undefined;
      this.changed();
    }
  }
}
