/** Looking for words in the titles, sources and texts of all articles. */
import { Pace } from '../input/pace.js';
import { sourceOf, type Findings } from './findings.js';

/** Something in quotation marks of any kind, or a word. */
const ASKED = /["“”„«»]([^"“”„«»]+)["“”„«»]|[^\s"“”„«»]+/gu;

/** Tells whether a folded text has what is asked for. */
type Test = (folded: string) => boolean;

/** The indexes of the articles that have every word of a query, each as a part
 *  of a word; undefined where nothing is asked. Words in quotation marks are a
 *  phrase. Case and accents do not count, nor how an accent is encoded, since
 *  archives differ in that. In slices: 60 MB of text take a second. */
export async function search(
  query: string,
  findings: Findings,
  signal: AbortSignal,
): Promise<Set<number> | undefined> {
  const tests = Array.from(query.matchAll(ASKED), ([word, phrase]) => testFor(fold(phrase?.trim() || word)));
  if (tests.length === 0) return undefined;
  const pace = new Pace(signal);
  const hits = new Set<number>();
  for (const [index, article] of findings.articles.entries()) {
    const head = fold(`${findings.titleOf(index)}\n${sourceOf(article)}`);
    const missing = tests.filter((test) => !test(head));
    const text = missing.length ? fold(article.text) : '';
    if (missing.every((test) => test(text))) hits.add(index);
    if (pace.due) await pace.rest();
  }
  return hits;
}

/** A phrase may go on in the next line. */
function testFor(asked: string): Test {
  if (!/\s/.test(asked)) return (folded) => folded.includes(asked);
  const words = asked.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const phrase = new RegExp(words.join('\\s+'));
  return (folded) => phrase.test(folded);
}

const ASCII = /^[\0-\x7f]*$/;

/** Accents of European scripts, the points of Hebrew and the vowels of Arabic:
 *  what many leave out when they write. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670]+/g;

function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(MARKS, '').replace(/[’‘ʼ]/g, "'").toLowerCase();
}
