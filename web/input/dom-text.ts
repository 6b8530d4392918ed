/**
 * The text of a document as a reader sees it, in paragraphs. The document comes
 * from inert.ts. Browsers nest elements at most some 500 deep, so that recursion
 * is safe.
 */
import { Gap, Lines } from '../engine/lines.js';
import { styleOf } from './style.js';

/** Elements of which nothing is shown as text, or only how the text is spoken. */
const HIDDEN = new Set(
  ('AUDIO BUTTON CANVAS DATALIST HEAD IFRAME INPUT MATH NOEMBED NOFRAMES NOSCRIPT OBJECT RP RT RTC SCRIPT SELECT STYLE ' +
    'SVG TEMPLATE TEXTAREA TITLE VIDEO').split(' '),
);

/** Elements that are set off from what is around them. */
const BLOCKS = new Set(
  ('ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DETAILS DIALOG DIV DL FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE UL').split(' '),
);

/** Elements that stand on a line of their own. */
const LINES = new Set(['DD', 'DT', 'LI', 'OPTION', 'TR']);

/** What would make more than one paragraph of a table's cell. */
const STRUCTURE = 'p + p, div + div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote';

const PRESERVED = /(?:^|;)\s*white-space\s*:\s*(?:pre\b(?!-)|break-spaces)/i;

/** The text below a node. */
export function textBelow(root: Node): string {
  const lines = new Lines();
  for (const child of root.childNodes) walk(child, lines, { preserved: false, flat: false });
  return lines.text;
}

interface Place {
  /** White space stays as it is. */
  preserved: boolean;
  /** In a table's cell, where one paragraph makes no break. */
  flat: boolean;
  /** The number of the next item in a list that does not begin with one: it may
   *  be a date at the start of a sentence (`12. März`), which Markdown takes
   *  for a list. */
  number?: number;
}

function walk(node: Node, lines: Lines, place: Place): void {
  if (node.nodeType === Node.TEXT_NODE) lines.add(node.nodeValue!, place.preserved);
  if (!(node instanceof Element)) return;
  const name = node.tagName.toUpperCase();
  if (HIDDEN.has(name)) return;
  if (name === 'BR') lines.breakLine();
  const gap = gapAround(name, place.flat);
  lines.widen(gap);
  if (name === 'LI' && place.number !== undefined) lines.begin(`${place.number++}. `);
  const inside = {
    preserved: place.preserved || name === 'PRE' || PRESERVED.test(styleOf(node)),
    flat: place.flat || ((name === 'TD' || name === 'TH') && !node.querySelector(STRUCTURE)),
    number: name === 'OL' ? firstNumber(node) : undefined,
  };
  for (const child of node.childNodes) walk(child, lines, inside);
  lines.widen(gap);
}

function firstNumber(list: Element): number | undefined {
  const number = Number(list.getAttribute('start') ?? 1);
  return Number.isInteger(number) && number !== 1 ? number : undefined;
}

function gapAround(name: string, flat: boolean): number {
  if (name === 'TD' || name === 'TH') return Gap.Cell;
  if (LINES.has(name)) return Gap.Line;
  if (BLOCKS.has(name)) return flat ? Gap.Space : Gap.Paragraph;
  return Gap.None;
}
