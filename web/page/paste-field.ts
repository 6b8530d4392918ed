import { LitElement, css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { base, buttons } from '../element/theme.js';
import { countWords, guessTitle } from '../element/words.js';
import { loneLink, readPaste } from '../input/index.js';
import { LONGEST_TEXT } from './desk.js';
import { strings } from '../element/strings/index.js';

/** Longer texts are not counted at every key. */
const COUNTED = 200_000;

/** Longer pastes cannot be taken back: Chromium inserts line by line, a
 *  thousand of them in seconds. */
const UNDOABLE_LINES = 200;

/** So much is shown of a text that is too long, which cannot be edited: a field
 *  with all of it would make the page stand still. In UTF-16 units. */
const BEGINNING = 20_000;

export interface FieldInput {
  text: string;
  /** By typing, not by pasting or dropping. */
  typed: boolean;
}

/** Where the text of an article is pasted and mended. */
export class PasteField extends LitElement {
  static override properties = {
    letter: {},
    text: { attribute: false },
    heading: {},
    problem: {},
    links: { type: Boolean },
    closable: { type: Boolean },
    removable: { type: Boolean },
  };

  declare letter: string;
  declare text: string;
  /** The title that was given; empty: the first line is taken for it. */
  declare heading: string;
  declare problem: string;
  /** The host of the page fetches articles at links. */
  declare links: boolean;
  /** It can be closed, its article staying where it is. */
  declare closable: boolean;
  declare removable: boolean;

  /** A text is being inserted, and each of its lines is an event. */
  private pasting = false;

  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: var(--field-height, 240px);
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--card);
      }
      :host(:focus-within) {
        border-color: var(--accent);
        box-shadow: 0 0 0 1px var(--accent);
      }
      header,
      footer {
        display: flex;
        gap: 10px;
        align-items: center;
        min-height: 46px;
        padding: 8px 14px;
      }
      label {
        flex: none;
        display: grid;
        place-items: center;
        min-width: 28px;
        height: 28px;
        padding-inline: 4px;
        border-radius: 7px;
        background: var(--accent);
        color: var(--on-accent);
        font-weight: 700;
      }
      .title {
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font: 700 15px/1.4 var(--serif);
      }
      .title.guess {
        color: var(--muted);
        font-weight: 400;
      }
      textarea {
        flex: 1;
        width: 100%;
        min-height: 120px;
        padding: 4px 16px 12px;
        border: 0;
        outline: 0;
        resize: none;
        background: none;
        color: var(--ink);
        font: 16px/1.6 var(--serif);
        scrollbar-width: thin;
      }
      textarea:focus-visible {
        outline: 0;
      }
      textarea::placeholder {
        color: var(--muted);
        opacity: 1;
      }
      footer {
        justify-content: space-between;
        border-block-start: 1px solid var(--line);
        color: var(--muted);
        font-size: 13px;
      }
      .actions {
        display: flex;
        gap: 8px;
      }
      .offer {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 12px;
        align-items: center;
        padding: 8px 16px;
        border-block-start: 1px solid var(--line);
      }
      .problem {
        padding: 8px 16px;
        border-block-start: 1px solid var(--line);
        color: var(--warning);
      }
    `,
  ];

  protected override render(): unknown {
    const title = this.heading || guessTitle(this.text, 90);
    const whole = this.text.length <= LONGEST_TEXT;
    return html`
      <header>
        <label for="text"><span aria-hidden="true">${this.letter}</span><span class="unseen">${strings.field.label(this.letter)}</span></label>
        <span class="title ${title ? '' : 'guess'}" dir="auto">${title || strings.field.untitled(this.letter)}</span>
      </header>
      <textarea
        id="text"
        dir="auto"
        spellcheck="false"
        autocomplete="off"
        placeholder=${strings.field.placeholder(this.letter)}
        aria-describedby=${this.problem ? 'problem' : nothing}
        ?readonly=${!whole}
        .value=${live(whole ? this.text : `${this.text.slice(0, BEGINNING)}…`)}
        @input=${this.changed}
        @paste=${this.pasted}
      ></textarea>
      ${this.links ? this.offer() : nothing}
      ${this.problem ? html`<p class="problem" id="problem" role="alert">${this.problem}</p>` : nothing}
      ${this.text || this.closable || this.removable ? this.footer() : nothing}
    `;
  }

  /** Whoever pastes nothing but a link wants what is there. */
  private offer(): unknown {
    const link = loneLink(this.text);
    if (!link) return nothing;
    const read = (): boolean => this.dispatchEvent(new CustomEvent('read-link', { detail: link }));
    return html`<p class="offer">
      <span>${strings.link.found}</span>
      <button class="button" id="readLink" @click=${read}>${strings.link.fetchFound}</button>
    </p>`;
  }

  private footer(): unknown {
    const empty = !this.text.trim();
    const counted = !empty && this.text.length <= COUNTED;
    const words = counted ? strings.words(countWords(this.text, { start: 0, end: this.text.length })) : '';
    const discards = this.removable || (this.closable && empty);
    return html`<footer>
      <span>${words}</span>
      <span class="actions">
        ${discards ? this.button('discard', empty ? strings.field.discard : strings.field.clear) : nothing}
        ${this.closable && !empty ? this.button('done', strings.field.done) : nothing}
      </span>
    </footer>`;
  }

  private button(name: string, label: string): unknown {
    return html`<button class="button" @click=${() => this.dispatchEvent(new Event(name))}>${label}</button>`;
  }

  /** Formatted text is pasted with its paragraphs; plain text pastes itself. */
  private pasted(event: ClipboardEvent): void {
    const text = readPaste(event)?.text;
    if (text === undefined || text === event.clipboardData!.getData('text/plain')) return;
    event.preventDefault();
    const area = event.target as HTMLTextAreaElement;
    // The one way of changing a field that the reader can take back.
    const short = text.split('\n', UNDOABLE_LINES + 1).length <= UNDOABLE_LINES;
    this.pasting = true;
    if (!short || !document.execCommand('insertText', false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    }
    this.pasting = false;
    this.tell(area.value, false);
  }

  private changed(event: InputEvent): void {
    const { value } = event.target as HTMLTextAreaElement;
    if (!this.pasting) this.tell(value, !/^insertFrom/.test(event.inputType ?? ''));
  }

  private tell(text: string, typed: boolean): void {
    this.dispatchEvent(new CustomEvent<FieldInput>('field-input', { detail: { text, typed } }));
  }
}
