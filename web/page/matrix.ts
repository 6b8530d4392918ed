import { LitElement, css, html, nothing } from 'lit';
import { wholePercent } from '../element/format.js';
import { base } from '../element/theme.js';
import { InSteps } from './in-steps.js';
import type { Report } from '../engine/types.js';
import { strings } from '../element/strings/index.js';

/** From this share on a cell is dark, with light figures. */
const DARK_FROM = 0.5;

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
    focusRow: { state: true },
    focusColumn: { state: true },
  };

  declare report: Report | undefined;
  declare letters: string[];
  declare pair: number;
  declare focusRow: number;
  declare focusColumn: number;

  static override styles = [
    base,
    css`
      .scroll {
        overflow-x: auto;
        padding: 3px;
        margin: -3px;
      }
      table {
        width: 100%;
        border-spacing: 2px;
        font-size: 12.5px;
        font-variant-numeric: tabular-nums;
      }
      caption {
        padding-block-end: 6px;
        text-align: start;
      }
      th {
        min-width: 22px;
        padding: 2px 4px;
        font-weight: 600;
        color: var(--muted);
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
      button.dark {
        color: var(--on-accent);
        font-weight: 700;
      }
      button:hover {
        box-shadow: 0 0 0 1px var(--accent);
      }
      button[aria-pressed='true'] {
        box-shadow: 0 0 0 2px var(--ink);
      }
    `,
  ];

  private readonly rows = new InSteps(this, ROWS, () => this.letters.length);

  constructor() {
    super();
    this.letters = [];
    this.pair = -1;
    this.focusRow = 0;
    this.focusColumn = 1;
  }

  protected override render(): unknown {
    const { report } = this;
    if (!report) return nothing;
    const cells = cellsOf(report);
    return html`<div class="scroll">
      <table role="grid" @keydown=${this.moved}>
        <caption class="label">${strings.matrix.caption}</caption>
        <tr>
          <td></td>
          ${this.letters.map((letter) => html`<th scope="col">${letter}</th>`)}
        </tr>
        ${cells.slice(0, this.rows.count).map(
          (row, index) => html`<tr>
            <th scope="row">${this.letters[index]}</th>
            ${row.map((cell, column) => this.cell(cell, index, column))}
          </tr>`,
        )}
      </table>
    </div>`;
  }

  private cell(cell: Cell | undefined, row: number, column: number): unknown {
    if (!cell) return html`<td class="same"><span aria-label=${strings.matrix.same} role="img">·</span></td>`;
    const label = strings.matrix.cell(cell.share, this.letters[row]!, this.letters[column]!);
    const focusable = row === this.focusRow && column === this.focusColumn;
    return html`<td>
      <button
        class=${cell.share >= DARK_FROM ? 'dark' : ''}
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

  private choose(pair: number, row: number, column: number): void {
    [this.focusRow, this.focusColumn] = [row, column];
    this.dispatchEvent(new CustomEvent('pair-chosen', { detail: pair }));
  }

  /** Arrow keys go from cell to cell, over the diagonal. */
  private moved(event: KeyboardEvent): void {
    const [down, right] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key] ?? [0, 0];
    if (!down && !right) return;
    event.preventDefault();
    let [row, column] = [this.focusRow + down, this.focusColumn + right];
    if (row === column) [row, column] = [row + down, column + right];
    const size = this.letters.length;
    if (row < 0 || column < 0 || row >= size || column >= size) return;
    [this.focusRow, this.focusColumn] = [row, column];
    this.renderRoot.querySelector<HTMLElement>(`[data-row='${row}'][data-column='${column}']`)?.focus();
  }

  protected override willUpdate(): void {
    const size = this.letters.length;
    if (this.focusRow >= size || this.focusColumn >= size) [this.focusRow, this.focusColumn] = [0, 1];
  }
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
