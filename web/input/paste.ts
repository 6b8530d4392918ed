/** The clipboard as text. Word processors and browsers put HTML beside the
 *  plain text, and only that tells paragraphs from lines. */
import { textBelow } from './dom-text.js';
import { parseHtml } from './inert.js';
import type { Pasted } from './types.js';

/** HTML that shows fewer letters than this share of the plain text has lost
 *  something that the reader saw. */
const LEAST_KEPT = 0.8;

/** The text of a paste or a drop; undefined where there is none in it. Call it
 *  while the event is handled: the clipboard closes after that. */
export function readPaste(from: ClipboardEvent | DataTransfer): Pasted | undefined {
  const data = from instanceof DataTransfer ? from : from.clipboardData;
  if (!data) return undefined;
  const plain = data.getData('text/plain').replace(/\r\n?/g, '\n');
  const html = data.getData('text/html');
  const rich = html ? richText(html) : undefined;
  if (rich && letters(rich.text) >= letters(plain) * LEAST_KEPT) return rich;
  return plain.trim() ? { text: plain } : undefined;
}

function richText(html: string): Pasted | undefined {
  const { body } = parseHtml(html);
  const text = textBelow(body).replaceAll('\u00ad', '');
  if (!text.trim()) return undefined;
  const heading = body.querySelector('h1');
  const title = heading ? textBelow(heading).replace(/\s+/g, ' ').trim() : '';
  return title && text.trimStart().startsWith(title) ? { text, title } : { text };
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
