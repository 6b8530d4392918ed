/**
 * Why a part of a match is one, in words and figures: what the note beside it
 * says. Pure; all words come from the catalogue.
 */
import type { Kind, Part } from '../engine/types.js';
import { isStray, type Match } from './matches.js';
import { piecesOf, type Piece } from './pieces.js';
import type { Side } from './segments.js';
import { strings } from './strings/index.js';
import { countWords, wordsIn } from './words.js';

export interface Why {
  /** The part, by match and part, such as `3.0`. */
  name: string;
  /** "Passage 4, word for word". */
  title: string;
  kind: Kind;
  moved: boolean;
  /** "10 words, 2 changed". */
  reason: string;
  /** Both wordings in one line; empty where they are the same or have little
   *  in common. */
  pieces: Piece[];
  /** The other wording, in runs, where it is too different for one line. */
  other: { text: string; kept: boolean }[];
  /** Where the part stands among those of its match, from 1. */
  at: number;
  of: number;
}

/** What the two texts are and go by. */
export interface Context {
  texts: Record<Side, string>;
  letters: Record<Side, string>;
}

/** The parts of a match that are to be seen, by their indexes. */
export function shownParts(match: Match, textA: string): number[] {
  return match.parts.flatMap((_, index) => (isStray(match, index, textA) ? [] : [index]));
}

/** Explains a part as a reader of one side sees it. */
export function whyOf(match: Match, passage: number, index: number, side: Side, context: Context): Why {
  const part = match.parts[index]!;
  const shown = shownParts(match, context.texts.a);
  const rewritten = part.kind === 'rewritten';
  const changed = part.edits.some(({ op }) => op !== 'equal');
  return {
    name: `${passage}.${index}`,
    title: strings.text.number(passage + 1, strings.kind[part.kind]),
    kind: part.kind,
    moved: match.moved,
    reason: reasonOf(part, side, context),
    pieces: changed && !rewritten ? piecesOf(context.texts, part.edits) : [],
    other: rewritten ? otherWording(part, side, context) : [],
    at: shown.indexOf(index) + 1,
    of: shown.length,
  };
}

function reasonOf(part: Part, side: Side, { texts, letters }: Context): string {
  if (part.kind === 'rewritten') return contentReason(part, side, texts[side]);
  const words = countWords(texts[side], part[side]);
  const count = (op: string, from: Side): number =>
    part.edits.filter((edit) => edit.op === op).reduce((sum, edit) => sum + countWords(texts[from], edit[from]), 0);
  const sizes = { changed: count('replace', side), onlyA: count('delete', 'a'), onlyB: count('insert', 'b') };
  if (sizes.changed + sizes.onlyA + sizes.onlyB === 0) return strings.reading.wordForWord(words);
  return strings.reading.edited(words, { ...sizes, ...letters });
}

function contentReason(part: Part, side: Side, text: string): string {
  const { start, end } = part[side];
  const own = contentWords(text.slice(start, end));
  const equal = part.edits.filter(({ op }) => op === 'equal').map((edit) => edit[side]);
  const kept = own.filter(({ at }) => equal.some((span) => span.start <= start + at && start + at < span.end));
  return strings.reading.contentWords(kept.length, own.length);
}

/** Shorter words of an alphabet are mostly those that hold a sentence together. */
const CONTENT_LETTERS = 5;

/** The words that tell what a sentence is about, and where each begins: long
 *  ones, names and figures. In a script without capitals, every word. */
export function contentWords(sentence: string): { text: string; at: number }[] {
  return wordsIn(sentence).filter(({ text }, index) => {
    if (!/^[\p{Lu}\p{Ll}]/u.test(text)) return true;
    const name = index > 0 && /^\p{Lu}\p{L}{2}/u.test(text);
    return name || [...text].length >= CONTENT_LETTERS;
  });
}

function otherWording(part: Part, side: Side, { texts }: Context): Why['other'] {
  const there = side === 'a' ? 'b' : 'a';
  const runs: Why['other'] = [];
  let at = part[there].start;
  const push = (end: number, kept: boolean): void => {
    if (end > at) runs.push({ text: texts[there].slice(at, end), kept });
    at = Math.max(at, end);
  };
  const kept = part.edits.filter(({ op }) => op === 'equal').map((edit) => edit[there]);
  for (const { start, end } of kept.sort((x, y) => x.start - y.start)) {
    push(start, false);
    push(end, true);
  }
  push(part[there].end, false);
  return runs;
}
