import { LitElement, css, html, nothing } from 'lit';
import { strings } from './strings/index.js';
import { base, buttons } from './theme.js';

/** A small sheet that names the keys. */
export class KeySheet extends LitElement {
  static override properties = { more: { attribute: false }, off: { type: Boolean } };

  /** Further keys, of the page around. */
  declare more: [keys: string[], meaning: string][];

  /** Keys of one character are turned off. */
  declare off: boolean;

  static override styles = [
    base,
    buttons,
    css`
      dialog {
        min-width: min(340px, 90vw);
        padding: 20px 24px;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--card);
        color: var(--ink);
        box-shadow: 0 16px 48px rgb(0 0 0 / 0.25);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 0.35);
      }
      h2 {
        font: 700 20px/1.3 var(--serif);
        margin-block-end: 14px;
      }
      .off {
        margin-block-end: 14px;
        color: var(--muted);
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 9px 18px;
        margin: 0 0 18px;
      }
      dt,
      dd {
        margin: 0;
      }
      kbd {
        display: inline-block;
        min-width: 26px;
        padding: 1px 7px;
        border: 1px solid var(--line);
        border-bottom-width: 2px;
        border-radius: 5px;
        background: var(--paper);
        font: 13px/1.4 var(--sans);
        text-align: center;
      }
    `,
  ];

  constructor() {
    super();
    this.more = [];
    this.off = false;
  }

  open(): void {
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  protected override render(): unknown {
    return html`<dialog aria-labelledby="title" @click=${this.clicked} @keydown=${(event: Event) => event.stopPropagation()}>
      <h2 id="title">${strings.keys.title}</h2>
      ${this.off ? html`<p class="off">${strings.keys.off}</p>` : nothing}
      <dl>
        ${[...strings.keys.list, ...this.more].map(
          ([keys, meaning]) => html`<dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
            <dd>${meaning}</dd>`,
        )}
      </dl>
      <form method="dialog"><button class="button" autofocus>${strings.keys.close}</button></form>
    </dialog>`;
  }

  /** A click beside the sheet closes it. */
  private clicked(event: MouseEvent): void {
    const dialog = event.currentTarget as HTMLDialogElement;
    if (event.target === dialog && !within(dialog.getBoundingClientRect(), event)) dialog.close();
  }
}

function within(box: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}
