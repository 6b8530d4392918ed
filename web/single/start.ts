/** In the place of engine/start.ts: the worker is made of the engine's script,
 *  which runs in a page and in a worker alike. */
import { NoWorker } from '../engine/no-worker.js';
import { WORKER } from '../engine/worker.js';
import { engineScript } from './script.js';

let address: string | undefined;

export function startWorker(): Worker {
  try {
    address ??= URL.createObjectURL(new Blob([engineScript()], { type: 'text/javascript' }));
    return new Worker(address, { name: WORKER });
  } catch {
    throw new NoWorker();
  }
}

export const inNode = false;

export async function startThread(): Promise<Worker> {
  throw new NoWorker();
}
