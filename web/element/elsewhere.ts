/**
 * One article against all others: each stretch of its text with the articles
 * it stands in as well. A word counts as in the shares of the pairs: what was
 * dropped or replaced is left out. Pure.
 */
import type { Pair, Report, Span } from '../engine/types.js';
import { isStray, matchesOf, sharedIn, type Match } from './matches.js';
import { cutsOf, isTitle, overlap, wholeText, type Side } from './segments.js';
import { countWords } from './words.js';

export interface Stretch extends Span {
  text: string;
  /** The other articles it stands in, by their indexes, ascending. */
  others: number[];
  furniture: boolean;
  /** The stretch before it stands in other articles, or does not touch it. */
  begins: boolean;
}

export interface StretchBlock {
  heading: boolean;
  stretches: Stretch[];
}

/** How much of the article stands in one other. */
export interface Other {
  article: number;
  /** Index of their pair in the report. */
  pair: number;
  words: number;
  share: number;
}

export interface Elsewhere {
  blocks: StretchBlock[];
  others: Other[];
  /** Words of the article, those that stand in another, and in every other. */
  of: number;
  words: number;
  everywhere: number;
}

interface Shared extends Span {
  other: number;
}

export function elsewhereOf(report: Report, article: number, textOf: (article: number) => string): Elsewhere {
  const text = textOf(article);
  const found = report.articles[article]!;
  const pairs = report.pairs.flatMap((pair, index) => (sideIn(pair, article) ? [{ pair, index }] : []));
  const shared = pairs.flatMap(({ pair }) => sharedSpans(pair, article, textOf));
  const blocks = wholeText(text, found.paragraphs).map((block) => ({
    heading: isTitle(text.slice(block.start, block.end), found.title),
    stretches: stretchesOf(text, block, shared, found.furniture),
  }));
  const stretches = blocks.flatMap((block) => block.stretches);
  const count = (wanted: (stretch: Stretch) => boolean): number =>
    stretches.filter(wanted).reduce((sum, stretch) => sum + countWords(text, stretch), 0);
  return {
    blocks,
    others: pairs.map(({ pair, index }) => otherOf(pair, index, article)),
    of: found.words,
    words: Math.min(found.words, count(({ others }) => others.length > 0)),
    everywhere: count(({ others }) => others.length === pairs.length),
  };
}

/** The match of a pair that a place of one of its articles belongs to, or -1. */
export function matchAt(matches: Match[], side: Side, place: Span): number {
  return matches.findIndex(({ parts }) => parts.some((part) => overlap(part[side], place)));
}

export function sideIn(pair: Pair, article: number): Side | undefined {
  if (pair.a === article) return 'a';
  return pair.b === article ? 'b' : undefined;
}

function otherOf(pair: Pair, index: number, article: number): Other {
  const own = pair.a === article;
  const { words, share } = own ? pair.aInB : pair.bInA;
  return { article: own ? pair.b : pair.a, pair: index, words, share };
}

/** The spans of an article that stand in the other of a pair, with the space
 *  and the marks between their words. */
function sharedSpans(pair: Pair, article: number, textOf: (article: number) => string): Shared[] {
  const side = sideIn(pair, article)!;
  const other = side === 'a' ? pair.b : pair.a;
  const text = textOf(article);
  const texts = { a: textOf(pair.a), b: textOf(pair.b) };
  const spans = matchesOf(pair.passages, texts.a, texts.b).flatMap((match) => {
    const parts = match.parts.filter((_, index) => !isStray(match, index, texts.a));
    return sharedIn({ ...match, parts }, side, texts);
  });
  const joined: Shared[] = [];
  for (const { start, end } of spans.filter((span) => span.end > span.start).sort((x, y) => x.start - y.start)) {
    const last = joined.at(-1);
    if (last && countWords(text, { start: last.end, end: start }) === 0) last.end = Math.max(last.end, end);
    else joined.push({ start, end, other });
  }
  return joined;
}

function stretchesOf(text: string, block: Span, shared: Shared[], furniture: Span[]): Stretch[] {
  const here = <T extends Span>(spans: T[]): T[] => spans.filter((span) => overlap(span, block));
  const [marks, greyed] = [here(shared), here(furniture)];
  const cuts = cutsOf(block, [...marks.flatMap((mark) => [mark, gapAfter(text, mark)]), ...greyed]);
  const stretches = cuts.slice(1).map((end, index): Stretch => {
    const span = { start: cuts[index]!, end };
    const within = (spans: Shared[]): number[] => spans.filter((each) => overlap(each, span)).map(({ other }) => other);
    return {
      ...span,
      text: text.slice(span.start, end),
      others: [...new Set(within(marks))].sort((x, y) => x - y),
      furniture: greyed.some((each) => overlap(each, span)),
      begins: false,
    };
  });
  return labelled(text, stretches);
}

/** The space and the marks between a span and the next word. */
function gapAfter(text: string, { end }: Span): Span {
  const gap = /^[^\p{L}\p{N}]*/u.exec(text.slice(end, end + LONGEST_GAP))![0];
  return { start: end, end: end + gap.length };
}

/** Between two words of running text there are never more marks, in UTF-16 units. */
const LONGEST_GAP = 20;

/** Gives the space between two stretches to what both share, and tells where
 *  one begins that stands in other articles than the words before it. */
function labelled(text: string, stretches: Stretch[]): Stretch[] {
  let last: number[] = [];
  for (const [index, stretch] of stretches.entries()) {
    if (countWords(text, stretch) === 0) {
      const next = stretches[index + 1]?.others ?? [];
      stretch.others = stretch.others.filter((other) => last.includes(other) && next.includes(other));
      if (stretch.others.length === 0) last = [];
      continue;
    }
    stretch.begins = stretch.others.length > 0 && stretch.others.join() !== last.join();
    last = stretch.others;
  }
  return stretches;
}
