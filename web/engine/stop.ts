import { WirecopyError } from './error.js';
import type { Show } from './run.js';
import type { Progress } from './types.js';

/** The jobs under way, each with the way to stop it. */
const running = new Set<AbortController>();

/**
 * Runs a job that the caller's signal, a failing onProgress and
 * {@link stopAll} stop alike: the result rejects at once, and the job sees
 * `stop`.
 */
export async function stoppable<T>(
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: Progress) => void },
  job: (stop: AbortSignal, show: Show) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const stop = controller.signal;
  const abort = () => controller.abort(signal?.reason);
  const show: Show = (progress) => {
    if (stop.aborted) return;
    try {
      onProgress?.(progress);
    } catch (problem) {
      controller.abort(problem);
    }
  };
  running.add(controller);
  signal?.addEventListener('abort', abort);
  try {
    const stopped = new Promise<never>((_, reject) => {
      stop.addEventListener('abort', () => reject(stop.reason), { once: true });
    });
    return await Promise.race([job(stop, show), stopped]);
  } finally {
    running.delete(controller);
    signal?.removeEventListener('abort', abort);
  }
}

/** Stops all jobs under way. */
export function stopAll(): void {
  for (const controller of running) {
    controller.abort(new WirecopyError('closed', 'Wirecopy was closed before the comparison ended.'));
  }
}
