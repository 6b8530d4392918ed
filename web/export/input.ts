/** What every export is made of. Pure. */
import { checkCards, hasCards } from '../element/check-cards.js';
import { letterOf } from '../element/letters.js';
import { matchesOf } from '../element/matches.js';
import { strings } from '../element/strings/index.js';
import { titleIn, type PairView } from '../element/view.js';
import type { Article, Report } from '../engine/types.js';

/** What an article itself may tell of where it comes from. */
export type Detail = 'source' | 'agency' | 'date';

export interface ExportArticle extends Article {
  /** The agency that it credits. */
  agency?: string;
  /** Which of these were found in the text; the others were given. */
  guessed?: Detail[];
}

export interface ExportInput {
  /** In the order of the report, each with its text. */
  articles: ExportArticle[];
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

/** Source, agency, date and length, as far as they are known, and which of them
 *  nobody has given. */
export function knownOf({ articles, report }: ExportInput, index: number): string[] {
  const { source, agency, date, guessed = [] } = articles[index]!;
  const marked = (detail: Detail, words: string | undefined): string =>
    words && guessed.includes(detail) ? strings.export.fromText(words) : (words ?? '');
  const credit = agency && agency !== source ? strings.details.via(agency) : '';
  const known = [marked('source', source), marked('agency', credit), marked('date', date && strings.date(date))];
  return [...known, strings.words(report.articles[index]!.words)].filter(Boolean);
}

export function lettersOf({ letters, report }: ExportInput): string[] {
  return report.articles.map((_, index) => letters?.[index] ?? letterOf(index));
}

/** Whether there is nothing to tell of a pair: no passage, and no check. A
 *  quotation may be shared, or changed, that is too short to be a passage. */
export function isSilent(view: PairView): boolean {
  return view.matches.length === 0 && !hasCards(checkCards(view));
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
