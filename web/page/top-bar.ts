import { LitElement, css, html, nothing } from 'lit';
import { strings } from '../element/strings/index.js';
import { base, buttons } from '../element/theme.js';
import type { DeskMenu } from './desk-menu.js';
import { menus, placeUnder } from './sheet.js';
import type { KeptDesk } from './store.js';

/** What the bar is asked for; it says so with an event of that name. */
export type TopAction = 'add' | 'files' | 'link' | 'settings' | 'help';

/** The head of the page: what it is, which desk it shows, and what can be
 *  done. Further buttons are slotted in. */
export class TopBar extends LitElement {
  static override properties = {
    busy: { type: Boolean },
    full: { type: Boolean },
    links: { type: Boolean },
    desks: { attribute: false },
    desk: { attribute: false },
  };

  /** There are results, so that there are no buttons on the page itself. */
  declare busy: boolean;
  /** No further article fits. */
  declare full: boolean;
  /** The host of the page fetches articles at links. */
  declare links: boolean;
  declare desks: KeptDesk[];
  declare desk: KeptDesk | undefined;

  static override styles = [
    base,
    buttons,
    menus,
    css`
      header {
        display: flex;
        flex: none;
        gap: 8px 12px;
        align-items: center;
        min-height: 52px;
        padding: 8px 20px;
        border-block-end: 1px solid var(--line);
        background: var(--card);
      }
      .brand {
        font: 700 20px/1 var(--serif);
      }
      .brand span {
        color: var(--accent);
      }
      .privacy {
        display: flex;
        gap: 8px;
        align-items: center;
        font-size: 13px;
        white-space: nowrap;
        color: var(--muted);
      }
      .privacy::before {
        content: '';
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--good);
      }
      wirecopy-desks {
        flex: 0 1 auto;
        max-width: 360px;
        margin-inline-end: auto;
      }
      .button {
        flex: none;
        white-space: nowrap;
      }
      .plus {
        font-weight: 600;
      }
      .help,
      .more {
        min-width: 34px;
        padding-inline: 8px;
        text-align: center;
        font-weight: 600;
      }
      .more {
        display: none;
      }
      /* In German, with all its buttons, the bar is 1268 pixels wide, and 945
         without the line. */
      @media (max-width: 1270px) {
        .busy .privacy {
          display: none;
        }
      }
      @media (max-width: 960px) {
        .busy .more {
          display: block;
        }
        .busy .wide {
          display: none;
        }
      }
      /* As narrow as a page of 1440 pixels at twice its size, too. */
      @media (max-width: 860px) {
        .more {
          display: block;
        }
        .wide {
          display: none;
        }
      }
      @media (max-width: 700px) {
        header {
          gap: 8px;
          padding: 8px 14px;
        }
      }
      @media (max-width: 560px) {
        header {
          flex-wrap: wrap;
          row-gap: 2px;
        }
        .busy .brand {
          margin-inline-end: auto;
        }
        .busy wirecopy-desks {
          margin-inline-start: -14px;
        }
        .busy wirecopy-desks,
        .privacy {
          order: 1;
          flex-basis: 100%;
          max-width: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.busy = this.full = this.links = false;
    this.desks = [];
  }

  /** Opens the menu of desks. */
  openDesks(): void {
    this.renderRoot.querySelector<DeskMenu>('wirecopy-desks')!.open();
  }

  protected override render(): unknown {
    const { page, top } = strings;
    const files = this.busy ? this.button('files', page.open) : nothing;
    const link = this.busy && this.links;
    return html`<header class=${this.busy ? 'busy' : ''}>
      <span class="brand" role="img" aria-label=${top.label}>wire<span>copy</span></span>
      <wirecopy-desks .desks=${this.desks} .desk=${this.desk}></wirecopy-desks>
      <span class="privacy">${page.privacy}</span>
      ${this.busy
        ? html`<button class="button" id="add" aria-label=${page.add} ?disabled=${this.full} @click=${() => this.tell('add')}>
            <span class="plus" aria-hidden="true">${top.plus}</span> <span class="wide">${page.add}</span>
          </button>`
        : nothing}
      ${files} ${link ? this.button('link', strings.link.open) : nothing} ${this.button('settings', top.settings)}
      <slot></slot>
      <button class="button help wide" data-action="help" title=${top.help} aria-label=${top.help} @click=${() => this.tell('help')}>?</button>
      <button class="button more" id="more" popovertarget="rest" aria-label=${top.more}>⋯</button>
      <div id="rest" popover @toggle=${this.toggled} @click=${this.hide}>
        ${this.busy ? this.entry('files', page.open) : nothing} ${link ? this.entry('link', strings.link.open) : nothing}
        ${this.entry('settings', top.settings)}
        ${this.entry('help', top.help)}
      </div>
    </header>`;
  }

  private button(action: TopAction, label: string): unknown {
    return html`<button class="button wide" data-action=${action} @click=${() => this.tell(action)}>${label}</button>`;
  }

  private entry(action: TopAction, label: string): unknown {
    return html`<button data-action=${action} @click=${() => this.tell(action)}>${label}</button>`;
  }

  private toggled(event: ToggleEvent): void {
    const menu = event.target as HTMLElement;
    if (event.newState === 'open') placeUnder(menu, this.renderRoot.querySelector<HTMLElement>('#more')!);
  }

  private hide(event: Event): void {
    (event.currentTarget as HTMLElement).hidePopover();
  }

  private tell(action: TopAction): void {
    this.dispatchEvent(new Event(action));
  }
}
