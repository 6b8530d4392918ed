import { LitElement, css, html } from 'lit';
import { strings } from './strings/index.js';
import type { Match } from './matches.js';
import { base, buttons } from './theme.js';
import { kindOf } from './wording.js';

/** Where the reader is among the matches, with a step to either side. */
export class Walk extends LitElement {
  static override properties = { matched: { attribute: false }, selected: { type: Number } };

  declare matched: Match[];
  declare selected: number;

  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        gap: 8px;
        align-items: center;
      }
      .position {
        color: var(--muted);
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      .button {
        min-width: 34px;
        padding: 2px 8px;
      }
      svg {
        display: block;
        margin: auto;
        fill: none;
        stroke: currentColor;
        stroke-width: 2;
      }
    `,
  ];

  constructor() {
    super();
    this.matched = [];
    this.selected = -1;
  }

  protected override render(): unknown {
    const count = this.matched.length;
    if (count === 0) return html`<span class="position">${strings.walk.none}</span>`;
    const at = this.matched[this.selected];
    const position = at ? strings.walk.position(this.selected + 1, count) : strings.walk.all(count);
    const spoken = at ? strings.walk.chosen(this.selected + 1, count, kindOf(at)) : '';
    return html`
      <span class="position" aria-hidden="true">${position}</span>
      ${this.button(-1, strings.walk.previous, 'M10 3 5 8l5 5')} ${this.button(1, strings.walk.next, 'm6 3 5 5-5 5')}
      <span class="unseen" role="status">${spoken}</span>
    `;
  }

  private button(step: number, label: string, path: string): unknown {
    const walk = (): boolean => this.dispatchEvent(new CustomEvent('walk', { detail: step }));
    return html`<button class="button" title=${label} aria-label=${label} @click=${walk}>
      <svg width="16" height="16" aria-hidden="true"><path d=${path} /></svg>
    </button>`;
  }
}
