import { WirecopyError } from './error.js';

/** The name of the wasm file beside this module, put in by the build. */
declare const WIRECOPY_WASM: string;

let compiled: Promise<WebAssembly.Module> | undefined;

/** Loads and compiles the wasm file once. A failure is not remembered, so that a later try can work. */
export function loadModule(): Promise<WebAssembly.Module> {
  compiled ??= load(new URL(`./${WIRECOPY_WASM}`, import.meta.url)).catch((cause: unknown) => {
    compiled = undefined;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new WirecopyError('load', `Could not load ${WIRECOPY_WASM}: ${reason}`, { cause });
  });
  return compiled;
}

/** Gives the memory of the compiled module back. */
export function dropModule(): void {
  compiled = undefined;
}

async function load(url: URL): Promise<WebAssembly.Module> {
  if (url.protocol === 'file:') return WebAssembly.compile(await readFile(url));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  // A server that does not know wasm sends another type, which streaming refuses.
  const streams = response.headers.get('content-type')?.startsWith('application/wasm');
  if (streams && 'compileStreaming' in WebAssembly) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

async function readFile(url: URL): Promise<BufferSource> {
  // Bundlers for browsers stop at a name like this one where they can see it,
  // and ours would put a plain string into the import.
  const name = ['node:fs', 'promises'].join('/');
  const files = (await import(name)) as typeof import('node:fs/promises');
  return files.readFile(url);
}
