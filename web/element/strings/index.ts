/**
 * The words in the language of the reader. English is in the script; another
 * language is loaded when it is wanted. A new language is a folder like `en`,
 * named here.
 */
import { en } from './en/index.js';
import type { Strings } from './shape.js';

export type { Strings } from './shape.js';

/** Every language there is, by the BCP 47 tag of its catalogue. */
const catalogues = {
  en: { name: 'English', load: async (): Promise<Strings> => en },
  de: { name: 'Deutsch', load: async (): Promise<Strings> => (await import('./de/index.js')).de },
};

export type Language = keyof typeof catalogues;

/** The languages by their own names. */
export const languages = Object.entries(catalogues).map(([tag, { name }]) => ({ tag: tag as Language, name }));

export let strings: Strings = en;

/** The first language that there is a catalogue for; undefined if there is none. */
export function knownLanguage(tags: readonly string[]): Language | undefined {
  const mains = tags.map((tag) => tag.toLowerCase().split('-')[0]!);
  return mains.find((tag): tag is Language => Object.hasOwn(catalogues, tag));
}

/** Which language is wanted: of two wishes, the later counts. */
let wanted: Language = 'en';

/** From now on `strings` are those of a language; what was drawn before has
 *  to be drawn again. Rejects if the catalogue cannot be loaded. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  const catalogue = await catalogues[language].load();
  if (wanted === language) strings = catalogue;
}
