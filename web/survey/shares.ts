/** How much the pairs of a survey share: the histogram, and how many pairs
 *  reach a threshold. Pure. */
import type { Survey } from '../engine/types.js';
import { BINS } from '../page/pairs/pairs.js';
import { mostOf } from './findings.js';

export class Shares {
  /** Pairs for every five percent of the greater share. */
  readonly bins: number[] = Array.from({ length: BINS }, () => 0);
  /** The greater share of every pair, ascending. */
  private readonly sorted: Float64Array;

  constructor({ pairs, options }: Survey) {
    this.least = options.threshold;
    this.sorted = Float64Array.from(pairs, mostOf).sort();
    for (const share of this.sorted) this.bins[Math.min(BINS - 1, Math.floor(share * BINS))]! += 1;
  }

  /** The threshold of the survey: of pairs below it nothing is known. */
  readonly least: number;

  /** How many pairs share so much or more. */
  from(threshold: number): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sorted[middle]! < threshold) low = middle + 1;
      else high = middle;
    }
    return this.sorted.length - low;
  }
}
