import { LitElement, css, html, nothing } from 'lit';
import { base } from '../element/theme.js';
import { strings } from '../element/strings/index.js';

/** One article in the overview: chosen by a click, moved, edited, removed. */
export class ArticleCard extends LitElement {
  static override properties = {
    letter: {},
    heading: {},
    details: {},
    size: {},
    problem: {},
    chosen: { type: Boolean, reflect: true },
    comparable: { type: Boolean },
  };

  declare letter: string;
  declare heading: string;
  declare details: string;
  /** Its length, and what it has most in common with which other one. */
  declare size: string;
  /** What is wrong with this article, in words; empty if nothing is. */
  declare problem: string;
  declare chosen: boolean;
  declare comparable: boolean;

  static override styles = [
    base,
    css`
      :host {
        position: relative;
        border: 1px solid var(--line);
        border-radius: 10px;
        background: var(--card);
      }
      :host(:hover) {
        background: var(--hover);
      }
      :host([chosen]) {
        border-color: var(--accent);
        box-shadow: 0 0 0 1px var(--accent);
        background: var(--card);
      }
      .choose {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 2px 10px;
        width: 100%;
        min-height: 74px;
        height: 100%;
        padding: 10px 12px;
        align-content: start;
        border: 0;
        border-radius: inherit;
        background: none;
        text-align: start;
      }
      .choose:has(+ .problem) {
        min-height: 0;
        height: auto;
      }
      .choose:disabled {
        cursor: default;
      }
      .letter {
        grid-row: span 2;
        align-self: start;
        display: grid;
        place-items: center;
        min-width: 26px;
        height: 26px;
        padding-inline: 4px;
        border-radius: 6px;
        background: var(--hover);
        font-weight: 700;
        font-size: 13px;
      }
      .more {
        display: grid;
        min-width: 0;
      }
      .grip {
        position: absolute;
        inset: 40px auto auto 12px;
        width: 26px;
        height: 26px;
        padding: 5px;
        border: 0;
        border-radius: 5px;
        background: none;
        color: var(--muted);
        cursor: grab;
        touch-action: none;
      }
      .grip:hover {
        background: var(--line);
        color: var(--ink);
      }
      :host([chosen]) .letter {
        background: var(--accent);
        color: var(--on-accent);
      }
      .title {
        font: 700 14px/1.35 var(--serif);
        overflow-wrap: anywhere;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
      }
      .details {
        font-size: 12px;
        color: var(--muted);
      }
      /* Lines break between the parts; the dot that a line would begin with
         stands outside of what is shown. */
      .details {
        overflow: hidden;
      }
      .parts {
        display: block;
        margin-inline-start: -1.1em;
      }
      .part {
        display: inline-block;
        max-width: 100%;
      }
      .dot {
        display: inline-block;
        width: 1.1em;
        text-align: center;
        white-space: pre;
      }
      .problem {
        padding: 0 12px 10px 48px;
        font-size: 12.5px;
        color: var(--warning);
      }
      .actions {
        position: absolute;
        inset: 5px 5px auto auto;
        display: flex;
        gap: 2px;
        border-radius: 6px;
        background: var(--card);
      }
      .actions button {
        width: 24px;
        height: 24px;
        padding: 4px;
        border: 0;
        border-radius: 5px;
        background: none;
        color: var(--muted);
      }
      .actions button:hover {
        background: var(--line);
        color: var(--ink);
      }
      @media (hover: hover) {
        .actions,
        .grip {
          opacity: 0;
        }
        :host(:hover) :is(.actions, .grip),
        :host(:focus-within) :is(.actions, .grip) {
          opacity: 1;
        }
      }
      @media not (hover: hover) {
        .title {
          padding-right: 50px;
          -webkit-line-clamp: 3;
        }
      }
      svg {
        display: block;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.6;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
    `,
  ];

  protected override render(): unknown {
    const { letter, heading, problem } = this;
    return html`
      <button
        class="choose"
        aria-pressed=${this.chosen}
        ?disabled=${!this.comparable}
        @click=${() => this.tell('choose')}
      >
        <span class="letter">${letter}</span>
        <span class="title" dir="auto">${heading}</span>
        <span class="more">
          ${this.details ? html`<span class="details">${unbroken(this.details)}</span>` : nothing}
          ${this.size ? html`<span class="details">${unbroken(this.size)}</span>` : nothing}
        </span>
      </button>
      ${problem ? html`<p class="problem">${problem}</p>` : nothing}
      ${this.grip()}
      <div class="actions">
        ${this.action('edit', strings.article.edit(letter), 'm3 13 .7-3L10.5 3.2a1 1 0 0 1 1.4 0l.9.9a1 1 0 0 1 0 1.4L6 12.3Z')}
        ${this.action('remove', strings.article.remove(letter), 'm4 4 8 8m0-8-8 8')}
      </div>
    `;
  }

  private grip(): unknown {
    const label = strings.moving.grip(this.letter);
    return html`<button
      class="grip"
      title=${strings.moving.hint}
      aria-label=${label}
      aria-description=${strings.moving.hint}
      @pointerdown=${(event: PointerEvent) => this.dispatchEvent(new CustomEvent('grab', { detail: event }))}
      @keydown=${this.gripKey}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 5h10M3 8h10M3 11h10" /></svg>
    </button>`;
  }

  private gripKey(event: KeyboardEvent): void {
    const step = { ArrowUp: 'earlier', ArrowLeft: 'earlier', ArrowDown: 'later', ArrowRight: 'later' }[event.key];
    if (!step) return;
    event.preventDefault();
    this.tell(step);
  }

  /** Moves the focus to the grip, where moving the card has taken it away. */
  focusGrip(): void {
    this.renderRoot.querySelector<HTMLElement>('.grip')?.focus();
  }

  /** Moves the focus to the card itself, or where it cannot be chosen to what
   *  mends it. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('button:enabled:is(.choose, .actions *)')?.focus();
  }

  private action(name: string, label: string, path: string): unknown {
    return html`<button title=${label} aria-label=${label} @click=${() => this.tell(name)}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
    </button>`;
  }

  private tell(name: string): void {
    this.dispatchEvent(new Event(name));
  }
}

/** A line that is broken between its parts, and inside of one only where that
 *  is too long for the card. */
function unbroken(line: string): unknown {
  const parts = line.split(strings.dot);
  return html`<span class="parts"
    >${parts.map(
      (part, index) => html`<span class="part"><span class="dot">${index ? strings.dot : ''}</span>${part}</span>`,
    )}</span
  >`;
}
