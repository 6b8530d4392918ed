/**
 * The parts of the one file: each stands in an element that no browser runs,
 * packed with LZMA and written as sevens.ts reads it, and is unpacked when it is
 * wanted. build/single.go writes them.
 */
import { unpackLzma } from './lzma.js';
import { readSevens } from './sevens.js';

/** The script of the engine is also that of the worker. */
export type Part = 'engine' | 'page' | 'wasm';

export function part(name: Part): Response {
  return new Response(unpackLzma(readSevens(document.getElementById(`part-${name}`)!.textContent!)));
}
