/** Word documents: ECMA-376, of which the text needs only a few elements. */
import { dayOf } from './dates.js';
import { Paragraphs, field, parseXml, parsedXml } from './office.js';
import { InputError, type Draft } from './types.js';
import { partsOf } from './zip.js';

/** Where the document is unless the package says otherwise, as some programs' do. */
const DOCUMENT = 'word/document.xml';
const RELATIONS = '_rels/.rels';
const CORE = 'docProps/core.xml';

/** What is not there for a reader: deleted and moved text, the codes of fields,
 *  the second form of what stands in two forms, and how a word is spoken. */
const SKIPPED = new Set(['del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'pPr', 'tblPr', 'trPr', 'tcPr', 'sectPr', 'Fallback', 'rt']);

/** Characters that are elements. */
const CHARACTERS: Record<string, string> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };

/** The article in a Word document. */
export function readDocx(bytes: Uint8Array<ArrayBuffer>): Omit<Draft, 'name'> {
  const target = documentIn(partsOf(bytes, [RELATIONS]).get(RELATIONS));
  const parts = partsOf(bytes, [target, CORE]);
  const root = parseXml(parts.get(target));
  if (root.localName !== 'document') throw new InputError('unknown-kind'); // a table, slides
  const out = new Paragraphs();
  walk(root, out, false);
  out.end();
  const core = parsedXml(parts.get(CORE));
  const title = field(core, 'title');
  const created = field(core, 'created');
  return { text: out.text, ...(title && { title }), ...(created && { date: dayOf(created) }) };
}

function documentIn(relations: string | undefined): string {
  const all = [...(parsedXml(relations)?.children ?? [])];
  const target = all.find((each) => each.getAttribute('Type')?.endsWith('/officeDocument'))?.getAttribute('Target');
  return target?.replace(/^[./]+/, '') ?? DOCUMENT;
}

/** `row`: inside of a table's row, where paragraphs become cells. */
function walk(element: Element, out: Paragraphs, row: boolean): void {
  const name = element.localName;
  if (SKIPPED.has(name) || (name === 'r' && isHidden(element))) return;
  if (name === 't') out.add(element.textContent ?? '');
  else if (name in CHARACTERS) out.add(CHARACTERS[name]!);
  else if (name === 'tr') endRow(element, out, row);
  else if (name === 'txbxContent') out.boxes.push(element);
  else {
    if (name === 'tbl' && !row) out.part();
    for (const child of element.children) walk(child, out, row);
    if (name === 'p') endParagraph(element, out, row);
    if (name === 'tbl' && !row) out.part();
  }
}

/** A large first letter is a paragraph of its own, and a text box stands in the
 *  middle of one. */
function endParagraph(paragraph: Element, out: Paragraphs, row: boolean): void {
  if (isFirstLetter(paragraph)) return;
  if (row) out.add(' ');
  else out.end(isItem(paragraph));
  for (const box of out.boxes.splice(0)) for (const child of box.children) walk(child, out, row);
}

/** The cells of a row stand on one line; a table inside of a cell stays there.
 *  But where a cell has paragraphs, the table only places them on the page. */
function endRow(row: Element, out: Paragraphs, inside: boolean): void {
  if (!inside && [...row.children].some((cell) => paragraphsIn(cell) > 1)) {
    out.part();
    for (const cell of row.children) walk(cell, out, false);
    out.part();
    return;
  }
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

function paragraphsIn(cell: Element): number {
  return [...cell.children].filter(({ localName, textContent }) => localName === 'p' && textContent?.trim()).length;
}

function isFirstLetter(paragraph: Element): boolean {
  const properties = paragraph.firstElementChild;
  if (properties?.localName !== 'pPr') return false;
  const frame = [...properties.children].find(({ localName }) => localName === 'framePr');
  return frame !== undefined && ['drop', 'margin'].includes(attribute(frame, 'dropCap'));
}

function isItem(paragraph: Element): boolean {
  const properties = paragraph.firstElementChild;
  return properties?.localName === 'pPr' && [...properties.children].some(({ localName }) => localName === 'numPr');
}

function attribute(element: Element, name: string): string {
  return [...element.attributes].find(({ localName }) => localName === name)?.value ?? '';
}
