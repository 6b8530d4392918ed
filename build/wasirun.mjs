/**
 * Runs a WASI program, such as a Go test binary, in Node:
 *
 *     node build/wasirun.mjs FILE [ARGUMENT...]
 *
 * It sees the whole file system, its working folder (Go takes it from PWD) and
 * the environment. The engine and its stack are those of a browser.
 */
import { readFile } from 'node:fs/promises';
import { WASI } from 'node:wasi';

const [file, ...rest] = process.argv.slice(2);
const wasi = new WASI({
  version: 'preview1',
  args: [file, ...rest],
  env: { ...process.env, PWD: process.cwd() },
  preopens: { '/': '/' },
});
const { instance } = await WebAssembly.instantiate(await readFile(file), wasi.getImportObject());
process.exitCode = wasi.start(instance);
