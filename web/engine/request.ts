import type { CheckedArticle, Settings, Work } from './check.js';
import type { Part } from './part.js';

/**
 * A request as the sequence of the ABI: numbers, strings in UTF-8, and blocks,
 * which stand at a multiple of 8 bytes.
 */
export type Request = (number | Uint8Array | ArrayBuffer)[];

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

function head(operation: keyof typeof OPERATIONS, options: Settings): Request {
  return [VERSION, OPERATIONS[operation], options.length, ...options.flat().map((text) => encoder.encode(text))];
}

/**
 * Half a surrogate pair becomes U+FFFD, one unit for one unit, so that all
 * offsets still fit.
 */
function listOf(articles: readonly CheckedArticle[]): Request {
  const request: Request = [articles.length];
  for (const { id, title, date, source, url, text } of articles) {
    for (const field of [id, title, date, source, url, text]) request.push(field ? encoder.encode(field) : 0);
  }
  return request;
}

/** The size of a request in bytes. */
export function sizeOf(request: Request): number {
  let size = 0;
  for (const item of request) size = endOf(item, size);
  return size;
}

/** Where an item that begins behind a byte ends. */
function endOf(item: Request[number], at: number): number {
  if (typeof item === 'number') return at + 4;
  if (item instanceof ArrayBuffer) return aligned(at) + item.byteLength;
  return at + 4 + item.length;
}

const aligned = (at: number) => Math.ceil(at / 8) * 8;

/** Writes a request into memory of exactly its size. */
export function writeRequest(request: Request, memory: Uint8Array): void {
  const numbers = new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
  let at = 0;
  for (const item of request) {
    if (typeof item === 'number') numbers.setUint32(at, item, true);
    else if (item instanceof ArrayBuffer) memory.set(new Uint8Array(item), aligned(at));
    else {
      numbers.setUint32(at, item.length, true);
      memory.set(item, at + 4);
    }
    at = endOf(item, at);
  }
}
