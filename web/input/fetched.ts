/** The bytes of files in their order, small ones fetched ahead: to wait for
 *  each of twenty thousand by itself takes longer than to read them. */
import { kindByName } from './kind.js';
import { COLLECTION_BYTES, FILE_BYTES } from './limits.js';
import type { FileAt, ProblemCode } from './types.js';

/** So many files are on their way at a time. */
const AHEAD = 24;

/** Larger files wait for their turn, so that they do not lie in memory together. */
const SMALL = 256 * 1024;

/** A file's bytes, or why there are none. */
export interface Fetched {
  path: string;
  bytes?: Uint8Array<ArrayBuffer>;
  code: ProblemCode;
}

export async function* fetched(files: FileAt[]): AsyncGenerator<Fetched> {
  const under: Promise<Fetched>[] = [];
  for (const [index, file] of files.entries()) {
    for (let next = index + 1; next < files.length && next < index + AHEAD; next += 1) {
      if (files[next]!.file.size <= SMALL) under[next] ??= fetchOne(files[next]!);
    }
    yield await (under[index] ?? fetchOne(file));
    delete under[index];
  }
}

/** Never rejects. */
async function fetchOne({ file, path }: FileAt): Promise<Fetched> {
  const most = COLLECTIONS.has(kindByName(path) ?? '') ? COLLECTION_BYTES : FILE_BYTES;
  if (file.size > most) return { path, code: 'too-large' };
  try {
    return { path, bytes: new Uint8Array(await file.arrayBuffer()), code: 'unreadable' };
  } catch {
    return { path, code: 'unreadable' };
  }
}

/** What holds many articles may be larger than one. */
const COLLECTIONS = new Set<string>(['csv', 'json', 'lines', 'zip']);
