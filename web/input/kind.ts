/** Which reader a file needs, by its first bytes and its name. */
import { InputError, type Source } from './types.js';

export type Kind = 'text' | 'markdown' | 'html' | 'csv' | 'json' | 'lines' | 'docx' | 'odt' | 'pdf' | 'zip';

const EXTENSIONS: Record<string, Kind> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  jsonl: 'lines',
  ndjson: 'lines',
  docx: 'docx',
  odt: 'odt',
  pdf: 'pdf',
  zip: 'zip',
};

/** What a file field offers to open. */
export const ACCEPT = Object.keys(EXTENSIONS).map((extension) => `.${extension}`).join();

/** Text, but not of a kind that anybody would read as such. */
const MARKED_UP = new Set(['rtf', 'mht', 'mhtml', 'eml', 'xml', 'svg', 'css', 'js', 'mjs', 'ts', 'tex']);

/** How a page begins, under whatever name its address gave it. */
const PAGE_START = /^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/i;

/** How other text with markup begins: mail, pages in one file, XML. */
const MARKED_UP_START = /^(?:MIME-Version:|From: <Saved by|<\?xml\b)/i;

/** The kind that a name promises, if it promises one that is read. */
export function kindByName(name: string): Kind | undefined {
  return EXTENSIONS[extensionOf(name)];
}

/** The kind of a file. What it begins with counts more than its name. */
export function kindOf({ name, bytes }: Source): Kind {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const named = kindByName(name);
  if (bytes.length === 0) throw new InputError('empty');
  if (start.includes('%PDF-') && (named === 'pdf' || start.startsWith('%PDF-'))) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return packedKind(start, named);
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw new InputError(named === 'docx' ? 'protected' : 'old-word');
  if (named === 'docx' || named === 'odt' || named === 'pdf' || named === 'zip') throw new InputError('broken');
  if (start.startsWith('{\\rtf') || MARKED_UP.has(extensionOf(name))) throw new InputError('unknown-kind');
  if (named !== undefined && named !== 'text') return named;
  const text = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)|\0/g, '').trimStart();
  if (PAGE_START.test(text)) return 'html';
  if (!named && MARKED_UP_START.test(text)) throw new InputError('unknown-kind');
  return 'text';
}

/** A package is what it says; only a plain archive goes by its name. */
function packedKind(start: string, named: Kind | undefined): Kind {
  if (start.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  if (named === 'docx' || named === 'odt' || named === 'zip') return named;
  return start.includes('[Content_Types].xml') ? 'docx' : 'zip';
}

function extensionOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]!.toLowerCase() ?? '';
}
