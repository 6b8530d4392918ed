import { LitElement, css, html, nothing } from 'lit';
import { strings } from '../../element/strings/index.js';
import { base, buttons } from '../../element/theme.js';
import type { Relation, Report } from '../../engine/types.js';
import { nextFrame } from '../../element/next-frame.js';
import { histogram, relationsIn, remaining, rowsOf, type Order } from './pairs.js';

type View = 'table' | 'matrix';

/** All pairs of many articles at once, in a window of their own: a table and
 *  the matrix, with a threshold that leaves weak pairs out of the one and dims
 *  them in the other. */
export class AllPairs extends LitElement {
  static override properties = {
    report: { attribute: false },
    letters: { attribute: false },
    pair: { type: Number },
    threshold: { state: true },
    relation: { state: true },
    order: { state: true },
    view: { state: true },
    shown: { state: true },
    filled: { state: true },
  };

  declare report: Report | undefined;
  declare letters: string[];
  declare pair: number;
  declare private threshold: number;
  declare private relation: Relation | '';
  declare private order: Order;
  declare private view: View;
  /** Closed, it holds nothing: a thousand rows cost time. */
  declare private shown: boolean;
  /** The pairs are drawn, a frame after the window that they stand in. */
  declare private filled: boolean;

  static override styles = [
    base,
    buttons,
    css`
      dialog {
        width: min(1180px, 100vw - 32px);
        max-width: none;
        height: min(920px, 100dvh - 32px);
        max-height: none;
        padding: 18px 22px;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--card);
        color: var(--ink);
        box-shadow: 0 16px 48px rgb(0 0 0 / 0.25);
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
        gap: 14px;
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 0.35);
      }
      .head,
      .controls,
      .choices {
        display: flex;
        flex: none;
        flex-wrap: wrap;
        gap: 10px 14px;
        align-items: center;
      }
      .head h2 {
        flex: 1;
        font: 700 20px/1.3 var(--serif);
      }
      wirecopy-threshold {
        flex: 1 1 320px;
      }
      .controls > div {
        flex: 1 1 300px;
      }
      .choices {
        margin-block-end: 10px;
      }
      [aria-pressed='true'] {
        border-color: var(--accent);
        box-shadow: 0 0 0 1px var(--accent);
      }
      label {
        display: flex;
        gap: 8px;
        align-items: center;
        color: var(--muted);
      }
      select {
        min-height: 34px;
        padding: 4px 8px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--card);
        color: var(--ink);
        font: inherit;
      }
      .counts {
        font-weight: 600;
      }
      wirecopy-pair-table,
      wirecopy-matrix {
        flex: 1;
        min-height: 0;
        border-block-start: 1px solid var(--line);
      }
      wirecopy-matrix {
        padding-block-start: 10px;
        overflow: hidden;
        --matrix-height: calc(100% - 30px);
        --ground: var(--card);
      }
      @media (max-width: 760px) {
        dialog {
          padding: 12px;
        }
        dialog[open] {
          overflow: auto;
        }
        wirecopy-pair-table,
        wirecopy-matrix {
          flex: none;
          height: 70dvh;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.letters = [];
    this.pair = -1;
    this.threshold = 0;
    this.relation = '';
    this.order = { column: 'relation', descending: false };
    this.view = 'table';
    this.shown = false;
    this.filled = false;
  }

  async open(): Promise<void> {
    this.shown = true;
    await this.updateComplete;
    this.dialog.showModal();
    await nextFrame();
    this.filled = this.shown;
  }

  private closed(): void {
    this.shown = false;
    this.filled = false;
  }

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  protected override render(): unknown {
    return html`<dialog aria-labelledby="title" @close=${this.closed} @keydown=${(event: Event) => event.stopPropagation()}>
      ${this.shown && this.report ? this.content(this.report) : nothing}
    </dialog>`;
  }

  private content(report: Report): unknown {
    const { threshold, relation, order } = this;
    const rows = rowsOf(report, order, { threshold, relation });
    const left = remaining(report, threshold);
    return html`<div class="head">
        <h2 id="title">${strings.pairs.title(report.pairs.length)}</h2>
        <form method="dialog"><button class="button">${strings.pairs.close}</button></form>
      </div>
      <div class="controls">
        <wirecopy-threshold
          .bins=${histogram(report)}
          .value=${threshold}
          @threshold-moved=${(event: CustomEvent<number>) => (this.threshold = event.detail)}
        ></wirecopy-threshold>
        <div>
          <div class="choices">${this.viewButton('table')} ${this.viewButton('matrix')} ${this.filter(report)}</div>
          <p class="counts" role="status">${strings.pairs.remaining(threshold, left.pairs, report.pairs.length, left.clusters)}</p>
        </div>
      </div>
      ${!this.filled ? nothing : this.view === 'table' ? this.table(report, rows) : this.matrix(report)}`;
  }

  private viewButton(view: View): unknown {
    return html`<button class="button" aria-pressed=${this.view === view} @click=${() => (this.view = view)}>
      ${strings.pairs.view[view]}
    </button>`;
  }

  /** Relations are left out of the table only. */
  private filter(report: Report): unknown {
    if (this.view !== 'table') return nothing;
    const choose = (event: Event): void => void (this.relation = (event.target as HTMLSelectElement).value as Relation | '');
    return html`<label>
      ${strings.pairs.filter}
      <select @change=${choose}>
        <option value="">${strings.pairs.all}</option>
        ${relationsIn(report).map(
          ({ relation, count }) => html`<option value=${relation} ?selected=${relation === this.relation}>
            ${strings.pairs.option(strings.pairs.relation[relation], count)}
          </option>`,
        )}
      </select>
    </label>`;
  }

  private table(report: Report, rows: number[]): unknown {
    return html`<wirecopy-pair-table
      .report=${report}
      .letters=${this.letters}
      .rows=${rows}
      .order=${this.order}
      .pair=${this.pair}
      @order-chosen=${(event: CustomEvent<Order>) => (this.order = event.detail)}
      @pair-chosen=${this.chosen}
    ></wirecopy-pair-table>`;
  }

  private matrix(report: Report): unknown {
    return html`<wirecopy-matrix
      .report=${report}
      .letters=${this.letters}
      .pair=${this.pair}
      .threshold=${this.threshold}
      @pair-chosen=${this.chosen}
    ></wirecopy-matrix>`;
  }

  private chosen(event: CustomEvent<number>): void {
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('pair-chosen', { detail: event.detail }));
  }
}
