/** Files to articles: one after the other, so that large ones do not lie in
 *  memory together. A file that gives nothing disturbs no other. */
import { decode } from './charset.js';
import { guess } from './guess.js';
import { kindByName, kindOf, type Kind } from './kind.js';
import { ARCHIVE_DEPTH, DRAFTS, FILES, FILE_BYTES } from './limits.js';
import { isAside } from './aside.js';
import { InputError, type Draft, type FileAt, type Reading, type ReadOptions, type Source } from './types.js';

/** Reads all files. Rejects only when the signal is aborted. */
export async function readFiles(files: Iterable<File | FileAt>, options: ReadOptions = {}): Promise<Reading> {
  const reading: Reading = { articles: [], problems: [] };
  const given = [...files].map((each) => (each instanceof File ? { file: each, path: pathOf(each) } : each));
  const paths = new Set(given.map(({ path }) => path));
  const wanted = given.filter(({ path }) => !path.includes('/') || isWanted(path, paths));
  for (const [index, { file, path }] of wanted.slice(0, FILES).entries()) {
    options.signal?.throwIfAborted();
    options.onProgress?.(index, wanted.length);
    await readFile(file, path, reading);
  }
  if (wanted.length > FILES) reading.problems.push({ name: wanted[FILES]!.path, code: 'too-many' });
  return reading;
}

/** The folders are known where a whole folder was chosen. */
function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

/** Folders and archives hold much that is no article; who chooses one file
 *  wants that one. */
function isWanted(path: string, paths: ReadonlySet<string>): boolean {
  return kindByName(path) !== undefined && !isAside(path, paths);
}

async function readFile(file: File, path: string, reading: Reading): Promise<void> {
  if (file.size > FILE_BYTES) {
    reading.problems.push({ name: path, code: 'too-large' });
    return;
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await readSource({ name: path, bytes }, reading, 0);
  } catch {
    reading.problems.push({ name: path, code: 'unreadable' });
  }
}

/** Adds what a file gives, or why it gives nothing. */
async function readSource(source: Source, reading: Reading, depth: number): Promise<void> {
  try {
    const kind = kindOf(source);
    if (kind === 'zip') return await readArchive(source, reading, depth);
    const { articles, problems } = await READERS[kind](source);
    if (reading.articles.length + articles.length > DRAFTS) throw new InputError('too-many');
    reading.articles.push(...articles);
    reading.problems.push(...problems);
  } catch (error) {
    const { code, part } = error instanceof InputError ? error : new InputError('broken');
    reading.problems.push({ name: part ?? source.name, code });
  }
}

async function readArchive(source: Source, reading: Reading, depth: number): Promise<void> {
  if (depth >= ARCHIVE_DEPTH) throw new InputError('archive-too-large');
  const { unpack } = await loaded(import('./zip.js'));
  const before = reading.articles.length + reading.problems.length;
  const names = new Set<string>();
  const wanted = (path: string): boolean => isWanted(path, names);
  for (const entry of unpack(source, names, wanted)) {
    const name = `${source.name}/${entry.name}`;
    if (entry.bytes) await readSource({ name, bytes: entry.bytes }, reading, depth + 1);
    else reading.problems.push({ name, code: 'broken' });
  }
  if (reading.articles.length + reading.problems.length === before) throw new InputError('empty');
}

const READERS: Record<Exclude<Kind, 'zip'>, (source: Source) => Promise<Reading>> = {
  text: async (source) => single(source, guess(await decode(source.bytes))),
  markdown: async (source) => single(source, (await loaded(import('./markdown.js'))).readMarkdown(await decode(source.bytes))),
  html: async (source) => single(source, await (await loaded(import('./page.js'))).readPage(source.bytes)),
  docx: async (source) => single(source, (await loaded(import('./docx.js'))).readDocx(source.bytes)),
  odt: async (source) => single(source, (await loaded(import('./odt.js'))).readOdt(source.bytes)),
  pdf: async (source) => single(source, await (await loaded(import('./pdf.js'))).readPdf(source.bytes)),
  csv: async (source) => (await loaded(import('./csv.js'))).readCsv(source.name, await decode(source.bytes)),
  json: async (source) => (await loaded(import('./json.js'))).readJson(source.name, await decode(source.bytes)),
  lines: async (source) => (await loaded(import('./json.js'))).readJsonLines(source.name, await decode(source.bytes)),
};

/** A file that is one article. */
function single({ name }: Source, draft: Omit<Draft, 'name'>): Reading {
  if (!draft.text.trim()) throw new InputError('empty');
  return { articles: [{ ...draft, name }], problems: [] };
}

/** A reader that the network did not bring is no fault of the file. */
function loaded<Module>(module: Promise<Module>): Promise<Module> {
  return module.catch(() => {
    throw new InputError('not-loaded');
  });
}
