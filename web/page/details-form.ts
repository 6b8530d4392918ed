import { LitElement, css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { strings } from '../element/strings/index.js';
import { base, buttons } from '../element/theme.js';
import type { Details, DeskArticle } from './desk.js';
import { closeBeside, dialogs } from './sheet.js';

/** The article whose details are asked for. */
export interface Subject {
  article: DeskArticle;
  letter: string;
  guess: Details;
}

/** What was entered; a field that says what the text says stays a guess. */
export type DetailsSaved = CustomEvent<{ key: string; details: Details }>;

type Name = keyof Details;

const NAMES: Name[] = ['title', 'source', 'date', 'agency', 'url'];
const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}/;

/** Title, date and origin of one article: guessed, and to be corrected. */
export class DetailsForm extends LitElement {
  static override properties = { subject: { state: true }, entered: { state: true }, faults: { state: true } };

  declare private subject: Subject | undefined;
  declare private entered: Details;
  declare private faults: Partial<Record<Name, string>>;

  static override styles = [
    base,
    buttons,
    dialogs,
    css`
      .field {
        display: grid;
        gap: 4px;
        margin-block-end: 12px;
      }
      .fault:empty {
        display: none;
      }
    `,
  ];

  constructor() {
    super();
    this.faults = {};
  }

  async open(subject: Subject): Promise<void> {
    const { article, guess } = subject;
    this.subject = subject;
    this.faults = {};
    this.entered = { title: '', date: '', source: '', agency: '', url: '' };
    for (const name of NAMES) this.entered[name] = article[name] || guess[name];
    this.entered.date = WHOLE_DATE.exec(this.entered.date)?.[0] ?? '';
    await this.updateComplete;
    this.dialog.showModal();
  }

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  protected override render(): unknown {
    const { details } = strings;
    return html`<dialog aria-labelledby="title-of-form" @click=${closeBeside} @keydown=${(event: Event) => event.stopPropagation()}>
      <form novalidate @submit=${this.submitted}>
        <h2 id="title-of-form">${details.title(this.subject?.letter ?? '')}</h2>
        ${this.subject ? NAMES.map((name) => this.field(name, this.subject!)) : nothing}
        <p class="row">
          <button type="button" class="button" id="editText" @click=${this.editText}>${details.text}</button>
          <button type="button" class="button end" @click=${() => this.dialog.close()}>${details.cancel}</button>
          <button class="button lead" id="saveDetails">${details.save}</button>
        </p>
      </form>
    </dialog>`;
  }

  private field(name: Name, subject: Subject): unknown {
    const { details } = strings;
    const fault = this.faults[name] ?? '';
    return html`<div class="field">
      <label for=${name}>${details.name[name]}</label>
      <input
        id=${name}
        type=${name === 'date' ? 'date' : name === 'url' ? 'url' : 'text'}
        dir=${name === 'date' ? nothing : 'auto'}
        autocomplete="off"
        maxlength="2000"
        .value=${live(this.entered[name])}
        aria-invalid=${fault ? 'true' : 'false'}
        aria-describedby="about-${name} fault-${name}"
        @input=${(event: Event) => (this.entered = { ...this.entered, [name]: (event.target as HTMLInputElement).value })}
      />
      <p class="about" id="about-${name}">${this.about(name, subject)}</p>
      <p class="fault" id="fault-${name}" role="alert">${fault}</p>
    </div>`;
  }

  /** What the field is for, and where its value is from. */
  private about(name: Name, { article, guess }: Subject): string {
    const { details } = strings;
    const value = this.entered[name];
    const guessed = value !== '' && !article[name] && value === guess[name];
    const odd = name === 'date' && article.date !== '' && !WHOLE_DATE.test(article.date);
    const origin = guessed ? details.guessed : odd ? details.given(article.date) : '';
    return [details.about[name], origin].filter(Boolean).join(' ');
  }

  private submitted(event: Event): void {
    event.preventDefault();
    const { article, guess } = this.subject!;
    this.faults = this.findFaults();
    const wrong = NAMES.find((name) => this.faults[name]);
    if (wrong) return this.renderRoot.querySelector<HTMLInputElement>(`#${wrong}`)!.focus();
    const details = { ...this.entered };
    for (const name of NAMES) {
      details[name] = details[name].trim();
      if (details[name] === guess[name]) details[name] = '';
    }
    // Neither a time of day nor a date in words is lost by being shown here.
    const untouched = this.entered.date === (WHOLE_DATE.exec(article.date)?.[0] ?? '');
    if (article.date && untouched) details.date = article.date;
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('details-saved', { detail: { key: article.key, details } }) as DetailsSaved);
  }

  private findFaults(): Partial<Record<Name, string>> {
    const faults: Partial<Record<Name, string>> = {};
    const date = this.renderRoot.querySelector<HTMLInputElement>('#date')!;
    if (date.validity.badInput) faults.date = strings.details.badDate;
    const url = this.entered.url.trim();
    if (url && !/^https?:\/\/[^\s/]/i.test(url)) faults.url = strings.details.badUrl;
    return faults;
  }

  private editText(): void {
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('edit-text', { detail: this.subject!.article.key }));
  }
}
