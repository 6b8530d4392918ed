/** Looking for words in the titles, sources and texts of all articles. */
import { Pace } from '../input/pace.js';
import { sourceOf, type Findings } from './findings.js';

/** The indexes of the articles that have every word of a query, each as a part
 *  of a word and in any case; undefined where nothing is asked. In slices:
 *  60 MB of text take half a second. */
export async function search(
  query: string,
  findings: Findings,
  signal: AbortSignal,
): Promise<Set<number> | undefined> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const pace = new Pace(signal);
  const hits = new Set<number>();
  for (const [index, article] of findings.articles.entries()) {
    const head = `${findings.titleOf(index)}\n${sourceOf(article)}`.toLowerCase();
    const missing = words.filter((word) => !head.includes(word));
    const text = missing.length ? article.text.toLowerCase() : '';
    if (missing.every((word) => text.includes(word))) hits.add(index);
    if (pace.due) await pace.rest();
  }
  return hits;
}
