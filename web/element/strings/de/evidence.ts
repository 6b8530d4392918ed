/** The evidence of the core, in German. */
import type { Day, EvidenceWords } from '../evidence.js';
import { list, number, passages, percent, verb, verbOf, words } from './common.js';

const dayAndMonth = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const wholeDate = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** In a leap year, so that 29 February without a year stays one. */
function date({ day, month, year }: Day): string {
  return (year === undefined ? dayAndMonth : wholeDate).format(Date.UTC(year ?? 2024, month, day));
}

export const evidence: EvidenceWords = {
  sameWords: (a, b) => `${a} und ${b} haben dieselben Wörter in derselben Reihenfolge.`,
  nothing: () => 'Keine Passage steht in beiden.',
  setPhrase: (count) =>
    `Gemeinsam ${verb(count, 'ist', 'sind')} nur ${words(count)}: zu wenig, um eine feste Wendung auszuschließen.`,
  shares: (a, inB, b, inA) =>
    `${percent(inB / 100)} von ${a} ${verbOf(inB / 100, 'steht', 'stehen')} in ${b}, ${percent(inA / 100)} von ${b} in ${a}.`,
  longest: (count) => `Die längste wortgleiche Stelle hat ${words(count)}.`,
  quotations: (quoted, shared) =>
    `${number(quoted)} von ${number(shared)} gemeinsamen ${verb(shared, 'Wort', 'Wörtern')} ` +
    `${verb(quoted, 'steht', 'stehen')} in beiden in Anführungszeichen.`,
  furniture: (count) =>
    `${number(count)} ${verb(count, 'gemeinsames Wort gehört', 'gemeinsame Wörter gehören')} zum Seitenbeiwerk ` +
    'wie Autorenzeilen und Teilen-Knöpfen.',
  moved: (count) => `${passages(count)} ${verb(count, 'steht', 'stehen')} in anderer Reihenfolge.`,
  credit: (article, agency) => `${article} nennt ${agency} als Quelle.`,
  unclear: () => 'Schwache Belege: Lesen Sie die Passagen, bevor Sie sich darauf stützen.',
  dated: (a, dayA, b, dayB) => `${a} trägt das Datum ${date(dayA)}, ${b} das Datum ${date(dayB)}.`,
  updated: (a, dayA, b, dayB) => `${a} trägt das Datum ${date(dayA)}; ${b} wurde am ${date(dayB)} aktualisiert.`,
  ownCredit: (b, agency, a) => `${b} nennt ${agency} als Quelle, und ${a} ist deren eigener Text.`,
  anyCredit: (b, agency, a) => `${b} nennt ${agency} als Quelle, ${a} nennt keine Agentur.`,
  namesSource: (b, source, a) => `${b} nennt ${source}, die Quelle von ${a}.`,
  notice: (b) => `${b} gibt an, dass der Text schon anderswo erschienen ist.`,
  fuller: (a, b) => `${a} enthält alles aus ${b} und noch mehr.`,
  pageFurniture: (b, a) => `${b} hat Seitenbeiwerk, ${a} hat keines.`,
  onlyFurniture: (b, a) => `Was ${b} gegenüber ${a} mehr hat, sind nur Seitenbeiwerk und eine Überschrift.`,
  lost: (b, a) => `In ${b} fehlen am Ende eines Satzes Wörter, die in ${a} stehen.`,
  wording: (count, a, b, others) =>
    `Wo ${a} und ${b} voneinander abweichen, ${verb(count, 'steht', 'stehen')} ${words(count)} aus ${a} auch in ${list(others)}.`,
  sources: (b, a, other) => `${b} hat Passagen aus ${a} und aus ${other}, die miteinander nichts gemeinsam haben.`,
  against: (sentence) => `Dagegen spricht: ${sentence}`,
  direction: (clues, first) => {
    const all = list(clues);
    const head = all[0]!.toUpperCase() + all.slice(1);
    return `${head} ${verb(clues.length, 'spricht', 'sprechen')} dafür, dass ${first} zuerst da war.`;
  },
  clue: {
    date: (a, day) => `das frühere Datum von ${a} (${date(day)})`,
    ownCredit: (agency, b) => `die Angabe von ${agency} als Quelle in ${b}`,
    anyCredit: (b) => `die Angabe einer Agentur in ${b}`,
    source: (source, b) => `die Nennung von ${source} in ${b}`,
    notice: (b) => `der Hinweis auf eine frühere Veröffentlichung in ${b}`,
    fuller: (a) => `der vollständigere Text von ${a}`,
    furniture: (b) => `das Seitenbeiwerk um ${b}`,
    lost: (b) => `die fehlenden Wörter am Ende eines Satzes in ${b}`,
    wording: (a, others) => `der auch in ${list(others)} belegte Wortlaut von ${a}`,
    sources: (b, other) => `die gemeinsamen Passagen von ${b} und ${other}`,
  },
};
