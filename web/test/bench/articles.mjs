/** Invented articles without meaning: ten stories in five versions each. */
const SYLLABLES = 'ta ren lo mi vek sa dor ulf ne ga pri os tem hal bri ku fen wy zo ard'.split(' ');
const PARAGRAPHS = 16; // of about 63 words: a thousand words an article

/** Fifty articles. In each version a third of the story's paragraphs is its
 *  own, a third has one word in eight replaced, and a third is the same. */
export function fifty() {
  let seed = 11;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const times = (count, make) => Array.from({ length: count }, make);
  const vocabulary = times(3000, () => times(1 + Math.floor(random() * 3), () => pick(SYLLABLES)).join(''));
  const word = () => vocabulary[Math.floor(random() * random() * vocabulary.length)];
  const sentence = () => {
    const text = times(16 + Math.floor(random() * 10), word).join(' ');
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () => times(3, sentence).join(' ');
  const edited = (text) => text.split(' ').map((each) => (random() < 1 / 8 ? word() : each)).join(' ');
  const version = (story) => story.map((text) => [paragraph, () => edited(text), () => text][Math.floor(random() * 3)]()).join('\n\n');
  return times(10, () => times(PARAGRAPHS, paragraph)).flatMap((story) => times(5, () => version(story)));
}
