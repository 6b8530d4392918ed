/** The articles that stand in the page around an element, read as text. */
import type { Article } from '../engine/types.js';
import { textBelow } from '../input/dom-text.js';

/** Children that are articles; a page may hold any others beside them. */
const CHILDREN = ':scope > article, :scope > blockquote, :scope > template';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** The attributes that say more of an article. */
export const FACTS = ['id', 'data-title', 'data-date', 'data-source', 'data-url', 'cite', 'datetime'];

/** The articles that an element names, or else those among its children. A
 *  list of selectors is kept in its order; one that finds nothing, or that
 *  cannot be understood, gives nothing. */
export function articlesAround(host: HTMLElement, selectors: string | null): Article[] {
  const found = selectors === null ? [...host.querySelectorAll<HTMLElement>(CHILDREN)] : named(host, selectors);
  return found.map(articleIn);
}

function named(host: HTMLElement, selectors: string): HTMLElement[] {
  const root = host.getRootNode() as Document | ShadowRoot;
  const each = selectors.split(/[\s,]+/).filter(Boolean);
  return [...new Set(each.flatMap((selector) => find(root, selector)))].filter((element) => element !== host);
}

function find(root: ParentNode, selector: string): HTMLElement[] {
  try {
    return [...root.querySelectorAll<HTMLElement>(selector)];
  } catch {
    return [];
  }
}

/** One element as an article. What is not in its attributes is looked for in
 *  what it holds. */
function articleIn(element: HTMLElement): Article {
  const content = element instanceof HTMLTemplateElement ? element.content : element;
  const facts = {
    id: element.id,
    title: element.dataset.title ?? content.querySelector(HEADINGS)?.textContent?.replace(/\s+/g, ' ').trim(),
    date: element.dataset.date ?? content.querySelector('time')?.dateTime,
    source: element.dataset.source,
    url: element.dataset.url ?? element.getAttribute('cite') ?? undefined,
  };
  const known = Object.entries(facts).filter(([, fact]) => fact);
  return { ...Object.fromEntries(known), text: element instanceof HTMLTextAreaElement ? element.value : textBelow(content) };
}
