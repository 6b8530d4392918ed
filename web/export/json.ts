/**
 * The report as the module gives it, in an envelope with the articles. Pure.
 *
 *     { "wirecopy": 1,            version of the envelope
 *       "date": "2022-03-18",     only where one was given
 *       "articles": [             in the order of report.articles
 *         { "letter": "A",        what the page called it
 *           "id", "title", "date", "source", "agency", "url",   as far as known
 *           "guessed": ["date"],  which of these were found in the text; the
 *                                 others were given
 *           "text": "…" } ],      what all spans of the report refer to
 *       "report": { … } }         see engine/types.ts; its settings are in it
 */
import { lettersOf, textOf, type ExportInput } from './input.js';

export function json(input: ExportInput): string {
  const letters = lettersOf(input);
  const articles = input.articles.map(({ id, title, date, source, agency, url, guessed }, index) => ({
    letter: letters[index],
    id,
    title: title || undefined,
    date: date || undefined,
    source: source || undefined,
    agency: agency || undefined,
    url: url || undefined,
    guessed: guessed?.length ? guessed : undefined,
    text: textOf(input, index),
  }));
  return `${JSON.stringify({ wirecopy: 1, date: input.date, articles, report: input.report }, null, 1)}\n`;
}
