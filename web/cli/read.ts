/** Files, folders and the standard input as articles. */
import type { Dirent } from 'node:fs';
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Article } from '../engine/types.js';
import { Mistake } from './mistake.js';

/** The name of the standard input. */
const INPUT = '-';

/** How a file is read, by the end of its name. Named alone, any other file is
 *  plain text; in a folder, others are passed over. */
const KINDS: Record<string, (name: string, text: string) => Article[]> = {
  '.txt': plain,
  '.text': plain,
  '.md': plain,
  '.html': page,
  '.htm': page,
  '.xhtml': page,
  '.json': list,
  '.jsonl': lines,
  '.ndjson': lines,
};

/** The fields of an article, all of them strings. */
const FIELDS = ['id', 'text', 'html', 'title', 'date', 'source', 'url'] as const;

const TOO_LARGE = 'is too large: split it or leave it out';

/** The articles in all that is named, in that order; `skipped` counts the
 *  files of a folder that hold none. */
export async function readAll(paths: string[]): Promise<{ articles: Article[]; skipped: number }> {
  if (paths.filter((path) => path === INPUT).length > 1) throw new Mistake('the standard input can be read only once');
  const articles: Article[] = [];
  let skipped = 0;
  for (const path of paths) {
    const files = path === INPUT ? [path] : await filesAt(path);
    for (const file of files) {
      const kind = KINDS[extname(file).toLowerCase()];
      if (!kind && file !== path) skipped++;
      else for (const article of await read(file, kind)) articles.push(article);
    }
  }
  return { articles, skipped };
}

async function read(path: string, kind = plain): Promise<Article[]> {
  if (path !== INPUT) return kind(path, decoded(path, await readFile(path).catch(fail(path))));
  const text = decoded(path, await buffer(process.stdin));
  return (holdsLines(text) ? lines : plain)(path, text);
}

/** The file itself, or all files of a folder and of those inside, by name;
 *  what begins with a dot is not looked at. `around` are the folders that it
 *  stands in, which a link in it may lead back to. */
async function filesAt(path: string, around: string[] = []): Promise<string[]> {
  // A link that leads nowhere is no fault of a folder; only one with the name of an article is read.
  const nowhere = ({ code }: NodeJS.ErrnoException) => around.length > 0 && (code === 'ENOENT' || code === 'ELOOP');
  const found = await stat(path).catch((problem) => (nowhere(problem) ? undefined : fail(path)(problem)));
  if (!found?.isDirectory()) return [path];
  const real = await realpath(path).catch(fail(path));
  if (around.includes(real)) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch(fail(path));
  const names = entries.filter((entry) => !entry.name.startsWith('.') && holdsText(entry)).map(({ name }) => name);
  const nested = await Promise.all(names.sort().map((name) => filesAt(join(path, name), [...around, real])));
  return nested.flat();
}

/** Not so a pipe, at which one could wait for ever, or a device. */
function holdsText(entry: Dirent): boolean {
  return entry.isFile() || entry.isDirectory() || entry.isSymbolicLink();
}

function fail(path: string): (problem: NodeJS.ErrnoException) => never {
  return ({ code }) => {
    const reasons: Record<string, string> = {
      ENOENT: 'is not there',
      EACCES: 'may not be read',
      ERR_FS_FILE_TOO_LARGE: TOO_LARGE,
    };
    throw new Mistake(`${path} ${reasons[code ?? ''] ?? `could not be read (${code})`}`);
  };
}

function decoded(path: string, bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch (problem) {
    // Anything else is a text longer than a string can be.
    throw new Mistake(`${path} ${problem instanceof TypeError ? 'is not text in UTF-8: convert it first' : TOO_LARGE}`);
  }
}

function plain(id: string, text: string): Article[] {
  return [{ id, text }];
}

function page(id: string, html: string): Article[] {
  return [{ id, html }];
}

function lines(path: string, text: string): Article[] {
  const rows = [...text.split('\n').entries()].filter(([, line]) => line.trim());
  return rows.map(([index, line]) => articleIn(`${path}:${index + 1}`, parsed(`${path}:${index + 1}`, line)));
}

function list(path: string, text: string): Article[] {
  const value = parsed(path, text);
  const items = Array.isArray(value) ? value : [value];
  return items.map((item, index) => articleIn(`${path}:${index + 1}`, item));
}

function parsed(place: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Mistake(`${place} is not JSON`);
  }
}

/** An object's fields that make an article; an `id` that is a number will do. */
function articleIn(place: string, value: unknown): Article {
  const object = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const known = FIELDS.map((name) => [name, name === 'id' && typeof object.id === 'number' ? `${object.id}` : object[name]]);
  const fields = known.filter(([, field]) => typeof field === 'string');
  const article = { id: place, ...(Object.fromEntries(fields) as Article) };
  if ((article.text === undefined) === (article.html === undefined)) {
    throw new Mistake(`${place} is no article: give an object with either a text or html, which is a string`);
  }
  return article;
}

/** Whether the first line is an article by itself. */
function holdsLines(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0]!;
  if (!first.startsWith('{')) return false;
  try {
    articleIn(INPUT, JSON.parse(first));
    return true;
  } catch {
    return false;
  }
}
