/** What was dropped or pasted as files, folders unrolled. */
import { FILES } from './limits.js';
import { readFiles } from './read.js';
import type { FileAt, Problem, Reading, ReadOptions } from './types.js';

/** Reads all files of a drop. Call it while the event is handled: the transfer
 *  closes after that. */
export async function readTransfer(transfer: DataTransfer, options: ReadOptions = {}): Promise<Reading> {
  const entries = [...transfer.items].flatMap((item) => {
    if (item.kind !== 'file') return [];
    return [item.webkitGetAsEntry() ?? item.getAsFile()];
  });
  const found: Found = { files: [], problems: [] };
  for (const entry of entries) {
    if (entry instanceof File) found.files.push({ file: entry, path: entry.name });
    else if (entry) await unroll(entry, found);
  }
  const { articles, problems } = await readFiles(found.files, options);
  return { articles, problems: [...found.problems, ...problems] };
}

interface Found {
  files: FileAt[];
  problems: Problem[];
}

/** Adds a file, or all the files of a folder in the order of their names. */
async function unroll(entry: FileSystemEntry, found: Found): Promise<void> {
  // One more than is read, so that the reader tells of it.
  if (found.files.length > FILES) return;
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isDirectory) {
    for (const each of await entriesOf(entry as FileSystemDirectoryEntry)) await unroll(each, found);
    return;
  }
  try {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.files.push({ file, path });
  } catch {
    found.problems.push({ name: path, code: 'unreadable' });
  }
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const inside: FileSystemEntry[] = [];
  for (;;) {
    // A reader gives its entries in portions, and an empty one at the end.
    const portion = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (portion.length === 0) break;
    inside.push(...portion);
  }
  return inside.sort((one, other) => (one.name < other.name ? -1 : 1));
}
