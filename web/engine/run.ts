import type { CheckedArticle, Work } from './check.js';
import { WirecopyError } from './error.js';
import type { Instance } from './instance.js';
import { makeRequest } from './request.js';
import type { Progress } from './types.js';

/** What a comparison gives: the report as report.ts reads it, and the texts that were made from HTML. */
export interface Outcome {
  answer: ArrayBuffer;
  texts: Texts;
}

export type Texts = [index: number, text: string][];

/** Where a job shows how far it is. */
export type Show = (progress: Progress) => void;

/** How long a job works before it shows its progress and lets others run, in milliseconds. */
export const SLICE = 50;

/** Runs a comparison to its end. The first progress is 0 steps, the last one all of them. */
export async function run(instance: Instance, work: Work, pause: () => Promise<void>, show: Show): Promise<Outcome> {
  const { articles, texts } = await withoutMarkup(work.articles);
  const total = instance.begin(makeRequest({ ...work, articles }));
  await steps(instance, total, pause, (done) => {
    show({ stage: done < articles.length ? 'reading' : 'comparing', done, total });
  });
  const answer = instance.finish().slice().buffer;
  show({ stage: 'comparing', done: total, total });
  return { answer, texts };
}

/**
 * Does all steps of a job that has begun. `pause` is awaited between slices and
 * may throw to stop it. How many steps are done is shown before each slice.
 */
export async function steps(
  instance: Instance,
  total: number,
  pause: () => Promise<void>,
  show: (done: number) => void,
): Promise<void> {
  show(0);
  let sliceEnd = performance.now() + SLICE;
  for (let left = total; left > 0; ) {
    left = instance.advance();
    if (left > 0 && performance.now() >= sliceEnd) {
      show(total - left);
      await pause();
      sliceEnd = performance.now() + SLICE;
    }
  }
}

/** The articles with their markup turned into text, and the texts that came of it. */
export async function withoutMarkup(given: CheckedArticle[]): Promise<{ articles: CheckedArticle[]; texts: Texts }> {
  if (!given.some((article) => article.markup)) return { articles: given, texts: [] };
  const { textOf } = await import('./html.js').catch((cause: unknown) => {
    throw new WirecopyError('load', 'Could not load the reader of HTML.', { cause });
  });
  const articles = given.map((article) =>
    article.markup ? { ...article, text: textOf(article.text), markup: false } : article,
  );
  const texts = [...articles.entries()]
    .filter(([index]) => given[index]?.markup)
    .map(([index, article]): [number, string] => [index, article.text]);
  return { articles, texts };
}
