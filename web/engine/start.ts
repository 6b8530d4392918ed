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
