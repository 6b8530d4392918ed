/**
 * HTML as a document that does nothing. DOMParser runs no scripts and loads no
 * pictures, but the policy of the page applies to its documents too, and each
 * style and each event handler in an attribute would be reported as a breach.
 * They are renamed before that.
 */
import { breakLines } from './kept-lines.js';
import { RENAMED, styleOf } from './style.js';

/** The beginning of a comment, or of a tag; then one attribute after the other. */
const START = /<(?:!--|(\/?)([a-z][^\s/>]*))/gi;
const ATTRIBUTE = /([^\s"'<>/=][^\s"'<>/=]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?|[\s"'/=]+/y;

/** The attributes that are renamed. */
const ACTIVE = /^(?:style|on\w+)$/i;

/** Browsers go no deeper than some 500 elements, but take time by the square of
 *  what is nested deeper. Tags beyond this depth become spaces. */
const MOST_DEPTH = 1000;

/** Browsers open these again in each block until they are closed, so that a
 *  hundred of them make a large document of a small one. The rest is left out. */
const FORMATTING = namesOf('a b big code em font i nobr s small strike strong tt u');
const MOST_FORMATTING = 20;

/** Elements that hold none, or that the next of their kind closes. */
const FLAT = namesOf(
  'area base body br col colgroup dd dt embed head hr html img input li link meta option p source tbody td tfoot th ' +
    'thead tr track wbr',
);

/** Elements whose content is no markup, and where it ends. What looks like a
 *  tag there, in the data of a script above all, opens nothing. */
const RAW = new Map([...namesOf('iframe noembed noframes script style textarea title xmp')].map((name) => [name, endTagOf(name)]));
const COMMENT_END = /--!?>/g;

function namesOf(list: string): Set<string> {
  return new Set(list.split(' '));
}

function endTagOf(name: string): RegExp {
  return new RegExp(`</${name}(?=[\\s/>])`, 'gi');
}

/** Styles by which an element is not to be seen. */
const INVISIBLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore|mso-element\s*:\s*comment-list|mso-special-character\s*:\s*comment)\b/i;

/** Word's marks of comments, and what was deleted while changes were tracked. */
const NO_TEXT = '[hidden], .msocomanchor, .msoDel';

/** Parses HTML. What is hidden by an attribute is not in the document, but for
 *  the whole of it, which a script shows once it has loaded. */
export function parseHtml(html: string): Document {
  const document = new DOMParser().parseFromString(defused(html), 'text/html');
  for (const element of document.querySelectorAll(`:is(${NO_TEXT}, [${RENAMED}style]):not(html, body)`)) {
    if (element.matches(NO_TEXT) || INVISIBLE.test(styleOf(element))) element.remove();
  }
  if (document.querySelector(`[${RENAMED}style*="white-space" i]`)) breakLines(document);
  return document;
}

function defused(html: string): string {
  const open = new OpenElements();
  let out = '';
  let from = 0;
  let spaced = false;
  START.lastIndex = 0;
  for (let tag = START.exec(html); tag; tag = START.exec(html)) {
    const name = tag[2]?.toLowerCase();
    if (!name) {
      START.lastIndex = indexOf(COMMENT_END, html, tag.index + 2); // <!--> is a whole comment
      continue;
    }
    const { text, end } = inertTag(html, tag);
    if (from !== tag.index) spaced = false;
    const kept = tag[1] === '/' ? open.close(name, text) : open.open(name, text);
    // One space is enough: what cleans up white space takes time by the square of it.
    out += html.slice(from, tag.index) + (kept === ' ' && spaced ? '' : kept);
    spaced = kept === ' ' || (spaced && kept === '');
    from = end;
    const raw = tag[1] !== '/' && kept ? RAW.get(name) : undefined;
    START.lastIndex = raw ? indexOf(raw, html, end) : end;
  }
  return out + html.slice(from);
}

/** Where something is from there on; where nothing is, all of the rest is meant. */
function indexOf(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

/** Which elements are open, and what becomes of the next tag. */
class OpenElements {
  private names: string[] = [];
  /** How many were left out, being too deep, and are not closed yet. */
  private deeper = 0;
  private formatting = 0;

  open(name: string, tag: string): string {
    if (FLAT.has(name)) return tag;
    if (this.isDrawn(tag)) return '';
    if (RAW.has(name)) return tag;
    if (FORMATTING.has(name)) {
      this.formatting++;
      return this.formatting > MOST_FORMATTING ? '' : tag;
    }
    if (this.names.length < MOST_DEPTH) {
      this.names.push(name);
      return tag;
    }
    this.deeper++;
    return ' ';
  }

  /** Closes what is open inside of the element, too. */
  close(name: string, tag: string): string {
    if (FORMATTING.has(name)) {
      this.formatting = Math.max(0, this.formatting - 1);
      return this.formatting >= MOST_FORMATTING ? '' : tag;
    }
    if (FLAT.has(name) || RAW.has(name)) return tag;
    if (this.deeper > 0) {
      this.deeper--;
      return ' ';
    }
    const at = this.names.lastIndexOf(name);
    if (at >= 0) this.names.length = at;
    return tag;
  }

  /** A slash closes the elements of drawings and formulas, of which no text is
   *  shown, and means nothing in others. */
  private isDrawn(tag: string): boolean {
    return tag.endsWith('/>') && (this.names.includes('svg') || this.names.includes('math'));
  }
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
