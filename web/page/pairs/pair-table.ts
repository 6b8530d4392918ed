import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { strings } from '../../element/strings/index.js';
import { base } from '../../element/theme.js';
import type { Report, Share } from '../../engine/types.js';
import { InSteps } from '../in-steps.js';
import type { Column, Order } from './pairs.js';

const COLUMNS: Column[] = ['pair', 'relation', 'aInB', 'bInA', 'longest', 'certainty'];

/** So many rows are drawn at first, more than the window shows, and more with
 *  each step towards the end: a thousand at once would make the page stand
 *  still. Each time it is done in frames of a few rows. */
const FIRST_ROWS = 40;
const MORE_ROWS = 100;
const ROWS_A_FRAME = 20;

/** Pairs as rows, sorted by a click on a column's head. Up and down go from
 *  row to row; Enter or a click opens the pair. */
export class PairTable extends LitElement {
  static override properties = {
    report: { attribute: false },
    letters: { attribute: false },
    rows: { attribute: false },
    order: { attribute: false },
    pair: { type: Number },
    focusRow: { state: true },
    drawn: { state: true },
  };

  declare report: Report | undefined;
  declare letters: string[];
  /** Indexes of the pairs, as they are shown. */
  declare rows: number[];
  declare order: Order;
  declare pair: number;
  /** Index of the pair whose row takes the focus. */
  declare private focusRow: number;
  /** How many of the rows are to be drawn. */
  declare private drawn: number;

  private readonly steps = new InSteps(this, ROWS_A_FRAME, () => Math.min(this.drawn, this.rows.length));

  static override styles = [
    base,
    css`
      :host {
        overflow: auto;
        scrollbar-width: thin;
        scrollbar-color: var(--line) transparent;
      }
      /* A fixed layout is laid out without measuring a thousand rows. */
      table {
        width: 100%;
        min-width: 720px;
        border-spacing: 0;
        table-layout: fixed;
        font-variant-numeric: tabular-nums;
      }
      thead th {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        padding: 0;
        border-bottom: 1px solid var(--line);
        background: var(--card);
        text-align: start;
      }
      thead button {
        display: flex;
        gap: 6px;
        width: 100%;
        min-height: 34px;
        padding: 4px 10px;
        align-items: center;
        border: 0;
        background: none;
        color: var(--muted);
        font-weight: 600;
        font-size: 13px;
        text-align: start;
        white-space: nowrap;
      }
      thead button:hover {
        background: var(--hover);
      }
      thead button:focus-visible {
        outline-offset: -2px;
      }
      thead th:first-child {
        width: 36%;
      }
      .figure button {
        justify-content: flex-end;
      }
      thead span:empty {
        display: none;
      }
      [aria-sort] button {
        color: var(--ink);
      }
      tbody tr {
        cursor: pointer;
      }
      tbody tr:hover {
        background: var(--hover);
      }
      tbody tr[aria-current] {
        background: color-mix(in srgb, var(--accent) 10%, var(--card));
      }
      tbody :is(th, td) {
        padding: 3px 10px;
        border-bottom: 1px solid var(--line);
        font-weight: 400;
        text-align: start;
      }
      tbody .figure {
        text-align: end;
      }
      .share {
        background: linear-gradient(color-mix(in srgb, var(--accent) 16%, transparent) 0 0) no-repeat 0 50% / var(--share) 70%;
      }
      .open {
        position: relative;
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto minmax(0, 1fr);
        gap: 6px;
        width: 100%;
        min-height: 26px;
        align-items: baseline;
        padding: 2px 4px;
        border: 0;
        border-radius: 5px;
        background: none;
        text-align: start;
      }
      .open span {
        overflow: hidden;
        color: var(--muted);
        font-size: 13px;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .none {
        padding: 18px 10px;
        color: var(--muted);
      }
      @media (max-width: 760px) {
        thead th:first-child {
          width: 84px;
        }
        .open {
          grid-template-columns: auto auto;
        }
        /* Too narrow to be seen, but still read out. */
        .open span {
          position: absolute;
          width: 1px;
          height: 1px;
          clip-path: inset(50%);
        }
        thead button,
        tbody :is(th, td) {
          padding-inline: 6px;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.letters = [];
    this.rows = [];
    this.pair = -1;
    this.focusRow = -1;
    this.drawn = FIRST_ROWS;
    this.addEventListener('scroll', () => this.scrolled());
  }

  /** Draws more rows before the reader comes to the last one. */
  private scrolled(): void {
    const ahead = this.scrollHeight - this.scrollTop - 2 * this.clientHeight;
    if (ahead < 0 && this.drawn < this.rows.length) this.drawn += MORE_ROWS;
  }

  /** Other rows, or another order, are read from the top. */
  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('rows') as number[] | undefined;
    if (!before || before.join() === this.rows.join()) return;
    this.drawn = FIRST_ROWS;
    this.steps.restart();
    this.scrollTop = 0;
  }

  protected override render(): unknown {
    if (!this.report) return nothing;
    const drawn = this.rows.slice(0, Math.min(this.drawn, this.steps.count));
    const focusable = drawn.includes(this.focusRow) ? this.focusRow : drawn[0];
    return html`<table aria-rowcount=${this.rows.length + 1} @keydown=${this.moved}>
        <caption class="unseen">${strings.pairs.caption}</caption>
        <thead>
          <tr>${COLUMNS.map((column) => this.head(column))}</tr>
        </thead>
        <tbody>
          ${repeat(drawn, (index) => index, (index) => this.row(index, index === focusable))}
        </tbody>
      </table>
      ${this.rows.length ? nothing : html`<p class="none">${strings.pairs.none}</p>`}`;
  }

  private head(column: Column): unknown {
    const { order } = this;
    const sorted = order.column === column;
    const direction = order.descending ? 'descending' : 'ascending';
    return html`<th scope="col" class=${isFigure(column) ? 'figure' : ''} aria-sort=${sorted ? direction : nothing}>
      <button data-column=${column} @click=${() => this.sort(column)}>
        ${strings.pairs.column[column]}<span aria-hidden="true">${sorted ? (order.descending ? '▾' : '▴') : ''}</span>
      </button>
    </th>`;
  }

  /** The first click on a figure shows the largest first, on words the first. */
  private sort(column: Column): void {
    const descending = this.order.column === column ? !this.order.descending : isFigure(column);
    this.dispatchEvent(new CustomEvent<Order>('order-chosen', { detail: { column, descending } }));
  }

  private row(index: number, focusable: boolean): unknown {
    const { articles, pairs } = this.report!;
    const { a, b, relation, aInB, bInA, longest, certainty } = pairs[index]!;
    const [one, other] = [this.letters[a]!, this.letters[b]!];
    return html`<tr data-pair=${index} aria-current=${index === this.pair || nothing} @click=${() => this.open(index)}>
      <th scope="row">
        <button
          class="open"
          tabindex=${focusable ? 0 : -1}
          @focus=${() => (this.focusRow = index)}
        >
          <b>${one}</b> <span>${articles[a]!.title}</span> <b>${other}</b> <span>${articles[b]!.title}</span>
        </button>
      </th>
      <td>${strings.pairs.relation[relation]}</td>
      ${share(aInB)} ${share(bInA)}
      <td class="figure">${strings.words(longest.words)}</td>
      <td class="figure">${strings.certainty(certainty)}</td>
    </tr>`;
  }

  private open(index: number): void {
    this.dispatchEvent(new CustomEvent('pair-chosen', { detail: index }));
  }

  private async moved(event: KeyboardEvent): Promise<void> {
    const at = [...this.buttons].indexOf(event.target as HTMLElement);
    const last = this.rows.length - 1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const row = Math.max(0, Math.min(to, last));
    this.drawn = Math.max(this.drawn, row + 1);
    await this.steps.reached(row);
    this.buttons[row]?.focus();
  }

  private get buttons(): NodeListOf<HTMLElement> {
    return this.renderRoot.querySelectorAll<HTMLElement>('.open');
  }
}

function isFigure(column: Column): boolean {
  return column !== 'pair' && column !== 'relation';
}

function share({ share: part }: Share): unknown {
  return html`<td class="figure share" .style=${`--share: ${part * 100}%`}>${strings.percent(part)}</td>`;
}
