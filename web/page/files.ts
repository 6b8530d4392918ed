/** Reading files as text, whatever encoding they are in. */
import { newArticle, type DeskArticle } from './desk.js';
import { guessTitle } from '../element/words.js';

/** Larger files are not read: no article is that long. */
const MOST_BYTES = 16 * 1024 * 1024;

/** One article for each file; a file that is no text keeps its name and fault. */
export async function readFiles(files: Iterable<File>): Promise<DeskArticle[]> {
  return Promise.all([...files].map(readFile));
}

async function readFile(file: File): Promise<DeskArticle> {
  if (file.size > MOST_BYTES) return newArticle({ title: file.name, fault: 'tooLarge' });
  try {
    const text = decode(new Uint8Array(await file.arrayBuffer()));
    if (text === undefined) return newArticle({ title: file.name, fault: 'not-text' });
    return newArticle({ text, title: guessTitle(text) ? '' : file.name });
  } catch {
    return newArticle({ title: file.name, fault: 'unreadable' });
  }
}

/** UTF-16 by its mark, else UTF-8, else Windows-1252; nothing for binary data. */
export function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
