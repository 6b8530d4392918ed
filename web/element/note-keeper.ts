/**
 * When the note beside a part comes and goes. It comes when the pointer rests
 * on a part or its number has the focus; it stays while the pointer is on the
 * part or on the note; Escape sends it away without moving either
 * (WCAG 2.2, 1.4.13).
 */
import type { PartNote } from './part-note.js';
import type { Why } from './why.js';

/** The pointer rests on a part, in milliseconds: reading past it shows nothing. */
const REST = 300;

/** Time to move the pointer from the part to the note, in milliseconds. */
const GRACE = 250;

export interface Near {
  why: Why;
  /** Where the part is now; nothing once it is out of sight. */
  place: () => DOMRect | undefined;
}

export class NoteKeeper {
  private timer = 0;
  private shown: Near | undefined;
  /** The focus holds the note, whatever the pointer does. */
  private held = false;
  private closing = new AbortController();

  constructor(private readonly note: () => PartNote | null) {}

  /** The note for the part shown, if one is. */
  get current(): Why | undefined {
    return this.shown?.why;
  }

  /** The pointer came to a part. */
  point(near: Near): void {
    clearTimeout(this.timer);
    if (this.shown?.why.name === near.why.name) return;
    this.timer = window.setTimeout(() => this.show(near, false), REST);
  }

  /** The number of a part got the focus, or another part was asked for. */
  hold(near: Near): void {
    clearTimeout(this.timer);
    this.show(near, true);
  }

  /** The pointer left the parts. */
  leave(): void {
    clearTimeout(this.timer);
    if (this.held) return;
    this.timer = window.setTimeout(() => this.hide(), GRACE);
  }

  /** The pointer is on the note. */
  stay(): void {
    clearTimeout(this.timer);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.held = false;
    this.shown = undefined;
    this.closing.abort();
    this.note()?.hide();
  }

  /** What the note is about was moved. */
  follow(): void {
    const place = this.shown?.place();
    if (place) this.note()?.moveTo(place);
    else if (this.shown) this.hide();
  }

  private show(near: Near, held: boolean): void {
    const place = near.place();
    if (!place) return this.hide();
    this.shown = near;
    this.held = held;
    this.closing.abort();
    this.closing = new AbortController();
    const { signal } = this.closing;
    document.addEventListener('keydown', (event) => this.pressed(event), { signal, capture: true });
    document.addEventListener('pointerdown', (event) => this.touched(event), { signal, capture: true });
    void this.note()?.show(near.why, place, held);
  }

  /** A finger put down anywhere else sends the note away. */
  private touched(event: PointerEvent): void {
    if (event.pointerType === 'touch' && !event.composedPath().includes(this.note()!)) this.hide();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.hide();
  }
}
