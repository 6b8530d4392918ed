import { LitElement, css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { strings } from '../element/strings/index.js';
import { base, buttons } from '../element/theme.js';
import { LinkError, loneLink, readLink, readsLinks, type LinkCode } from '../input/index.js';
import { articlesIn } from './files.js';
import type { DeskArticle } from './desk.js';
import { closeBeside, dialogs } from './sheet.js';

/** The article at the link, and the key of the field that held the link, if
 *  one did. */
export type LinkRead = CustomEvent<{ article: DeskArticle; key: string }>;

/** Asks for a link, says what is done with it, and has the article fetched. */
export class LinkSheet extends LitElement {
  static override properties = { link: { state: true }, fault: { state: true }, fetching: { state: true } };

  declare private link: string;
  declare private fault: LinkCode | '';
  declare private fetching: boolean;

  private key = '';
  /** The server has said that it fetches links. */
  private answered = false;
  private leaving = new AbortController();

  static override styles = [
    base,
    buttons,
    dialogs,
    css`
      .field {
        display: grid;
        gap: 4px;
        margin-block-start: 16px;
      }
      .fault {
        min-height: 1.4em;
      }
    `,
  ];

  constructor() {
    super();
    this.link = this.fault = '';
    this.fetching = false;
  }

  /** `key` names the field that the article replaces. */
  async open(link = '', key = ''): Promise<void> {
    if (this.dialog?.open) return;
    this.link = link;
    this.key = key;
    this.fault = '';
    this.leaving = new AbortController();
    await this.updateComplete;
    this.dialog!.showModal();
    await this.askServer();
  }

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  protected override render(): unknown {
    const words = strings.link;
    return html`<dialog
      aria-labelledby="title"
      aria-describedby="about"
      @click=${closeBeside}
      @close=${() => this.leaving.abort()}
      @keydown=${(event: Event) => event.stopPropagation()}
    >
      <form novalidate @submit=${this.submitted}>
        <h2 id="title">${words.title}</h2>
        <p class="about" id="about">${words.about}</p>
        <div class="field">
          <label for="link">${words.label}</label>
          <input
            id="link"
            type="url"
            dir="ltr"
            autocomplete="off"
            spellcheck="false"
            placeholder="https://"
            maxlength="4096"
            .value=${live(this.link)}
            aria-invalid=${this.fault ? 'true' : 'false'}
            aria-describedby="fault"
            @input=${(event: Event) => (this.link = (event.target as HTMLInputElement).value)}
          />
          <p class="fault" id="fault" role="alert">${this.fault ? words.problem[this.fault] : nothing}</p>
        </div>
        <p class="row">
          <button type="button" class="button" id="closeLink" @click=${() => this.dialog!.close()}>${words.cancel}</button>
          <button class="button lead" id="fetchLink" ?disabled=${this.fetching}>
            ${this.fetching ? words.fetching : words.fetch}
          </button>
        </p>
      </form>
    </dialog>`;
  }

  /** Whoever opens this without a network is told before typing. */
  private async askServer(): Promise<void> {
    if (this.answered) return;
    const { signal } = this.leaving;
    this.answered = navigator.onLine && (await readsLinks(signal).catch(() => false));
    if (!this.answered && !signal.aborted) this.fault = 'offline';
  }

  private async submitted(event: Event): Promise<void> {
    event.preventDefault();
    const link = loneLink(this.link) ?? loneLink(`https://${this.link.trim()}`);
    this.fault = link ? '' : 'not-a-link';
    if (!link || this.fetching) return;
    this.fetching = true;
    const { signal } = this.leaving;
    try {
      const [article] = articlesIn({ articles: [await readLink(link, signal)], problems: [] });
      this.dialog!.close();
      this.dispatchEvent(new CustomEvent('link-read', { detail: { article: article!, key: this.key } }) as LinkRead);
    } catch (error) {
      if (!signal.aborted) this.fault = error instanceof LinkError ? error.code : 'internal';
    } finally {
      this.fetching = false;
    }
  }
}
