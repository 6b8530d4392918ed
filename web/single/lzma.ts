/**
 * Unpacks LZMA (its raw stream, lc 3, lp 0, pb 0), which makes the one file a
 * fifth smaller than gzip does. Before the stream stands the size of what comes
 * out, as four bytes, the lowest first.
 */

/** Where the probabilities of each kind of decision begin. */
const MATCH = 0;
const REPEAT = MATCH + 12;
const FIRST = REPEAT + 12;
const SECOND = FIRST + 12;
const THIRD = SECOND + 12;
const LONG = THIRD + 12;
const SLOT = LONG + 12;
const SPECIAL = SLOT + 4 * 64;
const ALIGN = SPECIAL + 115;
const LENGTH = ALIGN + 16;
const LOW = 2;
const MIDDLE = LOW + 8;
const HIGH = MIDDLE + 8;
const REPEATED = LENGTH + HIGH + 256;
const LITERAL = REPEATED + HIGH + 256;
const LITERALS = 0x300;
const ALL = LITERAL + LITERALS * 8;

/** Probabilities have eleven bits and begin at a half. */
const BITS = 11;
const MOVE = 5;
const SMALLEST = 2 ** 24;

/** The range decoder: one decision after the other. */
class Decisions {
  private range = 0xffffffff;
  private code = 0;
  private readonly chances = new Uint16Array(ALL).fill(2 ** (BITS - 1));

  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {
    this.at++; // always 0
    for (let i = 0; i < 4; i++) this.code = ((this.code << 8) | bytes[this.at++]!) >>> 0;
  }

  bit(place: number): number {
    const chance = this.chances[place]!;
    const bound = (this.range >>> BITS) * chance;
    if (this.code < bound) {
      this.range = bound;
      this.chances[place] = chance + ((2 ** BITS - chance) >> MOVE);
      this.fill();
      return 0;
    }
    this.range -= bound;
    this.code -= bound;
    this.chances[place] = chance - (chance >> MOVE);
    this.fill();
    return 1;
  }

  /** Bits that are as likely 0 as 1. */
  plain(count: number): number {
    let value = 0;
    for (; count > 0; count--) {
      this.range >>>= 1;
      const one = this.code >= this.range ? 1 : 0;
      if (one) this.code -= this.range;
      value = value * 2 + one;
      this.fill();
    }
    return value;
  }

  /** A number of so many bits, the highest first. */
  number(place: number, count: number): number {
    let path = 1;
    for (let i = 0; i < count; i++) path = (path << 1) | this.bit(place + path);
    return path - (1 << count);
  }

  /** The same, the lowest first. */
  reversed(place: number, count: number): number {
    let path = 1;
    let value = 0;
    for (let i = 0; i < count; i++) {
      const bit = this.bit(place + path);
      path = (path << 1) | bit;
      value |= bit << i;
    }
    return value;
  }

  length(place: number): number {
    if (!this.bit(place)) return this.number(place + LOW, 3);
    if (!this.bit(place + 1)) return 8 + this.number(place + MIDDLE, 3);
    return 16 + this.number(place + HIGH, 8);
  }

  distance(length: number): number {
    const slot = this.number(SLOT + Math.min(length, 3) * 64, 6);
    if (slot < 4) return slot;
    const count = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** count;
    if (slot < 14) return base + this.reversed(SPECIAL + base - slot, count);
    return base + this.plain(count - 4) * 16 + this.reversed(ALIGN, 4);
  }

  /** A byte behind `before`; where the last was copied, `copied` is what a copy would go on with. */
  literal(before: number, copied: number): number {
    const place = LITERAL + LITERALS * (before >> 5);
    let path = 1;
    for (let guess = copied; guess >= 0 && path < 256; guess <<= 1) {
      const expected = (guess >> 7) & 1;
      const bit = this.bit(place + ((1 + expected) << 8) + path);
      path = (path << 1) | bit;
      if (bit !== expected) break;
    }
    while (path < 256) path = (path << 1) | this.bit(place + path);
    return path & 255;
  }

  private fill(): void {
    if (this.range >= SMALLEST) return;
    this.range = (this.range << 8) >>> 0;
    this.code = ((this.code << 8) | (this.bytes[this.at++] ?? 0)) >>> 0;
  }
}

export function unpackLzma(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(new DataView(packed.buffer, packed.byteOffset).getUint32(0, true));
  const next = new Decisions(packed, 4);
  let state = 0;
  let distances = [0, 0, 0, 0];
  for (let at = 0; at < out.length; ) {
    if (!next.bit(MATCH + state)) {
      out[at] = next.literal(out[at - 1] ?? 0, state < 7 ? -1 : out[at - distances[0]! - 1]!);
      at++;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let length = 1;
    if (!next.bit(REPEAT + state)) {
      length = next.length(LENGTH);
      distances = [next.distance(length), ...distances.slice(0, 3)];
      length += 2;
      state = state < 7 ? 7 : 10;
    } else {
      const which = !next.bit(FIRST + state) ? 0 : !next.bit(SECOND + state) ? 1 : 2 + next.bit(THIRD + state);
      if (which === 0 && !next.bit(LONG + state)) {
        state = state < 7 ? 9 : 11;
      } else {
        distances.unshift(...distances.splice(which, 1));
        length = 2 + next.length(REPEATED);
        state = state < 7 ? 8 : 11;
      }
    }
    for (const end = Math.min(at + length, out.length); at < end; at++) out[at] = out[at - distances[0]! - 1]!;
  }
  return out;
}
