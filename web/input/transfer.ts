/** What was dropped or pasted as files, folders unrolled. */
import { FILES } from './limits.js';
import { Pace } from './pace.js';
import { readFiles } from './read.js';
import type { FileAt, Reading, ReadOptions } from './types.js';

/** Reads all files of a drop. Call it while the event is handled: the transfer
 *  closes after that. */
export async function readTransfer(transfer: DataTransfer, options: ReadOptions = {}): Promise<Reading> {
  const entries = [...transfer.items].flatMap((item) => {
    if (item.kind !== 'file') return [];
    return [item.webkitGetAsEntry() ?? item.getAsFile()];
  });
  const found: FileAt[] = [];
  const pace = new Pace(options.signal);
  for (const entry of entries) {
    if (entry instanceof File) found.push({ file: entry, path: entry.name });
    else if (entry) await unroll(entry, found, pace);
  }
  return readFiles(found, options);
}

/** Adds a file, or all the files of a folder in the order of their names. */
async function unroll(entry: FileSystemEntry, found: FileAt[], pace: Pace): Promise<void> {
  // One more than is read, so that the reader tells of it.
  if (found.length > FILES) return;
  if (entry.isDirectory) {
    for (const each of await entriesOf(entry as FileSystemDirectoryEntry, pace)) {
      await unroll(each, found, pace);
      if (pace.due) await pace.rest();
    }
  } else {
    found.push({ file: entry as FileSystemFileEntry, path: entry.fullPath.replace(/^\//, '') });
  }
}

async function entriesOf(folder: FileSystemDirectoryEntry, pace: Pace): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const inside: FileSystemEntry[] = [];
  for (;;) {
    // A reader gives its entries in portions, and an empty one at the end.
    const portion = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (portion.length === 0) break;
    if (pace.due) await pace.rest();
    inside.push(...portion);
  }
  // To ask an entry for its name takes longer than to compare two names.
  const named = inside.map((entry) => ({ entry, name: entry.name }));
  return named.sort((one, other) => (one.name < other.name ? -1 : 1)).map(({ entry }) => entry);
}
