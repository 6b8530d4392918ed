import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../element/theme.js';

/** So many rows are drawn beyond both edges, so that a fast scroll finds them there. */
const SPARE = 8;

/**
 * A list of any length, of which only what is to be seen is drawn. Each row is
 * a button; up, down, Page up, Page down, Home and End go from one to another.
 * It tells of `row-chosen` with the index of the row.
 */
export class Rows extends LitElement {
  static override properties = {
    count: { type: Number },
    height: { type: Number },
    draw: { attribute: false },
    chosen: { type: Number },
    label: {},
    at: { state: true },
    first: { state: true },
    last: { state: true },
  };

  declare count: number;
  /** Of a row, in CSS pixels. */
  declare height: number;
  /** What stands in the button of a row: phrasing content alone. */
  declare draw: (index: number) => unknown;
  /** The row that is current, or -1. */
  declare chosen: number;
  declare label: string;
  /** The row that takes the focus. */
  declare private at: number;
  /** Half-open range of the rows drawn. */
  declare private first: number;
  declare private last: number;

  static override styles = [
    base,
    css`
      :host {
        min-height: 0;
      }
      .frame {
        height: 100%;
        overflow: auto;
        scrollbar-width: thin;
        scrollbar-color: var(--line) transparent;
      }
      ul {
        position: relative;
        contain: strict;
      }
      li {
        position: absolute;
        inset-inline: 0;
        border-block-end: 1px solid var(--line);
      }
      li button {
        display: grid;
        width: 100%;
        height: 100%;
        align-content: center;
        padding: 4px 14px;
        border: 0;
        background: none;
        text-align: start;
      }
      li button:hover {
        background: var(--hover);
      }
      li button:focus-visible {
        outline-offset: -2px;
      }
      li button[aria-current='true'] {
        background: color-mix(in srgb, var(--accent) 10%, var(--card));
        box-shadow: inset 3px 0 var(--accent);
      }
      .line {
        display: flex;
        gap: 10px;
        align-items: baseline;
        min-width: 0;
      }
      .line > * {
        flex: none;
      }
      .cut {
        flex: 1;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .few {
        max-width: calc(50% - 20px);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .name {
        /* Beside its number, also where it is written from right to left. */
        text-align: left;
        font: 600 15px/1.35 var(--serif);
      }
      .quiet {
        color: var(--muted);
        font-size: 12.5px;
        line-height: 1.5;
      }
      .found {
        color: var(--accent);
        font-weight: 700;
      }
      .size {
        min-width: 2ch;
        color: var(--accent);
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  private readonly resized = new ResizeObserver(() => this.scrolled());

  constructor() {
    super();
    this.count = this.at = this.first = this.last = 0;
    this.height = 60;
    this.chosen = -1;
    this.label = '';
    this.draw = () => nothing;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  /** Brings a row into view. */
  async show(row: number): Promise<void> {
    await this.updateComplete;
    const { frame, height } = this;
    const top = row * height;
    if (top < frame.scrollTop) frame.scrollTop = top;
    else if (top + height > frame.scrollTop + frame.clientHeight) frame.scrollTop = top + height - frame.clientHeight;
    this.scrolled();
  }

  /** Goes back to the first row, for other rows. */
  rewind(): void {
    this.at = 0;
    if (this.hasUpdated) this.frame.scrollTop = 0;
    this.scrolled();
  }

  /** Gives the focus to a row. */
  async focusRow(row: number): Promise<void> {
    this.at = Math.max(0, Math.min(row, this.count - 1));
    await this.show(this.at);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-row='${this.at}']`)?.focus({ preventScroll: true });
  }

  private get frame(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.frame')!;
  }

  private scrolled(): void {
    if (!this.hasUpdated) return;
    const { scrollTop, clientHeight } = this.frame;
    this.first = Math.max(0, Math.floor(scrollTop / this.height) - SPARE);
    this.last = Math.ceil((scrollTop + clientHeight) / this.height) + SPARE;
  }

  protected override firstUpdated(): void {
    this.scrolled();
  }

  protected override willUpdate(): void {
    if (this.at >= this.count) this.at = Math.max(0, this.count - 1);
  }

  protected override render(): unknown {
    return html`<div class="frame" @scroll=${this.scrolled} @keydown=${this.pressed}>
      <ul aria-label=${this.label} .style=${`height: ${this.count * this.height}px`}>
        ${repeat(this.drawn(), (row) => row, (row) => this.row(row))}
      </ul>
    </div>`;
  }

  /** What is to be seen, and the row with the focus wherever it is. */
  private drawn(): number[] {
    const rows: number[] = [];
    for (let row = this.first; row < Math.min(this.last, this.count); row += 1) rows.push(row);
    if (this.count === 0 || (this.at >= this.first && this.at < this.last)) return rows;
    return this.at < this.first ? [this.at, ...rows] : [...rows, this.at];
  }

  private row(row: number): unknown {
    return html`<li aria-setsize=${this.count} aria-posinset=${row + 1} .style=${`top: ${row * this.height}px; height: ${this.height}px`}>
      <button
        data-row=${row}
        tabindex=${row === this.at ? 0 : -1}
        aria-current=${row === this.chosen ? 'true' : 'false'}
        @click=${() => this.choose(row)}
        @focus=${() => (this.at = row)}
      >
        ${this.draw(row)}
      </button>
    </li>`;
  }

  private choose(row: number): void {
    this.at = row;
    this.dispatchEvent(new CustomEvent('row-chosen', { detail: row }));
  }

  private pressed(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(this.frame.clientHeight / this.height) - 1);
    const { at } = this;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: this.count - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void this.focusRow(to);
  }
}
