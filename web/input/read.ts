/** Files to articles: one after the other, so that large ones do not lie in
 *  memory together. A file that gives nothing disturbs no other. */
import { isAside } from './aside.js';
import { decode } from './charset.js';
import { fetched } from './fetched.js';
import { guess } from './guess.js';
import { kindByName, kindOf, type Kind } from './kind.js';
import { ARCHIVE_DEPTH, COLLECTION_BYTES, DRAFTS, FILES } from './limits.js';
import { Pace } from './pace.js';
import { InputError, type Draft, type FileAt, type Found, type Reading, type ReadOptions, type Source } from './types.js';

/** What goes along from file to file. */
interface Run {
  reading: Reading;
  pace: Pace;
  /** Tells of articles found in a file that is not read to its end. */
  found: Found;
}

/** Reads all files. Rejects only when the signal is aborted. */
export async function readFiles(files: Iterable<File | FileAt>, options: ReadOptions = {}): Promise<Reading> {
  const { signal, onProgress } = options;
  const given = [...files].map((each) => (each instanceof File ? { file: each, path: pathOf(each) } : each));
  const reading: Reading = { articles: [], problems: [] };
  const run: Run = { reading, pace: new Pace(signal), found: () => undefined };
  const wanted = await wantedOf(given, run.pace);
  let done = 0;
  for await (const { path, bytes, code } of fetched(wanted.slice(0, FILES))) {
    signal?.throwIfAborted();
    if (reading.articles.length === DRAFTS) return full(reading, path);
    onProgress?.(done, wanted.length, reading.articles.length);
    run.found = (articles) => onProgress?.(done, wanted.length, reading.articles.length + articles);
    if (bytes) await readSource({ name: path, bytes }, run, 0);
    else reading.problems.push({ name: path, code });
    done += 1;
    if (run.pace.due) await run.pace.rest();
  }
  return wanted.length > FILES ? full(reading, wanted[FILES]!.path) : reading;
}

/** Tells once from where on nothing more is read. */
function full(reading: Reading, name: string): Reading {
  if (!reading.problems.some(({ code }) => code === 'too-many')) reading.problems.push({ name, code: 'too-many' });
  return reading;
}

/** Who chooses one file wants that one. */
async function wantedOf(given: FileAt[], pace: Pace): Promise<FileAt[]> {
  const paths = new Set(given.map(({ path }) => path));
  const wanted: FileAt[] = [];
  for (const each of given) {
    if (!each.path.includes('/') || isWanted(each.path, paths)) wanted.push(each);
    if (pace.due) await pace.rest();
  }
  return wanted;
}

/** The folders are known where a whole folder was chosen. */
function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

/** Folders and archives hold much that is no article. */
function isWanted(path: string, paths: ReadonlySet<string>): boolean {
  return kindByName(path) !== undefined && !isAside(path, paths);
}

/** Adds what a file gives, or why it gives nothing. */
async function readSource(source: Source, run: Run, depth: number): Promise<void> {
  const { reading, pace, found } = run;
  try {
    const kind = kindOf(source);
    if (kind === 'zip') return await readArchive(source, run, depth);
    const { articles, problems } = await READERS[kind](source, pace, found);
    const room = DRAFTS - reading.articles.length;
    // One by one: a call takes only so many arguments.
    for (const article of articles.slice(0, room)) reading.articles.push(article);
    for (const problem of problems) reading.problems.push(problem);
    if (articles.length > room) full(reading, articles[room]!.name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    const { code, part } = error instanceof InputError ? error : new InputError('broken');
    reading.problems.push({ name: part ?? source.name, code });
  }
}

async function readArchive(source: Source, run: Run, depth: number): Promise<void> {
  if (depth >= ARCHIVE_DEPTH) throw new InputError('archive-too-large');
  const { unpack } = await loaded(import('./zip.js'));
  const { reading, pace, found } = run;
  const before = reading.articles.length + reading.problems.length;
  const names = new Set<string>();
  const wanted = (path: string): boolean => isWanted(path, names);
  for (const entry of unpack(source, names, wanted)) {
    const name = `${source.name}/${entry.name}`;
    if (entry.bytes) await readSource({ name, bytes: entry.bytes }, run, depth + 1);
    else reading.problems.push({ name, code: entry.code });
    if (!pace.due) continue;
    found(0);
    await pace.rest();
  }
  if (reading.articles.length + reading.problems.length === before) throw new InputError('empty');
}

type Reader = (source: Source, pace: Pace, found: Found) => Promise<Reading>;

const READERS: Record<Exclude<Kind, 'zip'>, Reader> = {
  text: async (source) => single(source, guess(await decode(source.bytes))),
  markdown: async (source) => single(source, (await loaded(import('./markdown.js'))).readMarkdown(await decode(source.bytes))),
  html: async (source) => single(source, await (await loaded(import('./page.js'))).readPage(source.bytes)),
  docx: async (source) => single(source, (await loaded(import('./docx.js'))).readDocx(source.bytes)),
  odt: async (source) => single(source, (await loaded(import('./odt.js'))).readOdt(source.bytes)),
  pdf: async (source) => single(source, await (await loaded(import('./pdf.js'))).readPdf(source.bytes)),
  csv: async (source, pace, found) => (await loaded(import('./csv.js'))).readCsv(source.name, await tableIn(source), pace, found),
  json: async (source, pace, found) => (await loaded(import('./json.js'))).readJson(source.name, await tableIn(source), pace, found),
  lines: async (source, pace, found) => (await loaded(import('./json.js'))).readJsonLines(source.name, await tableIn(source), pace, found),
};

function tableIn({ bytes }: Source): Promise<string> {
  return decode(bytes, '', COLLECTION_BYTES);
}

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
