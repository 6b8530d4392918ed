/** One comparison at a time: started soon after a change, stopped by the next. */
import { compareAll, type Outcome } from '../element/comparison.js';
import type { Article, Options, Progress } from '../engine/types.js';

/** So long the desk must lie still before it is compared, in milliseconds. */
const STILL = 300;

/** Work that takes longer than this shows its progress, in milliseconds. */
const PATIENCE = 300;

export type State = 'idle' | 'running' | 'cancelled' | 'failed';

/** Holds the last outcome until there is a new one. */
export class Runner {
  outcome: Outcome | undefined;
  /** What the next comparison is made with, beside the defaults. */
  options: Options = {};
  state: State = 'idle';
  /** Only while work has taken so long that it is worth showing. */
  progress: Partial<Progress> | undefined;

  private running: AbortController | undefined;
  private timer = 0;
  private last: Article[] = [];

  /** `changed` is called after every change; `compared` before the one that
   *  brings a new outcome, with the outcome it replaces. */
  constructor(
    private readonly changed: () => void,
    private readonly compared: (outcome: Outcome, before: Outcome | undefined) => void,
  ) {}

  /** Compares these articles after a moment, instead of all earlier ones. */
  schedule(articles: Article[], delay = STILL): void {
    this.stop();
    this.last = articles;
    this.timer = window.setTimeout(() => void this.run(), delay);
  }

  cancel(): void {
    this.stop();
    this.state = 'cancelled';
    this.changed();
  }

  again(): void {
    this.schedule(this.last, 0);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.running?.abort();
    this.progress = undefined;
    this.state = 'idle';
  }

  private async run(): Promise<void> {
    const controller = (this.running = new AbortController());
    const { signal } = controller;
    this.state = 'running';
    let latest: Partial<Progress> = {};
    const show = (): void => {
      this.progress = latest;
      this.changed();
    };
    const patience = window.setTimeout(show, PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(patience));
    const onProgress = (progress: Progress): void => {
      latest = progress;
      if (this.progress && !signal.aborted) show();
    };
    try {
      const outcome = await compareAll(this.last, { ...this.options, signal, onProgress });
      if (signal.aborted) return;
      this.state = 'idle';
      this.compared(outcome, this.outcome);
      this.outcome = outcome;
    } catch {
      if (signal.aborted) return;
      this.state = 'failed';
    }
    clearTimeout(patience);
    this.progress = undefined;
    this.changed();
  }
}
