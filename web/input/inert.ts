/**
 * HTML as a document that does nothing. DOMParser runs no scripts and loads no
 * pictures, but the policy of the page applies to its documents too, and each
 * style and each event handler in an attribute would be reported as a breach.
 * They are renamed before that.
 */

/** The beginning of a tag, and then one attribute after the other. */
const TAG = /<(\/?)([a-z][^\s/>]*)/gi;
const ATTRIBUTE = /([^\s"'<>/=][^\s"'<>/=]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?|[\s"'/=]+/y;

/** The attributes that are renamed, and what they are called then. */
const ACTIVE = /^(?:style|on\w+)$/i;
const RENAMED = 'data-inert-';

/** Browsers go no deeper than some 500 elements, but take time by the square of
 *  what is nested deeper. Tags beyond this depth are left out. */
const MOST_DEPTH = 1000;

/** Elements that hold none, or that the next of their kind closes. */
const FLAT = new Set(
  ('area base body br col colgroup dd dt embed head hr html img input li link meta option p source tbody td tfoot th ' +
    'thead tr track wbr').split(' '),
);

/** Styles by which an element is not to be seen. */
const INVISIBLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore)\b/i;

/** Parses HTML. What is hidden by an attribute is not in the document. */
export function parseHtml(html: string): Document {
  const document = new DOMParser().parseFromString(defused(html), 'text/html');
  for (const element of document.querySelectorAll(`[hidden], [${RENAMED}style]`)) {
    if (element.hasAttribute('hidden') || INVISIBLE.test(styleOf(element))) element.remove();
  }
  return document;
}

/** What the element's own style was. */
export function styleOf(element: Element): string {
  return element.getAttribute(`${RENAMED}style`) ?? '';
}

function defused(html: string): string {
  let out = '';
  let from = 0;
  let depth = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const closes = tag[1] === '/';
    const nests = !FLAT.has(tag[2]!.toLowerCase());
    if (nests && !closes) depth++;
    const { text, end } = inertTag(html, tag);
    out += html.slice(from, tag.index) + (nests && depth > MOST_DEPTH ? '' : text);
    from = TAG.lastIndex = end;
    if (nests && closes && depth > 0) depth--;
  }
  return out + html.slice(from);
}

/** One tag with its attributes renamed, and where it ends. */
function inertTag(html: string, { 0: start, 2: name, index }: RegExpExecArray): { text: string; end: number } {
  // Style sheets become scripts, the other element whose content is no text.
  let text = /^style$/i.test(name!) ? start.replace(name!, 'script') : start;
  let end = index + start.length;
  ATTRIBUTE.lastIndex = end;
  for (let part = ATTRIBUTE.exec(html); part; part = ATTRIBUTE.exec(html)) {
    text += (part[1] && ACTIVE.test(part[1]) ? RENAMED : '') + part[0];
    end = ATTRIBUTE.lastIndex;
  }
  return html[end] === '>' ? { text: `${text}>`, end: end + 1 } : { text, end };
}
