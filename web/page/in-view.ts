import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Some of the rows, or columns: from one up to another that is not among them. */
interface Span {
  start: number;
  end: number;
}

/** The size of a cell with the room beside it, in pixels; a column may be wider
 *  where there is room. The style sheet of the matrix has the same figures. */
export const ROW_HEIGHT = 30;
export const COLUMN_WIDTH = 32;

/** A grid with no more rows and columns than this is drawn whole: each style
 *  that changes on the page costs it a few milliseconds at most. */
const WHOLE = 20;

/** What is drawn begins and ends at a multiple of this, so that it does not
 *  change with every pixel that is scrolled. */
const TILE = 4;

/** So many rows and columns are drawn beyond those in view at least. */
const BEYOND = 3;

/** Which rows and columns of a square grid are drawn: those in view and some
 *  more. A dialog that opens has the browser look at the style of everything on
 *  the page, so that 2,500 cells would hold it up each time. */
export class InView implements ReactiveController {
  private rowSpan: Span = { start: 0, end: TILE };
  private columnSpan: Span = { start: 0, end: TILE };
  private scroll: HTMLElement | null = null;
  private readonly resizing = new ResizeObserver(() => this.measure());

  /** `found` is what scrolls, as long as there is something to scroll. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly size: () => number,
    private readonly found: () => HTMLElement | null,
  ) {
    host.addController(this);
  }

  get rows(): number[] {
    return this.within(this.rowSpan);
  }

  get columns(): number[] {
    return this.within(this.columnSpan);
  }

  private within({ start, end }: Span): number[] {
    const size = this.size();
    const [first, last] = size <= WHOLE ? [0, size] : [Math.min(start, size), Math.min(end, size)];
    return Array.from({ length: last - first }, (_, index) => first + index);
  }

  hostConnected(): void {
    this.watch();
  }

  hostDisconnected(): void {
    this.resizing.disconnect();
    this.scroll = null;
  }

  hostUpdated(): void {
    this.watch();
  }

  private watch(): void {
    const found = this.found();
    if (found === this.scroll) return;
    this.resizing.disconnect();
    this.scroll = found;
    if (found) this.resizing.observe(found);
  }

  /** To be called when it was scrolled, too. */
  readonly measure = (): void => {
    const { scroll } = this;
    if (!scroll) return;
    const size = this.size();
    const width = Math.max(COLUMN_WIDTH, (scroll.clientWidth - COLUMN_WIDTH) / size);
    const rows = spanOf(scroll.scrollTop, scroll.clientHeight, ROW_HEIGHT);
    const columns = spanOf(scroll.scrollLeft, scroll.clientWidth, width);
    if (same(rows, this.rowSpan) && same(columns, this.columnSpan)) return;
    [this.rowSpan, this.columnSpan] = [rows, columns];
    this.host.requestUpdate();
  };
}

function spanOf(at: number, length: number, pitch: number): Span {
  const first = Math.floor((at / pitch - BEYOND) / TILE) * TILE;
  const end = Math.ceil(((at + length) / pitch + BEYOND) / TILE) * TILE;
  return { start: Math.max(0, first), end };
}

function same(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
