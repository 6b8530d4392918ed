/**
 * A survey as JSON Lines, without the texts. Pure.
 *
 *     { "wirecopy": 1, "kind": "survey", "options", "articles", "pairs", "clusters" }   the numbers of what follows
 *     { "kind": "article", "index", "id", "title", "date", "source", … }                in the order of the survey
 *     { "kind": "cluster", "members" }                                                  indexes of articles
 *     { "kind": "pair", "a", "b", "aInB", "bInA", "resemblance" }                       see engine/types.ts
 */
import type { Findings } from '../../survey/findings.js';

export function* surveyLines(findings: Findings): Generator<string> {
  const { articles, survey } = findings;
  const counts = { articles: articles.length, pairs: survey.pairs.length, clusters: survey.clusters.length };
  yield line({ wirecopy: 1, kind: 'survey', options: survey.options, ...counts });
  for (const [index, { id, date, source, agency, url, name }] of articles.entries()) {
    const { language, words } = survey.articles[index]!;
    const known = { date: date || undefined, source: source || undefined, agency: agency || undefined, url: url || undefined };
    yield line({ kind: 'article', index, id, title: findings.titleOf(index), ...known, file: name, language, words });
  }
  for (const { members } of survey.clusters) yield line({ kind: 'cluster', members });
  for (const pair of survey.pairs) yield line({ kind: 'pair', ...pair });
}

export function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
