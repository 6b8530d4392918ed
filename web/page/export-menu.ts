import { LitElement, css, html, nothing } from 'lit';
import { strings } from '../element/strings/index.js';
import { base, buttons } from '../element/theme.js';

/** A way out: what the menu calls it, and how the file is made. */
export interface WayOut {
  way: string;
  label: string;
  /** Resolves with what is to be said of it. */
  deliver(): Promise<string>;
}

/** A button that opens the menu of all exports. Up, down, Home, End and the
 *  first letter go through it; Escape and Tab close it. */
export class ExportMenu extends LitElement {
  static override properties = {
    ways: { attribute: false },
    label: {},
    open: { state: true },
    spoken: { state: true },
  };

  declare ways: WayOut[];
  /** What the button says; empty for what it says of a comparison. */
  declare label: string;
  declare private open: boolean;
  /** What became of the last export, until the reader goes on. */
  declare private spoken: string;

  static override styles = [
    base,
    buttons,
    css`
      :host {
        position: relative;
      }
      .button {
        white-space: nowrap;
      }
      [role='menu'],
      .said {
        position: absolute;
        inset: calc(100% + 6px) 0 auto auto;
        z-index: 6;
        width: max-content;
        max-width: calc(100vw - 28px);
        padding: 6px;
        border: 1px solid var(--line);
        border-radius: 10px;
        background: var(--card);
        box-shadow: 0 8px 30px rgb(0 0 0 / 0.18);
      }
      .said {
        padding: 9px 14px;
      }
      /* It stays there without words, so that the next ones are heard. */
      .said:empty {
        clip-path: inset(50%);
      }
      [role='menuitem'] {
        display: block;
        width: 100%;
        min-height: 34px;
        padding: 6px 14px;
        border: 0;
        border-radius: 6px;
        background: none;
        text-align: start;
      }
      [role='menuitem']:is(:hover, :focus-visible) {
        background: var(--hover);
      }
      [role='menuitem']:focus-visible {
        outline-offset: -2px;
      }
      @media (max-width: 560px) {
        [role='menu'],
        .said {
          position: fixed;
          inset: 60px 14px auto;
          width: auto;
        }
      }
    `,
  ];

  private readonly pressedOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) [this.open, this.spoken] = [false, ''];
  };

  constructor() {
    super();
    this.ways = [];
    this.label = '';
    this.open = false;
    this.spoken = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.pressedOutside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.pressedOutside);
  }

  protected override render(): unknown {
    return html`<button
        class="button lead"
        id="button"
        aria-haspopup="menu"
        aria-expanded=${this.open}
        aria-controls=${this.open ? 'menu' : nothing}
        @click=${() => (this.open ? this.shut() : this.show(0))}
        @keydown=${this.pressedOnButton}
        @blur=${() => (this.spoken = '')}
      >
        ${this.label || strings.export.button} <span aria-hidden="true">▾</span>
      </button>
      ${this.open ? this.menu() : nothing}
      <div class="said" role="status">${this.spoken}</div>`;
  }

  private menu(): unknown {
    return html`<div role="menu" id="menu" aria-labelledby="button" @keydown=${this.pressed} @focusout=${this.left}>
      ${this.ways.map(
        (each) => html`<button role="menuitem" tabindex="-1" data-way=${each.way} @click=${() => this.choose(each)}>
          ${each.label}
        </button>`,
      )}
    </div>`;
  }

  private get items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  /** Opens the menu with the focus on an item; -1 is the last one. */
  private show(item: number): void {
    [this.open, this.spoken] = [true, ''];
    void this.updateComplete.then(() => this.items.at(item)!.focus());
  }

  private shut(): void {
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('#button')!.focus();
  }

  private async choose({ deliver }: WayOut): Promise<void> {
    this.shut();
    this.spoken = await deliver();
  }

  private pressedOnButton(event: KeyboardEvent): void {
    const item = { ArrowDown: 0, ArrowUp: -1 }[event.key];
    if (item === undefined) return;
    event.preventDefault();
    this.show(item);
  }

  private pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    const { items } = this;
    const at = items.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key] ?? beginning(items, at, event.key);
    if (event.key === 'Escape') this.shut();
    else if (event.key === 'Tab') this.open = false;
    else if (to !== undefined) items.at(to % items.length)!.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  }

  /** The focus went elsewhere; where a click gives none, it goes nowhere. */
  private left(event: FocusEvent): void {
    const to = event.relatedTarget as HTMLElement | null;
    if (to && !this.items.includes(to)) this.open = false;
  }
}

/** The next item that begins with a letter. */
function beginning(items: HTMLElement[], at: number, key: string): number | undefined {
  const order = items.map((_, index) => (at + 1 + index) % items.length);
  const letter = key.toLowerCase();
  return order.find((index) => items[index]!.textContent!.trim().toLowerCase().startsWith(letter));
}
