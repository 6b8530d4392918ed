/**
 * From spans to what is drawn: an article's text cut into blocks (paragraphs)
 * and each block into segments that look the same throughout. Pure, without
 * a document; every offset is a UTF-16 offset into the article's text, and the
 * segments of all blocks rebuild the text but for the space between blocks.
 */
import type { ArticleReport, Kind, Part, Span } from '../engine/types.js';
import { isStray, type Match, type Side } from './matches.js';

export type { Side } from './matches.js';

export interface Segment extends Span {
  text: string;
  /** Absent where the text is not shared. */
  kind?: Kind;
  /** Indexes of the matches this segment belongs to, ascending. */
  passages: number[];
  /** Indexes of the matches whose first word on this side stands here. */
  starts: number[];
  /** The parts it belongs to: match and part, such as `3.0`. */
  parts: string[];
  /** Words that differ on the other side. */
  changed: boolean;
  /** Words of a rewritten part that stand on the other side as well. */
  kept: boolean;
  furniture: boolean;
  /** A place that the reader asked for. */
  spot: boolean;
}

export interface Block extends Span {
  heading: boolean;
  segments: Segment[];
}

interface Mark extends Span {
  kind: Kind;
  passage: number;
  part: string;
}

interface Layers {
  marks: Mark[];
  changes: Span[];
  kept: Span[];
  furniture: Span[];
  spots: Span[];
  /** For each match, where its first mark begins. */
  starts: Map<number, number>;
}

/** What is drawn of one side of a pair. */
export interface Drawn {
  texts: Record<Side, string>;
  article: ArticleReport;
  matches: Match[];
  side: Side;
  /** The places that the reader asked for. */
  spots?: Span[];
}

/** Cuts the text of one side of a pair into blocks of segments. */
export function blocksOf(drawn: Drawn): Block[] {
  const { article, side } = drawn;
  const text = drawn.texts[side];
  const layers = layersOf(drawn);
  const blocks = wholeText(text, article.paragraphs).map((span) => ({
    ...span,
    heading: false,
    segments: segmentsOf(text, span, layers),
  }));
  const first = blocks.find((block) => block.segments.some((segment) => !segment.furniture));
  if (first && isTitle(text.slice(first.start, first.end), article.title)) first.heading = true;
  return blocks;
}

/** The paragraphs, and between them whatever else is not only space. */
export function wholeText(text: string, paragraphs: Span[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const paragraph of [...paragraphs].sort((x, y) => x.start - y.start)) {
    pushTrimmed(spans, text, at, paragraph.start);
    pushTrimmed(spans, text, Math.max(at, paragraph.start), paragraph.end);
    at = Math.max(at, paragraph.end);
  }
  pushTrimmed(spans, text, at, text.length);
  return spans;
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  const trimmed = piece.trim();
  if (trimmed) spans.push({ start: start + lead, end: start + lead + trimmed.length });
}

function layersOf({ texts, article, matches, side, spots = [] }: Drawn): Layers {
  const text = texts[side];
  const marks: Mark[] = [];
  const changes: Span[] = [];
  const kept: Span[] = [];
  const starts = new Map<number, number>();
  matches.forEach((match, passage) => {
    match.parts.forEach((part, index) => {
      const { start, end } = part[side];
      if (end <= start || isStray(match, index, texts.a)) return;
      marks.push({ start, end, kind: part.kind, passage, part: `${passage}.${index}` });
      if (part.kind === 'rewritten') kept.push(...wordsOf(part, side, true));
      else changes.push(...wordsOf(part, side, false));
      starts.set(passage, Math.min(starts.get(passage) ?? Infinity, start));
    });
  });
  marks.sort((x, y) => x.start - y.start || x.passage - y.passage);
  const { furniture } = article;
  return { marks, changes: joined(text, changes), kept: joined(text, kept), furniture, spots, starts };
}

/** The words of a part that the other side has too, or those that it has not. */
function wordsOf(part: Part, side: Side, equal: boolean): Span[] {
  return part.edits
    .filter((edit) => (edit.op === 'equal') === equal && edit[side].end > edit[side].start)
    .map((edit) => edit[side]);
}

/** Spans with nothing but space between them become one. */
function joined(text: string, spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((x, y) => x.start - y.start)) {
    const last = result.at(-1);
    if (last && !text.slice(last.end, span.start).trim()) last.end = Math.max(last.end, span.end);
    else result.push({ start: span.start, end: span.end });
  }
  return result;
}

function segmentsOf(text: string, block: Span, all: Layers): Segment[] {
  const here = <T extends Span>(spans: T[]): T[] => spans.filter((span) => overlap(span, block));
  const [marks, changes, kept] = [here(all.marks), here(all.changes), here(all.kept)];
  const [furniture, spots] = [here(all.furniture), here(all.spots)];
  const cuts = cutsOf(block, [...marks, ...changes, ...kept, ...furniture, ...spots]);
  return cuts.slice(1).map((end, index) => {
    const span = { start: cuts[index]!, end };
    const within = (spans: Span[]): boolean => spans.some((each) => overlap(each, span));
    const over = marks.filter((mark) => overlap(mark, span));
    const numbers = [...new Set(over.map((mark) => mark.passage))].sort((x, y) => x - y);
    return {
      ...span,
      text: text.slice(span.start, span.end),
      ...(over[0] && { kind: over[0].kind }),
      passages: numbers,
      starts: numbers.filter((passage) => all.starts.get(passage) === span.start),
      parts: over.map((mark) => mark.part),
      changed: within(changes),
      kept: within(kept),
      furniture: within(furniture),
      spot: within(spots),
    };
  });
}

/** Where a block is cut so that each span covers whole pieces. */
export function cutsOf(block: Span, spans: Span[]): number[] {
  const cuts = new Set([block.start, block.end]);
  for (const span of spans) {
    for (const cut of [span.start, span.end]) {
      if (cut > block.start && cut < block.end) cuts.add(cut);
    }
  }
  return [...cuts].sort((x, y) => x - y);
}

export function overlap(x: Span, y: Span): boolean {
  return x.start < y.end && y.start < x.end;
}

/** Whether a block says what the title says. */
export function isTitle(block: string, title: string): boolean {
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
  return plain(title) !== '' && plain(block) === plain(title);
}
