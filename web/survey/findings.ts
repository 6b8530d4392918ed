/**
 * What a survey found, arranged for looking at it: the clusters as rows, the
 * pairs of each article. Pure. All of it is made once for a survey; a survey of
 * 20,000 articles takes some 20 ms.
 */
import type { Survey } from '../engine/types.js';
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
  readonly rows: Row[];
  readonly clusters: number;
  /** For each article, where its pairs begin in `sides`. */
  private readonly starts: Uint32Array;
  private readonly sides: Uint32Array;
  /** For each article, its row. */
  private readonly rowOf: Uint32Array;

  constructor(
    readonly survey: Survey,
    /** Those that were surveyed; the indexes here are theirs. */
    readonly articles: SurveyedArticle[],
    /** How long the survey took, in milliseconds. */
    readonly took: number,
  ) {
    const count = articles.length;
    [this.starts, this.sides] = sidesOf(survey, count);
    this.clusters = survey.clusters.length;
    this.rowOf = new Uint32Array(count).fill(count);
    survey.clusters.forEach(({ members }, row) => members.forEach((member) => (this.rowOf[member] = row)));
    this.rows = survey.clusters.map(({ members }) => this.row(members));
    for (let article = 0; article < count; article += 1) {
      if (this.rowOf[article] !== count) continue;
      this.rowOf[article] = this.rows.length;
      this.rows.push(this.row([article]));
    }
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

  private row(members: number[]): Row {
    const days = members.map((member) => DAY.exec(this.articles[member]!.date)?.[0] ?? '').filter(Boolean).sort();
    const from = days[0] ?? '';
    const first = members.find((member) => from && this.articles[member]!.date.startsWith(from)) ?? members[0]!;
    const sources = [...new Set(members.map((member) => sourceOf(this.articles[member]!)).filter(Boolean))];
    return { members, title: this.titleOf(first), from, to: days.at(-1) ?? '', sources, most: this.mostIn(members) };
  }

  private mostIn(members: number[]): number {
    if (members.length < 2) return 0;
    const inside = new Set(members);
    let most = 0;
    for (const article of members) {
      for (let at = this.starts[article]!; at < this.starts[article + 1]!; at += 1) {
        const pair = this.survey.pairs[this.sides[at]!]!;
        if (inside.has(pair.a) && inside.has(pair.b)) most = Math.max(most, mostOf(pair));
      }
    }
    return most;
  }
}

/** The greater of the two shares of a pair. */
export function mostOf({ aInB, bInA }: { aInB: number; bInA: number }): number {
  return Math.max(aInB, bInA);
}

export function sourceOf({ source, agency }: SurveyedArticle): string {
  return source || agency;
}

/** The pairs of each article, one after the other, and where each begins. */
function sidesOf({ pairs }: Survey, articles: number): [starts: Uint32Array, sides: Uint32Array] {
  const starts = new Uint32Array(articles + 1);
  for (const { a, b } of pairs) {
    starts[a + 1]! += 1;
    starts[b + 1]! += 1;
  }
  for (let article = 0; article < articles; article += 1) starts[article + 1]! += starts[article]!;
  const next = starts.slice();
  const sides = new Uint32Array(2 * pairs.length);
  pairs.forEach(({ a, b }, index) => {
    sides[next[a]!++] = index;
    sides[next[b]!++] = index;
  });
  return [starts, sides];
}
