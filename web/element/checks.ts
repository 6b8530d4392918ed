import { LitElement, css, html, nothing } from 'lit';
import { strings } from './strings/index.js';
import type { Card, CheckCards } from './check-cards.js';
import { SpotChosen } from './events.js';
import { oneLine, oneLineStyles } from './one-line.js';
import { base } from './theme.js';

/** What happened to quotations, figures and rare spellings between two texts;
 *  a click goes to the places. */
export class CheckList extends LitElement {
  static override properties = { cards: { attribute: false }, letterA: {}, letterB: {}, current: {} };

  declare cards: CheckCards | undefined;
  declare letterA: string;
  declare letterB: string;
  /** The name of the check whose places are shown. */
  declare current: string;

  static override styles = [
    base,
    oneLineStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 18px;
      }
      h3 {
        margin-block-end: 8px;
      }
      ul {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
      button {
        display: grid;
        gap: 4px;
        width: 100%;
        padding: 10px 12px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--card);
        text-align: start;
      }
      button:hover {
        background: var(--hover);
      }
      button[aria-current='true'] {
        border-color: var(--accent);
        box-shadow: 0 0 0 1px var(--accent);
      }
      .meta {
        display: flex;
        gap: 10px;
        justify-content: space-between;
        color: var(--muted);
        font-size: 12.5px;
      }
      .status {
        flex: none;
      }
      .differs {
        color: var(--changed);
        font-weight: 600;
      }
      .words {
        font: 14.5px/1.5 var(--serif);
        overflow-wrap: anywhere;
      }
      summary {
        padding: 4px 0;
        color: var(--muted);
        cursor: pointer;
      }
      details[open] summary {
        margin-block-end: 6px;
      }
      .folded {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 6px;
        margin-block-start: 10px;
      }
    `,
  ];

  constructor() {
    super();
    this.current = '';
  }

  protected override render(): unknown {
    if (!this.cards) return nothing;
    const { changed, kept, onlyA, onlyB, figures, slips } = this.cards;
    const folded = [
      this.folded(strings.checks.onlyIn(this.letterA, onlyA.length), onlyA),
      this.folded(strings.checks.onlyIn(this.letterB, onlyB.length), onlyB),
    ];
    const quotations = changed.length + kept.length + onlyA.length + onlyB.length;
    return html`
      ${quotations
        ? html`<section>
            <h3 class="label">${changed.length ? strings.checks.quotationsChanged : strings.checks.quotations}</h3>
            ${this.list([...changed, ...kept])}
            <div class="folded">${folded}</div>
          </section>`
        : nothing}
      ${this.section(strings.checks.figures, figures)} ${this.section(strings.checks.slips, slips)}
    `;
  }

  private section(title: string, cards: Card[]): unknown {
    if (cards.length === 0) return nothing;
    return html`<section>
      <h3 class="label">${title}</h3>
      ${this.list(cards)}
    </section>`;
  }

  private folded(title: string, cards: Card[]): unknown {
    if (cards.length === 0) return nothing;
    return html`<details>
      <summary>${title}</summary>
      ${this.list(cards)}
    </details>`;
  }

  private list(cards: Card[]): unknown {
    return cards.length ? html`<ul>${cards.map((card) => html`<li>${this.card(card)}</li>`)}</ul>` : nothing;
  }

  private card({ about, status, differs, quoted, pieces, after, spot }: Card): unknown {
    const words = oneLine(pieces, { a: this.letterA, b: this.letterB });
    return html`<button
      aria-current=${spot.name === this.current}
      @click=${() => this.dispatchEvent(new SpotChosen(spot))}
    >
      ${about
        ? html`<span class="meta">
            <span dir="auto">${about}</span>
            <span class="status ${differs ? 'differs' : ''}">${status}</span>
          </span>`
        : nothing}
      <span class="words" dir="auto">${quoted ? strings.checks.quote(words) : words}${after ? ` ${after}` : nothing}</span>
    </button>`;
  }
}
