import { LitElement, css, html } from 'lit';
import { strings } from '../element/strings/index.js';
import { base, buttons } from '../element/theme.js';
import { closeBeside, dialogs, menus, placeUnder } from './sheet.js';
import type { KeptDesk } from './store.js';

/** What the reader wants done with desks. */
export type DeskAction = CustomEvent<
  | { action: 'create' | 'remove' | 'erase' }
  | { action: 'open'; id: string }
  | { action: 'rename'; name: string }
>;

/** The name of the desk that is shown, and a menu of all others. */
export class DeskMenu extends LitElement {
  static override properties = { desks: { attribute: false }, desk: { attribute: false } };

  /** Those that are kept. */
  declare desks: KeptDesk[];
  /** The one that is shown, kept or not. */
  declare desk: KeptDesk | undefined;

  static override styles = [
    base,
    buttons,
    dialogs,
    menus,
    css`
      :host {
        min-width: 0;
      }
      .open {
        display: flex;
        gap: 6px;
        align-items: center;
        max-width: 100%;
        border-color: transparent;
        font-weight: 600;
      }
      .open:hover {
        border-color: var(--line);
      }
      .open span,
      .title {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .open::after {
        content: '';
        flex: none;
        width: 6px;
        height: 6px;
        margin-block-start: -3px;
        border: solid var(--muted);
        border-width: 0 1.5px 1.5px 0;
        rotate: 45deg;
      }
      h2.label {
        padding: 4px 10px;
      }
      [popover] .desk {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 12px;
      }
      .desk[aria-current] {
        background: var(--hover);
        box-shadow: inset 3px 0 var(--accent);
        font-weight: 600;
      }
      .size {
        color: var(--muted);
        font-weight: 400;
      }
      .here {
        padding: 4px 10px;
        color: var(--muted);
        font-size: 13px;
      }
      .about {
        margin-block-start: 6px;
      }
    `,
  ];

  constructor() {
    super();
    this.desks = [];
  }

  /** Opens the menu. */
  open(): void {
    this.query('#menu').showPopover();
  }

  protected override render(): unknown {
    const { desk } = this;
    if (!desk) return;
    return html`
      <button class="button open" id="desk" popovertarget="menu" aria-label=${strings.desks.button(nameOf(desk))}>
        <span>${nameOf(desk)}</span>
      </button>
      <div id="menu" popover @toggle=${this.toggled}>${this.menu(desk)}</div>
      ${this.renameDialog(desk)} ${this.eraseDialog()}
    `;
  }

  private menu(desk: KeptDesk): unknown {
    const kept = this.desks.some(({ id }) => id === desk.id);
    const all = kept ? this.desks : [desk, ...this.desks];
    const byName = [...all].sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
    return html`
      <h2 class="label">${strings.desks.title}</h2>
      <ul>
        ${byName.map((each) => html`<li>${this.entry(each, desk)}</li>`)}
      </ul>
      <button id="create" @click=${() => this.tell({ action: 'create' })}>${strings.desks.create}</button>
      <hr />
      <button id="rename" @click=${() => this.show('#renaming')}>${strings.desks.rename}</button>
      <button id="delete" ?disabled=${!kept} @click=${() => this.tell({ action: 'remove' })}>${strings.desks.remove}</button>
      <hr />
      <p class="here">${strings.desks.keptHere}</p>
      <button id="erase" @click=${() => this.show('#erasing')}>${strings.desks.erase}</button>
    `;
  }

  private entry(each: KeptDesk, shown: KeptDesk): unknown {
    const current = each.id === shown.id;
    const count = current ? shown.order.length : each.order.length;
    return html`<button
      class="desk"
      aria-current=${current ? 'true' : 'false'}
      @click=${() => (current ? this.query('#menu').hidePopover() : this.tell({ action: 'open', id: each.id }))}
    >
      <span class="title" dir="auto">${nameOf(current ? shown : each)}</span>
      <span class="size">${strings.desks.size(count)}</span>
    </button>`;
  }

  private renameDialog(desk: KeptDesk): unknown {
    return html`<dialog id="renaming" aria-labelledby="renameTitle" @click=${closeBeside} @keydown=${stop}>
      <form method="dialog" @submit=${this.renamed}>
        <h2><label for="name" id="renameTitle">${strings.desks.renameTitle}</label></h2>
        <input id="name" maxlength="80" autocomplete="off" .value=${desk.name} placeholder=${nameOf(desk)} aria-describedby="hint" />
        <p class="about" id="hint">${strings.desks.nameHint}</p>
        <p class="row">
          <button type="button" class="button end" @click=${() => this.close('#renaming')}>${strings.desks.cancel}</button>
          <button class="button lead" id="renamed">${strings.desks.save}</button>
        </p>
      </form>
    </dialog>`;
  }

  private eraseDialog(): unknown {
    return html`<dialog id="erasing" role="alertdialog" aria-labelledby="eraseTitle" aria-describedby="eraseText" @click=${closeBeside} @keydown=${stop}>
      <h2 id="eraseTitle">${strings.desks.eraseTitle}</h2>
      <p id="eraseText">${strings.desks.eraseText}</p>
      <form method="dialog" class="row">
        <button class="button end" autofocus>${strings.desks.cancel}</button>
        <button class="button lead" id="eraseNow" @click=${() => this.tell({ action: 'erase' })}>${strings.desks.eraseNow}</button>
      </form>
    </dialog>`;
  }

  private toggled(event: ToggleEvent): void {
    if (event.newState !== 'open') return;
    placeUnder(this.query('#menu'), this.query('#desk'));
    this.query('#menu [aria-current=true]').focus();
  }

  private show(dialog: string): void {
    this.query('#menu').hidePopover();
    this.query<HTMLDialogElement>(dialog).showModal();
  }

  private close(dialog: string): void {
    this.query<HTMLDialogElement>(dialog).close();
  }

  private renamed(): void {
    this.tell({ action: 'rename', name: this.query<HTMLInputElement>('#name').value });
  }

  private tell(detail: DeskAction['detail']): void {
    this.query('#menu').hidePopover();
    this.dispatchEvent(new CustomEvent('desk-action', { detail, bubbles: true, composed: true }));
  }

  private query<T extends HTMLElement>(selector: string): T {
    return this.renderRoot.querySelector<T>(selector)!;
  }
}

/** Keys in a dialog are for the dialog. */
function stop(event: Event): void {
  event.stopPropagation();
}

export function nameOf({ name, title }: KeptDesk): string {
  return strings.desks.named(name, title);
}
