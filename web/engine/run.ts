import type { Work } from './check.js';
import { WirecopyError } from './error.js';
import type { Instance } from './instance.js';
import type { Progress } from './types.js';

/** What a job gives: the report or the survey as JSON, and the texts that were made from HTML. */
export interface Outcome {
  json: string;
  texts: [index: number, text: string][];
}

/** Where a job shows how far it is. */
export type Show = (progress: Progress) => void;

/** How long a job works before it shows its progress and lets others run, in milliseconds. */
const SLICE = 50;

/**
 * Runs a job to its end. `pause` is awaited between slices and may throw to
 * stop it. The first progress is 0 steps, the last one all of them.
 */
export async function run(instance: Instance, work: Work, pause: () => Promise<void>, show: Show): Promise<Outcome> {
  const { articles, texts } = await withoutMarkup(work.articles);
  const total = instance.begin({ ...work, articles });
  const showLeft = (left: number) => {
    const done = total - left;
    show({ stage: done < articles.length ? 'reading' : 'comparing', done, total });
  };
  showLeft(total);
  let sliceEnd = performance.now() + SLICE;
  for (let left = total; left > 0; ) {
    left = instance.advance();
    if (left > 0 && performance.now() >= sliceEnd) {
      showLeft(left);
      await pause();
      sliceEnd = performance.now() + SLICE;
    }
  }
  const json = instance.finish();
  showLeft(0);
  return { json, texts };
}

/** The articles with their markup turned into text, and the texts that came of it. */
async function withoutMarkup(given: Work['articles']): Promise<{ articles: Work['articles']; texts: Outcome['texts'] }> {
  if (!given.some((article) => article.markup)) return { articles: given, texts: [] };
  const { textOf } = await import('./html.js').catch((cause: unknown) => {
    throw new WirecopyError('load', 'could not load the reader of HTML', { cause });
  });
  const articles = given.map((article) =>
    article.markup ? { ...article, text: textOf(article.text), markup: false } : article,
  );
  const texts = [...articles.entries()]
    .filter(([index]) => given[index]?.markup)
    .map(([index, article]): [number, string] => [index, article.text]);
  return { articles, texts };
}
