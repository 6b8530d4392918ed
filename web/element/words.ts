import type { Span } from '../engine/types.js';

/** Letters and digits; a mark joins two letters (don't, long-term, U.S.) or two
 *  digits (1,000.5). Scripts written without spaces count by character. */
const WORD = new RegExp(
  [
    '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}]',
    "[\\p{L}\\p{N}\\p{M}]+(?:(?:(?<=\\p{L})['’‐-](?=\\p{L})|(?<=\\p{N})[.,](?=\\p{N})" +
      '|(?<=\\b\\p{L})\\.(?=\\p{L}\\b))[\\p{L}\\p{N}\\p{M}]+)*',
  ].join('|'),
  'gu',
);

/** The words of a text in order, and where each begins. */
export function wordsIn(text: string): { text: string; at: number }[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0], at: match.index }));
}

/** How many words a span of text has: what the core counts, but for rare
 *  cases, and before or without it. */
export function countWords(text: string, span: Span): number {
  return text.slice(span.start, span.end).match(WORD)?.length ?? 0;
}

/** How many words stand in several spans together. */
export function countAll(text: string, spans: Span[]): number {
  return spans.reduce((sum, span) => sum + countWords(text, span), 0);
}

/** The stretch of a span that its first words take, or all of it. */
export function leading(text: string, { start, end }: Span, words: number): Span {
  const last = [...text.slice(start, end).matchAll(WORD)][words - 1];
  return { start, end: words === 0 ? start : last ? start + last.index + last[0].length : end };
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

/** The first word of a text and the rest; a word too long to stay on one line
 *  counts as rest. */
export function firstWord(text: string): [string, string] {
  const first = /^\S{1,20}(?=\s|$)/.exec(text)?.[0] ?? '';
  return [first, text.slice(first.length)];
}
