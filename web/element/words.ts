import type { Span } from '../engine/types.js';

/** Roughly how many words a span of text has, for lists. */
export function countWords(text: string, span: Span): number {
  return text.slice(span.start, span.end).match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The first words of a span on one line, cut at a word's end. */
export function firstWords(text: string, span: Span, length = 90): string {
  const piece = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  if (piece.length <= length) return piece;
  const cut = piece.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** The first line that is not empty, for a title nobody gave. */
export function guessTitle(text: string, length = 120): string {
  const line = text.slice(0, 4000).split('\n').find((each) => each.trim()) ?? '';
  return firstWords(line, { start: 0, end: line.length }, length);
}
