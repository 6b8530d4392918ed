/** Comparisons that an element makes by itself, one at a time. */
import type { Article, Options } from '../engine/types.js';
import { compareAll, type Outcome } from './comparison.js';

/** What is told of a comparison, as an event of this name. */
export type Tell = (name: 'wirecopy-report' | 'wirecopy-error' | 'wirecopy-progress', detail: unknown) => void;

export class Comparer {
  private running: AbortController | undefined;

  constructor(private readonly tell: Tell) {}

  stop(): void {
    this.running?.abort();
  }

  /** Compares, instead of all that ran before. Gives nothing where it was
   *  stopped, and no report where it failed or too few articles can be compared. */
  async compare(given: Article[], options: Options): Promise<Outcome | undefined> {
    this.stop();
    const { signal } = (this.running = new AbortController());
    const articles = given.map((article, index) => ({ ...article, id: article.id ?? `${index}` }));
    const onProgress: Options['onProgress'] = (progress) => this.tell('wirecopy-progress', progress);
    try {
      const outcome = await compareAll(articles, { ...options, signal, onProgress });
      if (signal.aborted) return undefined;
      for (const error of outcome.problems.values()) this.tell('wirecopy-error', error);
      return outcome;
    } catch (error) {
      if (signal.aborted) return undefined;
      this.tell('wirecopy-error', error);
      return { articles, problems: new Map() };
    }
  }
}
