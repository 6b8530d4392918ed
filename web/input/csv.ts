/** Tables of comma-, semicolon- or tab-separated values. */
import Papa from 'papaparse';
import { articlesOf, isColumnName, type Row } from './columns.js';
import type { Pace } from './pace.js';
import { InputError, type Found, type Reading } from './types.js';

/** A first row with a longer cell than this has no names, but an article. */
const NAME_LENGTH = 60;

/** So many UTF-16 units are read at a time, which takes about 2 ms. */
const PIECE = 256 * 1024;

/** One article for each row. */
export async function readCsv(name: string, text: string, pace: Pace, found: Found): Promise<Reading> {
  const [first, ...rest] = await cellsOf(text, pace);
  if (!first) throw new InputError('empty');
  const named = first.some(isColumnName) || (rest.length > 0 && first.every((cell) => cell.length <= NAME_LENGTH));
  const names = first.map((cell, index) => (named && cell.trim()) || String(index + 1));
  const rows: Row[] = [];
  for (const cells of named ? rest : [first, ...rest]) {
    rows.push(rowOf(names, cells));
    if (pace.due) await pace.rest();
  }
  return articlesOf(name, rows, pace, found);
}

function cellsOf(text: string, pace: Pace): Promise<string[][]> {
  const all: string[][] = [];
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(text, {
      skipEmptyLines: 'greedy',
      chunkSize: PIECE,
      chunk: ({ data }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        for (const cells of data) all.push(cells);
        if (!pace.due) return;
        parser.pause();
        pace.rest().then(() => parser.resume(), reject);
      },
      complete: () => resolve(all),
    });
  });
}

function rowOf(names: string[], cells: string[]): Row {
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
}
