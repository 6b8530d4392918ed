/**
 * The sentences of the core's evidence in the language of a catalogue. The
 * core says each in English, with a code beside it; what varies in it, such as
 * numbers, articles, agencies and days, is read from the sentence by a pattern
 * and put into the sentence of the catalogue. Pure.
 */
import type { Evidence } from '../../engine/types.js';

/** A day as the core writes it: "9 June 2024", or "9 June" without its year. */
export interface Day {
  day: number;
  /** Counted from 0, as by Date. */
  month: number;
  year: number | undefined;
}

/** What a catalogue says for each sentence of evidence. `a` and `b` are names
 *  of articles; the first is the one that is spoken of as the earlier. */
export interface EvidenceWords {
  sameWords(a: string, b: string): string;
  nothing(): string;
  setPhrase(words: number): string;
  /** Whole percents. */
  shares(a: string, inB: number, b: string, inA: number): string;
  longest(words: number): string;
  quotations(quoted: number, shared: number): string;
  furniture(words: number): string;
  moved(passages: number): string;
  credit(article: string, agency: string): string;
  unclear(): string;
  dated(a: string, dayA: Day, b: string, dayB: Day): string;
  updated(a: string, dayA: Day, b: string, dayB: Day): string;
  ownCredit(b: string, agency: string, a: string): string;
  anyCredit(b: string, agency: string, a: string): string;
  namesSource(b: string, source: string, a: string): string;
  notice(b: string): string;
  fuller(a: string, b: string): string;
  pageFurniture(b: string, a: string): string;
  onlyFurniture(b: string, a: string): string;
  lost(b: string, a: string): string;
  wording(words: number, a: string, b: string, others: string[]): string;
  sources(b: string, a: string, other: string): string;
  against(sentence: string): string;
  /** What all clues come to. */
  direction(clues: string[], first: string): string;
  /** The clues in that sentence, each to begin or go on with. */
  clue: {
    date(a: string, day: Day): string;
    ownCredit(agency: string, b: string): string;
    anyCredit(b: string): string;
    source(source: string, b: string): string;
    notice(b: string): string;
    fuller(a: string): string;
    furniture(b: string): string;
    lost(b: string): string;
    wording(a: string, others: string[]): string;
    sources(b: string, other: string): string;
  };
}

type Say = (words: EvidenceWords, slots: string[]) => string;

const A = '([A-Z]\\d*)';
const LIST = `(${A.slice(1, -1)}(?:(?:, | and )${A.slice(1, -1)})*)`;
const N = '(\\d+)';
const DAY = '(\\d+ [A-Z][a-z]+(?: \\d+)?)';
const ANY = '(.+)';

/** By the code of the evidence: the sentences that it comes with. */
const sentences: Record<string, [pattern: string, say: Say][]> = {
  'same-words': [[`${A} and ${A} have the same words in the same order\\.`, (w, [a, b]) => w.sameWords(a!, b!)]],
  'nothing-shared': [['No passage stands in both\\.', (w) => w.nothing()]],
  'set-phrase': [[`All they share is ${N} words?, too little to tell from a set phrase\\.`, (w, [n]) => w.setPhrase(Number(n))]],
  shares: [[`${N} % of ${A} stands in ${A}, ${N} % of ${A} in ${A}\\.`, (w, [inB, a, b, inA]) => w.shares(a!, Number(inB), b!, Number(inA))]],
  'longest-run': [[`The longest stretch that is word for word the same has ${N} words?\\.`, (w, [n]) => w.longest(Number(n))]],
  'in-quotations': [[`${N} words? of the ${N} shared stands? in quotation marks in both\\.`, (w, [n, of]) => w.quotations(Number(n), Number(of))]],
  'in-furniture': [[`${N} shared words? belongs? to page furniture such as bylines and share buttons\\.`, (w, [n]) => w.furniture(Number(n))]],
  moved: [[`${N} passages? stands? in another order\\.`, (w, [n]) => w.moved(Number(n))]],
  unclear: [['The evidence is thin: read the passages before you rely on this\\.', (w) => w.unclear()]],
  'credit-line': [
    [`${A} credits ${ANY}, whose own text ${A} is\\.`, (w, [b, agency, a]) => w.ownCredit(b!, agency!, a!)],
    [`${A} credits ${ANY}, ${A} credits no agency\\.`, (w, [b, agency, a]) => w.anyCredit(b!, agency!, a!)],
    [`${A} credits ${ANY}\\.`, (w, [article, agency]) => w.credit(article!, agency!)],
  ],
  dates: [
    [`${A} is dated ${DAY}, ${A} ${DAY}\\.`, (w, [a, dayA, b, dayB]) => w.dated(a!, dayOf(dayA!), b!, dayOf(dayB!))],
    [`${A} is dated ${DAY}; ${A} was updated on ${DAY}\\.`, (w, [a, dayA, b, dayB]) => w.updated(a!, dayOf(dayA!), b!, dayOf(dayB!))],
  ],
  'names-source': [[`${A} names ${ANY}, the source of ${A}\\.`, (w, [b, source, a]) => w.namesSource(b!, source!, a!)]],
  'reprint-notice': [[`${A} says that it was published before\\.`, (w, [b]) => w.notice(b!)]],
  'fuller-text': [[`${A} has all that ${A} has, and more\\.`, (w, [a, b]) => w.fuller(a!, b!)]],
  'page-furniture': [
    [`${A} has page furniture, ${A} has none\\.`, (w, [b, a]) => w.pageFurniture(b!, a!)],
    [`All that ${A} adds to ${A} is page furniture and a headline\\.`, (w, [b, a]) => w.onlyFurniture(b!, a!)],
  ],
  'lost-words': [[`${A} lost words at the end of a sentence, which ${A} has\\.`, (w, [b, a]) => w.lost(b!, a!)]],
  'common-wording': [
    [
      `Where ${A} and ${A} differ, ${N} words of ${A} stand in ${LIST} as well\\.`,
      (w, [a, b, n, , others]) => w.wording(Number(n), a!, b!, namesIn(others!)),
    ],
  ],
  'several-sources': [
    [`${A} has passages of both ${A} and ${A}, which share nothing with each other\\.`, (w, [b, a, other]) => w.sources(b!, a!, other!)],
  ],
};

/** The phrases from which the core makes the sentence of a direction. */
const phrases: [pattern: string, say: Say][] = [
  [`${A}’s earlier date \\(${DAY}\\)`, (w, [a, day]) => w.clue.date(a!, dayOf(day!))],
  [`the agency credit in ${A}`, (w, [b]) => w.clue.anyCredit(b!)],
  [`the credit to (.+?) in ${A}`, (w, [agency, b]) => w.clue.ownCredit(agency!, b!)],
  [`the mention of (.+?) in ${A}`, (w, [source, b]) => w.clue.source(source!, b!)],
  [`the notice in ${A} that it was published before`, (w, [b]) => w.clue.notice(b!)],
  [`the fuller text of ${A}`, (w, [a]) => w.clue.fuller(a!)],
  [`the page furniture around ${A}`, (w, [b]) => w.clue.furniture(b!)],
  [`the words that ${A} lost at the end of a sentence`, (w, [b]) => w.clue.lost(b!)],
  [`the wording of ${A} that ${LIST} (?:has|have) too`, (w, [a, others]) => w.clue.wording(a!, namesIn(others!))],
  [`the passages that ${A} shares with ${A}`, (w, [b, other]) => w.clue.sources(b!, other!)],
];

/** The evidence in words; in those of the core where the catalogue has none
 *  of its own, or the sentence is not known. */
export function evidenceIn(words: EvidenceWords | undefined, { code, message }: Evidence): string {
  return (words && translated(words, code, message)) ?? message;
}

/** Undefined if the sentence is not known. */
export function translated(words: EvidenceWords, code: string, message: string): string | undefined {
  if (code === 'direction') return direction(words, message);
  if (code !== 'against') return said(words, sentences[code] ?? [], message);
  const inner = /^Against this: (.*)$/s.exec(message)?.[1];
  const sentence = inner && said(words, Object.values(sentences).flat(), inner);
  return sentence && words.against(sentence);
}

function said(words: EvidenceWords, known: [string, Say][], message: string): string | undefined {
  for (const [pattern, say] of known) {
    const found = new RegExp(`^${pattern}$`, 's').exec(message);
    if (found) return say(words, found.slice(1));
  }
  return undefined;
}

const END = new RegExp(`^ suggests? that ${A} came first\\.$`);

/** Takes the sentence apart phrase by phrase: a name in it may itself hold a
 *  comma or an "and". */
function direction(words: EvidenceWords, message: string): string | undefined {
  const clues: string[] = [];
  let rest = message.replace(/^The /, 'the ');
  for (;;) {
    const next = firstPhrase(words, rest);
    if (!next) return undefined;
    clues.push(next.clue);
    rest = next.rest;
    const end = END.exec(rest);
    if (end) return words.direction(clues, end[1]!);
    rest = rest.replace(/^(?:, | and )/, '');
  }
}

function firstPhrase(words: EvidenceWords, text: string): { clue: string; rest: string } | undefined {
  for (const [pattern, say] of phrases) {
    const found = new RegExp(`^${pattern}(?=, | and | suggests? that )`, 's').exec(text);
    if (found) return { clue: say(words, found.slice(1)), rest: text.slice(found[0].length) };
  }
  return undefined;
}

function namesIn(list: string): string[] {
  return list.split(/, | and /);
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July',
  'August', 'September', 'October', 'November', 'December',
];

function dayOf(written: string): Day {
  const [day, month, year] = written.split(' ');
  return { day: Number(day), month: MONTHS.indexOf(month!), year: year === undefined ? undefined : Number(year) };
}
