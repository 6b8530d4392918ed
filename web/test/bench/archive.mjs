/** Invented articles without meaning, as many as an archive has: short stories, some of them in versions. */
const SYLLABLES = 'ta ren lo mi vek sa dor ulf ne ga pri os tem hal bri ku fen wy zo ard'.split(' ');
const WORDS = 20_000;
const SENTENCES = [3, 4, 5, 6, 7]; // about 600 bytes an article
const SAID = 'said the warden of the harbour';

/**
 * Makes `count` articles, always the same: one in four is another version of an
 * earlier one, one in five has a quotation, one in a hundred a line that all these have.
 */
export function archive(count) {
  let state = 17;
  // Xorshift of 32 bits (Marsaglia 2003).
  const random = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(random() * n);
  const pick = (list) => list[below(list.length)];
  const times = (n, make) => Array.from({ length: n }, make);
  const vocabulary = times(WORDS, () => times(1 + below(3), () => pick(SYLLABLES)).join('') + pick(SYLLABLES));
  const word = () => vocabulary[Math.floor(random() ** 3 * WORDS)];
  const words = (n) => times(n, word).join(' ');
  const sentence = () => `${words(1).replace(/^./, (letter) => letter.toUpperCase())} ${words(12 + below(8))}.`;
  const stories = [];
  return times(count, (_, index) => {
    let story = times(pick(SENTENCES), sentence);
    if (stories.length && below(4) === 0) {
      const earlier = pick(stories.slice(-500));
      story = [...earlier.slice(0, 1 + below(earlier.length)), ...story.slice(0, below(3))];
    }
    if (below(5) === 0) story.push(`“${words(10)},” ${SAID}.`);
    stories.push(story);
    const lines = below(100) === 0 ? ['Share this article with your friends and followers'] : [];
    return { id: `article ${index}`, text: [story.join(' '), ...lines].join('\n\n') };
  });
}
