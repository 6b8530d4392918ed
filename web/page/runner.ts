/** One comparison at a time: started soon after a change, stopped by the next. */
import { compareAll, type Outcome } from '../element/comparison.js';
import { nextFrame } from '../element/next-frame.js';
import { WirecopyError, type ErrorCode } from '../engine/index.js';
import type { Article, Options, Progress } from '../engine/types.js';

/** So long the desk must lie still before it is compared, in milliseconds. */
const STILL = 300;

/** Work that takes longer than this shows its progress, in milliseconds. */
const PATIENCE = 300;

export type State = 'idle' | 'running' | 'cancelled' | 'failed';

/** Holds the last outcome until there is a new one. */
export class Runner {
  outcome: Outcome | undefined;
  state: State = 'idle';
  /** What the failure was, in the state of that name. */
  fault: ErrorCode = 'internal';
  /** Only while work has taken so long that it is worth showing. */
  progress: Partial<Progress> | undefined;

  /** Called at every step of long work, which comes many times a second. */
  onStep: () => void = () => undefined;

  private running: AbortController | undefined;
  private timer = 0;
  private articles: Article[] = [];
  private options: Options = {};

  /** `changed` is called after every change; `compared` before the one that
   *  brings a new outcome, with the outcome it replaces. */
  constructor(
    private readonly changed: () => void,
    private readonly compared: (outcome: Outcome, before: Outcome | undefined) => void,
  ) {}

  /** Compares these articles after a moment, instead of all earlier ones;
   *  what is compared already, or about to be, is left at it. */
  schedule(articles: Article[], options: Options, delay = STILL): void {
    const settled = this.state === 'idle' || this.state === 'running';
    if (settled && alike(articles, this.articles) && isAlike(options, this.options)) return;
    this.articles = articles;
    this.options = options;
    this.begin(delay);
  }

  /** Forgets everything: other articles are to come. */
  reset(): void {
    this.stop();
    this.articles = [];
    this.outcome = undefined;
  }

  cancel(): void {
    this.stop();
    this.state = 'cancelled';
    this.changed();
  }

  again(): void {
    this.begin(0);
  }

  private begin(delay: number): void {
    this.stop();
    this.state = 'running';
    this.timer = window.setTimeout(() => void this.run(), delay);
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
    let latest: Partial<Progress> = {};
    const show = (): void => {
      this.progress = latest;
      this.onStep();
    };
    const patience = window.setTimeout(show, PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(patience));
    const onProgress = (progress: Progress): void => {
      latest = progress;
      if (this.progress && !signal.aborted) show();
    };
    try {
      const outcome = await compareAll(this.articles, { ...this.options, signal, onProgress });
      await nextFrame();
      if (signal.aborted) return;
      this.state = 'idle';
      this.compared(outcome, this.outcome);
      this.outcome = outcome;
    } catch (error) {
      if (signal.aborted) return;
      this.fault = error instanceof WirecopyError ? error.code : 'internal';
      this.state = 'failed';
    }
    clearTimeout(patience);
    this.progress = undefined;
    this.changed();
  }
}

function alike(some: Article[], others: Article[]): boolean {
  return some.length === others.length && some.every((article, index) => isAlike(article, others[index]!));
}

function isAlike<T extends object>(one: T, other: T): boolean {
  const names = Object.keys(one) as (keyof T)[];
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
