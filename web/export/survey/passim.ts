/**
 * Articles as passim reads them (github.com/dasmiq/passim, its README): one
 * JSON object a line with `id`, `series` and `text`; a `date` sorts what it
 * finds, and it hands all other fields through. Names that it adds itself
 * (`cluster`, `size`, `begin`, `end`, `uid`, `pages`, `locs`) are avoided. Pure.
 *
 * passim compares no two articles of one series, which it means for the issues
 * of one newspaper. So the series is the source; an article without one is a
 * series by itself, and so is each where all have the same source, since passim
 * would then compare nothing.
 */
import { sourceOf, type Findings } from '../../survey/findings.js';
import { clusterOf } from './cluster.js';
import { line } from './lines.js';

/** Other dates would be sorted by their letters. */
const SORTABLE = /^\d{4}-\d{2}-\d{2}/;

export function* passimLines(findings: Findings, members: number[]): Generator<string> {
  const sources = new Set(members.map((index) => sourceOf(findings.articles[index]!)));
  for (const index of members) {
    const article = findings.articles[index]!;
    const { id, text, date, url } = article;
    const source = sourceOf(article);
    yield line({
      id,
      series: sources.size > 1 && source ? source : id,
      text,
      ...(date && { [SORTABLE.test(date) ? 'date' : 'dateAsGiven']: date }),
      title: findings.titleOf(index),
      source: source || undefined,
      url: url || undefined,
      wirecopyCluster: clusterOf(findings, index).number || undefined,
    });
  }
}
