import type { Work } from './check.js';

/** A request as the sequence of numbers and strings of the ABI. */
export type Request = (number | string)[];

const VERSION = 2;
const OPERATIONS = { compare: 0, survey: 1 };

/** Puts a comparison or survey in the order that wasm/bridge/bridge.go describes. */
export function makeRequest({ operation, articles, options }: Work): Request {
  return [
    VERSION,
    OPERATIONS[operation],
    options.length,
    ...options.flat(),
    articles.length,
    ...articles.flatMap(({ id, title, date, source, url, text }) => [id, title, date, source, url, text]),
  ];
}

/** The size of a request in bytes. */
export function sizeOf(request: Request): number {
  return request.reduce<number>((size, item) => size + 4 + (typeof item === 'string' ? utf8Length(item) : 0), 0);
}

/**
 * Writes a request into memory of exactly its size. Strings are encoded where
 * they will stand. Half a surrogate pair becomes U+FFFD, one unit for one unit,
 * so that all offsets still fit.
 */
export function writeRequest(request: Request, memory: Uint8Array): void {
  const numbers = new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
  const encoder = new TextEncoder();
  let at = 0;
  for (const item of request) {
    if (typeof item === 'number') {
      numbers.setUint32(at, item, true);
      at += 4;
    } else {
      const { written } = encoder.encodeInto(item, memory.subarray(at + 4));
      numbers.setUint32(at, written, true);
      at += 4 + written;
    }
  }
}

/** The number of bytes of a string in UTF-8, without making them. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    bytes += unit < 0x800 ? 1 : 2;
    if (isHigh(unit) && isLow(text.charCodeAt(i + 1))) i++;
  }
  return bytes;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
