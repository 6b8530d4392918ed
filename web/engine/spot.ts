/** Comparisons on the spot: on the thread that asks for them. */
import type { Work } from './check.js';
import { instances } from './instance.js';
import { loadModule } from './load.js';
import { type Outcome, SLICE, type Show, run } from './run.js';
import type { Stop } from './stop.js';

/**
 * A comparison of so many UTF-16 units, times the number of articles, takes
 * less time than a frame of a page once it is warm. Starting a worker takes
 * longer than the first one does here, and the messages to a worker that runs
 * take nearly as long as comparing two articles of 400 words.
 */
const SMALL = 80_000;

/** What comparisons on the spot took since others ran, in milliseconds. */
let taken = 0;
let waiting = false;

/** Whether a comparison is small enough for a page's own thread. */
export function isSmall({ articles }: Work): boolean {
  let units = 0;
  for (const { text, markup } of articles) {
    // How much of it is text, and how long reading it takes, is not known.
    if (markup) return false;
    units += text.length;
  }
  return units * articles.length <= SMALL;
}

/** Runs a comparison on this thread, in slices. */
export async function runOnTheSpot(work: Work, stop: Stop, show: Show): Promise<Outcome> {
  const pause = pauseUntil(stop);
  const module = await loadModule();
  stop.throwIfAborted();
  // Who awaits one small comparison after the other would never let others run.
  if (taken > SLICE) await pause();
  const begin = performance.now();
  try {
    return await instances.use(module, (instance) => run(instance, work, pause, show));
  } finally {
    taken += performance.now() - begin;
    if (!waiting) setTimeout(othersRan);
    waiting = true;
  }
}

/** Lets others run, and ends what is paused once `stop` is aborted. */
export function pauseUntil(stop: Stop): () => Promise<void> {
  return async () => {
    await new Promise((resolve) => setTimeout(resolve));
    stop.throwIfAborted();
  };
}

function othersRan(): void {
  taken = 0;
  waiting = false;
}
