/** What the overview says of each article, from the desk and the last report. Pure. */
import type { Outcome } from '../element/comparison.js';
import { letterOf } from '../element/letters.js';
import { strings } from '../element/strings/index.js';
import { titleIn } from '../element/view.js';
import { countWords } from '../element/words.js';
import type { ErrorCode } from '../engine/error.js';
import type { Article, Pair, Report } from '../engine/types.js';
import type { Detail, ExportArticle } from '../export/index.js';
import type { Entry, Group } from './article-list.js';
import { strongestPair } from './choice.js';
import { hasText, isTooLong, titleOf, type DeskArticle } from './desk.js';
import { bestDetails } from './guesses.js';

/** As last told of each report: another list would be drawn anew. */
const told = new WeakMap<Outcome, string[]>();

/** The letter of each article of a report, by its place on the desk. */
export function lettersOf(desk: DeskArticle[], outcome: Outcome): string[] {
  const places = new Map(desk.map(({ key }, place) => [key, place]));
  const letters = outcome.articles.map(({ id }) => letterOf(places.get(id!) ?? -1));
  const before = told.get(outcome);
  if (before?.join() === letters.join()) return before;
  told.set(outcome, letters);
  return letters;
}

/** What an article is called in a sentence: as on its card. */
export function nameIn(desk: DeskArticle[], key: string, outcome?: Outcome): string {
  const index = desk.findIndex((article) => article.key === key);
  const article = desk[index]!;
  const found = outcome?.report?.articles.find(({ id }) => id === key);
  return bestDetails(article, found).title || strings.field.untitled(letterOf(index));
}

/** The articles of a report with what their cards say of them. */
function withDetails(desk: DeskArticle[], { articles, report }: Outcome): Article[] {
  return articles.map((article, index) => {
    const card = desk.find(({ key }) => key === article.id);
    if (!card) return article;
    const { date, source } = bestDetails(card, report?.articles[index]);
    return { ...article, title: card.title, date, source };
  });
}

/** The articles of a report as an export names them: what was found in the
 *  text is told from what somebody gave. */
export function forExport(desk: DeskArticle[], { articles, report }: Outcome): ExportArticle[] {
  return articles.map((article, index) => {
    const card = desk.find(({ key }) => key === article.id);
    if (!card) return article;
    const { date, source, agency } = bestDetails(card, report?.articles[index]);
    const best = { source, agency, date };
    const guessed = (Object.keys(best) as Detail[]).filter((name) => best[name] && !card[name]);
    return { ...article, title: card.title, ...best, guessed };
  });
}

/** As first shown with a report: another list would be taken for other
 *  articles, and compared. */
const shown = new WeakMap<Outcome, Article[]>();

export function shownArticles(desk: DeskArticle[], outcome: Outcome): Article[] {
  const articles = shown.get(outcome) ?? withDetails(desk, outcome);
  shown.set(outcome, articles);
  return articles;
}

/** What is wrong with an article, in words; empty if nothing is. */
export function problemOf(article: DeskArticle, outcome: Outcome | undefined): string {
  if (article.fault) return strings.input.problem[article.fault];
  if (isTooLong(article)) return strings.problem['too-long'];
  const error = outcome?.problems.get(article.key);
  if (!error) return '';
  return problemIn(error.code);
}

/** What is wrong with articles, each with its name. */
export function problemsIn(desk: DeskArticle[], articles: DeskArticle[], outcome?: Outcome): string[] {
  return articles.flatMap((article) => {
    const problem = problemOf(article, outcome);
    return problem && desk.includes(article) ? [strings.article.problem(nameIn(desk, article.key), problem)] : [];
  });
}

/** What a comparison found wrong that was not known before. */
export function newProblems(desk: DeskArticle[], outcome: Outcome, before: Outcome | undefined): string[] {
  const found = desk.filter(({ key }) => outcome.problems.has(key) && !before?.problems.has(key));
  return problemsIn(desk, found, outcome);
}

/** What an error of this code means for the reader. */
export function problemIn(code: ErrorCode): string {
  const known: Partial<Record<ErrorCode | 'failed', string>> = strings.problem;
  return known[code] ?? strings.problem.failed;
}

/** The articles of the desk in the clusters of the report. */
export function groupsOf(desk: DeskArticle[], outcome: Outcome | undefined, chosen: string[]): Group[] {
  const letters = outcome ? lettersOf(desk, outcome) : [];
  const entries = new Map(desk.map((article, index) => [article.key, entry(article, index, letters, outcome, chosen)]));
  const groups: Group[] = [];
  const take = (keys: string[]): Entry[] =>
    keys.flatMap((key) => {
      const found = entries.get(key);
      entries.delete(key);
      return found ? [found] : [];
    });
  for (const cluster of outcome?.report?.clusters ?? []) {
    if (cluster.members.length < 2) continue;
    const together = take(cluster.members.map((index) => outcome!.articles[index]!.id!));
    if (together.length) groups.push({ title: strings.cluster.together(together.length), entries: together });
  }
  const alone = take(outcome?.report ? outcome.articles.map((article) => article.id!) : []);
  const aloneTitle = groups.length ? strings.cluster.alone : strings.cluster.allAlone;
  if (alone.length) groups.push({ title: aloneTitle, entries: alone });
  const rest = take([...entries.keys()]);
  if (rest.length) groups.push({ title: groups.length ? strings.cluster.others : strings.cluster.plain, entries: rest });
  return groups;
}

function entry(
  article: DeskArticle,
  index: number,
  letters: string[],
  outcome: Outcome | undefined,
  chosen: string[],
): Entry {
  const place = outcome?.report ? outcome.articles.findIndex(({ id }) => id === article.key) : -1;
  const found = outcome?.report?.articles[place];
  const { date, source, agency } = bestDetails(article, found);
  return {
    key: article.key,
    letter: letterOf(index),
    heading: found ? titleIn(found, article.text) : titleOf(article),
    details: join([source, agency && agency !== source ? strings.details.via(agency) : '', date && strings.date(date)]),
    size: join([
      sizeOf(article, found?.words),
      place < 0 ? '' : hint(outcome!.report!, place, letters),
    ]),
    problem: problemOf(article, outcome),
    chosen: chosen.includes(article.key),
    comparable: place >= 0,
  };
}

function sizeOf(article: DeskArticle, found: number | undefined): string {
  if (article.fault || isTooLong(article)) return '';
  return hasText(article) ? strings.words(found ?? wordsOf(article)) : strings.article.empty;
}

/** Counted once: the page is drawn more often than an article changes. */
const counted = new WeakMap<DeskArticle, number>();

function wordsOf(article: DeskArticle): number {
  const known = counted.get(article);
  if (known !== undefined) return known;
  const count = countWords(article.text, { start: 0, end: article.text.length });
  counted.set(article, count);
  return count;
}

function join(parts: string[]): string {
  return parts.filter(Boolean).join(strings.dot);
}

/** What the article has most in common with which other one. */
function hint(report: Report, article: number, letters: string[]): string {
  const pair: Pair | undefined = report.pairs[strongestPair(report, article)];
  if (!pair) return '';
  return strings.hint[pair.relation](letters[pair.a === article ? pair.b : pair.a]!);
}
