import type { Work } from './check.js';
import { WirecopyError, asWirecopyError } from './error.js';
import { loadModule } from './load.js';
import { NoWorker } from './no-worker.js';
import type { Outcome, Show } from './run.js';
import { startWorker } from './start.js';
import type { Stop } from './stop.js';
import type { Reply, Task } from './worker.js';

/** One worker is kept: starting one takes as long as many comparisons. */
const MOST_KEPT = 1;

let kept: Worker[] = [];
let free = Math.max(1, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1);
const waiting: (() => void)[] = [];
/** Workers that have the module. */
const equipped = new WeakSet<Worker>();
/** Workers that were heard of; an error before that means that one could not start. */
const started = new WeakSet<Worker>();

/**
 * Runs a job in a worker. When `stop` is aborted the worker is ended at once.
 * Jobs beyond the number of processors wait for their turn.
 */
export async function runInWorker(work: Work, stop: Stop, show: Show): Promise<Outcome> {
  if (free > 0) free--;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    stop.throwIfAborted();
    return await runNow(work, stop, show);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free++;
  }
}

/** Ends the workers that have nothing to do; the others end with their jobs. */
export function dropWorkers(): void {
  for (const worker of kept) worker.terminate();
  kept = [];
}

async function runNow(work: Work, stop: Stop, show: Show): Promise<Outcome> {
  const module = loadModule();
  // It is awaited below; until then a failure is no unhandled rejection.
  module.catch(() => undefined);
  const worker = kept.pop() ?? startWorker();
  try {
    const task = equipped.has(worker) ? Promise.resolve({ work }) : module.then((compiled) => ({ module: compiled, work }));
    const answer = await ask(worker, task, stop, show);
    equipped.add(worker);
    keep(worker, stop);
    return answer;
  } catch (problem) {
    const usual = problem instanceof WirecopyError ? problem.code !== 'internal' : problem instanceof NoWorker && problem.later;
    if (usual && started.has(worker)) keep(worker, stop);
    else worker.terminate();
    throw problem;
  }
}

function keep(worker: Worker, stop: Stop): void {
  worker.onmessage = worker.onerror = null;
  if (kept.length < MOST_KEPT && !stop.aborted) kept.push(worker);
  else worker.terminate();
}

/** Sends a task to a worker and waits for its answer. */
function ask(worker: Worker, task: Promise<Task>, stop: Stop, show: Show): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data: reply }: MessageEvent<Reply>) => {
      if ('progress' in reply) reply.progress.forEach(show);
      if (reply.kind === 'ready') started.add(worker);
      else if (reply.kind === 'done') resolve(reply.outcome);
      // A bundler moves this script without what it imports. The page's own
      // copy knows where that is.
      else if (reply.kind === 'failure' && reply.code === 'load') reject(new NoWorker(true));
      else if (reply.kind === 'failure') reject(new WirecopyError(reply.code, reply.message, reply));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(started.has(worker) ? asWirecopyError(event.message) : new NoWorker());
    };
    stop.onAbort(() => reject(stop.reason));
    task.then((ready) => worker.postMessage(ready)).catch(reject);
  });
}
