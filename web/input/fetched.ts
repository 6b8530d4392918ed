/** The bytes of files in their order, small ones fetched ahead: to wait for
 *  each of twenty thousand by itself takes longer than to read them. */
import { kindByName } from './kind.js';
import { COLLECTION_BYTES, FILE_BYTES } from './limits.js';
import type { FileAt, ProblemCode } from './types.js';

/** So many files are on their way at a time. */
const AHEAD = 64;

/** Larger files wait for their turn, so that they do not lie in memory together. */
const SMALL = 256 * 1024;

/** What holds many articles may be larger than one. */
const COLLECTIONS = new Set<string>(['csv', 'json', 'lines', 'zip']);

/** A file's bytes, or why there are none. */
export interface Fetched {
  path: string;
  bytes?: Uint8Array<ArrayBuffer>;
  code: ProblemCode;
}

export async function* fetched(files: FileAt[]): AsyncGenerator<Fetched> {
  const opened: Promise<Opened>[] = [];
  for (const [index, { path }] of files.entries()) {
    for (let next = index; next < files.length && next < index + AHEAD; next += 1) opened[next] ??= openOne(files[next]!);
    const { file, small } = await opened[index]!;
    delete opened[index];
    yield small ? { path, bytes: small, code: 'unreadable' } : await fetchOne(path, file);
  }
}

/** A file that is there, and its bytes where they are few. */
interface Opened {
  file?: File;
  small?: Uint8Array<ArrayBuffer>;
}

/** Never rejects. */
async function openOne({ file: given }: FileAt): Promise<Opened> {
  const file = given instanceof File ? given : await fileOf(given);
  if (!file || file.size > SMALL) return { file };
  return { file, small: await bytesOf(file) };
}

async function fetchOne(path: string, file: File | undefined): Promise<Fetched> {
  const most = COLLECTIONS.has(kindByName(path) ?? '') ? COLLECTION_BYTES : FILE_BYTES;
  if (file && file.size > most) return { path, code: 'too-large' };
  return { path, bytes: file && (await bytesOf(file)), code: 'unreadable' };
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
