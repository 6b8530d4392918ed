/** What the browser keeps of this page besides the database. A browser may
 *  refuse all of it; then nothing is remembered, and nothing fails. */
import { FILES } from '../sw/common.js';

const DESK = 'wirecopy-desk';
const PAIR = 'wirecopy-pair';
const PREFERRED = 'wirecopy-preferred-';
const UNWRITTEN = 'wirecopy-unwritten-';
const SURVEYED = 'wirecopy-surveyed';
const SURVEY_SHOWN = 'wirecopy-survey-shown';
const OURS = /^wirecopy/;

/** The desk that this tab showed before it was reloaded. */
export function lastDesk(): string {
  return attempt(() => sessionStorage.getItem(DESK)) ?? '';
}

export function rememberDesk(id: string): void {
  attempt(() => sessionStorage.setItem(DESK, id));
}

/** The keys of the two articles that this tab showed before it was reloaded. */
export function lastPair(): string[] {
  return attempt(() => sessionStorage.getItem(PAIR))?.split(' ') ?? [];
}

export function rememberPair(keys: string[]): void {
  attempt(() => sessionStorage.setItem(PAIR, keys.join(' ')));
}

type Preference = 'language' | 'letter-keys';

/** What the reader prefers on every desk. */
export function preferred(name: Preference): string {
  return attempt(() => localStorage.getItem(PREFERRED + name)) ?? '';
}

export function rememberPreferred(name: Preference, value: string): void {
  attempt(() => localStorage.setItem(PREFERRED + name, value));
}

/** Calls back when a preference was chosen in another tab. */
export function followPreferred(chosen: (name: Preference, value: string) => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(PREFERRED) && newValue !== null) chosen(key.slice(PREFERRED.length) as Preference, newValue);
  });
}

/** Where the survey keeps its articles. */
export const SURVEY_DATABASE = 'wirecopy-survey';

/** How many articles of a survey are kept, so that nobody need open its
 *  database to know that there is one. */
export function surveyedCount(): number {
  return Number(attempt(() => localStorage.getItem(SURVEYED)) ?? 0);
}

export function rememberSurveyed(count: number): void {
  attempt(() => (count ? localStorage.setItem(SURVEYED, String(count)) : localStorage.removeItem(SURVEYED)));
}

/** Whether this tab showed the survey before it was reloaded. */
export function surveyWasShown(): boolean {
  return attempt(() => sessionStorage.getItem(SURVEY_SHOWN)) === 'yes';
}

export function rememberSurveyShown(shown: boolean): void {
  attempt(() => sessionStorage.setItem(SURVEY_SHOWN, shown ? 'yes' : 'no'));
}

/** Leaves changes behind that a database would no longer write: a browser
 *  drops what a closing page has begun. */
export function leaveBehind(tab: string, changes: string): void {
  attempt(() => localStorage.setItem(UNWRITTEN + tab, changes));
}

/** What this tab left behind is not wanted: it is still here. */
export function takeBackFrom(tab: string): void {
  attempt(() => localStorage.removeItem(UNWRITTEN + tab));
}

/** What tabs left behind, by the tab. */
export function leftBehind(): [tab: string, changes: string][] {
  const names = attempt(() => Object.keys(localStorage)) ?? [];
  return names
    .filter((name) => name.startsWith(UNWRITTEN))
    .map((name) => [name.slice(UNWRITTEN.length), localStorage.getItem(name) ?? '[]']);
}

/** Forgets all of it, the articles of the survey, and what was shared and not
 *  yet taken in. The program's own files, which are the same for everybody, stay. */
export async function forgetAll(): Promise<void> {
  for (const storage of [attempt(() => sessionStorage), attempt(() => localStorage)]) {
    const names = storage ? Object.keys(storage).filter((name) => OURS.test(name)) : [];
    for (const name of names) storage!.removeItem(name);
  }
  attempt(() => indexedDB.deleteDatabase(SURVEY_DATABASE));
  if (!('caches' in globalThis)) return;
  const names = await caches.keys().catch((): string[] => []);
  await Promise.all(names.filter((name) => OURS.test(name) && !name.startsWith(FILES)).map((name) => caches.delete(name)));
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
