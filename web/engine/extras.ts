/**
 * The parts of the module's data that only some articles ask for: core/extra
 * describes them, build/extras.go cuts them out. The file of each begins with
 * the mark of its module; then come pieces, with two numbers in LEB128 before
 * each: how far it begins behind the one before, and its length.
 */
import { WirecopyError } from './error.js';
import { loadExtra } from './load.js';

/** The custom section with the mark of a module that misses parts. */
const SECTION = 'extra';

/** As many bits as there are parts. */
const ALL = 0b111;

/** The files that were loaded, by the number of the part's bit. */
let loaded: Promise<Uint8Array>[] = [];

/** The parts that came, as {@link fillExtras} writes them. */
let here: Uint8Array[] = [];

/** Thrown where a job misses parts: it is to begin again in a new instance when they are loaded. */
export class Missing extends Error {
  constructor(readonly parts: number) {
    super(`parts ${parts} of the module's data are missing`);
  }
}

/** Loads parts, for all instances that are made from then on. A failure is not remembered. */
export async function loadExtras({ parts }: Missing): Promise<void> {
  const load = async (index: number) => {
    loaded[index] ??= loadExtra(index);
    try {
      here[index] = await loaded[index]!;
    } catch (cause) {
      delete loaded[index];
      throw cause;
    }
  };
  const wanted = Array.from({ length: 32 }, (_, index) => index).filter((index) => parts & (1 << index));
  await Promise.all(wanted.map(load));
}

/** Gives their memory back. */
export function dropExtras(): void {
  loaded = [];
  here = [];
}

/** Writes the loaded parts into the memory of a new instance, and tells which it has. */
export function fillExtras(module: WebAssembly.Module, memory: WebAssembly.Memory): number {
  const [mark] = WebAssembly.Module.customSections(module, SECTION);
  if (!mark) return ALL;
  const bytes = new Uint8Array(memory.buffer);
  let parts = 0;
  here.forEach((file, index) => {
    fill(bytes, file, new Uint8Array(mark));
    parts |= 1 << index;
  });
  return parts;
}

function fill(memory: Uint8Array, file: Uint8Array, mark: Uint8Array): void {
  if (mark.some((byte, index) => file[index] !== byte)) {
    throw new WirecopyError('load', 'The files of Wirecopy are of different versions: load them again.');
  }
  let at = mark.length;
  const number = (): number => {
    for (let value = 0, factor = 1; ; factor *= 128) {
      const byte = file[at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  for (let address = 0; at < file.length; ) {
    address += number();
    const size = number();
    memory.set(file.subarray(at, at + size), address);
    at += size;
    address += size;
  }
}
