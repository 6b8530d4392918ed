import { LitElement, css, html } from 'lit';
import { scrolling } from './scrolling.js';
import { base } from './theme.js';

export interface Tab {
  name: string;
  title: string;
  /** Shown behind the title; left out when undefined. */
  count?: number;
}

/** Tabs over slotted panels: the panel of tab `notes` goes in slot `notes`. */
export class Tabs extends LitElement {
  static override properties = { tabs: { attribute: false }, chosen: {}, label: {} };

  declare tabs: Tab[];
  declare chosen: string;
  declare label: string;

  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      [role='tablist'] {
        display: flex;
        flex: none;
        border-bottom: 1px solid var(--line);
        padding-inline: 8px;
      }
      [role='tab'] {
        padding: 14px 7px 12px;
        white-space: nowrap;
        border: 0;
        border-bottom: 2px solid transparent;
        margin-bottom: -1px;
        background: none;
        color: var(--muted);
      }
      [role='tab'][aria-selected='true'] {
        border-bottom-color: var(--accent);
        color: var(--ink);
        font-weight: 600;
      }
      @media (forced-colors: active) {
        [role='tab'] {
          border-bottom-color: Canvas;
        }
        [role='tab'][aria-selected='true'] {
          border-bottom-color: Highlight;
        }
      }
      [role='tab']:focus-visible {
        outline-offset: -2px;
      }
      [role='tabpanel'] {
        flex: 1;
        min-height: 0;
        overflow: auto;
        padding: 16px;
        scrollbar-width: thin;
        scrollbar-color: var(--line) transparent;
      }
      [role='tabpanel']:focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  constructor() {
    super();
    this.tabs = [];
    this.chosen = '';
    this.label = '';
  }

  private get current(): string {
    return this.tabs.some((tab) => tab.name === this.chosen) ? this.chosen : (this.tabs[0]?.name ?? '');
  }

  /** Scrolls the open panel, and nothing around it, until an item shows. */
  show(item: Element): void {
    const panel = this.renderRoot.querySelector('[role=tabpanel]')!;
    if (panel.scrollHeight <= panel.clientHeight) return;
    const view = panel.getBoundingClientRect();
    const place = item.getBoundingClientRect();
    if (place.top < view.top) panel.scrollTop += place.top - view.top - 12;
    if (place.bottom > view.bottom) panel.scrollTop += place.bottom - view.bottom + 12;
  }

  /** Opens a tab, brings it in view and moves the focus to it. */
  async open(name: string): Promise<void> {
    this.chosen = name;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'nearest', behavior: scrolling() });
  }

  protected override render(): unknown {
    return html`
      <div role="tablist" aria-label=${this.label} @keydown=${this.moved}>
        ${this.tabs.map((tab) => this.tab(tab))}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby=${this.current} tabindex="0"><slot name=${this.current}></slot></div>
    `;
  }

  private tab({ name, title, count }: Tab): unknown {
    const chosen = name === this.current;
    return html`<button
      role="tab"
      id=${name}
      aria-controls="panel"
      aria-selected=${chosen}
      tabindex=${chosen ? 0 : -1}
      @click=${() => (this.chosen = name)}
    >
      ${title}${count === undefined ? '' : ` ${count}`}
    </button>`;
  }

  private moved(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = this.tabs.findIndex((tab) => tab.name === this.current);
    void this.open(this.tabs[(at + step + this.tabs.length) % this.tabs.length]!.name);
  }
}
