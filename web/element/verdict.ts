import { LitElement, css, html, nothing } from 'lit';
import { strings } from './strings/index.js';
import { countDiffering } from './check-cards.js';
import { directionBetween, evidenceLines, firstLine, type Direction } from './direction.js';
import { TabAsked } from './events.js';
import type { Side } from './segments.js';
import { base } from './theme.js';
import type { PairView } from './view.js';
import { THIN, headline, shareWords } from './wording.js';

/** As many reasons as stand under the headline, which came first being one;
 *  the rest are in the notes. */
const REASONS = 3;

/** As much evidence as is given for which article came first. */
const CLUES = 2;

/** The relation of a pair: a headline, its evidence, and the two shares. */
export class Verdict extends LitElement {
  static override properties = { view: { attribute: false }, reasons: { attribute: false } };

  declare view: PairView | undefined;
  declare reasons: string[];

  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: 12px;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 16px;
        align-items: start;
        justify-content: space-between;
      }
      h2 {
        font: 700 24px/1.25 var(--serif);
        text-wrap: balance;
      }
      h2:focus {
        outline: none;
      }
      .reasons {
        display: grid;
        gap: 2px;
        max-width: 75ch;
        color: var(--muted);
      }
      .reasons li {
        padding-inline-start: 14px;
        position: relative;
      }
      .reasons li::before {
        content: '';
        position: absolute;
        inset: 0.62em auto auto 2px;
        width: 4px;
        height: 4px;
        border-radius: 50%;
        background: currentColor;
      }
      .thin {
        color: var(--warning);
        font-weight: 600;
      }
      .differs {
        padding: 0;
        border: 0;
        background: none;
        color: var(--accent);
        font-weight: 600;
        text-align: start;
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      .order b {
        color: var(--ink);
        font-weight: 600;
      }
      /* Both bars begin at one place, after the longer of the sentences. */
      .shares {
        display: grid;
        grid-template-columns: fit-content(66%) minmax(140px, 1fr);
        gap: 6px 20px;
      }
      wirecopy-share {
        grid-column: 1 / -1;
      }
      @container (max-width: 760px) {
        .shares {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  /** Moves the focus to the headline, so that reading goes on there. */
  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  protected override render(): unknown {
    const { view } = this;
    if (!view) return nothing;
    const { report, pair, letters } = view;
    const direction = directionBetween(report, pair.a, pair.b);
    const share = (side: Side): unknown => html`<wirecopy-share
      .share=${side === 'a' ? pair.aInB : pair.bInA}
      .words=${shareWords(pair, side, letters, direction)}
    ></wirecopy-share>`;
    return html`
      <div class="head">
        <h2 tabindex="-1" part="headline">${headline(pair, letters, direction)}</h2>
        <slot></slot>
      </div>
      ${this.reasonList(view, direction)}
      <div class="shares">${share('a')}${share('b')}</div>
    `;
  }

  private reasonList(view: PairView, direction: Direction | undefined): unknown {
    const { pair, letters } = view;
    const thin = pair.certainty < THIN;
    const differing = this.differing(view);
    if (!thin && !direction && !differing && this.reasons.length === 0) return nothing;
    const most = direction ? REASONS - 1 : REASONS;
    const rest = this.reasons.length - most;
    return html`<ul class="reasons">
      ${thin ? html`<li class="thin">${strings.verdict.thin}</li>` : nothing}
      ${direction
        ? html`<li class="order">
            <b>${firstLine(direction, letters)}.</b> ${evidenceLines(direction, letters).slice(0, CLUES).join(' ')}
          </li>`
        : nothing}
      ${differing ? html`<li>${differing}</li>` : nothing}
      ${this.reasons.slice(0, most).map(
        (reason, index) => html`<li>
          ${reason} ${rest > 0 && index === most - 1 ? html`<i>${strings.panel.more(rest)}</i>` : nothing}
        </li>`,
      )}
    </ul>`;
  }

  /** How many checks found something changed, and the way to them. */
  private differing(view: PairView): unknown {
    const { quotations, figures } = countDiffering(view);
    if (quotations + figures === 0) return undefined;
    const ask = (): boolean => this.dispatchEvent(new TabAsked('checks'));
    return html`<button class="differs" @click=${ask}>${strings.verdict.differs(quotations, figures)}</button>`;
  }
}
