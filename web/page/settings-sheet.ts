import { LitElement, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { languages as ownLanguages, strings, type Language } from '../element/strings/index.js';
import { base, buttons } from '../element/theme.js';
import { chooseLanguage, letterKeys, setLetterKeys } from './preferences.js';
import { changedSettings, defaults, languages, ranges, readNumber, type NumberSetting, type Settings } from './settings.js';
import { settingsStyles } from './settings-styles.js';
import { closeBeside, dialogs } from './sheet.js';

/** Every setting with its range and its default; a change acts at once. */
export class SettingsSheet extends LitElement {
  static override properties = { settings: { attribute: false }, offline: { type: Boolean }, typed: { state: true }, shown: { state: true } };

  declare settings: Settings;
  /** The page works without a network. */
  declare offline: boolean;
  /** Numbers as they were typed, where they cannot be used. */
  declare private typed: Partial<Record<NumberSetting, string>>;

  declare private shown: boolean;

  static override styles = [base, buttons, dialogs, settingsStyles];

  constructor() {
    super();
    this.settings = { ...defaults };
    this.typed = {};
    this.offline = this.shown = false;
  }

  async open(): Promise<void> {
    this.typed = {};
    this.shown = true;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  protected override render(): unknown {
    return html`<dialog
      aria-labelledby="title"
      aria-describedby="lead"
      @click=${closeBeside}
      @close=${() => (this.shown = false)}
      @keydown=${(event: Event) => event.stopPropagation()}
    >
      ${this.shown ? this.contents() : nothing}
    </dialog>`;
  }

  private contents(): unknown {
    const { settings } = strings;
    const changed = changedSettings(this.settings).length > 0;
    return html`
      <h2 id="title">${settings.title}</h2>
      <p class="about" id="lead">${settings.lead}</p>
      ${this.number('shortestPassage')} ${this.number('gap')} ${this.number('shingle')} ${this.switch('ignoreQuotations')}
      ${this.switch('ignoreFurniture')} ${this.language()} ${this.template()} ${preferences(this.offline)}
      <form method="dialog" class="row">
        <button type="button" class="button" id="reset" ?disabled=${!changed && !this.hasFault} @click=${this.reset}>
          ${settings.reset}
        </button>
        <button class="button lead end" id="closeSettings">${settings.close}</button>
      </form>
    `;
  }

  private get hasFault(): boolean {
    return Object.keys(this.typed).length > 0;
  }

  private number(name: NumberSetting): unknown {
    const { settings } = strings;
    const [least, most] = ranges[name];
    const value = this.typed[name];
    const fault = value === undefined ? '' : settings.range(least, most, this.settings[name]);
    return html`<div class="setting">
      <label for=${name}>${settings.name[name]}</label>
      <span class="value">
        <input
          id=${name}
          type="number"
          inputmode="numeric"
          min=${least}
          max=${most}
          step="1"
          .value=${live(value ?? String(this.settings[name]))}
          aria-invalid=${fault ? 'true' : 'false'}
          aria-describedby="about-${name} fault-${name}"
          @input=${(event: Event) => this.typedNumber(name, (event.target as HTMLInputElement).value)}
        />
        <span>${settings.unit}</span>
      </span>
      ${this.about(name, strings.words(defaults[name]))}
      <p class="fault" id="fault-${name}" role="alert">${fault || nothing}</p>
    </div>`;
  }

  private switch(name: 'ignoreQuotations' | 'ignoreFurniture'): unknown {
    return html`<div class="setting">
      <label for=${name}>${strings.settings.name[name]}</label>
      <span class="value">
        <input
          id=${name}
          type="checkbox"
          .checked=${live(this.settings[name])}
          aria-describedby="about-${name}"
          @change=${(event: Event) => this.set({ [name]: (event.target as HTMLInputElement).checked })}
        />
      </span>
      ${this.about(name, strings.settings.off)}
    </div>`;
  }

  private language(): unknown {
    const { settings } = strings;
    const named = languages.map((tag): [string, string] => [tag, settings.languageName(tag)]);
    const sorted = named.sort(([, one], [, other]) => one.localeCompare(other));
    return html`<div class="setting">
      <label for="language">${settings.name.language}</label>
      <select
        id="language"
        aria-describedby="about-language"
        @change=${(event: Event) => this.set({ language: (event.target as HTMLSelectElement).value })}
      >
        <option value="" .selected=${this.settings.language === ''}>${settings.detect}</option>
        ${sorted.map(([tag, name]) => html`<option value=${tag} .selected=${this.settings.language === tag}>${name}</option>`)}
      </select>
      ${this.about('language', settings.detect)}
    </div>`;
  }

  private template(): unknown {
    const { settings } = strings;
    return html`<div class="setting">
      <label for="template">${settings.name.template}</label>
      <textarea
        id="template"
        rows="3"
        dir="auto"
        spellcheck="false"
        placeholder=${settings.placeholder}
        aria-describedby="about-template"
        .value=${live(this.settings.template)}
        @input=${(event: Event) => this.set({ template: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      ${this.about('template', settings.nothing)}
    </div>`;
  }

  private about(name: keyof Settings, standard: string): unknown {
    const { settings } = strings;
    return html`<p class="about" id="about-${name}">${settings.about[name]} ${settings.standard(standard)}</p>`;
  }

  private typedNumber(name: NumberSetting, typed: string): void {
    const value = readNumber(name, typed);
    const { [name]: _, ...others } = this.typed;
    this.typed = value === undefined ? { ...others, [name]: typed } : others;
    if (value !== undefined) this.set({ [name]: value });
  }

  private reset(): void {
    this.typed = {};
    this.set(defaults);
  }

  private set(changes: Partial<Settings>): void {
    const detail: Settings = { ...this.settings, ...changes };
    this.dispatchEvent(new CustomEvent<Settings>('settings-changed', { detail }));
  }
}

/** What the reader prefers on every desk. */
function preferences(offline: boolean): unknown {
  const { title, lead, offline: withoutNetwork, language, letterKeys: keysName, letterKeysAbout } = strings.preferences;
  const chosen = async ({ target }: Event): Promise<void> => {
    const select = target as HTMLSelectElement;
    await chooseLanguage(select.value as Language).catch(() => (select.value = strings.language));
  };
  return html`<h2 class="apart">${title}</h2>
    <p class="about">${lead} <span id="offline">${offline ? withoutNetwork : nothing}</span></p>
    <div class="setting">
      <label for="ownLanguage">${language}</label>
      <select id="ownLanguage" @change=${chosen}>
        ${ownLanguages.map(
          ({ tag, name }) => html`<option value=${tag} lang=${tag} .selected=${strings.language === tag}>${name}</option>`,
        )}
      </select>
    </div>
    <div class="setting">
      <label for="letterKeys">${keysName}</label>
      <span class="value">
        <input
          id="letterKeys"
          type="checkbox"
          .checked=${live(letterKeys())}
          aria-describedby="about-letterKeys"
          @change=${(event: Event) => setLetterKeys((event.target as HTMLInputElement).checked)}
        />
      </span>
      <p class="about" id="about-letterKeys">${letterKeysAbout}</p>
    </div>`;
}
