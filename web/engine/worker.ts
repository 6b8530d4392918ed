/**
 * The inside of the web worker. The worker's script is this whole module; it
 * serves when it finds itself started under the name of {@link WORKER}.
 *
 *     page → worker   Task
 *     worker → page   Reply: ready once; then for each task progress, any
 *                     number of times, then the answer in pieces and done, or
 *                     failure
 *
 * A worker has one task at a time. It is cancelled by ending the worker.
 */
import type { Work } from './check.js';
import { type ErrorCode, asWirecopyError } from './error.js';
import { Instances } from './instance.js';
import { piecesOf } from './pieces.js';
import { type Outcome, run } from './run.js';
import type { Progress } from './types.js';

/** The name under which a worker serves. */
export const WORKER = 'wirecopy';

/** What a worker is asked to do, with the module compiled already. */
export interface Task {
  module: WebAssembly.Module;
  work: Work;
}

/** What a worker says. */
export type Reply =
  | { kind: 'ready' }
  | { kind: 'progress'; progress: Progress }
  | { kind: 'piece'; json: string }
  | { kind: 'done'; texts: Outcome['texts'] }
  | { kind: 'failure'; code: ErrorCode; message: string; article: string | undefined; index: number | undefined };

/** The part of DedicatedWorkerGlobalScope that is used here; the types of the page lack it. */
interface Scope {
  name: string;
  postMessage(reply: Reply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Task>) => void): void;
}

/** Serves if this is the inside of a worker of this module. */
export function serveIfWorker(): void {
  const scope = globalThis as unknown as Scope;
  if (!('DedicatedWorkerGlobalScope' in globalThis) || scope.name !== WORKER) return;
  const instances = new Instances();
  scope.addEventListener('message', (event) => {
    void perform(event.data, instances, (reply) => scope.postMessage(reply));
  });
  scope.postMessage({ kind: 'ready' });
}

async function perform({ module, work }: Task, instances: Instances, reply: (reply: Reply) => void): Promise<void> {
  const pause = () => Promise.resolve();
  const show = (progress: Progress) => reply({ kind: 'progress', progress });
  try {
    const { json, texts } = await instances.use(module, (instance) => run(instance, work, pause, show));
    for (const piece of piecesOf(json)) reply({ kind: 'piece', json: piece });
    reply({ kind: 'done', texts });
  } catch (problem) {
    const { code, message, article, index } = asWirecopyError(problem);
    reply({ kind: 'failure', code, message, article, index });
  }
}
