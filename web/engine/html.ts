/**
 * Turns HTML into the text that a reader sees, in paragraphs. It works where
 * there is no DOM, which is everywhere but in a page, and it builds no tree:
 * breaks between paragraphs need none, and time stays linear in the input
 * however deep the elements are nested or however they are closed.
 *
 * It is loaded only when an article is given as HTML.
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { Gap, Lines } from './lines.js';

/** Elements of which nothing is shown as text, or only where they do not work,
 *  or only how the text is spoken. */
const HIDDEN = names(`
  audio canvas datalist iframe noembed noframes noscript object rp rt script
  style svg template title video`);

/** Styles by which an element is not to be seen. */
const INVISIBLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** Elements that an attribute does not hide here: the whole page, which its
 *  script shows, those that hold nothing, and those that end without a tag, so
 *  that their end might not be found. */
const SHOWN = names(`
  area base body br caption col colgroup dd dt embed hr html img input li link
  meta optgroup option param source tbody td tfoot th thead tr track wbr`);

/** Elements that end a drawing which was not closed, by the standard of HTML
 *  (13.2.6.5), and those of a drawing that may hold them. */
const BREAKOUT = names(`
  b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6
  head hr i img li listing menu meta nobr ol p pre ruby s small span strike
  strong sub sup table tt u ul var`);
const HOLDS_HTML = names('foreignobject desc title');

/** Elements that stand on a line of their own. */
const LINES = names('dd dt li option tr');

/** Elements that are set off from what is around them. */
const BLOCKS = names(`
  address article aside blockquote body caption center details dialog div dl
  fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup
  hr html legend main menu nav ol p pre search section summary table tbody
  tfoot thead ul`);

/** Cells of one row, which a space keeps apart. */
const CELLS = names('td th');

function names(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The text of a piece of HTML or of a whole page. */
export function textOf(html: string): string {
  const lines = new Lines();
  const tokenizer = new Tokenizer({ decodeEntities: true }, new Reader(html, lines));
  tokenizer.write(html);
  tokenizer.end();
  return lines.text;
}

/** Follows the tokenizer through the HTML. */
class Reader implements TokenizerCallbacks {
  /** The hidden element that it is in, and how often that was opened. */
  private hidden = '';
  private depth = 0;
  private name = '';
  /** In preformatted text, where white space stays as it is. */
  private preserved = false;
  /** The element of a drawing that it is in, if that may hold HTML. */
  private holder = '';
  private attribute = '';
  private style = '';
  private invisible = false;

  constructor(
    private readonly html: string,
    private readonly lines: Lines,
  ) {}

  ontext(start: number, end: number): void {
    if (!this.hidden) this.lines.add(this.html.slice(start, end), this.preserved);
  }

  ontextentity(codepoint: number): void {
    if (!this.hidden) this.lines.add(String.fromCodePoint(codepoint), this.preserved);
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.style = '';
    this.invisible = false;
    if (this.endsHidden(this.name)) this.hidden = '';
    if (this.hidden === 'svg' && HOLDS_HTML.has(this.name)) this.holder = this.name;
    if (!this.hidden && HIDDEN.has(this.name)) [this.hidden, this.depth] = [this.name, 0];
    if (this.hidden) this.depth += this.name === this.hidden ? 1 : 0;
    else if (this.name === 'br') this.lines.breakLine();
    else this.separate(this.name);
    if (this.name === 'pre') this.preserved = true;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase();
    this.invisible ||= this.attribute === 'hidden';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === 'style') this.style += this.html.slice(start, end);
  }

  onopentagend(): void {
    if (this.hidden || SHOWN.has(this.name)) return;
    if (!this.invisible && !INVISIBLE.test(this.style)) return;
    this.hidden = this.name;
    this.depth = 1;
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    if (name === this.holder) this.holder = '';
    if (name === 'ruby' && this.endsHidden('rt')) this.hidden = '';
    if (name === this.hidden) this.leaveHidden();
    else if (!this.hidden && name === 'br') this.lines.breakLine();
    else if (!this.hidden) this.separate(name);
    if (name === 'pre') this.preserved = false;
  }

  onselfclosingtag(): void {
    // Only elements of SVG can be closed like this; the slash of others means nothing.
    if (this.name === 'svg' && this.hidden === 'svg') this.leaveHidden();
  }

  oncdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}

  /** Whether the next element ends the hidden one, which has no end of its own. */
  private endsHidden(next: string): boolean {
    if (this.hidden === 'rt' || this.hidden === 'rp') return next === 'rt' || next === 'rp' || next === 'rb';
    if (this.hidden === 'p') return BLOCKS.has(next);
    return this.hidden === 'svg' && !this.holder && BREAKOUT.has(next);
  }

  private leaveHidden(): void {
    this.depth--;
    if (this.depth === 0) this.hidden = '';
  }

  private separate(name: string): void {
    if (BLOCKS.has(name)) this.lines.widen(Gap.Paragraph);
    else if (LINES.has(name)) this.lines.widen(Gap.Line);
    else if (CELLS.has(name)) this.lines.widen(Gap.Space);
  }
}
