/** In the place of engine/load.ts: the wasm is a part of the file. */
import { WirecopyError } from '../engine/error.js';
import { part } from './parts.js';

let compiled: Promise<WebAssembly.Module> | undefined;

export function loadModule(): Promise<WebAssembly.Module> {
  compiled ??= load().catch((cause: unknown) => {
    compiled = undefined;
    throw new WirecopyError('load', `Could not load the program: ${String(cause)}`, { cause });
  });
  return compiled;
}

export function dropModule(): void {
  compiled = undefined;
}

/** No part of the data is left out of the one file. */
export async function loadExtra(): Promise<never> {
  throw new WirecopyError('load', 'The file is not whole.');
}

async function load(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await part('wasm').arrayBuffer());
}
