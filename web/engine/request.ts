import type { Work } from './check.js';

/** A request as the sequence of numbers and strings of the ABI, strings in UTF-8. */
export type Request = (number | Uint8Array)[];

const VERSION = 2;
const OPERATIONS = { compare: 0, survey: 1 };

/**
 * Puts a comparison or survey in the order that wasm/bridge/bridge.go describes.
 * Half a surrogate pair becomes U+FFFD, one unit for one unit, so that all
 * offsets still fit.
 */
export function makeRequest({ operation, articles, options }: Work): Request {
  const encoder = new TextEncoder();
  const strings = (items: string[]) => items.map((item) => encoder.encode(item));
  return [
    VERSION,
    OPERATIONS[operation],
    options.length,
    ...strings(options.flat()),
    articles.length,
    ...articles.flatMap(({ id, title, date, source, url, text }) => strings([id, title, date, source, url, text])),
  ];
}

/** The size of a request in bytes. */
export function sizeOf(request: Request): number {
  return request.reduce<number>((size, item) => size + 4 + (typeof item === 'number' ? 0 : item.length), 0);
}

/** Writes a request into memory of exactly its size. */
export function writeRequest(request: Request, memory: Uint8Array): void {
  const numbers = new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
  let at = 0;
  for (const item of request) {
    numbers.setUint32(at, typeof item === 'number' ? item : item.length, true);
    at += 4;
    if (typeof item === 'number') continue;
    memory.set(item, at);
    at += item.length;
  }
}
