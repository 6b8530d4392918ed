/**
 * Tables of the articles and of the pairs of a survey. The names of the columns
 * stay the same in all languages. Articles and clusters are numbered from one;
 * the settings stand in the last columns of each row. Pure.
 */
import type { Findings } from '../../survey/findings.js';
import { BYTE_ORDER_MARK, figure, lineOf, type Value } from '../cell.js';
import { clusterOf } from './cluster.js';

const SETTINGS = ['shingle', 'threshold', 'ignoreFurniture', 'template', 'language'] as const;

function settingsOf({ survey }: Findings): Value[] {
  return SETTINGS.map((name) => survey.options[name]);
}

/** Every article, with the number and the size of its cluster. */
export function* clusterTable(findings: Findings): Generator<string> {
  const settings = settingsOf(findings);
  yield BYTE_ORDER_MARK;
  yield lineOf(['article', 'cluster', 'clusterSize', 'id', 'title', 'date', 'source', 'agency', 'url', 'file', 'detectedLanguage', 'words', ...SETTINGS]);
  for (const [index, { id, date, source, agency, url, name }] of findings.articles.entries()) {
    const { language, words } = findings.survey.articles[index]!;
    const { number, size } = clusterOf(findings, index);
    const title = findings.titleOf(index);
    yield lineOf([index + 1, number, size, id, title, date, source, agency, url, name, language, words, ...settings]);
  }
}

/** Every pair that reaches the threshold. */
export function* pairTable(findings: Findings): Generator<string> {
  const settings = settingsOf(findings);
  const { articles, survey } = findings;
  yield BYTE_ORDER_MARK;
  yield lineOf(['a', 'b', 'idA', 'idB', 'titleA', 'titleB', 'aInB', 'bInA', 'resemblance', 'clusterA', 'clusterB', ...SETTINGS]);
  for (const { a, b, aInB, bInA, resemblance } of survey.pairs) {
    const names = [articles[a]!.id, articles[b]!.id, findings.titleOf(a), findings.titleOf(b)];
    const shares = [figure(aInB), figure(bInA), figure(resemblance)];
    yield lineOf([a + 1, b + 1, ...names, ...shares, clusterOf(findings, a).number, clusterOf(findings, b).number, ...settings]);
  }
}
