/** Numbers that look random and are the same on every machine: xorshift of 32
 *  bits (Marsaglia 2003). */
export class Random {
  constructor(seed) {
    this.state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  }

  /** A whole number from 0 to below `end`. */
  below(end) {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return Math.floor(((x >>> 0) / 2 ** 32) * end);
  }

  between(least, most) {
    return least + this.below(most - least + 1);
  }

  /** True in `share` of all cases. */
  chance(share) {
    return this.below(1_000_000) < share * 1_000_000;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  shuffle(list) {
    for (let i = list.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [list[i], list[j]] = [list[j], list[i]];
    }
    return list;
  }
}
