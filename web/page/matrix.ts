import { LitElement, html, noChange, nothing, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { wholePercent } from '../element/format.js';
import { base } from '../element/theme.js';
import { InSteps } from './in-steps.js';
import { COLUMN_WIDTH, InView, ROW_HEIGHT } from './in-view.js';
import { matrixStyles } from './matrix-styles.js';
import type { Report } from '../engine/types.js';
import { reaches } from './pairs/pairs.js';
import { strings } from '../element/strings/index.js';

/** From this share on a cell is dark, with light figures. */
const DARK_FROM = 0.5;

/** As many rows as Page Up and Page Down go. */
const PAGE = 10;

/** Rows drawn in one frame. */
const ROWS = 4;

interface Cell {
  pair: number;
  share: number;
}

/** How much of each article stands in each other one; a cell chooses its pair. */
export class Matrix extends LitElement {
  static override properties = {
    report: { attribute: false },
    letters: { attribute: false },
    pair: { type: Number },
    threshold: { type: Number },
    focusRow: { state: true },
    focusColumn: { state: true },
  };

  declare report: Report | undefined;
  declare letters: string[];
  declare pair: number;
  /** Whole percents of the larger share below which a pair is dim. */
  declare threshold: number;
  declare focusRow: number;
  declare focusColumn: number;

  static override styles = [base, matrixStyles];

  private readonly inView = new InView(
    this,
    () => this.letters.length,
    () => this.renderRoot?.querySelector<HTMLElement>('.scroll') ?? null,
  );
  private readonly steps = new InSteps(this, ROWS, () => this.rows.length);
  private cells: (Cell | undefined)[][] = [];
  /** What is drawn: what is in view, and what has the focus, which would
   *  otherwise be lost when it is scrolled out of view. */
  private rows: number[] = [];
  private columns: number[] = [];

  constructor() {
    super();
    this.letters = [];
    this.pair = -1;
    this.threshold = 0;
    this.focusRow = 0;
    this.focusColumn = 1;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('report')) this.cells = this.report ? cellsOf(this.report) : [];
    if (changed.has('report') || changed.has('letters')) this.steps.restart();
    const size = this.letters.length;
    if (this.focusRow >= size || this.focusColumn >= size) [this.focusRow, this.focusColumn] = [0, 1];
    this.rows = withOne(this.inView.rows, this.focusRow, this.rows);
    this.columns = withOne(this.inView.columns, this.focusColumn, this.columns);
  }

  /** A cell that is moved among others that come and go loses the focus. */
  protected override update(changed: PropertyValues): void {
    const held = this.shadowRoot?.activeElement as HTMLElement | null;
    super.update(changed);
    if (held?.isConnected && this.shadowRoot!.activeElement !== held) held.focus({ preventScroll: true });
  }

  protected override render(): unknown {
    if (!this.report) return nothing;
    const count = this.letters.length + 1;
    return html`<h2 class="label" id="caption">${strings.matrix.caption}</h2>
      <div class="scroll" @scroll=${this.inView.measure}>
        <table
          role="grid"
          aria-labelledby="caption"
          aria-rowcount=${count}
          aria-colcount=${count}
          .style=${`min-width: ${COLUMN_WIDTH * count}px`}
          @keydown=${this.moved}
          @focusin=${this.entered}
          @click=${this.clicked}
          @pointerover=${this.pointed}
        >
          <thead role="rowgroup">
            <tr role="row" aria-rowindex="1" .style=${this.tracks}>
              <td class="corner" role="presentation"></td>
              ${repeat(this.columns, (column) => column, (column) => this.columnHead(column))}
            </tr>
          </thead>
          <tbody role="rowgroup" .style=${`height: ${ROW_HEIGHT * (count - 1)}px`}>
            ${repeat(this.rows, (row) => row, (row, index) => this.row(row, index))}
          </tbody>
        </table>
      </div>`;
  }

  /** Said of each row, since what a table hands down makes all of its cells
   *  anew when it changes. */
  private get tracks(): string {
    return `grid-template-columns: 30px repeat(${this.letters.length}, minmax(30px, 1fr))`;
  }

  /** A row is drawn anew only when something in it has changed, and when it is
   *  its turn; until then it stays as it was. */
  private row(row: number, index: number): unknown {
    if (index >= this.steps.count && row !== this.focusRow) return noChange;
    const cells = this.cells[row]!;
    const focused = row === this.focusRow ? this.focusColumn : -1;
    const pressed = cells.findIndex((cell) => cell?.pair === this.pair);
    const look = focused >= 0 ? this.lookOfHead : '';
    const style = `${this.tracks}; inset-block-start: ${ROW_HEIGHT * row}px`;
    const draw = (): unknown => html`<tr role="row" aria-rowindex=${row + 2} .style=${style}>
      <th scope="row" role="rowheader" class=${look}>${this.letters[row]}</th>
      ${repeat(this.columns, (column) => column, (column) => this.cell(cells[column], row, column))}
    </tr>`;
    return guard([cells, this.letters, this.columns, this.threshold, strings, focused, pressed, look], draw);
  }

  private columnHead(column: number): unknown {
    const look = column === this.focusColumn ? this.lookOfHead : '';
    return html`<th
      scope="col"
      role="columnheader"
      aria-colindex=${column + 2}
      class=${look}
      .style=${placeOf(column)}
    >
      ${this.letters[column]}
    </th>`;
  }

  /** While the grid has the focus, the heads of the focused cell stand out. */
  private get lookOfHead(): string {
    return this.matches(':focus-within') ? 'at' : '';
  }

  private cell(cell: Cell | undefined, row: number, column: number): unknown {
    const [place, index] = [placeOf(column), column + 2];
    if (!cell) return html`<td class="same" role="gridcell" aria-colindex=${index} .style=${place}><span aria-label=${strings.matrix.same} role="img">·</span></td>`;
    const label = strings.matrix.cell(cell.share, this.letters[row]!, this.letters[column]!);
    const focusable = row === this.focusRow && column === this.focusColumn;
    return html`<td role="gridcell" aria-colindex=${index} .style=${place}>
      <button
        class=${this.lookOf(cell)}
        .style=${`--depth: ${depth(cell.share)}%`}
        data-row=${row}
        data-column=${column}
        tabindex=${focusable ? 0 : -1}
        aria-label=${label}
        aria-pressed=${cell.pair === this.pair}
      >
        ${wholePercent(cell.share)}
      </button>
    </td>`;
  }

  private lookOf({ pair, share }: Cell): string {
    if (share === 0 || !reaches(this.report!.pairs[pair]!, this.threshold)) return 'dim';
    return share >= DARK_FROM ? 'dark' : '';
  }

  private clicked(event: Event): void {
    const { row, column } = (event.target as HTMLElement).dataset;
    const cell = this.cells[Number(row)]?.[Number(column)];
    if (!cell) return;
    [this.focusRow, this.focusColumn] = [Number(row), Number(column)];
    this.dispatchEvent(new CustomEvent('pair-chosen', { detail: cell.pair }));
  }

  /** What a cell says is shown to the pointer too; a screen reader would say
   *  a title of the same words again. */
  private pointed({ target }: Event): void {
    const cell = target as HTMLElement;
    if (cell.localName === 'button') cell.title = cell.ariaLabel!;
  }

  private entered(event: Event): void {
    const { row, column } = (event.target as HTMLElement).dataset;
    if (row && column) [this.focusRow, this.focusColumn] = [Number(row), Number(column)];
    this.requestUpdate();
  }

  /** Arrow keys go from cell to cell, over the diagonal; Home and End to the
   *  ends of the row, with Ctrl to those of the grid; Page Up and Page Down by
   *  rows. */
  private async moved(event: KeyboardEvent): Promise<void> {
    const last = this.letters.length - 1;
    const place = target(event, { row: this.focusRow, column: this.focusColumn }, last);
    if (!place) return;
    event.preventDefault();
    const { row, column } = place;
    if (row < 0 || column < 0 || row > last || column > last) return;
    [this.focusRow, this.focusColumn] = [row, column];
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-row='${row}'][data-column='${column}']`)?.focus();
  }
}

/** The second track is that of the first column. */
function placeOf(column: number): string {
  return `grid-column: ${column + 2}`;
}

/** Numbers in their order, with one more among them; the list as it was before
 *  where it is the same, since another one would be drawn anew. */
function withOne(numbers: number[], one: number, before: number[]): number[] {
  const all = numbers.includes(one) ? numbers : [...numbers, one].sort((x, y) => x - y);
  return all.join() === before.join() ? before : all;
}

interface Place {
  row: number;
  column: number;
}

/** Where a key leads from a cell; the diagonal has no cells. */
function target({ key, ctrlKey }: KeyboardEvent, { row, column }: Place, last: number): Place | undefined {
  const steps: Record<string, [number, number]> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  const step = steps[key];
  if (step) {
    const over = row + step[0] === column + step[1] ? 2 : 1;
    return { row: row + over * step[0], column: column + over * step[1] };
  }
  const beside = (place: Place, by: number): Place => (place.row === place.column ? { ...place, column: place.column + by } : place);
  if (key === 'Home') return beside({ row: ctrlKey ? 0 : row, column: 0 }, 1);
  if (key === 'End') return beside({ row: ctrlKey ? last : row, column: last }, -1);
  const rows = { PageUp: -PAGE, PageDown: PAGE }[key];
  if (!rows) return undefined;
  return beside({ row: Math.max(0, Math.min(last, row + rows)), column }, column < last ? 1 : -1);
}

function cellsOf(report: Report): (Cell | undefined)[][] {
  const cells: (Cell | undefined)[][] = report.articles.map(() => report.articles.map(() => undefined));
  report.pairs.forEach(({ a, b, aInB, bInA }, pair) => {
    cells[a]![b] = { pair, share: aInB.share };
    cells[b]![a] = { pair, share: bInA.share };
  });
  return cells;
}

/** How much of the accent colour a cell has; nothing in between would leave
 *  the figure legible neither dark on light nor light on dark. */
function depth(share: number): number {
  if (share === 0) return 0;
  return share >= DARK_FROM ? 80 + 20 * share : 8 + 50 * share;
}
