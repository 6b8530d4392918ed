/** Articles that repeat the text of an earlier one, as the notices do that an
 *  archive has in the place of articles it could not get. */
import { Pace } from '../input/pace.js';
import type { SurveyedArticle } from './articles.js';

/** Repeats that make fewer pairs than this, a tenth of what a survey lists, are
 *  not what makes it too large. */
const PAIRS = 200_000;

/** The articles to leave out so that each text is there once; none where that
 *  would not help. */
export async function repeatsIn(articles: SurveyedArticle[], signal: AbortSignal): Promise<Set<SurveyedArticle>> {
  const pace = new Pace(signal);
  const counts = new Map<string, number>();
  const repeats = new Set<SurveyedArticle>();
  let pairs = 0;
  for (const article of articles) {
    const text = article.text.trim();
    const before = counts.get(text) ?? 0;
    counts.set(text, before + 1);
    if (before) repeats.add(article);
    pairs += before;
    if (pace.due) await pace.rest();
  }
  return pairs < PAIRS ? new Set() : repeats;
}
