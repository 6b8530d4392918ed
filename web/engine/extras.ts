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

/** A stretch of memory that a part fills. */
type Piece = [address: number, bytes: Uint8Array];

/** The parts that are loaded or loading, by the number of the part's bit. */
let loaded: Promise<Piece[]>[] = [];

/** The parts that came. */
let here: Piece[][] = [];

/** Thrown where a job misses parts: it is to begin again in a new instance when they are loaded. */
export class Missing extends Error {
  constructor(readonly parts: number) {
    super(`parts ${parts} of the module's data are missing`);
  }
}

/** Loads parts of a module, for all instances that are made from then on. A failure
 *  is not remembered, and neither is a file that does not fit. */
export async function loadExtras(module: WebAssembly.Module, { parts }: Missing): Promise<void> {
  const load = async (index: number) => {
    loaded[index] ??= loadExtra(index).then((file) => piecesOf(file, markOf(module)!));
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
  if (!markOf(module)) return ALL;
  const bytes = new Uint8Array(memory.buffer);
  let parts = 0;
  here.forEach((pieces, index) => {
    for (const [address, piece] of pieces) bytes.set(piece, address);
    parts |= 1 << index;
  });
  return parts;
}

/** The mark of a module that misses parts. */
function markOf(module: WebAssembly.Module): Uint8Array | undefined {
  const [mark] = WebAssembly.Module.customSections(module, SECTION);
  return mark && new Uint8Array(mark);
}

/** Reads the file of a part, which must be whole and of the module with the mark. */
function piecesOf(file: Uint8Array, mark: Uint8Array): Piece[] {
  let at = mark.length;
  const number = (): number => {
    for (let value = 0, factor = 1; ; factor *= 128) {
      const byte = file[at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  const pieces: Piece[] = [];
  let fits = mark.every((byte, index) => file[index] === byte);
  for (let address = 0; fits && at < file.length; ) {
    address += number();
    const size = number();
    pieces.push([address, file.subarray(at, at + size)]);
    at += size;
    address += size;
    fits = at <= file.length;
  }
  if (fits) return pieces;
  throw new WirecopyError('load', 'The files of Wirecopy are incomplete or of different versions: load them again.');
}
