/**
 * HTML as a document that does nothing. DOMParser runs no scripts and loads no
 * pictures, but the policy of the page applies to its documents too, and each
 * style and each event handler in an attribute would be reported as a breach.
 * They are renamed before that.
 */

/** The beginning of a tag, and then one attribute after the other. */
const TAG = /<\/?([a-z][^\s/>]*)/gi;
const ATTRIBUTE = /([^\s"'<>/=][^\s"'<>/=]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?|[\s"'/=]+/y;

/** The attributes that are renamed, and what they are called then. */
const ACTIVE = /^(?:style|on\w+)$/i;
const RENAMED = 'data-inert-';

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
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const nameAt = TAG.lastIndex - tag[1]!.length;
    // Style sheets become scripts, the other element whose content is no text.
    if (/^style$/i.test(tag[1]!)) {
      out += `${html.slice(from, nameAt)}script`;
      from = TAG.lastIndex;
    }
    ATTRIBUTE.lastIndex = TAG.lastIndex;
    for (let part = ATTRIBUTE.exec(html); part; part = ATTRIBUTE.exec(html)) {
      TAG.lastIndex = ATTRIBUTE.lastIndex;
      if (!part[1] || !ACTIVE.test(part[1])) continue;
      out += `${html.slice(from, part.index)}${RENAMED}`;
      from = part.index;
    }
  }
  return out + html.slice(from);
}
