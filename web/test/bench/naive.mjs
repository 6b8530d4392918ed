/** What one would write first: the sets of five-word shingles, in plain JavaScript. */
import { SHINGLE, placedWords, shinglesOf, wordsOf } from './words.mjs';

/** The spans of b whose shingles stand in a. */
export function pair(a, b) {
  const known = new Set(shinglesOf(wordsOf(a)));
  const { words, starts, ends } = placedWords(b);
  const spans = [];
  shinglesOf(words).forEach((shingle, at) => {
    if (!known.has(shingle)) return;
    const end = ends[at + SHINGLE - 1];
    const last = spans.at(-1);
    if (last && starts[at] <= last[1]) last[1] = end;
    else spans.push([starts[at], end]);
  });
  return spans;
}

/** The pairs whose resemblance reaches a limit, exactly, by an inverted index. */
export function many(texts, limit) {
  const numbers = new Map(); // of shingles
  const holders = []; // the articles that have each
  const sizes = [];
  const pairs = [];
  const shared = new Int32Array(texts.length);
  texts.forEach((text, b) => {
    const own = new Set(shinglesOf(wordsOf(text)));
    const met = [];
    for (const shingle of own) {
      let number = numbers.get(shingle);
      if (number === undefined) {
        numbers.set(shingle, (number = holders.length));
        holders.push([]);
      }
      for (const a of holders[number]) if (shared[a]++ === 0) met.push(a);
      holders[number].push(b);
    }
    sizes.push(own.size);
    for (const a of met) {
      if (shared[a] >= limit * (sizes[a] + own.size - shared[a])) pairs.push([a, b]);
      shared[a] = 0;
    }
  });
  return pairs;
}
