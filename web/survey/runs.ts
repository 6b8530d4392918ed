/** Long lists of numbers, put in order in slices. */
import type { Pace } from '../input/pace.js';

/** Lists of numbers, one after the other: first all are counted, then the room
 *  is laid out, then each is put in its place. */
export class Runs {
  /** Where each list begins. */
  private readonly starts: Uint32Array;
  private next = new Uint32Array();
  /** All lists as one. */
  all = new Uint32Array();

  constructor(lists: number) {
    this.starts = new Uint32Array(lists + 1);
  }

  count(list: number): void {
    this.starts[list + 1]! += 1;
  }

  lay(): void {
    for (let list = 1; list < this.starts.length; list += 1) this.starts[list]! += this.starts[list - 1]!;
    this.next = this.starts.slice();
    this.all = new Uint32Array(this.starts.at(-1)!);
  }

  put(list: number, value: number): void {
    this.all[this.next[list]!++] = value;
  }

  of(list: number): Uint32Array {
    return this.all.subarray(this.starts[list]!, this.starts[list + 1]!);
  }
}

/** Shares are told apart by so many steps, far more than the percents that are
 *  shown, so that two million pairs are put in order without a sort. */
const STEPS = 1 << 16;

/** The indexes of so many shares, the greatest first; equal ones as they were. */
export async function closestFirst(count: number, shareOf: (index: number) => number, pace: Pace): Promise<Uint32Array> {
  const steps = new Runs(STEPS + 1);
  const stepOf = (index: number): number => STEPS - Math.round(shareOf(index) * STEPS);
  await inSlices(count, pace, (index) => steps.count(stepOf(index)));
  steps.lay();
  await inSlices(count, pace, (index) => steps.put(stepOf(index), index));
  return steps.all;
}

/** So many steps are done between two looks at the clock. */
const STEPS_A_LOOK = 1024;

/** Does something with each number below a count. */
export async function inSlices(count: number, pace: Pace, act: (value: number) => void): Promise<void> {
  for (let value = 0; value < count; value += 1) {
    act(value);
    if (value % STEPS_A_LOOK === 0 && pace.due) await pace.rest();
  }
}

/** The numbers below a count in an order that is dear to compare: a merge sort,
 *  which can rest between two comparisons. Those that are alike stay as they were. */
export async function sortedInSlices(count: number, compare: (one: number, other: number) => number, pace: Pace): Promise<Uint32Array> {
  let from = Uint32Array.from({ length: count }, (_, value) => value);
  let to = new Uint32Array(count);
  for (let size = 1; size < count; size *= 2) {
    for (let start = 0; start < count; start += 2 * size) {
      const middle = Math.min(start + size, count);
      const end = Math.min(middle + size, count);
      for (let at = start, left = start, right = middle; at < end; at += 1) {
        const leftNext = left < middle && (right >= end || compare(from[left]!, from[right]!) <= 0);
        to[at] = leftNext ? from[left++]! : from[right++]!;
        if (at % COMPARISONS_A_LOOK === 0 && pace.due) await pace.rest();
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

/** So many comparisons are done between two looks at the clock; one of titles
 *  takes a microsecond. */
const COMPARISONS_A_LOOK = 256;
