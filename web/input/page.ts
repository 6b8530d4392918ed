/** A saved web page: its main text, and what its head says of it. */
import { Readability } from '@mozilla/readability';
import { decode } from './charset.js';
import { dayOf } from './dates.js';
import { textBelow } from './dom-text.js';
import { parseHtml } from './inert.js';
import { agencyIn, hostOf, splitHeadline } from './guess.js';
import { PAGE_ELEMENTS } from './limits.js';
import type { Draft } from './types.js';

/** Main text of fewer characters may be a teaser that was taken for it. Then all
 *  text of the page is taken, if that is so many times longer, or if it is even
 *  shorter, since it has no navigation. */
const SHORT_TEXT = 250;
const TIMES_MORE = 3;

/** A page declares its encoding within its first kilobyte, by the standard;
 *  browsers look for it in all of a head. */
const DECLARED_WITHIN = 64 * 1024;
const CHARSET = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w:-]+)|<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w:-]+)/i;

/** Where a page stands, from the most to the least certain. */
const ADDRESSES = ['link[rel=canonical]', 'meta[property="og:url"]', 'meta[name="twitter:url"]'];

/** Parts of a page that are never its article. */
const FURNITURE = 'nav, aside, footer, form, dialog, [role=navigation], [role=complementary], [role=contentinfo], [role=search]';

/** The article of a web page. */
export async function readPage(bytes: Uint8Array<ArrayBuffer>): Promise<Omit<Draft, 'name'>> {
  return articleOf(await decode(bytes, declaredCharset(bytes)));
}

/** The article of a web page that is decoded already. */
export function articleOf(html: string): Omit<Draft, 'name'> {
  const document = parseHtml(html);
  const url = addressOf(document);
  const headline = splitHeadline(document.title.replace(/\s+/g, ' ').trim());
  const whole = wholeText(document); // before Readability takes the document apart
  const found = mainPart(document);
  const main = found?.content ? textBelow(found.content) : '';
  const better = whole.length > main.length * TIMES_MORE || whole.length < main.length;
  const text = main.length < SHORT_TEXT && better ? whole : main;
  const title = found?.title || headline.title;
  const date = found?.publishedTime;
  const source = found?.siteName ?? headline.site ?? (url && hostOf(url));
  const agency = agencyIn(found?.byline ?? '');
  return {
    text,
    ...(title && { title }),
    ...(date && { date: dayOf(date) }),
    ...(source && { source }),
    ...(agency && { agency }),
    ...(url && { url }),
  };
}

/** What the page says its encoding is; nothing if it does not. */
function declaredCharset(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const match = CHARSET.exec(start);
  return match?.[1] ?? match?.[2] ?? '';
}

function mainPart(document: Document): ReturnType<Readability<Node>['parse']> {
  try {
    const options = { maxElemsToParse: PAGE_ELEMENTS, serializer: (node: Node): Node => node };
    return new Readability<Node>(document, options).parse();
  } catch {
    return null; // too many elements, or a page that Readability cannot follow
  }
}

function wholeText(document: Document): string {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const part of body.querySelectorAll(FURNITURE)) part.remove();
  return textBelow(body) || textBelow(document.body);
}

function addressOf(document: Document): string | undefined {
  for (const selector of ADDRESSES) {
    const element = document.querySelector(selector);
    const address = element?.getAttribute('href') ?? element?.getAttribute('content') ?? '';
    if (/^https?:/.test(address) && URL.canParse(address)) return address;
  }
  return undefined;
}
