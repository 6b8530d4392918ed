/** One pair of a report with all that is needed to speak of it. */
import type { ArticleReport, Pair, Report } from '../engine/types.js';
import type { Match } from './matches.js';
import type { Side } from './segments.js';

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
