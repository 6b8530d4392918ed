/** Which column of a table holds what. Pure. */
import { dayOf } from './dates.js';
import { textBelow } from './dom-text.js';
import { parseHtml } from './inert.js';
import type { Pace } from './pace.js';
import { InputError, type Draft, type Found, type Reading } from './types.js';

/** A row by its columns. */
export type Row = Record<string, string>;

/** Without a name that tells, the longest column is the text if its cells have
 *  at least so many characters on average: a sentence or two. */
const TEXT_LENGTH = 80;

/** The names that columns go by, in letters and digits only. */
const NAMES = {
  text: 'text body content article fulltext articletext articlebody bodytext plaintext maintext story volltext artikel artikeltext inhalt texte contenu texto contenido conteudo testo contenuto tekst innehåll treść текст 本文 正文 内容',
  title: 'title headline heading titel überschrift schlagzeile titre titulo título titular titolo tytuł rubrik заголовок 标题 標題 見出し',
  date: 'date published publishedat publisheddate publicationdate publishdate pubdate datepublished datum erscheinungsdatum fecha data dato дата 日期 日付',
  source: 'source outlet publisher publication newspaper medium site sitename domain quelle zeitung medio fuente journal fonte testata bron avis tidning источник 来源 出典',
  agency: 'agency newsagency agentur nachrichtenagentur agence agencia agenzia',
  id: 'id docid documentid articleid identifier uid kennung',
  url: 'url link href permalink canonical canonicalurl weburl adresse',
};

type Field = keyof typeof NAMES;

const TEXTS = NAMES.text.split(' ');
const FIELDS = Object.entries(NAMES).map(([field, names]) => [field as Field, names.split(' ')] as const);

/** A column called as texts are holds something else, as a teaser, if another
 *  one so called has ten times as much. */
const FULLER = 10;

/** How many characters the cells with a letter have in each column, in the
 *  order of the columns: figures are no text. */
type Lengths = Map<string, number>;

/** So much of a text shows that it is none, as in the core. */
const BINARY_START = 8192;
const BINARY = /^(?:%PDF-|PK\x03\x04|GIF8|\{\\rtf)/;
const BROKEN = /[\0\uFFFD]/g;

/** So many articles are found between two words about it. */
const TELL_EVERY = 256;

/** The articles in the rows of a table. A row without a text is named; what is
 *  undefined was no row, but counts. */
export async function articlesOf(name: string, rows: (Row | undefined)[], pace: Pace, found: Found): Promise<Reading> {
  const columns = columnsOf(await measured(rows, pace), rows.length);
  const reading: Reading = { articles: [], problems: [] };
  for (const [index, row] of rows.entries()) {
    if (!row) continue;
    const text = plain(row[columns.text] ?? '');
    if (isBinary(text)) reading.problems.push({ name: rowName(name, index), code: 'not-text' });
    else if (text.trim()) reading.articles.push({ text, ...factsOf(row, columns), name: rowName(name, index) });
    else reading.problems.push({ name: rowName(name, index), code: 'empty-row' });
    if (index % TELL_EVERY === 0) found(reading.articles.length);
    if (pace.due) await pace.rest();
  }
  if (reading.articles.length === 0) throw new InputError('empty');
  return reading;
}

const LETTER = /\p{L}/u;

async function measured(rows: (Row | undefined)[], pace: Pace): Promise<Lengths> {
  const lengths: Lengths = new Map();
  for (const row of rows) {
    for (const name in row) lengths.set(name, (lengths.get(name) ?? 0) + (LETTER.test(row[name]!) ? row[name]!.length : 0));
    if (pace.due) await pace.rest();
  }
  return lengths;
}

/** The name of a row, counted from one. */
export function rowName(name: string, index: number): string {
  return `${name}:${index + 1}`;
}

/** Whether a name of a column is one that tells what it holds. */
export function isColumnName(name: string): boolean {
  return FIELDS.some(([, names]) => names.includes(simple(name)));
}

function columnsOf(lengths: Lengths, rows: number): Partial<Record<Field, string>> & { text: string } {
  const names = [...lengths.keys()];
  const found: Partial<Record<Field, string>> = {};
  for (const [field, known] of FIELDS) {
    const ranked = names.filter((name) => known.includes(simple(name)));
    found[field] = byRank(ranked, known)[0];
  }
  const text = fullest(names, lengths) ?? longest(lengths, rows);
  if (text === undefined) throw new InputError('no-text-column');
  return { ...found, text };
}

function byRank(names: string[], known: string[]): string[] {
  return names.sort((one, other) => known.indexOf(simple(one)) - known.indexOf(simple(other)));
}

/** The first column called as texts are that holds about as much as any of them. */
function fullest(names: string[], lengths: Lengths): string | undefined {
  const called = byRank(names.filter((name) => TEXTS.includes(simple(name))), TEXTS);
  const most = Math.max(0, ...called.map((name) => lengths.get(name)!));
  return most > 0 ? called.find((name) => lengths.get(name)! * FULLER >= most) : undefined;
}

/** What is called a title or an address is none of the texts. */
function longest(lengths: Lengths, rows: number): string | undefined {
  const [name, length] = [...lengths].filter(([each]) => !isColumnName(each)).reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  return length >= rows * TEXT_LENGTH && length > 0 ? name : undefined;
}

function factsOf(row: Row, columns: Partial<Record<Field, string>>): Partial<Draft> {
  const facts: Partial<Draft> = {};
  for (const field of ['id', 'title', 'source', 'agency', 'url', 'date'] as const) {
    const value = row[columns[field] ?? '']?.trim();
    if (value) facts[field] = field === 'date' ? dayOf(value) : value;
  }
  return facts;
}

/** Whether a cell has the bytes of a document or a picture in it, and no words. */
function isBinary(text: string): boolean {
  const start = text.slice(0, BINARY_START);
  return BINARY.test(start) || start.length - start.replace(BROKEN, '').length > start.length / 10;
}

/** Texts out of content systems often come with their markup. */
function plain(text: string): string {
  return /<\/(?:p|div|h\d)>|<br\s*\/?>/i.test(text) ? textBelow(parseHtml(text).body) : text;
}

function simple(name: string): string {
  return name.toLowerCase().normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}
