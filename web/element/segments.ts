/**
 * From spans to what is drawn: an article's text cut into blocks (paragraphs)
 * and each block into segments that look the same throughout. Pure, without
 * a document; every offset is a UTF-16 offset into the article's text, and the
 * segments of all blocks rebuild the text but for the space between blocks.
 */
import type { ArticleReport, Kind, Part, Passage, Span } from '../engine/types.js';

export type Side = 'a' | 'b';

export interface Segment extends Span {
  text: string;
  /** Absent where the text is not shared. */
  kind?: Kind;
  /** Indexes of the passages this segment belongs to, ascending. */
  passages: number[];
  /** Indexes of the passages whose first word on this side stands here. */
  starts: number[];
  /** Words that differ on the other side. */
  changed: boolean;
  furniture: boolean;
}

export interface Block extends Span {
  heading: boolean;
  segments: Segment[];
}

interface Mark extends Span {
  kind: Kind;
  passage: number;
}

interface Layers {
  marks: Mark[];
  changes: Span[];
  furniture: Span[];
  /** For each passage, where its first mark begins. */
  starts: Map<number, number>;
}

/** Cuts the text of one side of a pair into blocks of segments. */
export function blocksOf(text: string, article: ArticleReport, passages: Passage[], side: Side): Block[] {
  const layers = layersOf(text, article, passages, side);
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
function wholeText(text: string, paragraphs: Span[]): Span[] {
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

function layersOf(text: string, article: ArticleReport, passages: Passage[], side: Side): Layers {
  const marks: Mark[] = [];
  const changes: Span[] = [];
  const starts = new Map<number, number>();
  passages.forEach((passage, index) => {
    const parts = passage.parts.length ? passage.parts : [{ ...passage, edits: [] }];
    for (const part of parts) {
      const span = part[side];
      if (span.end <= span.start) continue;
      marks.push({ start: span.start, end: span.end, kind: part.kind, passage: index });
      changes.push(...changesOf(part, side));
      starts.set(index, Math.min(starts.get(index) ?? Infinity, span.start));
    }
  });
  marks.sort((x, y) => x.start - y.start || x.passage - y.passage);
  return { marks, changes: joined(text, changes), furniture: article.furniture, starts };
}

/** In a rewritten part nearly every word differs, so none is singled out. */
function changesOf(part: Part, side: Side): Span[] {
  if (part.kind === 'rewritten') return [];
  return part.edits
    .filter((edit) => edit.op !== 'equal' && edit[side].end > edit[side].start)
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

function segmentsOf(text: string, block: Span, layers: Layers): Segment[] {
  const marks = layers.marks.filter((mark) => overlap(mark, block));
  const changes = layers.changes.filter((span) => overlap(span, block));
  const furniture = layers.furniture.filter((span) => overlap(span, block));
  const cuts = cutsOf(block, [...marks, ...changes, ...furniture]);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const span = { start: cuts[i]!, end: cuts[i + 1]! };
    const over = marks.filter((mark) => overlap(mark, span));
    const numbers = [...new Set(over.map((mark) => mark.passage))].sort((x, y) => x - y);
    segments.push({
      ...span,
      text: text.slice(span.start, span.end),
      ...(over[0] && { kind: over[0].kind }),
      passages: numbers,
      starts: numbers.filter((passage) => layers.starts.get(passage) === span.start),
      changed: changes.some((change) => overlap(change, span)),
      furniture: furniture.some((piece) => overlap(piece, span)),
    });
  }
  return segments;
}

function cutsOf(block: Span, spans: Span[]): number[] {
  const cuts = new Set([block.start, block.end]);
  for (const span of spans) {
    for (const cut of [span.start, span.end]) {
      if (cut > block.start && cut < block.end) cuts.add(cut);
    }
  }
  return [...cuts].sort((x, y) => x - y);
}

function overlap(x: Span, y: Span): boolean {
  return x.start < y.end && y.start < x.end;
}

function isTitle(block: string, title: string): boolean {
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
  return plain(title) !== '' && plain(block) === plain(title);
}
