/** Tables of comma-, semicolon- or tab-separated values. */
import Papa from 'papaparse';
import { articlesOf, isColumnName, type Row } from './columns.js';
import { InputError, type Reading } from './types.js';

/** A first row with a longer cell than this has no names, but an article. */
const NAME_LENGTH = 60;

/** One article for each row. */
export function readCsv(name: string, text: string): Reading {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [first, ...rest] = data;
  if (!first) throw new InputError('empty');
  const named = first.some(isColumnName) || (rest.length > 0 && first.every((cell) => cell.length <= NAME_LENGTH));
  const names = first.map((cell, index) => (named && cell.trim()) || String(index + 1));
  return articlesOf(name, (named ? rest : data).map((cells) => rowOf(names, cells)));
}

function rowOf(names: string[], cells: string[]): Row {
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
}
