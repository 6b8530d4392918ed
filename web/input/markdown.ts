/** Markdown without its marks. It becomes HTML first, since that says exactly
 *  what is a paragraph and what is shown; the HTML never reaches the page. */
import { marked } from 'marked';
import { dayOf } from './dates.js';
import { textBelow } from './dom-text.js';
import { parseHtml } from './inert.js';
import type { Draft } from './types.js';

/** What some programs write above the text, between two lines of dashes (YAML)
 *  or plus signs (TOML). A line of dashes alone may also be a rule, and what
 *  follows it the article: front matter begins with a field. */
const FRONT_MATTER =
  /^(?:---|\+\+\+)[ \t]*\r?\n(?=(?:#.*\r?\n)*[\w-]+[ \t]*[:=])([\s\S]*?)\r?\n(?:---|\.\.\.|\+\+\+)[ \t]*(?:\r?\n|$)/;

/** Lists and quotations are nested no deeper by their marks. Their reader takes
 *  time by the cube of the depth. */
const MOST_INDENT = 100;
const TOO_DEEP = new RegExp(`^([ \\t>]{${MOST_INDENT}})[ \\t>]+`, 'gm');

/** The article in a Markdown file. */
export function readMarkdown(markdown: string): Omit<Draft, 'name'> {
  const front = FRONT_MATTER.exec(markdown);
  const given = fields(front?.[1] ?? '');
  const body = markdown.slice(front?.[0].length ?? 0).replace(TOO_DEEP, '$1');
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

/** The simple fields of front matter: a name, its sign, one line. */
function fields(front: string): Map<string, string> {
  const lines = front.matchAll(/^([A-Za-z]+)[ \t]*[:=][ \t]*(\S.*?)[ \t]*$/gm);
  return new Map([...lines].map(([, name, value]) => [name!.toLowerCase(), value!.replace(/^(["'])(.*)\1$/, '$2')]));
}
