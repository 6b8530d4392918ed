/** Tables of comma-, semicolon- or tab-separated values. */
import Papa from 'papaparse';
import { articlesOf, isColumnName, rowName, type Row } from './columns.js';
import type { Pace } from './pace.js';
import { InputError, type Found, type Problem, type Reading } from './types.js';

/** A first row with a longer cell than this has no names, but an article. */
const NAME_LENGTH = 60;

/** So many UTF-16 units are read at a time, which takes about 2 ms. */
const PIECE = 256 * 1024;

/** Spreadsheets put the separator of a table into a line before it. */
const SEPARATOR = /^sep=(.)\r?\n/i;

/** One article for each row. What makes the rows doubtful is told of the first
 *  one only, since it is often the same in all. */
export async function readCsv(name: string, text: string, pace: Pace, found: Found): Promise<Reading> {
  const { cells: all, torn } = await cellsOf(text, pace);
  const [first, ...rest] = all;
  if (!first) throw new InputError('empty');
  const named = first.some(isColumnName) || (rest.length > 0 && first.every((cell) => cell.length <= NAME_LENGTH));
  const names = first.map((cell, index) => (named && cell.trim()) || String(index + 1));
  const rows: Row[] = [];
  let wide: number | undefined;
  for (const cells of named ? rest : all) {
    if (cells.slice(names.length).some(isFilled)) wide ??= rows.length;
    rows.push(rowOf(names, cells));
    if (pace.due) await pace.rest();
  }
  const { articles, problems } = await articlesOf(name, rows, pace, found);
  const doubts: Problem[] = [];
  if (torn !== undefined) doubts.push({ name: rowName(name, named ? Math.max(0, torn - 1) : torn), code: 'torn-row' });
  if (wide !== undefined) doubts.push({ name: rowName(name, wide), code: 'wide-row' });
  return { articles, problems: [...doubts, ...problems] };
}

/** The rows that are not blank, and the first with a quotation mark that is not
 *  closed as it should be. */
interface Cells {
  cells: string[][];
  torn?: number;
}

function cellsOf(text: string, pace: Pace): Promise<Cells> {
  const all: Cells = { cells: [] };
  const [mark = '', delimiter] = SEPARATOR.exec(text.slice(0, 8)) ?? [];
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(text.slice(mark.length), {
      delimiter,
      chunkSize: PIECE,
      chunk: ({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        const torn = errors.find(({ type }) => type === 'Quotes')?.row;
        for (const [index, cells] of data.entries()) {
          if (index === torn) all.torn ??= all.cells.length;
          if (cells.some(isFilled)) all.cells.push(cells);
        }
        if (!pace.due) return;
        parser.pause();
        pace.rest().then(() => parser.resume(), reject);
      },
      complete: () => resolve(all),
    });
  });
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

function rowOf(names: string[], cells: string[]): Row {
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
}
