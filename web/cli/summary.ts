/** A report or a survey as a few lines of plain text. Pure. */
import { beforeLine, directionBetween, directionsOf } from '../element/direction.js';
import { letterOf } from '../element/letters.js';
import { strings } from '../element/strings/index.js';
import { firstWords, guessTitle } from '../element/words.js';
import { THIN, headline, sharesLine } from '../element/wording.js';
import type { Article, Pair, Relation, Report, Survey } from '../engine/types.js';

/** The relations that mean reuse. What is only quoted by both, and what stands
 *  around any article, is none. */
const REUSE: Relation[] = ['identical', 'reprint', 'excerpt', 'rewrite', 'partial'];

export function isReuse({ relation }: Pair): boolean {
  return REUSE.includes(relation);
}

/** The articles, then what is to be said of each pair that has to do with each
 *  other, then which came first. */
export function summaryOf(articles: Article[], report: Report): string {
  const letters = report.articles.map((_, index) => letterOf(index));
  const told = report.pairs.filter(({ relation }) => relation !== 'unrelated');
  const blocks = [
    articleLines(articles, report, letters),
    ...told.map((pair) => pairLines(articles, report, pair, letters)),
    leftOver(report.pairs.length - told.length, report, letters),
    directionsOf(report).map((direction) => `${beforeLine(direction, letters)}.`),
  ];
  return blocks.filter((lines) => lines.length).map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** The clusters, then the pairs. */
export function surveySummaryOf(articles: Article[], survey: Survey): string {
  const letters = survey.articles.map((_, index) => letterOf(index));
  const clusters = survey.clusters.map(({ members }) => members.map((index) => letters[index]).join(', '));
  const stands = (share: number, from: number, to: number): string =>
    `${strings.share.lead(share)} ${strings.share.stands(letters[from]!, letters[to]!, share)}`;
  const pairs = survey.pairs.map(({ a, b, aInB, bInA }) => `${stands(aInB, a, b)}, ${stands(bInA, b, a)}.`);
  const blocks = [
    articleLines(articles, survey, letters),
    clusters.length ? clusters.map(strings.terminal.together) : [strings.terminal.noneTogether],
    pairs,
  ];
  return blocks.filter((lines) => lines.length).map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function articleLines(articles: Article[], { articles: found }: Report | Survey, letters: string[]): string[] {
  const width = Math.max(...letters.map((letter) => letter.length));
  return found.map(({ id, title, words, text }, index) => {
    const name = title || guessTitle(text ?? articles[index]!.text ?? '', 60);
    return `${letters[index]!.padEnd(width)}  ${printable(id)} · ${printable(name)} · ${strings.words(words)}`;
  });
}

/** What a file holds, or how it is named, on one line and without what a terminal would obey. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function pairLines(articles: Article[], report: Report, pair: Pair, letters: string[]): string[] {
  const direction = directionBetween(report, pair.a, pair.b);
  const lines = [`${headline(pair, letters, direction)}.`, `  ${sharesLine(pair, letters, direction)}`];
  if (pair.certainty < THIN) lines.push(`  ${strings.verdict.thin}`);
  if (pair.longest.words > 0) {
    const text = report.articles[pair.a]!.text ?? articles[pair.a]!.text ?? '';
    lines.push(`  ${strings.panel.noteLongest}: ${strings.words(pair.longest.words)}, ${strings.checks.quote(printable(firstWords(text, pair.longest.a))).join('')}`);
  }
  return lines;
}

/** One unrelated pair is told like the others, many are counted. */
function leftOver(count: number, report: Report, letters: string[]): string[] {
  if (count === 0) return [];
  const [only] = report.pairs;
  if (report.pairs.length === 1) return [`${headline(only!, letters, undefined)}.`];
  return [strings.terminal.unrelated(count, report.pairs.length)];
}
