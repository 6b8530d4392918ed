import { NoWorker } from './no-worker.js';
import { WORKER } from './worker.js';

/** The script of a worker where this module is of another origin than the page. */
let foreign: string | undefined;

/** The name of the module's file, put in by the build where somebody may have
 *  bundled it into a script of their own, which is no worker. */
declare const WIRECOPY_WORKER: string;

/** Starts a worker whose script is this module. */
export function startWorker(): Worker {
  const options: WorkerOptions = { type: 'module', name: WORKER };
  const url = new URL(WIRECOPY_WORKER, import.meta.url);
  try {
    if (url.origin === origin) return new Worker(url, options);
    // A worker's script must come from the page's own origin, but what that
    // script imports need not.
    const script = new Blob([`import ${JSON.stringify(url.href)}`], { type: 'text/javascript' });
    foreign ??= URL.createObjectURL(script);
    return new Worker(foreign, options);
  } catch {
    throw new NoWorker();
  }
}

export const inNode = typeof process === 'object' && typeof process.versions?.node === 'string';

/** Makes the inside of a thread of Node what that of a web worker is, as far as it is used. */
const INSIDE = `
  const { parentPort, workerData } = require('node:worker_threads');
  Object.assign(globalThis, {
    DedicatedWorkerGlobalScope: class {},
    name: workerData.name,
    postMessage: (data, transfer) => parentPort.postMessage(data, transfer),
    addEventListener: (type, listener) => parentPort.on(type, (data) => listener({ data })),
  });
  import(workerData.url);
`;

/** Starts a thread of Node whose script is this module; it looks like a web worker. */
export async function startThread(): Promise<Worker> {
  const workerData = { url: new URL(WIRECOPY_WORKER, import.meta.url).href, name: WORKER };
  try {
    // See load.ts for why the name is put together.
    const module = ['node', 'worker_threads'].join(':');
    const { Worker: Thread } = (await import(module)) as typeof import('node:worker_threads');
    const thread = new Thread(INSIDE, { eval: true, workerData, execArgv: [] });
    const worker = {
      onmessage: null as ((event: { data: unknown }) => void) | null,
      onerror: null as ((event: { message: string; preventDefault(): void }) => void) | null,
      postMessage: (data: unknown, transfer: ArrayBuffer[]) => thread.postMessage(data, transfer),
      terminate: () => void thread.terminate(),
    };
    thread.on('message', (data: unknown) => worker.onmessage?.({ data }));
    thread.on('error', ({ message }) => worker.onerror?.({ message, preventDefault: () => undefined }));
    return worker as unknown as Worker;
  } catch {
    throw new NoWorker();
  }
}
