/** What the system gives to the installed app: files that were opened with it,
 *  and what other programs share with it. */
import { guess } from './guess.js';
import { loneLink } from './link.js';
import { readFiles } from './read.js';
import type { Problem, Reading, ReadOptions } from './types.js';

/** Reads files that were opened with the app. */
export async function readHandles(handles: readonly FileSystemFileHandle[], options: ReadOptions = {}): Promise<Reading> {
  const files: File[] = [];
  const gone: Problem[] = [];
  for (const handle of handles) {
    const file = await handle.getFile().catch(() => undefined);
    if (file) files.push(file);
    else gone.push({ name: handle.name, code: 'unreadable' });
  }
  const { articles, problems } = await readFiles(files, options);
  return { articles, problems: [...gone, ...problems] };
}

/** A reading that may also have found a link with nothing beside it. */
export interface SharedReading extends Reading {
  links: string[];
}

/** Reads what was shared, in the form that the manifest asks for. */
export async function readShared(form: FormData, options: ReadOptions = {}): Promise<SharedReading> {
  const files = form.getAll('files').filter((each): each is File => each instanceof File && each.name !== '');
  const reading = files.length ? await readFiles(files, options) : { articles: [], problems: [] };
  const [title, text, url] = ['title', 'text', 'url'].map((name) => textIn(form, name));
  // Programs put a link into the text as often as into its place.
  const link = loneLink(url!) ?? loneLink(text!);
  if (!text || loneLink(text)) return { ...reading, links: link ? [link] : [] };
  const draft = guess(text);
  const article = { ...draft, ...(title && { title }), ...(link && { url: link }), name: title ?? '' };
  return { ...reading, articles: [article, ...reading.articles], links: [] };
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : '';
}
