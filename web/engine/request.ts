import type { CheckedArticle, Settings, Work } from './check.js';

/**
 * A request as the sequence of the ABI: numbers, strings, some of them in UTF-8
 * already, and blocks, which stand at a multiple of 8 bytes.
 */
export type Request = (number | string | Uint8Array | ArrayBuffer)[];

/** What can be asked of an instance for a survey. */
export type Part =
  | { operation: 'digest'; options: Settings; before: number; all: number; articles: CheckedArticle[] }
  | { operation: 'aside'; options: Settings; articles: CheckedArticle[] }
  | { operation: 'join'; options: Settings; blocks: ArrayBuffer[] }
  | { operation: 'resume'; blocks: ArrayBuffer[] };

const VERSION = 3;
const OPERATIONS = { compare: 0, digest: 1, join: 2, aside: 3, resume: 4 };

/** Puts a comparison in the order that wasm/bridge/bridge.go describes. */
export function makeRequest({ articles, options }: Work): Request {
  return [...head('compare', options), ...listOf(articles)];
}

/** Puts a part of a survey in that order. */
export function makePartRequest(part: Part): Request {
  switch (part.operation) {
    case 'digest':
      return [...head(part.operation, part.options), part.before, part.all, ...listOf(part.articles)];
    case 'aside':
      return [...head(part.operation, part.options), ...listOf(part.articles)];
    case 'join':
      return [...head(part.operation, part.options), ...part.blocks];
    case 'resume':
      return [...head(part.operation, []), ...part.blocks];
  }
}

const encoder = new TextEncoder();

/** A string of up to so many units gets the room that it may need at most, and
 *  becomes UTF-8 in its place; a longer one has to be copied there. */
const LONG = 2 ** 16;
const MOST_BYTES = 3; // of one unit

function head(operation: keyof typeof OPERATIONS, options: Settings): Request {
  return [VERSION, OPERATIONS[operation], options.length, ...options.flat()];
}

function listOf(articles: readonly CheckedArticle[]): Request {
  const request: Request = [articles.length];
  for (const { id, title, date, source, url, text } of articles) {
    for (const field of [id, title, date, source, url, text]) {
      request.push(field.length > LONG ? encoder.encode(field) : field);
    }
  }
  return request;
}

/** The bytes that a request takes at most. */
export function roomFor(request: Request): number {
  let size = 0;
  for (const item of request) {
    if (item instanceof ArrayBuffer) size = aligned(size) + item.byteLength;
    else if (typeof item === 'string') size += 4 + MOST_BYTES * item.length;
    else size += typeof item === 'number' ? 4 : 4 + item.length;
  }
  return size;
}

const aligned = (at: number) => Math.ceil(at / 8) * 8;

/**
 * Writes a request into memory and tells its size. Half a surrogate pair
 * becomes U+FFFD, one unit for one unit, so that all offsets still fit.
 */
export function writeRequest(request: Request, memory: Uint8Array): number {
  const numbers = new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
  let at = 0;
  for (const item of request) {
    if (item instanceof ArrayBuffer) {
      memory.set(new Uint8Array(item), aligned(at));
      at = aligned(at) + item.byteLength;
    } else if (typeof item === 'number') {
      numbers.setUint32(at, item, true);
      at += 4;
    } else {
      const size = writeText(item, memory.subarray(at + 4));
      numbers.setUint32(at, size, true);
      at += 4 + size;
    }
  }
  return at;
}

/** Writes a text and tells its size. */
function writeText(text: string | Uint8Array, memory: Uint8Array): number {
  if (typeof text === 'string') return text ? encoder.encodeInto(text, memory).written : 0;
  memory.set(text);
  return text.length;
}
