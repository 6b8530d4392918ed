import type { Kind } from '../engine/types.js';

export interface Extent {
  top: number;
  bottom: number;
}

/** Where a match lies in a whole text, in pixels from its top. */
export interface Place extends Extent {
  passage: number;
  kind: Kind;
}

/**
 * Where the marks of a text stand, measured once for each layout: while the
 * text scrolls nothing is measured, however long it is.
 */
export class Places {
  /** The marks of each match, in the order of the text. */
  private readonly marks = new Map<number, HTMLElement[]>();
  private readonly parts = new Map<string, HTMLElement[]>();
  private measured: Map<number, Extent> | undefined;

  constructor(marks: Iterable<HTMLElement>, private readonly content: HTMLElement) {
    for (const mark of marks) {
      for (const passage of mark.dataset['passages']!.split(' ').map(Number)) put(this.marks, passage, mark);
      for (const part of mark.dataset['parts']!.split(' ')) put(this.parts, part, mark);
    }
  }

  /** The layout has changed. */
  forget(): void {
    this.measured = undefined;
  }

  marksOf(passage: number): HTMLElement[] {
    return this.marks.get(passage) ?? [];
  }

  marksOfPart(part: string): HTMLElement[] {
    return this.parts.get(part) ?? [];
  }

  /** The box around what is to be seen of a part; nothing if it is not. */
  inSight(part: string, view: DOMRect): DOMRect | undefined {
    const boxes = this.marksOfPart(part)
      .map((mark) => mark.getBoundingClientRect())
      .filter(({ top, bottom }) => bottom > view.top && top < view.bottom);
    if (boxes.length === 0) return undefined;
    const top = Math.max(view.top, Math.min(...boxes.map((box) => box.top)));
    const bottom = Math.min(view.bottom, Math.max(...boxes.map((box) => box.bottom)));
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    return new DOMRect(left, top, right - left, bottom - top);
  }

  /** Where each match begins and ends, in pixels from the top of the text. */
  get extents(): Map<number, Extent> {
    return (this.measured ??= this.measure());
  }

  private measure(): Map<number, Extent> {
    const { top } = this.content.getBoundingClientRect();
    const extents = new Map<number, Extent>();
    for (const [passage, marks] of this.marks) {
      const [first, last] = [marks[0]!.getBoundingClientRect(), marks.at(-1)!.getBoundingClientRect()];
      extents.set(passage, { top: first.top - top, bottom: last.bottom - top });
    }
    return extents;
  }
}

function put<Key>(marks: Map<Key, HTMLElement[]>, key: Key, mark: HTMLElement): void {
  const known = marks.get(key);
  if (known) known.push(mark);
  else marks.set(key, [mark]);
}
