/** Lines under the head of the page that say what is not as usual. Each is
 *  one calm sentence, and gone when its reason is gone. */
import { html, nothing } from 'lit';
import { strings } from '../element/strings/index.js';
import { countWords } from '../element/words.js';
import { isBlank, type DeskArticle } from './desk.js';
import type { Keeper } from './keeper.js';
import type { Offline } from './offline.js';
import { changedSettings, type Settings } from './settings.js';

export function keepingNotice({ state, shared }: Keeper): unknown {
  const sentence = state !== 'kept' ? strings.keeping[state] : shared ? strings.keeping.shared : '';
  return html`<div role="status" id="keeping">${sentence ? html`<p class="line">${sentence}</p>` : nothing}</div>`;
}

/** That a new version of the page waits. Where the browser keeps nothing, to
 *  load the page again would lose the articles, so it is not offered. */
export function versionNotice(offline: Offline, keeper: Keeper, desk: DeskArticle[]): unknown {
  const { ready, reload, later } = strings.version;
  const safe = keeper.state === 'kept' || desk.every(isBlank);
  // What was typed a moment ago is written before.
  const renew = (): Promise<void> => keeper.write().then(() => offline.renew());
  return html`<div role="status" id="version">
    ${offline.renewable
      ? html`<p class="line"><span>${ready}</span> ${safe ? html`<button class="link" id="renew" @click=${renew}>${reload}</button>` : later}</p>`
      : nothing}
  </div>`;
}

/** Which settings are not at their default, so that nobody forgets. */
export function settingsNotice(settings: Settings, open: () => void, reset: () => void): unknown {
  const changed = changedSettings(settings);
  if (changed.length === 0) return nothing;
  return html`<section class="line" id="changed" aria-label=${strings.top.settings}>
    <span>${strings.settings.changed} ${strings.settings.list(changed.map((name) => nowOf(name, settings)))}.</span>
    <button class="link" @click=${open}>${strings.top.settings}</button>
    <button class="link" id="resetChanged" @click=${reset}>${strings.settings.reset}</button>
  </section>`;
}

function nowOf(name: keyof Settings, settings: Settings): string {
  const { now, languageName } = strings.settings;
  if (name === 'language') return now.language(languageName(settings.language));
  if (name === 'template') return now.template(countWords(settings.template, { start: 0, end: settings.template.length }));
  if (name === 'ignoreQuotations' || name === 'ignoreFurniture') return now[name];
  return now[name](settings[name]);
}
