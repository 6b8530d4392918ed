/**
 * The inside of the web worker. The worker's script is this whole module; it
 * serves when it finds itself started under the name of {@link WORKER}.
 *
 *     page → worker   Task: a comparison, or a part of a survey
 *     worker → page   Reply: ready once; then for each comparison progress, any
 *                     number of times, then done, or failure; for each part steps,
 *                     any number of times, then part, or failure
 *
 * Messages take longer than small comparisons: the module comes with the first
 * task alone, and what progress there is to tell at the beginning and the end
 * waits for the answer. A worker has one task at a time. It is cancelled by ending the worker.
 */
import type { Work } from './check.js';
import { type ErrorCode, asWirecopyError } from './error.js';
import { instances } from './instance.js';
import { type PartAnswer, Parts } from './part.js';
import type { Part } from './request.js';
import { type Outcome, run } from './run.js';
import type { Progress } from './types.js';

/** The name under which a worker serves. */
export const WORKER = 'wirecopy';

/** What a worker is asked to do; the first time with the module, compiled already. */
export type Task = { module?: WebAssembly.Module } & ({ work: Work } | { part: Part });

/** What a worker says. */
export type Reply =
  | { kind: 'ready' }
  | { kind: 'progress'; progress: Progress[] }
  | { kind: 'done'; outcome: Outcome; progress: Progress[] }
  | { kind: 'steps'; done: number }
  | { kind: 'part'; answer: PartAnswer }
  | { kind: 'failure'; code: ErrorCode; message: string; article: string | undefined; index: number | undefined };

/** The part of DedicatedWorkerGlobalScope that is used here; the types of the page lack it. */
interface Scope {
  name: string;
  postMessage(reply: Reply, transfer?: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Task>) => void): void;
}

/** Serves if this is the inside of a worker of this module. */
export function serveIfWorker(): void {
  const scope = globalThis as unknown as Scope;
  if (!('DedicatedWorkerGlobalScope' in globalThis) || scope.name !== WORKER) return;
  const parts = new Parts();
  const reply: Answer = (...given) => scope.postMessage(...given);
  let module: WebAssembly.Module;
  scope.addEventListener('message', ({ data }) => {
    module = data.module ?? module;
    const done = 'work' in data ? compareIn(module, data.work, reply) : doPart(module, parts, data.part, reply);
    done.catch((problem: unknown) => {
      const { code, message, article, index } = asWirecopyError(problem);
      reply({ kind: 'failure', code, message, article, index });
    });
  });
  scope.postMessage({ kind: 'ready' });
}

type Answer = Scope['postMessage'];

/** Nobody else waits for this thread. */
const pause = () => Promise.resolve();

async function compareIn(module: WebAssembly.Module, work: Work, reply: Answer): Promise<void> {
  const untold: Progress[] = [];
  const show = (progress: Progress) => {
    untold.push(progress);
    if (progress.done > 0 && progress.done < progress.total) reply({ kind: 'progress', progress: untold.splice(0) });
  };
  const outcome = await instances.use(module, (instance) => run(instance, work, pause, show));
  reply({ kind: 'done', outcome, progress: untold }, [outcome.answer]);
}

async function doPart(module: WebAssembly.Module, parts: Parts, part: Part, reply: Answer): Promise<void> {
  const answer = await parts.run(module, part, pause, (done) => reply({ kind: 'steps', done }));
  reply({ kind: 'part', answer }, [answer.bytes]);
}
