/** What a survey found, arranged for looking at it: the clusters as rows, the
 *  pairs of each article. Pure. */
import type { Survey } from '../engine/types.js';
import type { Pace } from '../input/pace.js';
import type { SurveyedArticle } from './articles.js';
import { closestFirst, inSlices, Runs, sortedInSlices } from './runs.js';

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

const collator = new Intl.Collator();

const DAY = /^\d{4}-\d{2}-\d{2}/;

export class Findings {
  /** Clusters first, in the order of the survey, then articles on their own. */
  readonly rows: Row[] = [];
  /** The pairs of each article and those of each row, also with others. */
  private ofArticle = new Runs(0);
  private ofRow = new Runs(0);
  /** The place of each row by title; undefined until somebody asks for it. */
  titleRanks: Uint32Array | undefined;
  /** For each article, its row. */
  private readonly rowOf: Uint32Array;

  private constructor(
    readonly survey: Survey,
    /** Those that were surveyed; the indexes here are theirs. */
    readonly articles: SurveyedArticle[],
    /** How long the survey took, in milliseconds. */
    readonly took: number,
  ) {
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

  /** All pairs of an article, by their places in `survey.pairs`; those that share most first. */
  pairsOf(article: number): Uint32Array {
    return this.ofArticle.of(article);
  }

  /** All pairs of the articles of a row, also with others; those that share
   *  most first. */
  pairsOfRow(row: number): Uint32Array {
    return this.ofRow.of(row);
  }

  /** Puts the rows in order by title. */
  async rankTitles(pace: Pace): Promise<void> {
    const { rows } = this;
    const order = await sortedInSlices(rows.length, (one, other) => collator.compare(rows[one]!.title, rows[other]!.title), pace);
    this.titleRanks = new Uint32Array(rows.length);
    order.forEach((row, rank) => (this.titleRanks![row] = rank));
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

  /** Puts the pairs of each article and of each row one after the other, so
   *  that a cluster of two million pairs opens at once. */
  private async arrangePairs(pace: Pace): Promise<void> {
    const { rows, rowOf, articles } = this;
    const { pairs } = this.survey;
    this.ofArticle = new Runs(articles.length);
    this.ofRow = new Runs(rows.length);
    const order = await closestFirst(pairs.length, (index) => mostOf(pairs[index]!), pace);
    const atBothEnds = (act: 'count' | 'put') => (at: number): void => {
      const index = order[at]!;
      const { a, b } = pairs[index]!;
      this.ofArticle[act](a, index);
      this.ofArticle[act](b, index);
      this.ofRow[act](rowOf[a]!, index);
      if (rowOf[a] !== rowOf[b]) this.ofRow[act](rowOf[b]!, index);
    };
    await inSlices(order.length, pace, atBothEnds('count'));
    this.ofArticle.lay();
    this.ofRow.lay();
    await inSlices(order.length, pace, atBothEnds('put'));
    for (const [row, { members }] of rows.entries()) {
      if (members.length > 1) rows[row]!.most = this.mostIn(row);
      if (pace.due) await pace.rest();
    }
  }

  /** The greatest share of a pair inside of a row. */
  private mostIn(row: number): number {
    const { pairs } = this.survey;
    const inside = this.pairsOfRow(row).find((index) => this.rowOf[pairs[index]!.a] === this.rowOf[pairs[index]!.b]);
    return inside === undefined ? 0 : mostOf(pairs[inside]!);
  }
}

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
