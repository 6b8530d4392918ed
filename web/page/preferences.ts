/** What the reader prefers on every desk: the language of the page, and
 *  whether keys of one character act. Kept in this browser. */
import { redraw } from '../element/language.js';
import { knownLanguage, speak, strings, type Language } from '../element/strings/index.js';
import { preferred, rememberPreferred } from './memory.js';

let keysAct = preferred('letter-keys') !== 'off';

/** The choice of the reader, else the first language of the browser that
 *  there is, else English. */
export async function startLanguage(): Promise<void> {
  const language = knownLanguage([preferred('language'), ...navigator.languages]) ?? 'en';
  // Without the network, the page is in English.
  await speak(language).catch(() => undefined);
  tellDocument();
}

export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language);
  rememberPreferred('language', language);
  tellDocument();
  redraw();
}

/** Puts the language into the document around the page. */
function tellDocument(): void {
  document.documentElement.lang = strings.language;
  document.querySelector<HTMLMetaElement>('meta[name=description]')!.content = strings.page.description;
}

/** Whether keys of one character act; see WCAG 2.1.4, Character Key Shortcuts. */
export function letterKeys(): boolean {
  return keysAct;
}

export function setLetterKeys(on: boolean): void {
  keysAct = on;
  rememberPreferred('letter-keys', on ? 'on' : 'off');
  redraw();
}
