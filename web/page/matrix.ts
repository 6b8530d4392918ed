import { LitElement, html, noChange, nothing, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { wholePercent } from '../element/format.js';
import { base } from '../element/theme.js';
import { InSteps } from './in-steps.js';
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

  private readonly rows = new InSteps(this, ROWS, () => this.letters.length);
  private cells: (Cell | undefined)[][] = [];

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
    if (changed.has('report') || changed.has('letters')) this.rows.restart();
    const size = this.letters.length;
    if (this.focusRow >= size || this.focusColumn >= size) [this.focusRow, this.focusColumn] = [0, 1];
  }

  protected override render(): unknown {
    if (!this.report) return nothing;
    return html`<h2 class="label" id="caption">${strings.matrix.caption}</h2>
      <div class="scroll">
        <table
          role="grid"
          aria-labelledby="caption"
          .style=${this.size}
          @keydown=${this.moved}
          @focusin=${this.entered}
          @click=${this.clicked}
          @pointerover=${this.pointed}
        >
          <thead role="rowgroup">
            <tr role="row" .style=${this.columns}>
              <td class="corner" role="presentation"></td>
              ${this.letters.map((letter, index) => this.head(letter, 'col', index === this.focusColumn))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${this.cells.map((cells, row) => (row < this.rows.count ? this.row(cells, row) : noChange))}
          </tbody>
        </table>
      </div>`;
  }

  /** The height is there before the rows, so that nothing below them moves. */
  private get size(): string {
    const lines = this.letters.length + 1;
    return `min-width: ${32 * lines}px; min-height: calc(${lines} * (var(--row) + 2px))`;
  }

  /** Said of each row, since what a table hands down makes all of its cells
   *  anew when it changes. */
  private get columns(): string {
    return `grid-template-columns: 30px repeat(${this.letters.length}, minmax(30px, 1fr))`;
  }

  /** A row is drawn anew only when something in it has changed. */
  private row(cells: (Cell | undefined)[], row: number): unknown {
    const focused = row === this.focusRow ? this.focusColumn : -1;
    const pressed = cells.findIndex((cell) => cell?.pair === this.pair);
    const headed = focused >= 0 && this.matches(':focus-within');
    const draw = (): unknown => html`<tr role="row" .style=${this.columns}>
      ${this.head(this.letters[row]!, 'row', row === this.focusRow)}
      ${cells.map((cell, column) => this.cell(cell, row, column))}
    </tr>`;
    return guard([cells, this.letters, this.threshold, strings, focused, pressed, headed], draw);
  }

  /** While the grid has the focus, the heads of the focused cell stand out. */
  private head(letter: string, scope: 'row' | 'col', at: boolean): unknown {
    const look = at && this.matches(':focus-within') ? 'at' : '';
    return html`<th scope=${scope} role=${scope === 'row' ? 'rowheader' : 'columnheader'} class=${look}>${letter}</th>`;
  }

  private cell(cell: Cell | undefined, row: number, column: number): unknown {
    if (!cell) return html`<td class="same" role="gridcell"><span aria-label=${strings.matrix.same} role="img">·</span></td>`;
    const label = strings.matrix.cell(cell.share, this.letters[row]!, this.letters[column]!);
    const focusable = row === this.focusRow && column === this.focusColumn;
    return html`<td role="gridcell">
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
    await this.rows.reach(row);
    this.renderRoot.querySelector<HTMLElement>(`[data-row='${row}'][data-column='${column}']`)?.focus();
  }
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
