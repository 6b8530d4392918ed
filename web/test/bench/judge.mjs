/** How much of what there is to find was found. */
import { many } from './naive.mjs';

/** The shares of the planted characters that were found, and of those found
 *  that were planted. */
export function foundOf(pairs, found) {
  let planted = 0;
  let hit = 0;
  let claimed = 0;
  pairs.forEach((pair, index) => {
    const is = marks(pair.b.length, pair.planted);
    const said = marks(pair.b.length, found[index]);
    for (let at = 0; at < is.length; at++) {
      planted += is[at];
      claimed += said[at];
      hit += is[at] & said[at];
    }
  });
  return { found: hit / planted, right: claimed ? hit / claimed : 1 };
}

function marks(length, spans) {
  const marked = new Uint8Array(length);
  for (const [start, end] of spans) marked.fill(1, start, end);
  return marked;
}

/** The pairs given against the exact ones. */
export function sameAs(texts, pairs, limit) {
  const name = ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`;
  const exact = new Set(many(texts, limit).map(name));
  const given = new Set(pairs.map(name));
  const right = [...given].filter((pair) => exact.has(pair)).length;
  return { right, missed: exact.size - right, wrong: given.size - right };
}
