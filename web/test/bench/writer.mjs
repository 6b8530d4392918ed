/**
 * Makes up texts without meaning that have the shape of news: English function
 * words as the most frequent ones, so that the language is known, then invented
 * words with endings. The frequency of a word falls with its rank as in real
 * texts (Zipf 1935).
 */
import { Random } from './random.mjs';

const FUNCTION_WORDS =
  'the of to and a in that for is on was with as it at by from be has are an not its will his have had which but were been their would they he she who after more than or about one two also when this some no there if out into over could may last new before all other up between'.split(' ');
const SYLLABLES = 'ba den fo gar hi ju ka lor me nit os pra quel ri ster tu van wo xi zan bre cal dro fen gli'.split(' ');
const ENDINGS = ['', 's', 'ed', 'ing'];
const STEMS = 5000;
/** Of the function words together, and of the rank below which words are
 *  about equally frequent, so that no word is every third one. */
const FLAT = 3;
const EXPONENT = 1.1;
/** How finely the frequencies are kept; the rarest words share one step. */
const STEPS = 1 << 17;

export class Writer {
  constructor(seed) {
    this.random = new Random(seed);
    this.vocabulary = vocabulary(new Random(7));
    this.ranks = ranks(this.vocabulary.length);
  }

  word() {
    return this.vocabulary[this.ranks[this.random.below(STEPS)]];
  }

  sentence() {
    const words = Array.from({ length: this.random.between(10, 26) }, () => this.word());
    return `${capital(words[0])} ${words.slice(1).join(' ')}.`;
  }

  paragraph() {
    return Array.from({ length: this.random.between(2, 4) }, () => this.sentence()).join(' ');
  }

  /** As many paragraphs as it takes to fill so many characters. */
  paragraphs(size) {
    const made = [];
    for (let length = 0; length < size; ) {
      const paragraph = this.paragraph();
      made.push(paragraph);
      length += paragraph.length + BREAK.length;
    }
    return made;
  }

  /** The text with a share of its words replaced by others. */
  changed(text, share) {
    return text.replace(/[a-z]+/gi, (word) => (this.random.chance(share) ? this.word() : word));
  }
}

/** Between two paragraphs. */
export const BREAK = '\n\n';

function vocabulary(random) {
  const stems = Array.from({ length: STEMS }, (_, rank) =>
    Array.from({ length: rank < 40 ? 2 : random.between(2, 4) }, () => random.pick(SYLLABLES)).join(''),
  );
  return [...new Set([...FUNCTION_WORDS, ...stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending))])];
}

/** The rank of a word for each of so many equally likely steps. */
function ranks(words) {
  const weights = Array.from({ length: words }, (_, rank) => 1 / (rank + FLAT) ** EXPONENT);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const table = new Uint16Array(STEPS);
  let rank = 0;
  let reached = weights[0];
  for (let step = 0; step < STEPS; step++) {
    while (rank < words - 1 && reached / total < (step + 1) / STEPS) reached += weights[++rank];
    table[step] = rank;
  }
  return table;
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);
