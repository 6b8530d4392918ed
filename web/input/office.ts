/** What the document formats of word processors have in common: XML parts with
 *  names in namespaces, whatever prefix they go by. */
import { InputError } from './types.js';

/** The root of an XML part. */
export function parseXml(xml: string | undefined): Element {
  if (xml === undefined) throw new InputError('broken');
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw new InputError('broken');
  return document.documentElement;
}

/** The root of an XML part that is not needed; nothing if it cannot be read. */
export function parsedXml(xml: string | undefined): Element | undefined {
  try {
    return parseXml(xml);
  } catch {
    return undefined;
  }
}

/** The text of the first element of this local name, on one line. */
export function field(root: Element | undefined, name: string): string {
  return root?.getElementsByTagNameNS('*', name)[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** Gathers paragraphs, which end with an empty line, and lines of lists and
 *  tables, which stand together. */
export class Paragraphs {
  text = '';
  /** Text boxes, which are read after the paragraph in which they stand. */
  readonly boxes: Element[] = [];
  private line = '';
  private loose = true;

  add(piece: string): void {
    this.line += piece;
  }

  /** Ends a cell of a table; a space keeps its paragraphs apart. */
  endCell(): void {
    this.line = `${this.line.replace(/ +$/, '')}\t`;
  }

  /** Ends a paragraph; `together`: it belongs to the next and the last one. */
  end(together = false): void {
    const line = this.line.replace(/[ \t]+$/gm, '');
    this.line = '';
    if (!line.trim()) {
      this.part();
      return;
    }
    if (this.text) this.text += together && !this.loose ? '\n' : '\n\n';
    this.text += line;
    this.loose = !together;
  }

  /** What comes next does not belong to the lines before. */
  part(): void {
    this.loose = true;
  }
}
