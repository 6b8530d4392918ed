/** What every export is made of. Pure. */
import { letterOf } from '../element/letters.js';
import { matchesOf } from '../element/matches.js';
import { titleIn, type PairView } from '../element/view.js';
import type { Article, Report } from '../engine/types.js';

export interface ExportInput {
  /** In the order of the report, each with its text. */
  articles: Article[];
  report: Report;
  /** What the page calls each article; A, B, C and so on by default. */
  letters?: string[];
  /** Only what is given here stands in an export, which is else the same
   *  whenever it is made. */
  date?: string;
}

/** The text that the spans of an article refer to. */
export function textOf({ articles, report }: ExportInput, index: number): string {
  return report.articles[index]!.text ?? articles[index]!.text ?? '';
}

/** Its title, or the first words where it has none. */
export function titleOf(input: ExportInput, index: number): string {
  return input.articles[index]!.title || titleIn(input.report.articles[index]!, textOf(input, index));
}

export function lettersOf({ letters, report }: ExportInput): string[] {
  return report.articles.map((_, index) => letters?.[index] ?? letterOf(index));
}

/** Every pair with its matches, numbered as on the page. */
export function viewsOf(input: ExportInput): PairView[] {
  const letters = lettersOf(input);
  const { report } = input;
  return report.pairs.map((pair) => {
    const texts = { a: textOf(input, pair.a), b: textOf(input, pair.b) };
    return { report, pair, matches: matchesOf(pair.passages, texts.a, texts.b), texts, letters };
  });
}
