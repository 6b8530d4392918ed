/** Word documents: ECMA-376, of which the text needs only a few elements. */
import { dayOf } from './dates.js';
import { Paragraphs, field, parseXml } from './office.js';
import type { Draft } from './types.js';
import { partsOf } from './zip.js';

const DOCUMENT = 'word/document.xml';
const CORE = 'docProps/core.xml';

/** What is not there for a reader: deleted and moved text, the codes of fields,
 *  and the second form of what stands in two forms. */
const SKIPPED = new Set(['del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'pPr', 'tblPr', 'trPr', 'tcPr', 'sectPr', 'Fallback']);

/** Characters that are elements. */
const CHARACTERS: Record<string, string> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };

/** The article in a Word document. */
export function readDocx(bytes: Uint8Array<ArrayBuffer>): Omit<Draft, 'name'> {
  const parts = partsOf(bytes, [DOCUMENT, CORE]);
  const out = new Paragraphs();
  walk(parseXml(parts.get(DOCUMENT)), out, false);
  out.end();
  const core = parts.has(CORE) ? parseXml(parts.get(CORE)) : undefined;
  const title = field(core, 'title');
  const created = field(core, 'created');
  return { text: out.text, ...(title && { title }), ...(created && { date: dayOf(created) }) };
}

/** `row`: inside of a table's row, where paragraphs become cells. */
function walk(element: Element, out: Paragraphs, row: boolean): void {
  const name = element.localName;
  if (SKIPPED.has(name) || (name === 'r' && isHidden(element))) return;
  if (name === 't') out.add(element.textContent ?? '');
  else if (name in CHARACTERS) out.add(CHARACTERS[name]!);
  else if (name === 'tr') endRow(element, out, row);
  else {
    if (name === 'tbl' && !row) out.part();
    if (name === 'txbxContent') out.end(); // a text box stands in the middle of a paragraph
    for (const child of element.children) walk(child, out, row);
    if (name === 'p' && row) out.add(' ');
    if (name === 'p' && !row) out.end(isItem(element));
    if (name === 'tbl' && !row) out.part();
  }
}

/** The cells of a row stand on one line; a table inside of a cell stays there. */
function endRow(row: Element, out: Paragraphs, inside: boolean): void {
  for (const cell of row.children) {
    walk(cell, out, true);
    if (cell.localName === 'tc') out.endCell();
  }
  if (!inside) out.end(true);
}

/** The properties of a run come first in it. */
function isHidden(run: Element): boolean {
  const properties = run.firstElementChild;
  if (properties?.localName !== 'rPr') return false;
  const hidden = [...properties.children].find(({ localName }) => localName === 'vanish');
  return hidden !== undefined && !['0', 'false', 'off'].includes(attribute(hidden, 'val'));
}

function isItem(paragraph: Element): boolean {
  const properties = paragraph.firstElementChild;
  return properties?.localName === 'pPr' && [...properties.children].some(({ localName }) => localName === 'numPr');
}

function attribute(element: Element, name: string): string {
  return [...element.attributes].find(({ localName }) => localName === name)?.value ?? '';
}
