/** A survey under way or done: its articles, its threshold, what was found. */
import { WirecopyError, openSurvey, type ErrorCode } from '../engine/index.js';
import type { OpenSurvey, Progress, Watch } from '../engine/types.js';
import type { Reading } from '../input/index.js';
import { Pace } from '../input/pace.js';
import { surveyedOf, type Remark, type SurveyedArticle } from './articles.js';
import { Findings } from './findings.js';
import { forgetSurvey, keepPercent, keepSurvey, keptSurvey, type Keeping } from './keep.js';
import { repeatsIn } from './repeats.js';
import { Shares } from './shares.js';

/** The least share of which pairs are listed, in percent, at the beginning;
 *  the default of the engine. */
const PERCENT = 10;

/** So long the threshold must lie still before a survey begins, in milliseconds. */
const STILL = 500;

/** Earlier findings that are kept, for going back to a threshold, unless they
 *  are large. */
const KEPT = 4;
const KEPT_PAIRS = 100_000;

export type State = 'idle' | 'running' | 'cancelled' | 'failed';

/** What cannot be surveyed itself; the others can. */
const CULPRITS = new Set<ErrorCode>(['not-text', 'too-long']);

/** Tells of `changed` after every change. */
export class Session extends EventTarget {
  articles: SurveyedArticle[] = [];
  remarks: Remark[] = [];
  state: State = 'idle';
  /** What the failure was, in the state of that name. */
  fault: ErrorCode = 'internal';
  /** Where there are too many pairs: articles that make many and tell nothing. */
  repeats: ReadonlySet<SurveyedArticle> = new Set();
  progress: Progress | undefined;
  /** Of the last survey that came to its end. */
  findings: Findings | undefined;
  /** How much the pairs share, from the lowest threshold that was surveyed. */
  shares: Shares | undefined;
  /** The threshold that is wanted, in whole percents. */
  percent = PERCENT;
  /** Whether the articles come back after a reload. */
  keeping: Keeping = 'kept';

  /** Called with the number of articles that are kept now. */
  onKept: (articles: number) => void = () => undefined;

  private readonly earlier = new Map<number, Findings>();
  /** The remarks that belong to what was found. */
  private foundRemarks: Remark[] = [];
  /** Has the first of the articles, those that were read. */
  private reader: OpenSurvey = openSurvey();
  private running: AbortController | undefined;
  /** While articles are read, by what stops it: more of them need only wait. */
  private reading: AbortSignal | undefined;
  private timer = 0;

  /** The threshold of what was found, in whole percents. */
  get foundPercent(): number {
    return this.findings ? Math.round(this.findings.survey.options.threshold * 100) : this.percent;
  }

  /** Whether what was found is of other articles than those that are here. */
  get stale(): boolean {
    return this.findings !== undefined && this.findings.articles !== this.articles;
  }

  /** Adds articles and surveys all, of which it reads only these. */
  add(reading: Reading): void {
    const { added, remarks } = surveyedOf(reading, this.articles);
    this.remarks = [...this.remarks, ...remarks];
    if (added.length) {
      this.articles = [...this.articles, ...added];
      if (!this.reading) this.begin(0);
      void this.save();
    }
    this.changed();
  }

  /** Goes back to the articles of which something was found. */
  leaveOutAdded(): void {
    this.percent = this.foundPercent;
    this.remarks = this.foundRemarks;
    this.replace(this.findings!.articles);
    this.stop('idle');
    this.changed();
  }

  /** Surveys every text once. */
  leaveOutRepeats(): void {
    const { repeats } = this;
    this.remarks = [...this.remarks, ...Array.from(repeats, ({ name }): Remark => ({ name, code: 'repeated' }))];
    this.replace(this.articles.filter((article) => !repeats.has(article)));
    this.begin(0);
    this.changed();
  }

  /** Nothing can be taken out of a reader: what it read stays if all of that does. */
  private replace(articles: SurveyedArticle[]): void {
    const read = this.articles.slice(0, this.reader.size);
    if (read.some((article, index) => article !== articles[index])) this.reader = openSurvey();
    this.articles = articles;
    void this.save();
  }

  /** Surveys the articles that were kept; false if none were. */
  async restore(): Promise<boolean> {
    const kept = await keptSurvey();
    if (!kept) return false;
    Object.assign(this, kept);
    this.begin(0);
    this.changed();
    return true;
  }

  /** Surveys at another threshold, once it lies still. Which articles form a
   *  cluster is more than a question of the listed pairs, so that nothing short
   *  of comparing all anew tells it. */
  setPercent(percent: number): void {
    this.percent = percent;
    const known = this.earlier.get(percent);
    if (known && known.articles === this.articles) this.show(known);
    else if (this.findings && !this.stale && percent === this.foundPercent) this.stop('idle');
    else if (!this.reading) this.begin(STILL);
    this.changed();
  }

  private async save(): Promise<void> {
    const { articles, remarks, percent } = this;
    const keeping = await keepSurvey({ articles, remarks, percent });
    if (!keeping) return;
    this.keeping = keeping;
    this.onKept(keeping === 'kept' ? articles.length : 0);
    this.changed();
  }

  /** Leaves it at what was found, if anything was. */
  cancel(): void {
    this.stop('cancelled');
    if (this.findings) this.percent = this.foundPercent;
    this.changed();
  }

  again(): void {
    this.begin(0);
    this.changed();
  }

  /** Ends it; what was kept of it is deleted. */
  async end(): Promise<void> {
    this.stop();
    this.reader = openSurvey();
    await forgetSurvey();
  }

  /** Goes on after its end. */
  comeBack(): void {
    if (!this.findings) this.begin(0);
    void this.save();
    this.changed();
  }

  private begin(delay: number): void {
    this.stop('running');
    this.timer = window.setTimeout(() => void this.run(), delay);
  }

  /** Ends what is under way. */
  stop(state: State = 'idle'): void {
    clearTimeout(this.timer);
    this.running?.abort();
    this.reading = undefined;
    this.progress = undefined;
    this.state = state;
  }

  private async run(): Promise<void> {
    const { signal } = (this.running = new AbortController());
    const begun = performance.now();
    try {
      const first = this.reader.size;
      await this.read(signal, first);
      const { articles, percent } = this;
      const found = await this.reader.result({ threshold: percent / 100, ...this.watch(signal, first) });
      const took = performance.now() - begun;
      const pace = new Pace(signal);
      const { shares: before } = this;
      const more = !before || this.stale || found.options.threshold < before.least;
      const shares = more ? await Shares.of(found, pace) : before;
      const findings = await Findings.of(found, articles, took, pace);
      signal.throwIfAborted();
      this.shares = shares;
      this.show(findings);
    } catch (error) {
      if (signal.aborted) return;
      await this.failed(error, signal);
    }
    this.changed();
  }

  /** Reads the articles that are new, also those that come meanwhile. */
  private async read(signal: AbortSignal, first: number): Promise<void> {
    const { reader } = this;
    this.reading = signal;
    try {
      while (reader.size < this.articles.length) {
        await reader.add(this.articles.slice(reader.size).map(toArticle), this.watch(signal, first));
      }
    } finally {
      if (this.reading === signal) this.reading = undefined;
    }
  }

  /** Each article from the first on is read once, all are compared once, and
   *  may be looked at once more. */
  private watch(signal: AbortSignal, first: number): Watch {
    const before = this.reader.size - first;
    const onProgress = ({ stage, done }: Progress): void => {
      this.progress = { stage, done: before + done, total: 3 * this.articles.length - first };
      this.changed();
    };
    return { signal, onProgress };
  }

  /** One article that cannot be read is named and left out. */
  private async failed(error: unknown, signal: AbortSignal): Promise<void> {
    const { code, index } = error instanceof WirecopyError ? error : { code: 'internal' as const, index: undefined };
    const culprit = index === undefined ? undefined : this.articles[this.reader.size + index];
    if (culprit && CULPRITS.has(code) && this.articles.length > 2) {
      this.remarks = [...this.remarks, { name: culprit.name, code: code as Remark['code'] }];
      this.articles = this.articles.filter((each) => each !== culprit);
      void this.save();
      return this.begin(0);
    }
    const repeats = await repeatsIn(code === 'too-many' ? this.articles : [], signal).catch(() => undefined);
    if (!repeats) return;
    this.repeats = repeats;
    this.fault = code;
    this.stop('failed');
  }

  private show(findings: Findings): void {
    this.stop('idle');
    if (this.stale) this.earlier.clear();
    else if (this.findings) void keepPercent(this.percent);
    this.findings = findings;
    this.foundRemarks = this.remarks;
    if (findings.survey.pairs.length > KEPT_PAIRS) return;
    this.earlier.delete(this.foundPercent);
    this.earlier.set(this.foundPercent, findings);
    if (this.earlier.size > KEPT) this.earlier.delete(this.earlier.keys().next().value!);
  }

  private changed(): void {
    this.dispatchEvent(new Event('changed'));
  }
}

function toArticle({ id, text, title, date, source, url }: SurveyedArticle) {
  return { id, text, title, date, source, url };
}
