/** Pairs of a source and a longer text in which passages of it were planted, as
 *  in the PAN corpora of text alignment (Potthast et al. 2013). */
import { BREAK, Writer } from './writer.mjs';

/** Characters of each text: some 20 KB a pair. */
const SIZE = 9000;

/**
 * So many pairs `{ a, b, planted }`; `planted` are the spans in b. A passage is
 * taken as it stands, or `obfuscated`: words replaced, left out, put in, and
 * moved about.
 */
export function plantedPairs(count, { obfuscated }) {
  const writer = new Writer(obfuscated ? 6 : 5);
  return Array.from({ length: count }, () => plant(writer, obfuscated));
}

function plant(writer, obfuscated) {
  const { random } = writer;
  const source = writer.paragraphs(SIZE).join(BREAK);
  const sentences = source.split(/(?<=\.)\s+/);
  const pieces = writer.paragraphs(SIZE).map((text) => ({ text, planted: false }));
  const count = random.between(1, 3);
  // Each from a part of its own: no sentence is planted twice.
  const part = Math.floor(sentences.length / count);
  for (let index = 0; index < count; index++) {
    const length = random.between(4, 12);
    const from = index * part + random.below(part - length);
    const passage = sentences.slice(from, from + length).join(' ');
    const text = obfuscated ? obfuscate(writer, passage) : passage;
    pieces.splice(random.below(pieces.length + 1), 0, { text, planted: true });
  }
  return { a: source, ...joined(pieces) };
}

function joined(pieces) {
  let b = '';
  const planted = [];
  for (const piece of pieces) {
    if (b) b += BREAK;
    if (piece.planted) planted.push([b.length, b.length + piece.text.length]);
    b += piece.text;
  }
  return { b, planted };
}

/** How often each change happens, in words. The corpora's random obfuscation
 *  leaves about as few five-word shingles whole. */
const REPLACED = 0.12;
const DROPPED = 0.05;
const PUT_IN = 0.06;
const MOVED = 0.08;
/** How far a word moves, at most. */
const REACH = 4;

function obfuscate(writer, passage) {
  const { random } = writer;
  const words = passage.split(' ').flatMap((word) => {
    if (random.chance(DROPPED)) return [];
    if (random.chance(PUT_IN)) return [word, writer.word()];
    return random.chance(REPLACED) ? [word.replace(/[a-z]+/i, () => writer.word())] : [word];
  });
  for (let at = 0; at < words.length; at++) {
    const to = at + random.between(1, REACH);
    if (random.chance(MOVED) && to < words.length) words.splice(to, 0, words.splice(at, 1)[0]);
  }
  return words.join(' ');
}
