import { type Work, check } from './check.js';
import { WirecopyError } from './error.js';
import { Instances } from './instance.js';
import { dropModule, loadModule } from './load.js';
import { NoWorker } from './no-worker.js';
import { dropWorkers, runInWorker } from './pool.js';
import type { Answer } from './pieces.js';
import { type Show, run } from './run.js';
import type { Article, Options, Report, Survey, SurveyOptions } from './types.js';

/** The jobs under way, each with the way to stop it. */
const running = new Set<AbortController>();
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
  return resultOf<Report>(check('compare', articles, options), options);
}

/**
 * Finds, among up to thousands of articles, the pairs that share much of their
 * wording and the clusters that they form, without their passages. An article
 * without words shares nothing; otherwise it rejects as {@link compare} does.
 */
export async function survey(articles: readonly Article[], options: SurveyOptions = {}): Promise<Survey> {
  return resultOf<Survey>(check('survey', articles, options), options);
}

/** Runs a job and reads what it gives. */
async function resultOf<Result extends Report | Survey>(work: Work, options: Options | SurveyOptions): Promise<Result> {
  const { result, texts } = await stoppable(options, (stop, show) => perform(work, stop, show));
  for (const [index, text] of texts) {
    const article = result.articles[index];
    if (article) article.text = text;
  }
  return result as Result;
}

/**
 * Ends all workers and gives all memory back. Comparisons under way reject
 * with a {@link WirecopyError} `closed`; a later one starts anew.
 */
export function close(): void {
  for (const controller of running) {
    controller.abort(new WirecopyError('closed', 'Wirecopy was closed before the comparison ended.'));
  }
  dropWorkers();
  instances.drop();
  dropModule();
}

/**
 * Runs a job that the caller's signal, a failing onProgress and {@link close}
 * stop alike: the result rejects at once, and the job sees `stop`.
 */
async function stoppable<T>(
  { signal, onProgress }: Options | SurveyOptions,
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

async function perform(work: Work, stop: AbortSignal, show: Show): Promise<Answer> {
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
  const pause = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    stop.throwIfAborted();
  };
  const { json, texts } = await instances.use(module, (instance) => run(instance, work, pause, show));
  return { result: JSON.parse(json) as Report | Survey, texts };
}
