/** The words of a text, lower-cased, as the peers here see them. */
const WORD = /[\p{L}\p{N}]+/gu;

export const SHINGLE = 5;

export function wordsOf(text) {
  return text.toLowerCase().match(WORD) ?? [];
}

/** The words with where they begin and end. Lower-casing the invented texts
 *  changes no lengths. */
export function placedWords(text) {
  const words = [];
  const starts = [];
  const ends = [];
  for (const match of text.toLowerCase().matchAll(WORD)) {
    words.push(match[0]);
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { words, starts, ends };
}

/** Each run of five words, as one string. */
export function shinglesOf(words) {
  const shingles = [];
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.push(words.slice(at, at + SHINGLE).join(' '));
  return shingles;
}
