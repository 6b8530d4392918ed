/**
 * The parts of a survey, which wasm/bridge/bridge.go describes: articles are
 * read into blocks of digests, wherever there is a processor; one instance
 * joins all blocks; articles of which more must be known are read again, and
 * then it goes on. This side hands blocks on and looks into few of them.
 */
import type { CheckedArticle } from './check.js';
import { asWirecopyError, tooLarge } from './error.js';
import { readWanted } from './answer.js';
import { Missing, loadExtras } from './extras.js';
import { type Instance, instances } from './instance.js';
import { type Part, makePartRequest } from './request.js';
import { type Texts, steps, withoutMarkup } from './run.js';

/** What it gives, and the texts that were made from HTML. */
export interface PartAnswer {
  bytes: ArrayBuffer;
  texts: Texts;
}

/** Does one part after the other, of one survey. */
export class Parts {
  /** The instance of a join that is to be resumed. */
  private joining: Instance | undefined;

  /** `pause` and `show` are those of {@link steps}. */
  async run(
    module: WebAssembly.Module,
    part: Part,
    pause: () => Promise<void>,
    show: (done: number) => void,
  ): Promise<PartAnswer> {
    const texts = 'articles' in part ? await readMarkup(part) : [];
    try {
      const instance = this.takeJoining(part) ?? (await instances.take(module));
      await steps(instance, instance.begin(makePartRequest(part)), pause, show);
      const bytes = instance.finish().slice().buffer;
      if (isJoin(part) && readWanted(bytes)) this.joining = instance;
      else instances.keep(instance);
      return { bytes, texts };
    } catch (problem) {
      if (problem instanceof Missing) {
        await loadExtras(module, problem);
        return { bytes: (await this.run(module, part, pause, show)).bytes, texts };
      }
      throw problem instanceof RangeError ? tooLarge(problem) : asWirecopyError(problem);
    }
  }

  /** Gives the memory back of what was not finished. */
  drop(): void {
    this.joining = undefined;
  }

  /** The instance for a part that goes on with a join; an error leaves it behind. */
  private takeJoining({ operation }: Part): Instance | undefined {
    if (operation !== 'resume') return undefined;
    const instance = this.joining;
    this.joining = undefined;
    return instance;
  }
}

const isJoin = ({ operation }: Part) => operation === 'join' || operation === 'resume';

async function readMarkup(part: { articles: CheckedArticle[] }): Promise<Texts> {
  const { articles, texts } = await withoutMarkup(part.articles);
  part.articles = articles;
  return texts;
}
