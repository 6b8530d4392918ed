import { LitElement, css, html, nothing } from 'lit';
import type { Pair } from '../engine/types.js';
import { strings } from '../page/strings.js';
import { base } from './theme.js';
import { THIN, headline } from './wording.js';

/** As many reasons as stand under the headline; the rest are in the notes. */
const REASONS = 3;

/** The relation of a pair: a headline, its evidence, and the two shares. */
export class Verdict extends LitElement {
  static override properties = { pair: { attribute: false }, reasons: { attribute: false }, letterA: {}, letterB: {} };

  declare pair: Pair | undefined;
  declare reasons: string[];
  declare letterA: string;
  declare letterB: string;

  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: 12px;
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
      .shares {
        display: grid;
        gap: 6px;
      }
    `,
  ];

  /** Moves the focus to the headline, so that reading goes on there. */
  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  protected override render(): unknown {
    const { pair, letterA, letterB } = this;
    if (!pair) return nothing;
    return html`
      <h2 tabindex="-1" part="headline">${headline(pair, letterA, letterB)}</h2>
      ${this.reasonList(pair)}
      <div class="shares">
        <wirecopy-share .share=${pair.aInB} .from=${letterA} .to=${letterB}></wirecopy-share>
        <wirecopy-share .share=${pair.bInA} .from=${letterB} .to=${letterA}></wirecopy-share>
      </div>
    `;
  }

  private reasonList(pair: Pair): unknown {
    const thin = pair.certainty < THIN;
    if (!thin && this.reasons.length === 0) return nothing;
    const rest = this.reasons.length - REASONS;
    return html`<ul class="reasons">
      ${thin ? html`<li class="thin">${strings.verdict.thin}</li>` : nothing}
      ${this.reasons.slice(0, REASONS).map(
        (reason, index) => html`<li>
          ${reason} ${rest > 0 && index === REASONS - 1 ? html`<i>${strings.panel.more(rest)}</i>` : nothing}
        </li>`,
      )}
    </ul>`;
  }
}
