/**
 * What is measured. A task, by its name, gives
 *
 *   texts        all its text, for the floor
 *   needs        what a peer must have for it: `pair` or `many`
 *   run(peer)    does the work once
 *   judge(last)  what was found, from what the last run gave; or nothing
 */
import { plantedPairs } from './planted.mjs';
import { archive, reordered, reprint, versions } from './texts.mjs';
import { foundOf, sameAs } from './judge.mjs';

/** Two articles are near-duplicates from this resemblance on. */
export const NEAR = 0.5;

/** Characters of the long pair together: 1.0 and 0.7 MB. */
const LONG = 1_700_000;
const PLANTED = 200;
const ARCHIVE = 20_000;

const named = {
  article: () => onePair(reprint()),
  five: () => allPairs(versions()),
  verbatim: () => manyPairs(plantedPairs(PLANTED, { obfuscated: false })),
  obfuscated: () => manyPairs(plantedPairs(PLANTED, { obfuscated: true })),
  long: () => onePair(reordered(LONG)),
  archive: () => nearDuplicates(archive(ARCHIVE)),
};

export const taskNames = Object.keys(named);

/** The task of a name, or one of any size: `pair-100000` has so many
 *  characters, `survey-1000` so many articles. */
export function taskOf(name) {
  const [kind, size] = name.split('-');
  if (kind === 'pair') return onePair(reordered(Number(size)));
  if (kind === 'survey') return nearDuplicates(archive(Number(size)), { judged: false });
  return named[kind]();
}

function onePair([a, b]) {
  return { texts: [a, b], needs: 'pair', run: (peer) => peer.pair(a, b) };
}

function allPairs(texts) {
  const each = async (peer) => {
    for (let a = 0; a < texts.length; a++) {
      for (let b = a + 1; b < texts.length; b++) await peer.pair(texts[a], texts[b]);
    }
    return true;
  };
  return { texts, needs: 'pair', run: (peer) => (peer.all ? peer.all(texts) : each(peer)) };
}

function manyPairs(pairs) {
  const each = async (peer) => {
    const found = [];
    for (const { a, b } of pairs) found.push(await peer.pair(a, b));
    return found;
  };
  return {
    texts: pairs.flatMap(({ a, b }) => [a, b]),
    needs: 'pair',
    run: each,
    judge: (found) => foundOf(pairs, found),
  };
}

function nearDuplicates(texts, { judged = true } = {}) {
  return {
    texts,
    needs: 'many',
    run: (peer) => peer.many(texts, NEAR),
    judge: judged && ((pairs) => sameAs(texts, pairs, NEAR)),
  };
}
