import { type ErrorCode, WirecopyError, asWirecopyError } from './error.js';
import { Missing, fillExtras, loadExtras } from './extras.js';
import { type Request, roomFor, writeRequest } from './request.js';
import { wasiImports } from './wasi.js';

/**
 * The functions of the module. A job (wasm/bridge/bridge.go is the other side;
 * keep the two comments alike):
 *
 *     address = reserve(size)   room for a request of up to size bytes, 0 if that is too much
 *               (the request is written there)
 *     total   = start(size)     decodes the request, of size bytes; the number of steps,
 *                               or -1 on an error
 *     left    = advance()       does one step; the number of steps left
 *               (until left is 0; it is allowed to stop after any step)
 *     size    = finish()        makes the answer
 *     address = answer()        where the answer stands until the next reserve
 *
 * After start returned -1, finish gives {"error":{"code","article","id","message"}}
 * ("article" is an index, -1 where no single article is meant). Otherwise it
 * gives what the operation makes. An error with the code "internal", or a trap,
 * or an end of the module, means that the instance is to be discarded. One with the code "extra" means
 * that parts of the module's data are missing, see core/extra: its message is
 * their number. The job begins again in an instance that they are written into;
 * before the first job extras(parts) is called with the number of those that
 * are there.
 */
interface Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  extras(parts: number): void;
  reserve(size: number): number;
  start(size: number): number;
  advance(): number;
  finish(): number;
  answer(): number;
}

/** How every answer with an error begins, and nothing else. */
const ERROR = '{"error":';

/** One instance of the module. It runs one job after another. */
export class Instance {
  private constructor(private readonly exports: Exports) {}

  static async create(module: WebAssembly.Module): Promise<Instance> {
    let exports: Exports | undefined = undefined;
    const memory = () => (exports as unknown as Exports).memory.buffer;
    const instance = await WebAssembly.instantiate(module, wasiImports(module, memory));
    exports = instance.exports as unknown as Exports;
    const parts = fillExtras(module, exports.memory);
    exports._initialize();
    exports.extras(parts);
    return new Instance(exports);
  }

  /** The bytes of memory that the instance holds; they never become fewer. */
  get size(): number {
    return this.exports.memory.buffer.byteLength;
  }

  /** Begins a job and returns its number of steps. */
  begin(request: Request): number {
    const size = roomFor(request);
    // A number over 32 bits would be cut silently at the border.
    const address = size < 2 ** 32 ? this.exports.reserve(size) >>> 0 : 0;
    if (address === 0) {
      throw new WirecopyError('too-long', `The articles have ${size} bytes together: compare fewer at a time.`);
    }
    const written = writeRequest(request, new Uint8Array(this.exports.memory.buffer, address, size));
    const total = this.exports.start(written);
    if (total < 0) this.finish();
    return total;
  }

  /** Does one step and returns how many are left. */
  advance(): number {
    return this.exports.advance();
  }

  /** The answer, which is overwritten by the next job; throws the error if there was one. */
  finish(): Uint8Array {
    const size = this.exports.finish() >>> 0;
    const address = this.exports.answer() >>> 0;
    const answer = new Uint8Array(this.exports.memory.buffer, address, size);
    if (readText(answer.subarray(0, ERROR.length)) === ERROR) throw readError(readText(answer));
    return answer;
  }
}

/** UTF-8 as a string. */
export function readText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function readError(answer: string): Error {
  const { error } = JSON.parse(answer) as {
    error: { code: ErrorCode | 'extra'; article: number; id: string; message: string };
  };
  if (error.code === 'extra') return new Missing(Number(error.message));
  const place = error.article < 0 ? {} : { article: error.id, index: error.article };
  return new WirecopyError(error.code, error.message, place);
}

/**
 * An instance above this size is not used again: its memory would stay taken
 * though the next job may be small. A fresh one takes a few milliseconds.
 */
const LARGEST_KEPT = 64 * 2 ** 20;

/** A survey needs two: one waits while the other looks at articles again. */
const MOST_KEPT = 2;

/** Keeps instances from job to job. */
export class Instances {
  private kept: Instance[] = [];

  /** Runs a job on an instance that no other job uses meanwhile. */
  async use<T>(module: WebAssembly.Module, job: (instance: Instance) => Promise<T>): Promise<T> {
    let instance: Instance | undefined;
    try {
      instance = await this.take(module);
      const result = await job(instance);
      this.keep(instance);
      return result;
    } catch (problem) {
      if (problem instanceof Missing) {
        await loadExtras(module, problem);
        return this.use(module, job);
      }
      const error = asWirecopyError(problem);
      if (instance && !['internal', 'memory', 'closed'].includes(error.code)) this.keep(instance);
      throw error;
    }
  }

  /** An instance that is nobody else's until it is given back. */
  async take(module: WebAssembly.Module): Promise<Instance> {
    return this.kept.pop() ?? Instance.create(module);
  }

  /** Takes back an instance whose job has ended. */
  keep(instance: Instance): void {
    if (instance.size < LARGEST_KEPT && this.kept.length < MOST_KEPT) this.kept.push(instance);
  }

  /** Gives the kept memory back. */
  drop(): void {
    this.kept = [];
  }
}

/** The instances of this thread. */
export const instances = new Instances();
