/** What was read from files, as articles of the desk. */
import { guessTitle } from '../element/words.js';
import type { Reading } from '../input/index.js';
import { newArticle, type DeskArticle } from './desk.js';

/** One article for each that was found; what gave none keeps its name and says
 *  why, after those that can be read. Rows without a text would only crowd the
 *  desk. */
export function articlesIn({ articles, problems }: Reading): DeskArticle[] {
  const found = articles.map(({ text, name, title, date = '', source = '', agency = '', url = '' }) =>
    newArticle({ text, title: title ?? (guessTitle(text) ? '' : name), date, source, agency, url }),
  );
  const told = problems.filter(({ code }) => code !== 'empty-row');
  return [...found, ...told.map(({ name, code }) => newArticle({ title: name, fault: code }))];
}
