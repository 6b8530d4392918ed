/** Articles as JSON: a list of objects, an object that holds such a list, or
 *  one object a line, which many programs call JSON too. */
import { articlesOf, rowName, type Row } from './columns.js';
import type { Pace } from './pace.js';
import { InputError, type Found, type Problem, type Reading } from './types.js';

export async function readJson(name: string, text: string, pace: Pace, found: Found): Promise<Reading> {
  const value = parsed(text);
  if (value === undefined && isObject(parsed(firstLine(text)))) return readJsonLines(name, text, pace, found);
  if (value === undefined) throw new InputError('broken');
  const rows: Row[] = [];
  for (const each of listIn(value)) {
    rows.push(rowOf(each));
    if (pace.due) await pace.rest();
  }
  return articlesOf(name, rows, pace, found);
}

/** A line that cannot be read is named; the others are read. */
export async function readJsonLines(name: string, text: string, pace: Pace, found: Found): Promise<Reading> {
  const rows: (Row | undefined)[] = [];
  const problems: Problem[] = [];
  for (const line of linesOf(text)) {
    const value = line.trim() ? parsed(line) : null;
    if (value === undefined) problems.push({ name: rowName(name, rows.length), code: 'broken-row' });
    rows.push(value === undefined || value === null ? undefined : rowOf(value));
    if (pace.due) await pace.rest();
  }
  if (problems.length && rows.every((row) => !row || Object.keys(row).length === 0)) throw new InputError('broken');
  const { articles, problems: empty } = await articlesOf(name, rows, pace, found);
  return { articles, problems: [...problems, ...empty] };
}

/** Line by line: a list of all lines at once would take as long as a frame. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
  }
}

function firstLine(text: string): string {
  return /\S.*/.exec(text)?.[0] ?? '';
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
