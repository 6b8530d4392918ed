import {
  type CheckedArticle,
  type Settings,
  checkArticles,
  checkMembers,
  checkResultOptions,
  checkSurveyOptions,
  checkWatch,
} from './check.js';
import { readDigests, readSurvey, readWanted } from './answer.js';
import { Budget } from './budget.js';
import { compare } from './compare.js';
import { WirecopyError } from './error.js';
import type { Part } from './request.js';
import type { Show, Texts } from './run.js';
import { stoppable } from './stop.js';
import { Team } from './team.js';
import type { Article, OpenSurvey, Options, Report, Survey, SurveyArticle, SurveyOptions, Watch } from './types.js';

/**
 * Finds, among up to a hundred thousand articles, the pairs that share much of
 * their wording and the clusters that they form, without their passages. An
 * article without words shares nothing; otherwise it rejects as
 * {@link compare} does, and where the articles need more memory than they may
 * take.
 */
export async function survey(articles: readonly Article[], options: SurveyOptions = {}): Promise<Survey> {
  const archive = new Archive(options);
  const given = checkArticles(articles);
  return stoppable(options, async (stop, show) => {
    const team = new Team(stop);
    // Each article is read once, compared once, and may be looked at once more.
    const total = 3 * given.length;
    try {
      await archive.read(team, given, (done) => show({ stage: 'reading', done, total }));
      return await archive.join(team, (done) => show({ stage: 'comparing', done: given.length + done, total }), 'last');
    } finally {
      team.end();
    }
  });
}

/**
 * Begins a survey to which articles are added bit by bit. Nothing is read twice,
 * and nothing but memory is held between the calls.
 */
export function openSurvey(options: Omit<SurveyOptions, keyof Watch> = {}): OpenSurvey {
  const archive = new Archive(options);
  let last: Promise<unknown> = Promise.resolve();
  /** Does work once all before it has ended, however it did. What waits is stopped like what works. */
  const inTurn = <T>(watch: Watch, work: (team: Team, show: Show) => Promise<T>): Promise<T> => {
    const before = last;
    const turn = stoppable(watch, async (stop, show) => {
      await before;
      stop.throwIfAborted();
      const team = new Team(stop);
      try {
        return await work(team, show);
      } finally {
        team.end();
      }
    });
    last = Promise.allSettled([before, turn]).then(() => undefined); // holds no result
    return turn;
  };
  return {
    get size() {
      return archive.articles.length;
    },
    async add(articles, watch = {}) {
      const given = checkArticles(articles);
      checkWatch(watch);
      const unnamed = articles.flatMap(({ id }, index) => (id === undefined ? [index] : []));
      await inTurn(watch, (team, show) => {
        for (const index of unnamed) given[index]!.id = String(archive.articles.length + index + 1);
        return archive.read(team, given, (done) => show({ stage: 'reading', done, total: given.length }));
      });
    },
    async result(asked = {}) {
      const { threshold } = checkResultOptions(asked);
      const settings = checkSurveyOptions(threshold === undefined ? options : { ...options, threshold });
      return inTurn(asked, (team, show) => {
        const total = 2 * archive.articles.length;
        return archive.join(team, (done) => show({ stage: 'comparing', done, total }), 'more', settings);
      });
    },
    async compare(members: readonly number[], options: Options = {}): Promise<Report> {
      return compare(checkMembers(members).map((member) => archive.article(member)), options);
    },
  };
}

/** The articles of a survey, and what is kept of them. */
class Archive {
  articles: CheckedArticle[] = [];
  private readonly options: Settings;
  private budget: Budget;
  private blocks: ArrayBuffer[] = [];
  private list: SurveyArticle[] = [];

  constructor(options: SurveyOptions) {
    this.options = checkSurveyOptions(options);
    this.budget = new Budget(options.memory);
  }

  /** An article as it was given, HTML as the text that it was read as. */
  article(index: number): Article {
    const { id, title, date, source, url, text } = this.articles[index] ?? noArticle(index, this.articles.length);
    return { id, title, date, source, url, text };
  }

  /** Reads articles and adds them all, or none. */
  async read(team: Team, given: CheckedArticle[], show: (articles: number) => void): Promise<void> {
    const all = this.articles.length + given.length;
    const slices = slicesOf(given);
    let before = 0;
    const parts = slices.map((articles): Part => {
      const part = { operation: 'digest', options: this.options, before, all, articles } as const;
      before += articles.length;
      return part;
    });
    const blocks: ArrayBuffer[] = [];
    const lists: SurveyArticle[][] = [];
    const budget = this.budget.copy();
    show(0);
    await team.all(
      parts,
      (answer, index) => {
        const digests = readDigests(answer.bytes);
        blocks[index] = digests.block;
        lists[index] = digests.list;
        keepTexts(slices[index]!, digests.list, answer.texts);
        budget.take(digests, all);
      },
      show,
    );
    this.budget = budget;
    this.blocks.push(...blocks);
    for (const article of given) this.articles.push(article);
    for (const list of lists) this.list.push(...list);
  }

  /**
   * Compares all articles. Each counts twice in what is shown. After the last
   * time, what is kept of them is given up. Only the threshold may differ from
   * what they were read with.
   */
  async join(team: Team, show: (done: number) => void, when: 'last' | 'more', options = this.options): Promise<Survey> {
    const { list } = this;
    const blocks = when === 'last' ? this.blocks : await copiesOf(this.blocks);
    if (when === 'last') this.blocks = [];
    team.end(1);
    const n = this.articles.length;
    show(0);
    // Of its two steps for each article, the second are few and quick.
    const joined = await team.one({ operation: 'join', options, blocks }, blocks, (steps) => show(steps / 2), n > FEW);
    let { bytes } = joined;
    let left = n;
    // Of most surveys this is done once or twice, and the second time for few.
    for (let wanted = readWanted(bytes); wanted; wanted = readWanted(bytes)) {
      const half = left / 2;
      bytes = await this.resume(team, options, wanted, (share) => show(2 * n - left + share * half));
      left -= half;
    }
    show(2 * n);
    return readSurvey(bytes, when === 'last' ? list : list.map((article) => ({ ...article })));
  }

  /** Reads the wanted articles once more, and goes on with the join. Which share of them is read is shown. */
  private async resume(team: Team, options: Settings, wanted: Uint32Array, show: (share: number) => void): Promise<ArrayBuffer> {
    const slices = slicesOf(Array.from(wanted, (index) => this.articles[index]!));
    const blocks: ArrayBuffer[] = [];
    const parts = slices.map((articles): Part => ({ operation: 'aside', options, articles }));
    await team.all(parts, ({ bytes }, index) => void (blocks[index] = bytes), (read) => show(read / wanted.length));
    return (await team.one({ operation: 'resume', blocks }, blocks, () => undefined)).bytes;
  }
}

/** So long one task copies, in milliseconds: half a frame of a page. */
const TASK = 8;

/** Copies that can be given away, made without holding up the page. */
async function copiesOf(blocks: ArrayBuffer[]): Promise<ArrayBuffer[]> {
  const copies: ArrayBuffer[] = [];
  let end = performance.now() + TASK;
  for (const block of blocks) {
    copies.push(block.slice(0));
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + TASK;
  }
  return copies;
}

/** So many articles are joined in a moment, for which no thread is worth starting. */
const FEW = 1000;

/** UTF-16 units in a slice of articles. Smaller ones take longer, larger ones
 *  keep some hands waiting for the last. */
const SLICE_LENGTH = 500_000;

/** Cuts articles into slices of about the same length. */
function slicesOf(articles: CheckedArticle[]): CheckedArticle[][] {
  const slices: CheckedArticle[][] = [];
  let length = Infinity;
  for (const article of articles) {
    if (length >= SLICE_LENGTH) {
      slices.push([]);
      length = 0;
    }
    slices.at(-1)!.push(article);
    length += article.text.length;
  }
  return slices;
}

/** Keeps texts that were made from HTML, in the place of that. */
function keepTexts(articles: CheckedArticle[], list: SurveyArticle[], texts: Texts): void {
  for (const [index, text] of texts) {
    Object.assign(articles[index]!, { text, markup: false });
    list[index]!.text = text;
  }
}

function noArticle(index: number, articles: number): never {
  throw new WirecopyError('not-articles', `The survey has no article ${index}: it has ${articles}, counted from 0.`);
}
