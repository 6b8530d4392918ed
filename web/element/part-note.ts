import { LitElement, css, html, nothing } from 'lit';
import { strings } from './strings/index.js';
import { base, kinds } from './theme.js';
import { oneLine, oneLineStyles } from './one-line.js';
import type { Why } from './why.js';

/** Between the note and what it is about, in pixels. */
const GAP = 6;

/** Between the note and the edge of the window, in pixels. */
const MARGIN = 8;

/** Why a part is a match, and what was changed in it: a small card in the top
 *  layer, beside the part. */
export class PartNote extends LitElement {
  static override properties = {
    why: { attribute: false },
    letters: { attribute: false },
    foreign: {},
    keyed: { type: Boolean },
  };

  declare why: Why | undefined;
  declare letters: Record<'a' | 'b', string>;
  /** The letter of the other article. */
  declare foreign: string;
  /** It was called by the keyboard, so that keys lead on. */
  declare keyed: boolean;

  static override styles = [
    base,
    kinds,
    oneLineStyles,
    css`
      :host {
        position: fixed;
        inset: auto;
        margin: 0;
        width: min(360px, calc(100vw - 16px));
        max-height: min(50vh, 380px);
        overflow: auto;
        padding: 12px 14px;
        border: 1px solid var(--line);
        border-radius: 10px;
        background: var(--card);
        color: var(--ink);
        box-shadow: 0 8px 28px rgb(0 0 0 / 0.18);
      }
      :host(:not(:popover-open)) {
        display: none;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 10px;
        align-items: baseline;
        font-size: 12.5px;
        color: var(--muted);
      }
      .title {
        padding: 0 5px;
        font-weight: 600;
        color: var(--ink);
      }
      .reason {
        margin-block-start: 6px;
        font-weight: 600;
      }
      .words {
        margin-block-start: 6px;
        padding-block-start: 6px;
        border-block-start: 1px solid var(--line);
        font: 14.5px/1.5 var(--serif);
        overflow-wrap: anywhere;
      }
      .from {
        font: 600 12.5px/1 var(--sans);
        color: var(--muted);
      }
      .kept {
        font-weight: 700;
      }
      .moved {
        color: var(--accent);
        font-weight: 600;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = 'manual';
  }

  get open(): boolean {
    return this.matches(':popover-open');
  }

  /** Shows what there is to say below the anchor or above it, or over its end
   *  where there is room for neither. */
  async show(why: Why, anchor: DOMRect, keyed: boolean): Promise<void> {
    [this.why, this.keyed] = [why, keyed];
    await this.updateComplete;
    if (!this.isConnected) return;
    if (!this.open) this.showPopover();
    this.moveTo(anchor);
  }

  moveTo(anchor: DOMRect): void {
    const { width, height } = this.getBoundingClientRect();
    const below = anchor.bottom + GAP;
    const above = anchor.top - GAP - height;
    const top = below + height <= innerHeight - MARGIN || above < MARGIN ? below : above;
    const left = Math.min(Math.max(anchor.left, MARGIN), Math.max(MARGIN, innerWidth - width - MARGIN));
    this.style.top = `${Math.min(top, Math.max(MARGIN, innerHeight - height - MARGIN))}px`;
    this.style.left = `${left}px`;
  }

  hide(): void {
    if (this.open) this.hidePopover();
  }

  protected override render(): unknown {
    const { why } = this;
    if (!why) return nothing;
    return html`
      <div class="head">
        <span class="title ${why.kind}">${why.title}</span>
        ${why.moved ? html`<span class="moved">${strings.reading.moved}</span>` : nothing}
        ${why.of > 1 ? html`<span>${strings.reading.partOf(why.at, why.of)}</span>` : nothing}
        ${why.of > 1 && this.keyed ? html`<span aria-hidden="true">${strings.reading.moreParts}</span>` : nothing}
      </div>
      <p class="reason">${why.reason}</p>
      ${why.pieces.length ? html`<p class="words" dir="auto">${oneLine(why.pieces, this.letters)}</p>` : nothing}
      ${why.other.length
        ? html`<p class="words" dir="auto"><span class="from">${strings.reading.wordingIn(this.foreign)}</span>
            ${why.other.map(({ text, kept }) => (kept ? html`<span class="kept">${text}</span>` : text))}</p>`
        : nothing}
    `;
  }
}
