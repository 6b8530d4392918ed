/**
 * The tools measured beside ours. Each peer is loaded when asked for and has
 * some of these:
 *
 *   pair(a, b)          the spans of b that stand in a
 *   many(texts, limit)  the pairs [a, b] whose resemblance reaches a limit
 *
 * Those from npm do only what their own code does; their text is cut into words
 * here where they have no words of their own.
 */
import { SHINGLE, placedWords, shinglesOf, wordsOf } from './words.mjs';

export const peers = {
  naive: () => import('./naive.mjs'),
  jsdiff,
  'fast-diff': fastDiff,
  'diff-match-patch': diffMatchPatch,
  dolos,
  minhash,
};

async function jsdiff() {
  const { diffWords } = await import('diff');
  return {
    pair(a, b) {
      let at = 0;
      return diffWords(a, b).flatMap(({ value, added, removed }) => {
        if (removed) return [];
        const span = [at, (at += value.length)];
        return added || wordsOf(value).length < SHINGLE ? [] : [span];
      });
    },
  };
}

async function fastDiff() {
  const { default: diff } = await import('fast-diff');
  return { pair: byWords((a, b) => diff(a, b)) };
}

/** With its own limit of a second, after which it gives up finding more. */
async function diffMatchPatch() {
  const { default: Differ } = await import('diff-match-patch');
  return { pair: byWords((a, b) => new Differ().diff_main(a, b, false)) };
}

/** A difference of characters becomes one of words: each word is a character. */
function byWords(diff) {
  return (a, b) => {
    const letters = new Map();
    const letterOf = (word) => {
      if (!letters.has(word)) letters.set(word, String.fromCharCode(codeOf(letters.size)));
      return letters.get(word);
    };
    const placed = placedWords(b);
    const spans = [];
    let at = 0;
    for (const [change, run] of diff(wordsOf(a).map(letterOf).join(''), placed.words.map(letterOf).join(''))) {
      if (change < 0) continue;
      if (change === 0 && run.length >= SHINGLE) spans.push([placed.starts[at], placed.ends[at + run.length - 1]]);
      at += run.length;
    }
    return spans;
  };
}

/** The characters that stand for words leave out the halves of pairs. */
const codeOf = (number) => (number + 1 < 0xd800 ? number + 1 : number + 1 + 0x800);

/** The index of Dolos on words, every shingle a fingerprint. */
async function dolos() {
  const { File, FingerprintIndex, Region, TokenizedFile } = await import('@dodona/dolos-core');
  const file = (text, name) => {
    const { words, starts, ends } = placedWords(text);
    return new TokenizedFile(new File(name, text), words, words.map((_, at) => new Region(0, starts[at], 0, ends[at])));
  };
  return {
    pair(a, b) {
      const files = [file(a, 'a'), file(b, 'b')];
      const index = new FingerprintIndex(SHINGLE, 1);
      index.addFiles(files);
      const fragments = index.getPair(...files).buildFragments();
      return fragments.map(({ rightSelection }) => [rightSelection.startCol, rightSelection.endCol]);
    },
  };
}

/** MinHash with the package's 128 permutations, candidates by its index. */
async function minhash() {
  const { LshIndex, Minhash } = (await import('minhash')).default;
  const signatureOf = (text) => {
    const signature = new Minhash();
    for (const shingle of new Set(shinglesOf(wordsOf(text)))) signature.update(shingle);
    return signature;
  };
  return {
    many(texts, limit) {
      const index = new LshIndex({ bandSize: 4 });
      const signatures = texts.map(signatureOf);
      signatures.forEach((signature, b) => index.insert(b, signature));
      return signatures.flatMap((signature, b) =>
        index
          .query(signature)
          .map(Number)
          .filter((a) => a < b && signature.jaccard(signatures[a]) >= limit)
          .map((a) => [a, b]),
      );
    },
  };
}
