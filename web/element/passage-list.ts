import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { strings } from './strings/index.js';
import { sharedIn, type Match } from './matches.js';
import { CopyAsked, ItemChosen, PassageChosen } from './events.js';
import { base, kinds } from './theme.js';
import { kindOf } from './wording.js';
import { countAll, firstWords } from './words.js';

/** The passages of a pair in the order of the left text. */
export class PassageList extends LitElement {
  static override properties = {
    matched: { attribute: false },
    textA: { attribute: false },
    textB: { attribute: false },
    letterA: {},
    letterB: {},
    selected: { type: Number },
    copied: { type: Number },
  };

  declare matched: Match[];
  declare textA: string;
  declare textB: string;
  declare letterA: string;
  declare letterB: string;
  declare selected: number;
  /** Index of the match copied last, -1 for none. */
  declare copied: number;

  static override styles = [
    base,
    kinds,
    css`
      ol {
        display: grid;
        gap: 8px;
      }
      li {
        position: relative;
      }
      .item {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 3px 10px;
        width: 100%;
        padding: 10px 12px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--card);
        text-align: start;
      }
      .item:hover {
        background: var(--hover);
      }
      .item[aria-current='true'] {
        border-color: var(--accent);
        box-shadow: 0 0 0 1px var(--accent);
      }
      .place {
        min-width: 26px;
        padding: 0 5px;
        align-self: start;
        text-align: center;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .meta {
        display: flex;
        flex-wrap: wrap;
        gap: 0 10px;
        justify-content: space-between;
        color: var(--muted);
        font-size: 12.5px;
      }
      .words {
        grid-column: 2;
        font: 14.5px/1.45 var(--serif);
        overflow-wrap: anywhere;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        overflow: hidden;
      }
      .moved {
        color: var(--accent);
        font-weight: 600;
      }
      .copy {
        position: absolute;
        inset: auto 6px 6px auto;
        min-height: 26px;
        padding: 1px 9px;
        border: 1px solid var(--line);
        border-radius: 6px;
        background: var(--card);
        color: var(--muted);
        font-size: 12.5px;
        opacity: 0;
        pointer-events: none;
      }
      .copy:hover {
        background: var(--hover);
      }
      li:is(:hover, :focus-within) .copy,
      [aria-current='true'] + .copy,
      .copy.done {
        opacity: 1;
        pointer-events: auto;
      }
      .none {
        color: var(--muted);
      }
    `,
  ];

  constructor() {
    super();
    this.matched = [];
    this.copied = -1;
  }

  protected override render(): unknown {
    if (this.matched.length === 0) return html`<p class="none">${strings.panel.noPassages}</p>`;
    return html`<ol>
      ${this.matched.map((match, index) => html`<li>${this.item(match, index)}</li>`)}
    </ol>`;
  }

  private item(match: Match, index: number): unknown {
    const texts = { a: this.textA, b: this.textB };
    const inA = countAll(texts.a, sharedIn(match, 'a', texts));
    const inB = countAll(texts.b, sharedIn(match, 'b', texts));
    const sizes = strings.panel.sizes(this.letterA, inA, this.letterB, inB);
    return html`<button
      class="item"
      aria-current=${this.selected === index}
      @click=${() => this.dispatchEvent(new PassageChosen(index))}
    >
      <span class="place ${match.kind}">${index + 1}</span>
      <span class="meta">
        <span>${kindOf(match)}</span>
        ${match.moved ? html`<span class="moved">${strings.panel.moved}</span>` : nothing}
        <span>${sizes}</span>
      </span>
      <span class="words" dir="auto">${firstWords(this.textA, match.a)}</span>
    </button>
    ${this.copyButton(index)}`;
  }

  private copyButton(index: number): unknown {
    const done = this.copied === index;
    return html`<button
      class="copy ${done ? 'done' : ''}"
      aria-label=${strings.export.copyPassage(index + 1)}
      @click=${() => this.dispatchEvent(new CopyAsked(index))}
    >
      ${done ? strings.export.copied : strings.export.copy}
    </button>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('selected') && this.selected >= 0) {
      this.dispatchEvent(new ItemChosen(this.renderRoot.querySelector('[aria-current=true]')));
    }
  }
}
