/** Archives, unpacked piece by piece, with limits against those that were made
 *  to fill a memory. */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { ARCHIVE_BYTES, ARCHIVE_ENTRIES, ARCHIVE_RATIO, COLLECTION_BYTES, RATIO_FROM } from './limits.js';
import { InputError, type ProblemCode, type Source } from './types.js';

/** An archive's list of entries is gone through for each portion, and a portion
 *  is unpacked in one go: at most so many entries, and after so many bytes, no
 *  more. Both take about 10 ms. */
const PORTION = 512;
const PORTION_BYTES = 2 * 1024 * 1024;

/** Bit of an entry's flags: it is locked with a password. */
const LOCKED = 1;

/** The end of an archive's list, and the comment that may follow it. */
const LIST_END = 22;
const MOST_COMMENT = 65_535;

/** One entry: its bytes, or why there are none. */
export interface Entry {
  name: string;
  bytes?: Uint8Array<ArrayBuffer>;
  code: ProblemCode;
}

/** An entry as the archive lists it. */
interface Listed {
  /** What the archive calls it, and its path as a reader would write it. */
  name: string;
  path: string;
  size: number;
  originalSize: number;
  locked: boolean;
}

/** The entries that are wanted, in the order of their names. All names are put
 *  into `names` before the first is asked for. */
export function* unpack({ bytes }: Source, names: Set<string>, wanted: (name: string) => boolean): Generator<Entry> {
  const entries = listed(bytes);
  for (const { path } of entries) names.add(path);
  const chosen = entries.filter(({ name, path }) => !/[\\/]$/.test(name) && wanted(path));
  if (chosen.length && chosen.every(({ locked }) => locked)) throw new InputError('protected');
  checkSizes(chosen);
  chosen.sort((one, other) => (one.path < other.path ? -1 : 1));
  for (let next: Listed[] = [], size = 0, at = 0; at < chosen.length; at += 1) {
    next.push(chosen[at]!);
    size += chosen[at]!.originalSize;
    if (at + 1 < chosen.length && next.length < PORTION && size < PORTION_BYTES) continue;
    yield* portion(bytes, next);
    [next, size] = [[], 0];
  }
}

/** The named parts of a document that is an archive. Parts that are not there
 *  or damaged are left out. */
export function partsOf(bytes: Uint8Array<ArrayBuffer>, names: string[]): Map<string, string> {
  const entries = listed(bytes).filter(({ path }) => names.includes(path));
  checkSizes(entries);
  const parts = new Map<string, string>();
  for (const entry of portion(bytes, entries)) {
    if (entry.code === 'protected') throw new InputError('protected');
    if (entry.bytes) parts.set(entry.name, new TextDecoder().decode(entry.bytes));
  }
  return parts;
}

function listed(bytes: Uint8Array): Listed[] {
  const flags = flagsIn(bytes);
  const entries: Listed[] = [];
  const note = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    entries.push({ name, path: pathOf(name), size, originalSize, locked: (flags[entries.length]! & LOCKED) !== 0 });
    if (entries.length > ARCHIVE_ENTRIES) throw new InputError('archive-too-large');
    return false;
  };
  unzipSync(bytes, { filter: note });
  return entries;
}

/** The flags of the entries, from the list at the archive's end (APPNOTE.TXT
 *  4.3.12 and 4.3.16), of which the library tells all but these. */
function flagsIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - LIST_END;
  while (end > bytes.length - LIST_END - MOST_COMMENT && end > 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const flags: number[] = [];
  if (end < 0) return flags;
  for (let at = view.getUint32(end + 16, true); at + 46 <= end && view.getUint32(at, true) === 0x02014b50; ) {
    flags.push(view.getUint16(at + 8, true));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return flags;
}

/** Steps to other folders mean nothing here, and some programs write Windows'
 *  slashes, or UTF-8 without saying so. */
function pathOf(name: string): string {
  return utf8In(name).split(/[\\/]/).filter((step) => step !== '' && step !== '.' && step !== '..').join('/');
}

function utf8In(name: string): string {
  if (!/^[\0-\xff]*[\x80-\xff][\0-\xff]*$/.test(name)) return name;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(name, (letter) => letter.charCodeAt(0)));
  } catch {
    return name;
  }
}

/** What an entry says of its size holds: more than that is not unpacked. */
function checkSizes(entries: Listed[]): void {
  const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const bomb = entries.some(({ size, originalSize }) => originalSize > RATIO_FROM && originalSize > size * ARCHIVE_RATIO);
  if (bomb || total > ARCHIVE_BYTES || entries.some(({ originalSize }) => originalSize > COLLECTION_BYTES)) {
    throw new InputError('archive-too-large');
  }
}

/** A portion with one broken entry is unpacked entry by entry. */
function portion(bytes: Uint8Array, entries: Listed[]): Entry[] {
  try {
    const wanted = new Set(entries.filter(({ locked }) => !locked).map(({ name }) => name));
    const unpacked = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
    return entries.map(({ name, path, locked }) => ({
      name: path,
      bytes: unpacked[name] as Uint8Array<ArrayBuffer> | undefined,
      code: locked ? 'protected' : 'broken',
    }));
  } catch {
    return entries.length > 1 ? entries.flatMap((entry) => portion(bytes, [entry])) : [{ name: entries[0]!.path, code: 'broken' }];
  }
}
