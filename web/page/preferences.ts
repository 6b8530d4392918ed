/** What the reader prefers on every desk: the language of the page, and
 *  whether keys of one character act. Kept in this browser. */
import { redraw } from '../element/language.js';
import { knownLanguage, speak, strings, type Language } from '../element/strings/index.js';
import { followPreferred, preferred, rememberPreferred } from './memory.js';

let keysAct = preferred('letter-keys') !== 'off';

/** The choice of the reader, else the first language of the browser that
 *  there is, else English. */
export async function startLanguage(): Promise<void> {
  const language = knownLanguage([preferred('language'), ...navigator.languages]) ?? 'en';
  // Without the network, the page is in English.
  await speak(language).catch(() => undefined);
  tellDocument();
  followPreferred((name, value) => void follow(name, value));
}

/** Fails where the words of that language cannot be loaded; all stays as it is. */
export async function chooseLanguage(language: Language): Promise<void> {
  await turnTo(language);
  rememberPreferred('language', language);
}

async function turnTo(language: Language): Promise<void> {
  await speak(language);
  tellDocument();
  redraw();
}

/** What was chosen in another tab holds in this one too. */
async function follow(name: string, value: string): Promise<void> {
  const language = knownLanguage([value]);
  if (name === 'language' && language) await turnTo(language).catch(() => undefined);
  if (name !== 'letter-keys') return;
  keysAct = value !== 'off';
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
