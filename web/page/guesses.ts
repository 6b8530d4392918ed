/** What an article itself tells of its title, date, source and agency. Pure. */
import { titleIn } from '../element/view.js';
import { guessTitle } from '../element/words.js';
import type { ArticleReport, Span } from '../engine/types.js';
import type { Details, DeskArticle } from './desk.js';

/** A line of the page that names the day of publication, the best last. */
const DATE_LINES = ['updated', 'source name', 'byline', 'date line'];

/** A dateline stands this near to the start of its paragraph, in UTF-16
 *  units: as far as the core looks for one. */
const DATELINE = 90;

/** The details as far as the text has them, whatever was given. */
export function guessDetails(article: DeskArticle, found: ArticleReport | undefined): Details {
  return {
    title: guessTitleOf(article, found),
    date: found ? guessDate(found) : '',
    source: guessSource(article, found),
    agency: found?.credits.find(({ agency }) => agency)?.agency ?? '',
    url: '',
  };
}

/** Worked out once: the page is drawn more often than an article changes. */
const known = new WeakMap<DeskArticle, { found: ArticleReport | undefined; best: Details }>();

/** What was given, and the guess where nothing was. */
export function bestDetails(article: DeskArticle, found: ArticleReport | undefined): Details {
  const last = known.get(article);
  if (last && last.found === found) return last.best;
  const best = merged(article, guessDetails(article, found));
  known.set(article, { found, best });
  return best;
}

function merged(article: DeskArticle, guess: Details): Details {
  return {
    title: article.title || guess.title,
    date: article.date || guess.date,
    source: article.source || guess.source,
    agency: article.agency || guess.agency,
    url: article.url,
  };
}

/** A title that was given is also the one in the report. */
function guessTitleOf({ title, text }: DeskArticle, found: ArticleReport | undefined): string {
  return found ? titleIn(title ? { ...found, title: '' } : found, text) : guessTitle(text);
}

function guessDate(found: ArticleReport): string {
  let best = { rank: -1, iso: '' };
  for (const date of found.dates) {
    const rank = rankOf(date, found);
    if (/^\d{4}-\d\d-\d\d$/.test(date.iso) && rank > best.rank) best = { rank, iso: date.iso };
  }
  return best.iso;
}

/** How well a date tells the day of publication; -1 where it does not. */
function rankOf(date: Span, { furniture, credits, paragraphs }: ArticleReport): number {
  const line = furniture.find((span) => contains(span, date));
  if (line) return DATE_LINES.indexOf(line.why) < 0 ? -1 : DATE_LINES.indexOf(line.why) + 1;
  const paragraph = paragraphs.find((span) => contains(span, date));
  const credit = credits.find((span) => paragraph && contains(paragraph, span));
  const dateline = credit && date.start < credit.end && credit.end < paragraph!.start + DATELINE;
  return dateline ? 0 : -1;
}

function guessSource({ text, url }: DeskArticle, found: ArticleReport | undefined): string {
  const line = found?.furniture.find(({ why }) => why === 'source name');
  const name = line ? text.slice(line.start, line.end).trim() : '';
  if (name && name.length <= 60 && !name.includes('\n')) return name;
  const host = /^https?:\/\/(?:www\.)?([^/:?#@]+)/i.exec(url);
  return host?.[1] ?? '';
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
