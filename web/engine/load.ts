import { WirecopyError } from './error.js';

/** The names of the wasm file and of the parts of its data beside this module, put in by the build. */
declare const WIRECOPY_WASM: string;
declare const WIRECOPY_ACCENTS: string;
declare const WIRECOPY_SCRIPTS: string;
declare const WIRECOPY_LANGUAGES: string;

/** Bundlers find files that are named like this. */
const EXTRAS = [
  () => new URL(`./${WIRECOPY_ACCENTS}`, import.meta.url),
  () => new URL(`./${WIRECOPY_SCRIPTS}`, import.meta.url),
  () => new URL(`./${WIRECOPY_LANGUAGES}`, import.meta.url),
];

let compiled: Promise<WebAssembly.Module> | undefined;

/** Loads and compiles the wasm file once. A failure is not remembered, so that a later try can work. */
export function loadModule(): Promise<WebAssembly.Module> {
  compiled ??= naming(WIRECOPY_WASM, load(new URL(`./${WIRECOPY_WASM}`, import.meta.url))).catch((failure: unknown) => {
    compiled = undefined;
    throw failure;
  });
  return compiled;
}

/** Gives the memory of the compiled module back. */
export function dropModule(): void {
  compiled = undefined;
}

/** Loads a part of the module's data, see extras.ts. */
export function loadExtra(index: number): Promise<Uint8Array> {
  const url = EXTRAS[index]!();
  const name = url.pathname.split('/').pop()!;
  return naming(name, url.protocol === 'file:' ? readFile(url) : fetchFile(url).then(async (response) => new Uint8Array(await response.arrayBuffer())));
}

/** A failure to load says what of. */
async function naming<T>(name: string, loading: Promise<T>): Promise<T> {
  try {
    return await loading;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new WirecopyError('load', `Could not load ${name}: ${reason}`, { cause });
  }
}

async function load(url: URL): Promise<WebAssembly.Module> {
  if (url.protocol === 'file:') return WebAssembly.compile(await readFile(url));
  const response = await fetchFile(url);
  // A server that does not know wasm sends another type, which streaming refuses.
  const streams = response.headers.get('content-type')?.startsWith('application/wasm');
  if (streams && 'compileStreaming' in WebAssembly) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

async function fetchFile(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response;
}

async function readFile(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  // Bundlers for browsers stop at a name like this one where they can see it,
  // and ours would put a plain string into the import.
  const name = ['node:fs', 'promises'].join('/');
  const files = (await import(name)) as typeof import('node:fs/promises');
  return new Uint8Array(await files.readFile(url));
}
