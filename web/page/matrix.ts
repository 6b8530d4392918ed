import { LitElement, css, html, nothing } from 'lit';
import { wholePercent } from '../element/format.js';
import { base } from '../element/theme.js';
import { InSteps } from './in-steps.js';
import type { Report } from '../engine/types.js';
import { reaches } from './pairs/pairs.js';
import { strings } from '../element/strings/index.js';

/** From this share on a cell is dark, with light figures. */
const DARK_FROM = 0.5;

/** As many rows as Page Up and Page Down go. */
const PAGE = 10;
/** Rows drawn in one frame. */
const ROWS = 6;

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

  static override styles = [
    base,
    css`
      h2 {
        margin-block-end: 6px;
      }
      .scroll {
        overflow: auto;
        max-height: var(--matrix-height, 62vh);
        padding-inline-end: 3px;
        padding-block-end: 3px;
        scrollbar-width: thin;
        scrollbar-color: var(--line) transparent;
        scroll-padding: 30px 3px 3px 36px;
      }
      table {
        width: 100%;
        border-spacing: 2px;
        font-size: 12.5px;
        font-variant-numeric: tabular-nums;
      }
      th,
      .corner {
        position: sticky;
        z-index: 1;
        min-width: 26px;
        padding: 2px 4px;
        background: var(--ground, var(--paper));
        box-shadow: 0 0 0 2px var(--ground, var(--paper));
        font-weight: 600;
        color: var(--muted);
      }
      thead :is(th, td) {
        inset-block-start: 0;
      }
      tbody th,
      .corner {
        inset-inline-start: 0;
      }
      .corner {
        z-index: 2;
      }
      .at {
        color: var(--accent);
        text-decoration: underline 2px;
        text-underline-offset: 4px;
      }
      td {
        min-width: 30px;
        padding: 0;
        text-align: center;
      }
      .same {
        border-radius: 4px;
        background: var(--hover);
        color: var(--muted);
      }
      button {
        display: block;
        width: 100%;
        min-height: 28px;
        padding: 0;
        border: 0;
        border-radius: 4px;
        background: color-mix(in srgb, var(--accent) var(--depth), var(--card));
      }
      button.dim {
        background: none;
        color: var(--muted);
        font-weight: 400;
      }
      button.dark {
        color: var(--on-accent);
        font-weight: 700;
      }
      button:hover {
        box-shadow: inset 0 0 0 1px var(--accent);
      }
      button[aria-pressed='true'] {
        box-shadow: inset 0 0 0 2px var(--ink), inset 0 0 0 3.5px var(--card);
      }
    `,
  ];

  private readonly rows = new InSteps(this, ROWS, () => this.letters.length);

  constructor() {
    super();
    this.letters = [];
    this.pair = -1;
    this.threshold = 0;
    this.focusRow = 0;
    this.focusColumn = 1;
  }

  protected override render(): unknown {
    const { report } = this;
    if (!report) return nothing;
    const cells = cellsOf(report);
    return html`<h2 class="label" id="caption">${strings.matrix.caption}</h2>
      <div class="scroll">
        <table role="grid" aria-labelledby="caption" @keydown=${this.moved} @focusin=${this.entered}>
          <thead>
            <tr>
              <td class="corner"></td>
              ${this.letters.map((letter, index) => this.head(letter, 'col', index === this.focusColumn))}
            </tr>
          </thead>
          <tbody>
            ${cells.slice(0, this.rows.count).map(
              (row, index) => html`<tr>
                ${this.head(this.letters[index]!, 'row', index === this.focusRow)}
                ${row.map((cell, column) => this.cell(cell, index, column))}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  /** While the grid has the focus, the heads of the focused cell stand out. */
  private head(letter: string, scope: 'row' | 'col', at: boolean): unknown {
    return html`<th scope=${scope} class=${at && this.matches(':focus-within') ? 'at' : ''}>${letter}</th>`;
  }

  private cell(cell: Cell | undefined, row: number, column: number): unknown {
    if (!cell) return html`<td class="same"><span aria-label=${strings.matrix.same} role="img">·</span></td>`;
    const label = strings.matrix.cell(cell.share, this.letters[row]!, this.letters[column]!);
    const focusable = row === this.focusRow && column === this.focusColumn;
    return html`<td>
      <button
        class=${this.lookOf(cell)}
        .style=${`--depth: ${depth(cell.share)}%`}
        data-row=${row}
        data-column=${column}
        tabindex=${focusable ? 0 : -1}
        title=${label}
        aria-label=${label}
        aria-pressed=${cell.pair === this.pair}
        @click=${() => this.choose(cell.pair, row, column)}
      >
        ${wholePercent(cell.share)}
      </button>
    </td>`;
  }

  private lookOf({ pair, share }: Cell): string {
    if (share === 0 || !reaches(this.report!.pairs[pair]!, this.threshold)) return 'dim';
    return share >= DARK_FROM ? 'dark' : '';
  }

  private choose(pair: number, row: number, column: number): void {
    [this.focusRow, this.focusColumn] = [row, column];
    this.dispatchEvent(new CustomEvent('pair-chosen', { detail: pair }));
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

  protected override willUpdate(): void {
    const size = this.letters.length;
    if (this.focusRow >= size || this.focusColumn >= size) [this.focusRow, this.focusColumn] = [0, 1];
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
