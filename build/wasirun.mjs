/**
 * Runs a WASI program, such as a Go test binary, in Node:
 *
 *     node build/wasirun.mjs FILE [ARGUMENT...]
 *
 * It sees the whole file system, its working folder (Go takes it from PWD) and
 * the environment. The engine and its stack are those of a browser.
 */
import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { WASI } from 'node:wasi';

const [file, ...rest] = process.argv.slice(2);
const wasi = new WASI({
  version: 'preview1',
  args: [file, ...rest],
  env: { ...process.env, PWD: process.cwd() },
  preopens: { '/': '/' },
});

// V8 calls Node's functions by a short way that must not collect garbage, but
// they do, and V8 aborts: nodejs/node#46777. Neither wasm, which gets a
// function in between, nor optimised JavaScript may take that way.
setFlagsFromString('--no-turbo-fast-api-calls');
const imports = wasi.getImportObject();
for (const functions of Object.values(imports)) {
  for (const [name, call] of Object.entries(functions)) functions[name] = (...values) => call(...values);
}

const { instance } = await WebAssembly.instantiate(await readFile(file), imports);
process.exitCode = wasi.start(instance);
