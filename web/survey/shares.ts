/** How much the pairs of a survey share: the histogram, and how many pairs
 *  reach a threshold. Pure. */
import type { Survey } from '../engine/types.js';
import type { Pace } from '../input/pace.js';
import { BINS } from '../page/pairs/pairs.js';
import { mostOf } from './findings.js';

/** So many pairs are gone through between two looks at the clock. */
const PAIRS = 4096;

export class Shares {
  /** Pairs for every five percent of the greater share. */
  readonly bins: number[] = Array.from({ length: BINS }, () => 0);
  /** For each whole percent, the pairs that reach it and not the next. */
  private readonly percents = new Uint32Array(101);

  /** `least` is the threshold of the survey: of pairs below it nothing is known. */
  private constructor(readonly least: number) {}

  /** Counts the pairs of a survey, in slices. */
  static async of({ pairs, options }: Survey, pace: Pace): Promise<Shares> {
    const shares = new Shares(options.threshold);
    for (let index = 0; index < pairs.length; index += 1) {
      shares.count(mostOf(pairs[index]!));
      if (index % PAIRS === 0 && pace.due) await pace.rest();
    }
    return shares;
  }

  /** How many pairs share so many percent or more. */
  from(percent: number): number {
    return this.percents.subarray(percent).reduce((sum, count) => sum + count, 0);
  }

  private count(share: number): void {
    // As the engine compares: the share with the threshold, and nothing rounded.
    let percent = Math.min(100, Math.round(share * 100));
    if (share < percent / 100) percent -= 1;
    this.percents[percent]! += 1;
    this.bins[Math.min(BINS - 1, Math.floor(share * BINS))]! += 1;
  }
}
