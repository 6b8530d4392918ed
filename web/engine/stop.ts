import { WirecopyError } from './error.js';
import type { Show } from './run.js';
import type { Progress } from './types.js';

/**
 * Stops one job. An AbortController of the platform would do too, but to make
 * one takes as long as reading a headline.
 */
export class Stop {
  aborted = false;
  reason: unknown;
  private readonly listeners: (() => void)[] = [];

  /** Stops the job, for the first reason that is given. */
  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of this.listeners) listener();
  }

  /** Calls the listener once, when the job is stopped. */
  onAbort(listener: () => void): void {
    this.listeners.push(listener);
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }
}

/** The jobs under way. */
const running = new Set<Stop>();

/**
 * Runs a job that the caller's signal, a failing onProgress and
 * {@link stopAll} stop alike: the result rejects at once, and the job sees
 * `stop`.
 */
export async function stoppable<T>(
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: Progress) => void },
  job: (stop: Stop, show: Show) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw signal.reason;
  const stop = new Stop();
  const abort = () => stop.abort(signal?.reason);
  const show: Show = (progress) => {
    if (stop.aborted) return;
    try {
      onProgress?.(progress);
    } catch (problem) {
      stop.abort(problem);
    }
  };
  running.add(stop);
  signal?.addEventListener('abort', abort);
  try {
    const stopped = new Promise<never>((_, reject) => {
      stop.onAbort(() => reject(stop.reason));
    });
    return await Promise.race([job(stop, show), stopped]);
  } finally {
    running.delete(stop);
    signal?.removeEventListener('abort', abort);
  }
}

/** Stops all jobs under way. */
export function stopAll(): void {
  for (const stop of running) {
    stop.abort(new WirecopyError('closed', 'Wirecopy was closed before the comparison ended.'));
  }
}
