/** Bringing together what this tab has and what is kept. Pure. */
import { isBlank, type DeskArticle } from './desk.js';
import { inOrder, type KeptArticle } from './store.js';

/** What of an article is kept, and what makes it another one when it changes. */
const FIELDS = ['text', 'title', 'date', 'source', 'agency', 'url', 'fault'] as const;

export function toKept(article: DeskArticle, desk: string, version: string): KeptArticle {
  const { key, text, title, date, source, agency, url, fault } = article;
  return { key, text, title, date, source, agency, url, fault, desk, version };
}

export function fromKept(kept: KeptArticle, state: { open: boolean; typed: boolean }): DeskArticle {
  const { key, text, title, date, source, agency, url, fault } = kept;
  return { key, text, title, date, source, agency, url, fault, open: state.open, typed: state.typed };
}

export function isKept(article: DeskArticle, kept: KeptArticle | undefined): boolean {
  return kept !== undefined && FIELDS.every((name) => article[name] === kept[name]);
}

/**
 * The articles of a desk after another tab has written some: theirs, but for
 * those that this tab changed since it last wrote or read. `saved` is what was
 * kept then; `ordered` tells that this tab changed the order.
 */
export function merge(
  own: DeskArticle[],
  saved: ReadonlyMap<string, KeptArticle>,
  theirs: KeptArticle[],
  ordered: boolean,
): DeskArticle[] {
  const before = new Map(own.map((article) => [article.key, article]));
  const known = new Set(theirs.map(({ key }) => key));
  const taken = theirs.map((kept) => {
    const mine = before.get(kept.key);
    if (mine && (isKept(mine, kept) || !isKept(mine, saved.get(kept.key)))) return mine;
    return fromKept(kept, mine ?? { open: false, typed: false });
  });
  const onlyMine = own.filter((article) => {
    if (known.has(article.key)) return false;
    return isBlank(article) || !isKept(article, saved.get(article.key));
  });
  const merged = [...taken, ...onlyMine];
  return ordered ? inOrder(merged, own.map(({ key }) => key)) : merged;
}
