/** The words of the survey in the language of the page. They are no part of
 *  the page's script, since most who read it never survey anything. */
import { survey as english } from '../element/strings/en/survey.js';
import { strings, type Language } from '../element/strings/index.js';
import type { SurveyWords } from '../element/strings/survey-shape.js';

const catalogues: Record<Language, () => Promise<SurveyWords>> = {
  en: async () => english,
  de: async () => (await import('../element/strings/de/survey.js')).survey,
};

export let words: SurveyWords = english;

let spoken: Language = 'en';

/** Speaks as the page does; true if that is another language than before. */
export async function speakAsThePage(): Promise<boolean> {
  const language = strings.language as Language;
  if (language === spoken) return false;
  const catalogue = await catalogues[language]();
  if (language !== strings.language) return false;
  [words, spoken] = [catalogue, language];
  return true;
}
