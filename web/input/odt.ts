/** OpenDocument texts: ISO/IEC 26300. */
import { dayOf } from './dates.js';
import { Paragraphs, field, parseXml } from './office.js';
import type { Draft } from './types.js';
import { partsOf } from './zip.js';

const CONTENT = 'content.xml';
const META = 'meta.xml';

/** What is not there for a reader, or stands elsewhere: deleted text, notes of
 *  all kinds, forms, and what is drawn. */
const SKIPPED = new Set(['tracked-changes', 'annotation', 'note', 'forms', 'sequence-decls', 'ruby-text', 'title', 'desc', 'index-body']);

/** The article in an OpenDocument text. */
export function readOdt(bytes: Uint8Array<ArrayBuffer>): Omit<Draft, 'name'> {
  const parts = partsOf(bytes, [CONTENT, META]);
  const out = new Paragraphs();
  const body = parseXml(parts.get(CONTENT)).getElementsByTagNameNS('*', 'text')[0];
  if (body) walk(body, out, { row: false, item: false });
  out.end();
  const meta = parts.has(META) ? parseXml(parts.get(META)) : undefined;
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
  if (SKIPPED.has(name)) return;
  if (name === 'p' || name === 'h') {
    inline(element, out, place);
    if (place.row) out.add(' ');
    else out.end(place.item);
    return;
  }
  const apart = (name === 'table' || name === 'list') && !place.item && !place.row;
  if (apart) out.part();
  const inside = { row: place.row || name === 'table-row', item: place.item || name === 'list' };
  for (const child of element.children) walk(child, out, inside);
  if (name === 'table-cell') out.endCell();
  if (name === 'table-row' && !place.row) out.end(true);
  if (apart) out.part();
}

/** White space in a paragraph is as in HTML; the rest are elements. */
function inline(element: Element, out: Paragraphs, place: Place): void {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) out.add(node.nodeValue!.replace(/[ \t\n\r]+/g, ' '));
    if (!(node instanceof Element) || SKIPPED.has(node.localName)) continue;
    if (node.localName === 's') out.add(' '.repeat(Number(node.getAttribute('text:c') ?? 1)));
    else if (node.localName === 'tab') out.add('\t');
    else if (node.localName === 'line-break') out.add('\n');
    else if (node.localName === 'text-box') walk(node, out, place);
    else inline(node, out, place);
  }
}
