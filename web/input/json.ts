/** Articles as JSON: a list of objects, an object that holds such a list, or
 *  one object a line. */
import { articlesOf, rowName, type Row } from './columns.js';
import { InputError, type Problem, type Reading } from './types.js';

export function readJson(name: string, text: string): Reading {
  const value = parsed(text);
  if (value === undefined) throw new InputError('broken');
  return articlesOf(name, listIn(value).map(rowOf));
}

/** A line that cannot be read is named; the others are read. */
export function readJsonLines(name: string, text: string): Reading {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const value = line.trim() ? parsed(line) : {};
    if (value === undefined) problems.push({ name: rowName(name, index), code: 'broken-row' });
    rows.push(rowOf(value ?? {}));
  }
  if (problems.length && rows.every((row) => Object.keys(row).length === 0)) throw new InputError('broken');
  return { articles: articlesOf(name, rows).articles, problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The longest list in an object is the one that it was made for. */
function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [value];
  const lists = Object.values(value).filter((each): each is unknown[] => Array.isArray(each) && isObject(each[0]));
  return lists.sort((one, other) => other.length - one.length)[0] ?? [value];
}

function rowOf(value: unknown): Row {
  if (typeof value === 'string') return { text: value };
  if (!isObject(value)) return {};
  const cells = Object.entries(value).filter(([, cell]) => typeof cell === 'string' || typeof cell === 'number');
  return Object.fromEntries(cells.map(([key, cell]) => [key, String(cell)]));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
