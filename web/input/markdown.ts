/** Markdown without its marks. It becomes HTML first, since that says exactly
 *  what is a paragraph and what is shown; the HTML never reaches the page. */
import { marked } from 'marked';
import { dayOf } from './dates.js';
import { textBelow } from './dom-text.js';
import { parseHtml } from './inert.js';
import type { Draft } from './types.js';

/** What some programs write above the text, between two lines of dashes. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The article in a Markdown file. */
export function readMarkdown(markdown: string): Omit<Draft, 'name'> {
  const front = FRONT_MATTER.exec(markdown);
  const given = fields(front?.[1] ?? '');
  const body = markdown.slice(front?.[0].length ?? 0);
  const page = parseHtml(marked.parse(body, { async: false, gfm: true })).body;
  const heading = page.querySelector('h1');
  const title = given.get('title') ?? (heading ? textBelow(heading) : '');
  const date = given.get('date') ?? given.get('published');
  const source = given.get('source') ?? given.get('publisher');
  const url = given.get('url') ?? given.get('canonical');
  return {
    text: textBelow(page),
    ...(title && { title }),
    ...(date && { date: dayOf(date) }),
    ...(source && { source }),
    ...(url && { url }),
  };
}

/** The simple fields of front matter: a name, a colon, one line. */
function fields(front: string): Map<string, string> {
  const lines = front.matchAll(/^([A-Za-z]+)[ \t]*:[ \t]*(\S.*?)[ \t]*$/gm);
  return new Map([...lines].map(([, name, value]) => [name!.toLowerCase(), value!.replace(/^(["'])(.*)\1$/, '$2')]));
}
