/**
 * The little of WASI (preview 1) that a reactor needs which does no input or
 * output: time, no randomness, and a way to say why it stops. Whatever else a
 * compiler's runtime asks for is answered with "not supported".
 */

const SUCCESS = 0;
const BAD_FILE = 8;
const NOT_SUPPORTED = 52;

/** The code that the module of TinyGo ends with where there is no more memory
 *  (wasm/page/heap_tinygo.go). */
export const NO_MEMORY = 71;

/** Thrown through the module when it ends itself, which only a failure makes it do. */
export class Exit extends Error {
  constructor(readonly code: number) {
    super(`the module ended with code ${code}`);
  }
}

/**
 * The imports for one instance of a module. `memory` gives its memory, which
 * is only there after instantiation and is another buffer after it has grown.
 */
export function wasiImports(module: WebAssembly.Module, memory: () => ArrayBuffer): WebAssembly.Imports {
  const known = wasi(memory);
  const imports: Record<string, WebAssembly.ModuleImports> = {};
  for (const { module: space, name } of WebAssembly.Module.imports(module)) {
    (imports[space] ??= {})[name] = known[name] ?? (() => NOT_SUPPORTED);
  }
  return imports;
}

function wasi(memory: () => ArrayBuffer): Record<string, (...given: number[]) => number> {
  const view = () => new DataView(memory());
  const zero = (...pointers: number[]) => {
    for (const pointer of pointers) view().setUint32(pointer, 0, true);
    return SUCCESS;
  };
  const write = makeWriter(memory);
  return {
    args_get: () => SUCCESS,
    args_sizes_get: (count = 0, size = 0) => zero(count, size),
    environ_get: () => SUCCESS,
    environ_sizes_get: (count = 0, size = 0) => zero(count, size),
    clock_time_get: (_clock, _precision, pointer = 0) => {
      view().setBigUint64(pointer, BigInt(Math.round(performance.now() * 1e6)), true);
      return SUCCESS;
    },
    // Always the same: a result must not depend on the seed of a hash table.
    random_get: (pointer = 0, size = 0) => {
      new Uint8Array(memory(), pointer, size).fill(0x57);
      return SUCCESS;
    },
    fd_write: (_file, vectors = 0, count = 0, written = 0) => {
      view().setUint32(written, write(vectors, count), true);
      return SUCCESS;
    },
    fd_prestat_get: () => BAD_FILE,
    // There is nothing to wait for: it returns at once with no event.
    poll_oneoff: (_subscriptions, _events, _count, pointer = 0) => zero(pointer),
    sched_yield: () => SUCCESS,
    proc_exit: (code = 0) => {
      throw new Exit(code);
    },
  };
}

/** Makes a function that sends pieces of memory to the console, line by line. */
function makeWriter(memory: () => ArrayBuffer): (vectors: number, count: number) => number {
  const decoder = new TextDecoder();
  let line = '';
  return (vectors, count) => {
    const view = new DataView(memory());
    let written = 0;
    for (let i = 0; i < count; i++) {
      const pointer = view.getUint32(vectors + 8 * i, true);
      const size = view.getUint32(vectors + 8 * i + 4, true);
      line += decoder.decode(new Uint8Array(memory(), pointer, size), { stream: true });
      written += size;
    }
    const lines = line.split('\n');
    line = lines.pop() ?? '';
    for (const full of lines) console.error(`wirecopy: ${full}`);
    return written;
  };
}
