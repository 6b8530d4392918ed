/** Archives, unpacked piece by piece, with limits against those that were made
 *  to fill a memory. */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { ARCHIVE_BYTES, ARCHIVE_ENTRIES, ARCHIVE_RATIO, COLLECTION_BYTES, RATIO_FROM } from './limits.js';
import { InputError, type Source } from './types.js';

/** An archive's list of entries is gone through for each portion, and a portion
 *  is unpacked in one go: at most so many entries, and after so many bytes, no
 *  more. Both take about 10 ms. */
const PORTION = 512;
const PORTION_BYTES = 2 * 1024 * 1024;

/** Bit of the flags in an entry's header. */
const ENCRYPTED = 1;
const FLAGS_AT = 6;

/** One entry: its bytes, or nothing where it cannot be unpacked. */
export interface Entry {
  name: string;
  bytes?: Uint8Array<ArrayBuffer>;
}

/** The entries that are wanted, in the order of their names. All names are put
 *  into `names` before the first is asked for. */
export function* unpack({ bytes }: Source, names: Set<string>, wanted: (name: string) => boolean): Generator<Entry> {
  const entries = listed(bytes);
  for (const { name } of entries) names.add(name);
  const chosen = entries.filter(({ name }) => !name.endsWith('/') && wanted(name));
  checkSizes(chosen);
  chosen.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (let next: string[] = [], size = 0, at = 0; at < chosen.length; at += 1) {
    next.push(chosen[at]!.name);
    size += chosen[at]!.originalSize;
    if (at + 1 < chosen.length && next.length < PORTION && size < PORTION_BYTES) continue;
    yield* portion(bytes, next);
    [next, size] = [[], 0];
  }
}

/** The named parts of a document that is an archive. Parts that are not there
 *  are left out. */
export function partsOf(bytes: Uint8Array<ArrayBuffer>, names: string[]): Map<string, string> {
  const entries = listed(bytes).filter(({ name }) => names.includes(name));
  checkSizes(entries);
  const parts = new Map<string, string>();
  for (const entry of portion(bytes, entries.map(({ name }) => name))) {
    if (!entry.bytes) throw new InputError('broken');
    parts.set(entry.name, new TextDecoder().decode(entry.bytes));
  }
  return parts;
}

function listed(bytes: Uint8Array): UnzipFileInfo[] {
  if (bytes[FLAGS_AT]! & ENCRYPTED) throw new InputError('protected');
  const entries: UnzipFileInfo[] = [];
  const note = (entry: UnzipFileInfo): boolean => {
    entries.push(entry);
    if (entries.length > ARCHIVE_ENTRIES) throw new InputError('archive-too-large');
    return false;
  };
  unzipSync(bytes, { filter: note });
  return entries;
}

/** What an entry says of its size holds: more than that is not unpacked. */
function checkSizes(entries: UnzipFileInfo[]): void {
  const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const bomb = entries.some(({ size, originalSize }) => originalSize > RATIO_FROM && originalSize > size * ARCHIVE_RATIO);
  if (bomb || total > ARCHIVE_BYTES || entries.some(({ originalSize }) => originalSize > COLLECTION_BYTES)) {
    throw new InputError('archive-too-large');
  }
}

/** A portion with one broken entry is unpacked entry by entry. */
function portion(bytes: Uint8Array, names: string[]): Entry[] {
  try {
    const wanted = new Set(names);
    const unpacked = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
    return names.map((name) => ({ name, bytes: unpacked[name] as Uint8Array<ArrayBuffer> }));
  } catch {
    return names.length > 1 ? names.flatMap((name) => portion(bytes, [name])) : [{ name: names[0]! }];
  }
}
