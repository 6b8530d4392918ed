/**
 * The articles on the desk, in the order of their letters. Pure, without a
 * document: every change returns a new list.
 */
import type { ProblemCode } from '../input/index.js';

/** As many articles as the page holds at a time. */
export const MOST_ARTICLES = 50;

export interface DeskArticle {
  /** Its identity for as long as the page is open; also its id in the report. */
  key: string;
  text: string;
  /** What was given with the text; empty where nothing was. */
  title: string;
  source: string;
  date: string;
  url: string;
  /** Its paste field is open. */
  open: boolean;
  /** It was last changed by typing, so its field stays until it is closed. */
  typed: boolean;
  /** Why a file gave no text: a code of the catalogue. */
  fault: '' | ProblemCode;
}

let made = 0;

/** A new article with a key of its own. */
export function newArticle(given: Partial<DeskArticle> = {}): DeskArticle {
  made += 1;
  return { key: `article-${made}`, text: '', title: '', source: '', date: '', url: '', open: false, typed: false, fault: '', ...given };
}

/** What the page starts with: two empty fields. */
export function emptyDesk(): DeskArticle[] {
  return [newArticle({ open: true }), newArticle({ open: true })];
}

export function hasText(article: DeskArticle): boolean {
  return article.text.trim() !== '';
}

/** Adds articles, filling fields that are still empty first. */
export function put(desk: DeskArticle[], articles: DeskArticle[]): DeskArticle[] {
  const waiting = [...articles];
  const filled = desk.map((article) => {
    const free = !hasText(article) && !article.fault;
    return free ? (waiting.shift() ?? article) : article;
  });
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

/** Closes the fields that hold a pasted text, and those that hold nothing. */
export function settle(desk: DeskArticle[]): DeskArticle[] {
  return desk.map((article) => (article.open && !article.typed && hasText(article) ? { ...article, open: false } : article));
}
