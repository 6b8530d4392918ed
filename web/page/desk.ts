/**
 * The articles on the desk, in the order of their letters. Pure, without a
 * document: every change returns a new list.
 */
import { guessTitle } from '../element/words.js';
import type { Article } from '../engine/types.js';
import type { ProblemCode } from '../input/index.js';

/** As many articles as the page holds at a time. */
export const MOST_ARTICLES = 50;

/** The longest text that is compared here, in UTF-16 units; a long novel has
 *  half as many. The core takes more, but to draw twice as much would make the
 *  page stand still for seconds: with these it is one. */
export const LONGEST_TEXT = 2_000_000;

/** What may be known of an article besides its text; empty where it is not. */
export interface Details {
  title: string;
  /** ISO 8601, or as it was given. */
  date: string;
  source: string;
  agency: string;
  url: string;
}

export interface DeskArticle extends Details {
  /** Its identity, also after a reload; also its id in the report. */
  key: string;
  text: string;
  /** Its paste field is open. */
  open: boolean;
  /** It was last changed by typing, so its field stays until it is closed. */
  typed: boolean;
  /** Why a file gave no text: a code of the catalogue. */
  fault: '' | ProblemCode;
}

/** A key that no other desk and no other tab uses. */
export function newKey(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return [...numbers].map((number) => number.toString(36).padStart(7, '0')).join('');
}

/** A new article with a key of its own. */
export function newArticle(given: Partial<DeskArticle> = {}): DeskArticle {
  const known = { text: '', title: '', date: '', source: '', agency: '', url: '', fault: '' } as const;
  return { key: newKey(), ...known, open: false, typed: false, ...given };
}

/** What the page starts with: two empty fields. */
export function emptyDesk(): DeskArticle[] {
  return [newArticle({ open: true }), newArticle({ open: true })];
}

export function hasText(article: DeskArticle): boolean {
  return article.text.trim() !== '';
}

export function isTooLong({ text }: DeskArticle): boolean {
  return text.length > LONGEST_TEXT;
}

/** The articles that there is something to compare of. */
export function comparable(desk: DeskArticle[]): DeskArticle[] {
  return desk.filter((article) => hasText(article) && !isTooLong(article));
}

/** Its title, or its first line where it has none. */
export function titleOf(article: DeskArticle): string {
  return article.title || guessTitle(article.text);
}

/** An empty field, which nobody would miss. */
export function isBlank(article: DeskArticle): boolean {
  return !hasText(article) && !article.fault;
}

/** Adds articles, filling fields that are still empty first. */
export function put(desk: DeskArticle[], articles: DeskArticle[]): DeskArticle[] {
  const waiting = [...articles];
  const filled = desk.map((article) => (isBlank(article) ? (waiting.shift() ?? article) : article));
  return [...filled, ...waiting].slice(0, MOST_ARTICLES);
}

export function change(desk: DeskArticle[], key: string, changes: Partial<DeskArticle>): DeskArticle[] {
  return desk.map((article) => (article.key === key ? { ...article, ...changes } : article));
}

/** Takes one article away; an empty field remains where it was among the
 *  last two, so that there is always somewhere to paste. */
export function remove(desk: DeskArticle[], key: string): DeskArticle[] {
  if (desk.length > 2) return desk.filter((article) => article.key !== key);
  return desk.map((article) => (article.key === key ? newArticle({ open: true }) : article));
}

/** Puts articles that were removed back where they stood among the others. */
export function bringBack(desk: DeskArticle[], before: DeskArticle[]): DeskArticle[] {
  const there = new Map(desk.map((article) => [article.key, article]));
  const old = before.map((article) => there.get(article.key) ?? article);
  const since = desk.filter((article) => !isBlank(article) && !before.some(({ key }) => key === article.key));
  return [...old, ...since].slice(0, MOST_ARTICLES);
}

/** Moves an article to a place, counted without it. */
export function move(desk: DeskArticle[], key: string, place: number): DeskArticle[] {
  const moved = desk.find((article) => article.key === key);
  if (!moved) return desk;
  const others = desk.filter((article) => article !== moved);
  const at = Math.min(Math.max(place, 0), others.length);
  return [...others.slice(0, at), moved, ...others.slice(at)];
}

/** Closes the fields that hold a pasted text, and those that hold nothing. */
export function settle(desk: DeskArticle[]): DeskArticle[] {
  return desk.map((article) => (article.open && !article.typed && hasText(article) ? { ...article, open: false } : article));
}

/** There is something to compare, and no field is open. */
export function isSettled(desk: DeskArticle[]): boolean {
  return comparable(desk).length >= 2 && !desk.some(({ open }) => open);
}

/** At least two fields, so that there is always somewhere to paste. */
export function padded(desk: DeskArticle[]): DeskArticle[] {
  return [...desk, ...emptyDesk()].slice(0, Math.max(2, desk.length));
}

/** An article as it is compared: what was only guessed is not claimed. */
export function toArticle({ key, text, title, source, date, url }: DeskArticle): Article {
  return { id: key, text, title, source, date, url };
}
