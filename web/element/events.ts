/** What the parts of `<wirecopy-compare>` tell it. */
import type { Options, Span } from '../engine/types.js';
import type { Side } from './segments.js';

/** A match was chosen, by its index; `y` is how far below the top of the
 *  column it stands, where it was chosen in a text. */
export class PassageChosen extends CustomEvent<{ passage: number; side?: Side; y?: number }> {
  constructor(passage: number, side?: Side, y?: number) {
    super('passage-chosen', { detail: { passage, ...(side && { side }), ...(y !== undefined && { y }) }, bubbles: true, composed: true });
  }
}

/** A match is to be copied, by its index. */
export class CopyAsked extends CustomEvent<number> {
  constructor(passage: number) {
    super('copy-asked', { detail: passage, bubbles: true, composed: true });
  }
}

/** An item of a list in the panel became the current one. */
export class ItemChosen extends CustomEvent<Element | null> {
  constructor(item: Element | null) {
    super('item-chosen', { detail: item, bubbles: true, composed: true });
  }
}

/** The pointer or the focus is at these parts, such as `3.0`; none: it left. */
export class PartNear extends CustomEvent<string[]> {
  constructor(parts: string[]) {
    super('part-near', { detail: parts, bubbles: true, composed: true });
  }
}

/** Places in one text or both that the reader asked for, and what asked. */
export interface Spot {
  a: Span[];
  b: Span[];
  /** The check it belongs to, such as `figure-0`. */
  name: string;
}

export class SpotChosen extends CustomEvent<Spot> {
  constructor(spot: Spot) {
    super('spot-chosen', { detail: spot, bubbles: true, composed: true });
  }
}

/** The reader wants to see a tab of the panel, by its name. */
export class TabAsked extends CustomEvent<string> {
  constructor(tab: string) {
    super('tab-asked', { detail: tab, bubbles: true, composed: true });
  }
}

/** The reader turned a switch: options that are now to be other than before. */
export class OptionsChosen extends CustomEvent<Partial<Options>> {
  constructor(options: Partial<Options>) {
    super('options-chosen', { detail: options, bubbles: true, composed: true });
  }
}

/** The reader wants to read a pair at a place of one of its articles. */
export class PlaceChosen extends CustomEvent<{ pair: number; article: number; place: Span }> {
  constructor(pair: number, article: number, place: Span) {
    super('place-chosen', { detail: { pair, article, place }, bubbles: true, composed: true });
  }
}
