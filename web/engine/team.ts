/**
 * Who does the parts of a survey: in a page, web workers; in Node, threads;
 * anywhere, where none can start or the work is small, this thread itself, in
 * slices.
 */
import { WirecopyError, asWirecopyError } from './error.js';
import { loadModule } from './load.js';
import { NoWorker } from './no-worker.js';
import { type PartAnswer, Parts } from './part.js';
import type { Part } from './request.js';
import { inNode, startThread, startWorker } from './start.js';
import type { Stop } from './stop.js';
import type { Reply, Task } from './worker.js';

/** More read no faster: the articles have to be handed to them one by one. */
const MOST_HANDS = 8;

const inPage = typeof document === 'object' && typeof Worker === 'function';

/** False once a worker could not start. */
let workersWork = inPage || inNode || typeof Worker === 'function';

/** One who does one part after the other. */
interface Hand {
  do(part: Part, transfer: ArrayBuffer[], show: (done: number) => void): Promise<PartAnswer>;
  /** Ends at once; what it is doing rejects with the reason. */
  end(reason?: unknown): void;
}

/** The hands of one survey. They end with {@link end} or when `stop` is aborted. */
export class Team {
  private readonly module = loadModule();
  private hands: Promise<Hand>[] = [];

  constructor(private readonly stop: Stop) {
    // It is awaited by the hands; until then a failure is no unhandled rejection.
    this.module.catch(() => undefined);
    stop.onAbort(() => this.end(0, stop.reason));
  }

  /**
   * Does many parts side by side. `done` gets each answer as it comes, `show`
   * how many steps all parts have done. Of several mistakes it rejects with
   * that of the first part.
   */
  async all(parts: Part[], done: (answer: PartAnswer, index: number) => void, show: (steps: number) => void): Promise<void> {
    const most = Math.min(await processors(), MOST_HANDS, parts.length);
    const steps = parts.map(() => 0);
    const failures: [index: number, problem: unknown][] = [];
    let next = 0;
    let sum = 0;
    const work = async (hand: number) => {
      while (next < parts.length && !failures.length) {
        const index = next++;
        const showPart = (count: number) => {
          sum += count - (steps[index] ?? 0);
          steps[index] = count;
          show(sum);
        };
        try {
          const part = parts[index]!;
          done(await this.one(part, [], showPart, parts.length > 1, hand), index);
          if ('articles' in part) showPart(part.articles.length);
        } catch (problem) {
          failures.push([index, problem]);
        }
      }
    };
    await Promise.all(Array.from({ length: most }, (_, hand) => work(hand)));
    const [first] = failures.sort(([a], [b]) => a - b);
    if (first) throw first[1];
    this.stop.throwIfAborted(); // what was shown last may have stopped it
  }

  /** Does one part. `large` tells that it is worth a thread of its own. */
  async one(
    part: Part,
    transfer: ArrayBuffer[],
    show: (done: number) => void,
    large = false,
    hand = 0,
  ): Promise<PartAnswer> {
    this.stop.throwIfAborted();
    try {
      return await (await this.hand(hand, large)).do(part, transfer, show);
    } catch (problem) {
      if (!(problem instanceof NoWorker)) throw problem;
      const own = new OwnHand(this.module, this.stop);
      // One who only misses a file is kept: it may hold a join that is to be resumed.
      if (!problem.later) {
        workersWork = false;
        this.hands[hand]?.then((old) => old.end()).catch(() => undefined);
        this.hands[hand] = Promise.resolve(own);
      }
      return own.do(part, transfer, show);
    }
  }

  /** Ends all hands but the first ones. */
  end(kept = 0, reason?: unknown): void {
    const ended = this.hands.splice(kept);
    for (const hand of ended) hand.then((one) => one.end(reason)).catch(() => undefined);
  }

  private hand(index: number, large: boolean): Promise<Hand> {
    return (this.hands[index] ??= this.newHand(large));
  }

  private async newHand(large: boolean): Promise<Hand> {
    if (workersWork && (inPage || large)) {
      return new WorkerHand(await (inPage || !inNode ? startWorker() : startThread()), this.module);
    }
    return new OwnHand(this.module, this.stop);
  }
}

/** How many parts can be done at once. */
async function processors(): Promise<number> {
  if (!workersWork) return 1;
  if (!inNode || inPage) return globalThis.navigator?.hardwareConcurrency ?? 2;
  // See load.ts for why the name is put together.
  const name = ['node', 'os'].join(':');
  return ((await import(name)) as typeof import('node:os')).availableParallelism();
}

/** This thread. */
class OwnHand implements Hand {
  private readonly parts = new Parts();

  constructor(
    private readonly module: Promise<WebAssembly.Module>,
    private readonly stop: Stop,
  ) {}

  async do(part: Part, _transfer: ArrayBuffer[], show: (done: number) => void): Promise<PartAnswer> {
    const pause = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      this.stop.throwIfAborted();
    };
    return this.parts.run(await this.module, part, pause, show);
  }

  end(): void {
    this.parts.drop();
  }
}

class WorkerHand implements Hand {
  /** Whether anything was heard of it; an error before that means that it could not start. */
  private started = false;
  private start: () => void = () => undefined;
  private readonly starting = new Promise<void>((resolve) => (this.start = resolve));
  private reject: (reason: unknown) => void = () => undefined;

  constructor(
    private readonly worker: Worker,
    private readonly module: Promise<WebAssembly.Module>,
  ) {}

  do(part: Part, transfer: ArrayBuffer[], show: (done: number) => void): Promise<PartAnswer> {
    const { worker } = this;
    return new Promise((resolve, reject) => {
      this.reject = reject;
      worker.onmessage = ({ data: reply }: MessageEvent<Reply>) => {
        this.started = true;
        this.start();
        if (reply.kind === 'steps') show(reply.done);
        else if (reply.kind === 'part') resolve(reply.answer);
        // As in pool.ts: a script that a bundler moved does not find the reader of HTML.
        else if (reply.kind === 'failure' && reply.code === 'load') reject(new NoWorker(true));
        else if (reply.kind === 'failure') reject(new WirecopyError(reply.code, reply.message, reply));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        reject(this.started ? asWirecopyError(event.message) : new NoWorker());
      };
      // What is given away to one that cannot start is lost for the next one.
      Promise.all([this.module, transfer.length ? this.starting : undefined])
        .then(([module]) => worker.postMessage({ module, part } satisfies Task, transfer))
        .catch(reject);
    });
  }

  end(reason?: unknown): void {
    this.worker.terminate();
    this.reject(reason);
  }
}
