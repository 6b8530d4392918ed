/** Headers and footers of PDF pages: lines at an edge that come again on other
 *  pages, but for their numbers. Pure. */
import type { Line } from './pdf-lines.js';

/** So much of a page's height is its upper or lower edge. */
const EDGE = 0.12;

/** On so many of the pages a header comes again: those of left and right pages
 *  differ, and some pages have none. */
const SHARE_OF_PAGES = 0.4;

/** The pages without what is printed on all of them. */
export function withoutFurniture(pages: Line[][]): Line[][] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const signs = new Set(lines.filter(isAtEdge).map(signOf));
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length * SHARE_OF_PAGES));
  return pages.map((lines) => lines.filter((line) => !isAtEdge(line) || counts.get(signOf(line))! < least));
}

function isAtEdge({ place }: Line): boolean {
  return place < EDGE || place > 1 - EDGE;
}

/** The text with its numbers made equal, and at which edge it stands. */
function signOf({ text, place }: Line): string {
  return `${place < 0.5 ? 'top' : 'bottom'} ${text.replace(/\p{N}+/gu, '#')}`;
}
