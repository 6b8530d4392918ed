/**
 * The public types of Wirecopy: what goes into a comparison or a survey and
 * what comes out of it. They mirror core/report/report.go and survey.go field
 * by field.
 *
 * Every position is a half-open span of UTF-16 code units, so that
 * `text.slice(start, end)` is always what is meant.
 */

/** One article to compare. Exactly one of `text` and `html` is given. */
export interface Article {
  id?: string;
  text?: string;
  html?: string;
  title?: string;
  date?: string;
  source?: string;
  url?: string;
}

/** What may be set; everything has a default. */
export interface Options {
  /** Words in a shingle; 5. */
  shingle?: number;
  /** The shortest passage that counts, in words; 8. */
  shortestPassage?: number;
  /** The longest stretch of other words bridged inside a passage; 6. */
  gap?: number;
  ignoreQuotations?: boolean;
  ignoreFurniture?: boolean;
  /** Text to leave out wherever it stands, such as a standing notice. */
  template?: string;
  /** A BCP 47 tag for all articles; empty: detected for each. */
  language?: string;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** What may be set for a survey; everything has a default. */
export interface SurveyOptions {
  /** Words in a shingle; 5. */
  shingle?: number;
  /** The share of one article's shingles in the other from which a pair is listed; 0.1. */
  threshold?: number;
  ignoreFurniture?: boolean;
  /** Text to leave out wherever it stands, such as a standing notice. */
  template?: string;
  /** A BCP 47 tag for all articles; empty: detected for each. */
  language?: string;
  /** About how much memory the survey may take beside the articles, in MB; 1500. */
  memory?: number;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** A survey to which articles can be added. */
export interface OpenSurvey {
  /** How many articles it has. */
  readonly size: number;
  /**
   * Reads more articles. If it rejects, for the reasons that `survey` has,
   * none of them is added. One call begins when those before it have ended.
   */
  add(articles: readonly Article[], watch?: Watch): Promise<void>;
  /**
   * The survey of all articles so far: what `survey` of them would give, byte
   * for byte, in a fraction of the time. Another `threshold` than the one that
   * it was opened with holds for this result.
   */
  result(options?: Pick<SurveyOptions, 'threshold'> & Watch): Promise<Survey>;
  /**
   * Compares some of its articles in full, such as the members of a cluster,
   * for their relations and their provenance. They are given by their indexes;
   * in the report, the first of them has the index 0.
   */
  compare(members: readonly number[], options?: Options): Promise<Report>;
}

/** How to stop and to watch one piece of work. */
export interface Watch {
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

export interface Progress {
  stage: 'reading' | 'comparing';
  done: number;
  total: number;
}

export interface Span {
  start: number;
  end: number;
}

/** A span of one article of the report, by its index. */
export interface Place extends Span {
  article: number;
}

export type Relation =
  | 'identical'
  | 'reprint'
  | 'excerpt'
  | 'rewrite'
  | 'partial'
  | 'quotation'
  | 'furniture'
  | 'unrelated';

export type Kind = 'verbatim' | 'edited' | 'rewritten' | 'quotation';

export type Operation = 'equal' | 'insert' | 'delete' | 'replace';

export interface Report {
  version: 1;
  options: {
    shingle: number;
    shortestPassage: number;
    gap: number;
    ignoreQuotations: boolean;
    ignoreFurniture: boolean;
    template: string;
    language: string;
  };
  articles: ArticleReport[];
  /** Every pair a < b, ordered by a, then b. */
  pairs: Pair[];
  clusters: Cluster[];
}

export interface ArticleReport {
  id: string;
  title: string;
  /** BCP 47 primary subtag, `und` where it is unknown. */
  language: string;
  words: number;
  sentences: number;
  paragraphs: Span[];
  quotations: (Span & { speaker?: string })[];
  furniture: (Span & { why: string })[];
  credits: (Span & { agency: string })[];
  dates: (Span & { iso: string })[];
  /** The text that all spans refer to; only where `html` was given. */
  text?: string;
}

export interface Evidence {
  code: string;
  message: string;
  spans?: Place[];
}

/** How much of one article stands in another. `share` is `words / of`. */
export interface Share {
  words: number;
  of: number;
  share: number;
  verbatim: number;
  edited: number;
  rewritten: number;
  quotation: number;
}

export interface Pair {
  a: number;
  b: number;
  relation: Relation;
  /** 0 to 1. */
  certainty: number;
  evidence: Evidence[];
  aInB: Share;
  bInA: Share;
  resemblance: number;
  shingle: number;
  longest: { words: number; a: Span; b: Span };
  /** In the order of article a. */
  passages: Passage[];
  checks: Checks;
}

export interface Passage {
  a: Span;
  b: Span;
  kind: Kind;
  moved: boolean;
  parts: Part[];
}

/** The edits of a part cover it: keeping the equal words of a and taking the
 *  words of b for all others gives the words of b. */
export interface Part {
  a: Span;
  b: Span;
  kind: Kind;
  edits: Edit[];
}

export interface Edit {
  op: Operation;
  a: Span;
  b: Span;
}

export interface Checks {
  quotations: {
    a?: Span;
    b?: Span;
    status: 'identical' | 'altered' | 'reattributed' | 'only-a' | 'only-b';
    edits: Edit[];
  }[];
  figures: { a: Span; b: Span; kind: 'number' | 'date' | 'name' | 'negation' | 'attribution' }[];
  slips: { text: string; spans: Place[] }[];
}

export interface Cluster {
  /** Indexes into `articles`, ascending. */
  members: number[];
  provenance: { from: number; to: number; certainty: number; evidence: Evidence[] }[];
}

/** Which of many articles belong together, and how much the pairs share. */
export interface Survey {
  version: 1;
  options: {
    shingle: number;
    threshold: number;
    ignoreFurniture: boolean;
    template: string;
    language: string;
  };
  articles: SurveyArticle[];
  /** Every pair a < b that reaches the threshold, ordered by b, then a. */
  pairs: SurveyPair[];
  clusters: SurveyCluster[];
}

export interface SurveyArticle {
  id: string;
  title: string;
  /** BCP 47 primary subtag, `und` where it is unknown. */
  language: string;
  words: number;
  /** The text that was made of it; only where `html` was given. */
  text?: string;
}

/** All three are 0 to 1 and count distinct shingles. */
export interface SurveyPair {
  a: number;
  b: number;
  resemblance: number;
  /** The share of a's shingles that stand in b. */
  aInB: number;
  bInA: number;
}

export interface SurveyCluster {
  /** Indexes into `articles`, ascending. */
  members: number[];
}
