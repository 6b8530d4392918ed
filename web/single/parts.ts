/**
 * The parts of the one file: each stands in an element that no browser runs,
 * packed with gzip and written in Base64, and is unpacked when it is wanted.
 * build/single.go writes them.
 */

/** The script of the engine is also that of the worker. */
export type Part = 'engine' | 'page' | 'wasm';

export function part(name: Part): Response {
  const written = document.getElementById(`part-${name}`)!.textContent!;
  const packed = Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));
}
