/** Which column of a table holds what. Pure. */
import { dayOf } from './dates.js';
import { textBelow } from './dom-text.js';
import { parseHtml } from './inert.js';
import { InputError, type Draft, type Reading } from './types.js';

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
  url: 'url link href permalink canonical canonicalurl weburl adresse',
};

type Field = keyof typeof NAMES;

const FIELDS = Object.entries(NAMES).map(([field, names]) => [field as Field, names.split(' ')] as const);

/** The articles in the rows of a table; rows without a text are left out. */
export function articlesOf(name: string, rows: Row[]): Reading {
  const columns = columnsOf(rows);
  const articles = rows.flatMap((row, index) => {
    const text = plain(row[columns.text] ?? '');
    return text.trim() ? [{ text, ...factsOf(row, columns), name: rowName(name, index) }] : [];
  });
  if (articles.length === 0) throw new InputError('empty');
  return { articles, problems: [] };
}

/** The name of a row, counted from one. */
export function rowName(name: string, index: number): string {
  return `${name}:${index + 1}`;
}

/** Whether a name of a column is one that tells what it holds. */
export function isColumnName(name: string): boolean {
  return FIELDS.some(([, names]) => names.includes(simple(name)));
}

function columnsOf(rows: Row[]): Partial<Record<Field, string>> & { text: string } {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const found: Partial<Record<Field, string>> = {};
  for (const [field, known] of FIELDS) {
    const ranked = names.filter((name) => known.includes(simple(name)));
    found[field] = ranked.sort((one, other) => known.indexOf(simple(one)) - known.indexOf(simple(other)))[0];
  }
  const text = found.text ?? longest(rows, names);
  if (text === undefined) throw new InputError('no-text-column');
  return { ...found, text };
}

function longest(rows: Row[], names: string[]): string | undefined {
  const lengths = names.map((name) => rows.reduce((sum, row) => sum + (row[name]?.length ?? 0), 0) / rows.length);
  const most = Math.max(...lengths, 0);
  return most >= TEXT_LENGTH ? names[lengths.indexOf(most)] : undefined;
}

function factsOf(row: Row, columns: Partial<Record<Field, string>>): Partial<Draft> {
  const facts: Partial<Draft> = {};
  for (const field of ['title', 'source', 'agency', 'url', 'date'] as const) {
    const value = row[columns[field] ?? '']?.trim();
    if (value) facts[field] = field === 'date' ? dayOf(value) : value;
  }
  return facts;
}

/** Texts out of content systems often come with their markup. */
function plain(text: string): string {
  return /<\/(?:p|div|h\d)>|<br\s*\/?>/i.test(text) ? textBelow(parseHtml(text).body) : text;
}

function simple(name: string): string {
  return name.toLowerCase().normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}
