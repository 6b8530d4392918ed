import { type Work, check } from './check.js';
import { dropExtras } from './extras.js';
import { Instances } from './instance.js';
import { dropModule, loadModule } from './load.js';
import { NoWorker } from './no-worker.js';
import { dropWorkers, runInWorker } from './pool.js';
import { readReport } from './report.js';
import { type Outcome, type Show, run } from './run.js';
import { stopAll, stoppable } from './stop.js';
import type { Article, Options, Report } from './types.js';

const instances = new Instances();

/** Only a page has something to freeze; elsewhere a job runs on the spot, in slices. */
let workersWork = typeof document === 'object' && typeof Worker === 'function';

/**
 * Compares every pair of articles in full; meant for 2 to about 50 of them.
 *
 * It rejects with a {@link WirecopyError} that names the article or the option
 * where something given cannot be used, and with the reason of `signal` when
 * that is aborted. The articles are left as they are.
 */
export async function compare(articles: readonly Article[], options: Options = {}): Promise<Report> {
  const work = check(articles, options);
  return stoppable(options, async (stop, show) => {
    const pause = pauseUntil(stop);
    const { answer, texts } = await perform(work, stop, show, pause);
    const report = await readReport(answer, pause);
    for (const [index, text] of texts) {
      const article = report.articles[index];
      if (article) article.text = text;
    }
    return report;
  });
}

/**
 * Ends all workers and gives all memory back. Comparisons and surveys under way reject
 * with a {@link WirecopyError} `closed`; a later one starts anew.
 */
export function close(): void {
  stopAll();
  dropWorkers();
  instances.drop();
  dropModule();
  dropExtras();
}

/** Lets others run, and ends what is paused once `stop` is aborted. */
function pauseUntil(stop: AbortSignal): () => Promise<void> {
  return async () => {
    await new Promise((resolve) => setTimeout(resolve));
    stop.throwIfAborted();
  };
}

async function perform(work: Work, stop: AbortSignal, show: Show, pause: () => Promise<void>): Promise<Outcome> {
  if (workersWork) {
    try {
      return await runInWorker(work, stop, show);
    } catch (problem) {
      if (!(problem instanceof NoWorker)) throw problem;
      workersWork = problem.later;
    }
  }
  const module = await loadModule();
  stop.throwIfAborted();
  return instances.use(module, (instance) => run(instance, work, pause, show));
}
