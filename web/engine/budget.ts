import type { Digests } from './answer.js';
import { WirecopyError } from './error.js';

const MB = 2 ** 20;

/** In MB. With the articles and the page around, a browser's tab stays below 2 GB. */
const USUAL = 1500;

/** Bytes that a shingle takes, in the blocks and in the instance that joins them;
 *  a word; an article besides. Measured with stories of newswires. */
const SHINGLE = 40;
const WORD = 16;
const ARTICLE = 400;

/** How much memory a survey takes, and may take. */
export class Budget {
  private articles = 0;
  private bytes = 0;

  constructor(private readonly most = USUAL) {}

  copy(): Budget {
    return Object.assign(new Budget(this.most), { articles: this.articles, bytes: this.bytes });
  }

  /** Counts some more of all articles; throws when that is too much. */
  take({ list, shingles, words }: Digests, all: number): void {
    this.articles += list.length;
    this.bytes += shingles * SHINGLE + words * WORD + list.length * ARTICLE;
    if (this.bytes <= this.most * MB) return;
    const perArticle = this.bytes / this.articles;
    const fit = Math.floor((this.most * MB) / perArticle);
    const needed = Math.ceil((all * perArticle) / MB);
    throw new WirecopyError(
      'memory',
      `${all} articles of this length need about ${needed} MB, and may take ${this.most} MB: ` +
        `survey about ${fit} of them at a time, or set the option memory.`,
    );
  }
}
