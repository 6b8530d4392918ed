/** OpenDocument texts: ISO/IEC 26300. */
import { dayOf } from './dates.js';
import { Paragraphs, field, parseXml, parsedXml } from './office.js';
import { InputError, type Draft } from './types.js';
import { partsOf } from './zip.js';

const CONTENT = 'content.xml';
const META = 'meta.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** A space element stands for no more spaces than a line can show. */
const MOST_SPACES = 100;

/** What is not there for a reader, or stands elsewhere: deleted text, notes of
 *  all kinds, forms. */
const SKIPPED = new Set(['tracked-changes', 'annotation', 'note', 'forms', 'sequence-decls', 'ruby-text', 'index-body']);

/** The article in an OpenDocument text. */
export function readOdt(bytes: Uint8Array<ArrayBuffer>): Omit<Draft, 'name'> {
  const parts = partsOf(bytes, [CONTENT, META, MANIFEST]);
  if (parts.get(MANIFEST)?.includes('encryption-data')) throw new InputError('protected');
  const out = new Paragraphs();
  const body = parseXml(parts.get(CONTENT)).getElementsByTagNameNS('*', 'text')[0];
  if (body) walk(body, out, { row: false, item: false });
  out.end();
  const meta = parsedXml(parts.get(META));
  const title = field(meta, 'title');
  const created = field(meta, 'creation-date');
  return { text: out.text, ...(title && { title }), ...(created && { date: dayOf(created) }) };
}

interface Place {
  /** Inside of a table's row, where paragraphs become cells. */
  row: boolean;
  /** Inside of a list. */
  item: boolean;
}

function walk(element: Element, out: Paragraphs, place: Place): void {
  const name = element.localName;
  if (isSkipped(element)) return;
  if (name === 'p' || name === 'h') {
    inline(element, out);
    if (place.row) out.add(' ');
    else out.end(place.item);
    for (const box of out.boxes.splice(0)) walk(box, out, place);
    return;
  }
  const apart = (name === 'table' || name === 'list') && !place.item && !place.row;
  if (apart) out.part();
  const inside = { row: place.row || (name === 'table-row' && !placesParagraphs(element)), item: place.item || name === 'list' };
  for (const child of element.children) walk(child, out, inside);
  if (name === 'table-cell' && place.row) out.endCell();
  if (name === 'table-row' && inside.row && !place.row) out.end(true);
  if (name === 'table-row' && !inside.row) out.part();
  if (apart) out.part();
}

/** Where a cell has paragraphs, the table only places them on the page. */
function placesParagraphs(row: Element): boolean {
  const paragraphsIn = (cell: Element): number =>
    [...cell.children].filter(({ localName, textContent }) => /^[ph]$/.test(localName) && textContent?.trim()).length;
  return [...row.children].some((cell) => paragraphsIn(cell) > 1);
}

/** White space in a paragraph is as in HTML; the rest are elements. */
function inline(element: Element, out: Paragraphs): void {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) out.add(node.nodeValue!.replace(/[ \t\n\r]+/g, ' '));
    if (!(node instanceof Element) || isSkipped(node)) continue;
    if (node.localName === 's') out.add(' '.repeat(spacesIn(node)));
    else if (node.localName === 'tab') out.add('\t');
    else if (node.localName === 'line-break') out.add('\n');
    else if (node.localName === 'text-box') out.boxes.push(node);
    else inline(node, out);
  }
}

/** Of what is drawn, the names and descriptions, too, which fields of a text
 *  are called like. */
function isSkipped({ localName, namespaceURI }: Element): boolean {
  return SKIPPED.has(localName) || (/^(?:title|desc)$/.test(localName) && Boolean(namespaceURI?.includes('svg')));
}

function spacesIn(element: Element): number {
  const count = Number([...element.attributes].find(({ localName }) => localName === 'c')?.value ?? 1);
  return count >= 0 && count <= MOST_SPACES ? count : 1;
}
