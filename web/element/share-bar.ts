import { LitElement, css, html, nothing } from 'lit';
import type { Kind, Share } from '../engine/types.js';
import { strings } from './strings/index.js';
import { base } from './theme.js';

const ORDER: Kind[] = ['verbatim', 'edited', 'rewritten', 'quotation'];

/** One directed sentence, "71% of A stands in B", with its split as a bar. */
export class ShareBar extends LitElement {
  static override properties = { share: { attribute: false }, words: {} };

  declare share: Share | undefined;
  /** What is said behind the percentage; all, where nothing is shared. */
  declare words: string;

  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: subgrid;
        row-gap: 4px;
        align-items: center;
      }
      b {
        font-variant-numeric: tabular-nums;
      }
      .detail {
        font-size: 13px;
        color: var(--muted);
      }
      .bar {
        forced-color-adjust: none;
        print-color-adjust: exact;
        display: flex;
        height: 12px;
        overflow: hidden;
        border-radius: 6px;
        background: var(--hover);
        box-shadow: inset 0 0 0 1px var(--line);
      }
      .bar span {
        flex: none;
        min-width: 2px;
      }
      .bar .verbatim {
        background: var(--verbatim-line);
      }
      .bar .edited {
        background: repeating-linear-gradient(115deg, var(--edited-bar) 0 5px, var(--edited) 5px 7px);
      }
      .bar .rewritten {
        background: radial-gradient(circle at center, var(--rewritten) 1.2px, transparent 1.6px) 0 0 / 6px 6px
          var(--rewritten-line);
      }
      .bar .quotation {
        background: linear-gradient(var(--quotation-line) 0 5px, var(--quotation) 5px 7px, var(--quotation-line) 7px);
      }
    `,
  ];

  protected override render(): unknown {
    const { share, words } = this;
    if (!share) return nothing;
    return html`
      <p class="sentence">
        ${share.words === 0
          ? words
          : html`<b>${strings.share.lead(share.share)}</b> ${words}
              <span class="detail">${strings.share.detail(share)}</span>`}
      </p>
      <div class="bar" aria-hidden="true">${ORDER.map((kind) => this.piece(kind, share))}</div>
    `;
  }

  private piece(kind: Kind, share: Share): unknown {
    if (!share[kind] || !share.of) return nothing;
    return html`<span class=${kind} .style=${`width: ${(share[kind] / share.of) * 100}%`}></span>`;
  }
}
