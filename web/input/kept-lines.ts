/**
 * Lines that a style keeps apart, as in messages and in copies of them, become
 * line breaks, since what reads the document next knows those only. Preformatted
 * text stays as it is.
 */
import { styleOf } from './style.js';

const WHITE_SPACE = /(?:^|;)\s*white-space(?:-collapse)?\s*:\s*([a-z-]+)/i;
const KEEPING = new Set(['pre-wrap', 'pre-line', 'preserve', 'preserve-breaks']);

/** Puts the line breaks in. */
export function breakLines(document: Document): void {
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const kept: Text[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.includes('\n') && keepsLines(text.parentElement)) kept.push(text);
  }
  for (const text of kept) {
    const lines = text.data.split('\n').flatMap((line, index) => (index > 0 ? [document.createElement('br'), line] : [line]));
    const broken = document.createDocumentFragment();
    for (const line of lines) broken.append(line);
    text.replaceWith(broken);
  }
}

/** What the innermost style says that speaks of white space. */
function keepsLines(inside: Element | null): boolean {
  for (let element = inside; element; element = element.parentElement) {
    if (/^(?:pre|script)$/i.test(element.tagName)) return false;
    const given = WHITE_SPACE.exec(styleOf(element))?.[1];
    if (given) return KEEPING.has(given.toLowerCase());
  }
  return false;
}
