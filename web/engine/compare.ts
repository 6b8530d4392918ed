import { type Work, check } from './check.js';
import { dropExtras } from './extras.js';
import { instances } from './instance.js';
import { dropModule } from './load.js';
import { NoWorker } from './no-worker.js';
import { dropWorkers, runInWorker } from './pool.js';
import { readReport } from './report.js';
import type { Outcome, Show } from './run.js';
import { isSmall, pauseUntil, runOnTheSpot } from './spot.js';
import { type Stop, stopAll, stoppable } from './stop.js';
import type { Article, Options, Report } from './types.js';

/** Only a page has something to freeze; elsewhere every job runs on the spot. */
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
    const { answer, texts } = await perform(work, stop, show);
    const report = await readReport(answer, pauseUntil(stop));
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

async function perform(work: Work, stop: Stop, show: Show): Promise<Outcome> {
  if (workersWork && !isSmall(work)) {
    try {
      return await runInWorker(work, stop, show);
    } catch (problem) {
      if (!(problem instanceof NoWorker)) throw problem;
      workersWork = problem.later;
    }
  }
  return runOnTheSpot(work, stop, show);
}
