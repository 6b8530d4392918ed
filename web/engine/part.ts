/**
 * The parts of a survey, which wasm/bridge/bridge.go describes: articles are
 * read into blocks of digests, wherever there is a processor; one instance
 * joins all blocks; articles of which more must be known are read again, and
 * then it goes on. This side hands blocks on and looks into few of them.
 */
import type { CheckedArticle, Settings } from './check.js';
import { WirecopyError } from './error.js';
import { Missing, loadExtras } from './extras.js';
import { Instance, LARGEST_KEPT } from './instance.js';
import { makePartRequest } from './request.js';
import { type Texts, steps, withoutMarkup } from './run.js';

/** What can be asked of an instance for a survey. */
export type Part =
  | { operation: 'digest'; options: Settings; before: number; all: number; articles: CheckedArticle[] }
  | { operation: 'aside'; options: Settings; articles: CheckedArticle[] }
  | { operation: 'join'; options: Settings; blocks: ArrayBuffer[] }
  | { operation: 'resume'; blocks: ArrayBuffer[] };

/** What it gives, and the texts that were made from HTML. */
export interface PartAnswer {
  bytes: ArrayBuffer;
  texts: Texts;
}

/** Does one part after the other. */
export class Parts {
  private instance: Instance | undefined;
  /** The instance of a join, as long as that may be resumed. */
  private joining: Instance | undefined;

  /** `pause` and `show` are those of {@link steps}. */
  async run(
    module: WebAssembly.Module,
    part: Part,
    pause: () => Promise<void>,
    show: (done: number) => void,
  ): Promise<PartAnswer> {
    const texts = 'articles' in part ? await readMarkup(part) : [];
    const instance = this.take(part) ?? (await Instance.create(module));
    try {
      await steps(instance, instance.begin(makePartRequest(part)), pause, show);
      const bytes = instance.finish().slice().buffer;
      this.keep(instance, part);
      return { bytes, texts };
    } catch (problem) {
      if (problem instanceof Missing) {
        await loadExtras(problem);
        return { bytes: (await this.run(module, part, pause, show)).bytes, texts };
      }
      throw problem instanceof RangeError ? tooLarge(problem) : problem;
    }
  }

  /** Gives the memory back. */
  drop(): void {
    this.instance = this.joining = undefined;
  }

  /** The instance for a part; an error leaves it behind. */
  private take({ operation }: Part): Instance | undefined {
    const instance = operation === 'resume' ? this.joining : this.instance;
    if (operation === 'resume') this.joining = undefined;
    else this.instance = undefined;
    return instance;
  }

  private keep(instance: Instance, { operation }: Part): void {
    if (operation === 'join' || operation === 'resume') this.joining = instance;
    else if (instance.size < LARGEST_KEPT) this.instance = instance;
  }
}

async function readMarkup(part: { articles: CheckedArticle[] }): Promise<Texts> {
  const { articles, texts } = await withoutMarkup(part.articles);
  part.articles = articles;
  return texts;
}

/** The error for a machine that gives no more memory. */
export function tooLarge(cause: unknown): WirecopyError {
  const message = 'This machine has not enough memory for so many articles: survey fewer at a time.';
  return new WirecopyError('memory', message, { cause });
}
