/** What a survey found, arranged for looking at it: the clusters as rows, the
 *  pairs of each article. Pure. */
import type { Survey, SurveyPair } from '../engine/types.js';
import type { Pace } from '../input/pace.js';
import type { SurveyedArticle } from './articles.js';

/** A cluster, or an article on its own. */
export interface Row {
  /** Indexes of its articles, ascending. */
  members: number[];
  /** The title of its earliest article. */
  title: string;
  /** Its earliest and latest day, ISO 8601; empty where none is known. */
  from: string;
  to: string;
  /** Every source once, in the order of the articles. */
  sources: string[];
  /** The greatest share of one of its articles in another, 0 to 1. */
  most: number;
}

/** A pair by its place in `survey.pairs`. */
export type PairIndex = number;

const DAY = /^\d{4}-\d{2}-\d{2}/;

export class Findings {
  /** Clusters first, in the order of the survey, then articles on their own. */
  readonly rows: Row[] = [];
  /** For each article, where its pairs begin in `sides`. */
  private readonly starts: Uint32Array;
  private readonly sides: Uint32Array;
  /** For each article, its row. */
  private readonly rowOf: Uint32Array;

  private constructor(
    readonly survey: Survey,
    /** Those that were surveyed; the indexes here are theirs. */
    readonly articles: SurveyedArticle[],
    /** How long the survey took, in milliseconds. */
    readonly took: number,
  ) {
    this.starts = new Uint32Array(articles.length + 1);
    this.sides = new Uint32Array(2 * survey.pairs.length);
    this.rowOf = new Uint32Array(articles.length).fill(articles.length);
  }

  /** Arranges a survey, in slices. */
  static async of(survey: Survey, articles: SurveyedArticle[], took: number, pace: Pace): Promise<Findings> {
    const findings = new Findings(survey, articles, took);
    await findings.arrangeRows(pace);
    await findings.arrangePairs(pace);
    return findings;
  }

  get clusters(): number {
    return this.survey.clusters.length;
  }

  /** The title that an article was given, or the headline that it has. */
  titleOf(article: number): string {
    return this.survey.articles[article]!.title || this.articles[article]!.name;
  }

  /** The row that an article is in. */
  rowWith(article: number): number {
    return this.rowOf[article]!;
  }

  /** All pairs of these articles, also with others; those that share most first. */
  pairsOf(articles: number[]): PairIndex[] {
    const found = new Set<PairIndex>();
    for (const article of articles) {
      for (let at = this.starts[article]!; at < this.starts[article + 1]!; at += 1) found.add(this.sides[at]!);
    }
    const { pairs } = this.survey;
    return [...found].sort((one, other) => mostOf(pairs[other]!) - mostOf(pairs[one]!) || one - other);
  }

  private async arrangeRows(pace: Pace): Promise<void> {
    const { survey, articles, rows, rowOf } = this;
    for (const { members } of survey.clusters) {
      for (const member of members) rowOf[member] = rows.length;
      rows.push(this.row(members));
      if (pace.due) await pace.rest();
    }
    for (let article = 0; article < articles.length; article += 1) {
      if (rowOf[article] !== articles.length) continue;
      rowOf[article] = rows.length;
      rows.push(this.row([article]));
      if (pace.due) await pace.rest();
    }
  }

  private row(members: number[]): Row {
    let [from, to, first] = ['', '', members[0]!];
    const sources = new Set<string>();
    for (const member of members) {
      const article = this.articles[member]!;
      const day = dayOf(article);
      if (day && (!from || day < from)) [from, first] = [day, member];
      if (day > to) to = day;
      const source = sourceOf(article);
      if (source) sources.add(source);
    }
    return { members, title: this.titleOf(first), from, to, sources: [...sources], most: 0 };
  }

  /** Puts the pairs of each article one after the other: first counts them,
   *  then adds the counts up, then puts each pair in its places. */
  private async arrangePairs(pace: Pace): Promise<void> {
    const { starts, sides } = this;
    await this.eachPair(pace, ({ a, b }) => {
      starts[a + 1]! += 1;
      starts[b + 1]! += 1;
    });
    for (let article = 1; article < starts.length; article += 1) starts[article]! += starts[article - 1]!;
    const next = starts.slice();
    await this.eachPair(pace, (pair, index) => {
      sides[next[pair.a]!++] = index;
      sides[next[pair.b]!++] = index;
      const row = this.rowOf[pair.a]!;
      if (row === this.rowOf[pair.b]) this.rows[row]!.most = Math.max(this.rows[row]!.most, mostOf(pair));
    });
  }

  private async eachPair(pace: Pace, act: (pair: SurveyPair, index: PairIndex) => void): Promise<void> {
    const { pairs } = this.survey;
    for (let index = 0; index < pairs.length; index += 1) {
      act(pairs[index]!, index);
      if (index % PAIRS === 0 && pace.due) await pace.rest();
    }
  }
}

/** So many pairs are gone through between two looks at the clock. */
const PAIRS = 1024;

/** The greater of the two shares of a pair. */
export function mostOf({ aInB, bInA }: { aInB: number; bInA: number }): number {
  return Math.max(aInB, bInA);
}

/** Its day, ISO 8601; empty where none is known for sure. */
export function dayOf({ date }: SurveyedArticle): string {
  return DAY.exec(date)?.[0] ?? '';
}

export function sourceOf({ source, agency }: SurveyedArticle): string {
  return source || agency;
}
