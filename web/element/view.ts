/** One pair of a report with all that is needed to speak of it. */
import type { ArticleReport, Pair, Report } from '../engine/types.js';
import type { Match } from './matches.js';
import type { Side } from './segments.js';
import { strings } from './strings/index.js';
import { guessTitle } from './words.js';

export interface PairView {
  report: Report;
  pair: Pair;
  matches: Match[];
  texts: Record<Side, string>;
  /** What the page calls each article of the report. */
  letters: string[];
}

export function letterIn({ pair, letters }: PairView, side: Side): string {
  return letters[pair[side]]!;
}

export function articleIn({ pair, report }: PairView, side: Side): ArticleReport {
  return report.articles[pair[side]]!;
}

/** The title of an article, or its first words behind what is page furniture. */
export function titleIn({ title, furniture }: ArticleReport, text: string): string {
  let at = 0;
  for (const { start, end } of furniture) {
    if (text.slice(at, start).trim()) break;
    at = Math.max(at, end);
  }
  return title || guessTitle(text.slice(at)) || guessTitle(text);
}

/** "A · Title" of one side of a pair. */
export function nameOf(view: PairView, side: Side): string {
  return [letterIn(view, side), titleIn(articleIn(view, side), view.texts[side])].join(strings.dot);
}

/** The larger of the two shares: how much of the one stands in the other. */
export function strength(pair: Pair): number {
  return Math.max(pair.aInB.share, pair.bInA.share);
}
