/** The text of HTML piece by piece: for a tokenizer (html.ts) and for a document
 *  (input/dom-text.ts). */

/** What lies between two pieces of text; the widest one asked for counts. */
export const Gap = { None: 0, Space: 1, Cell: 2, Line: 3, Paragraph: 4 } as const;
const GAPS = ['', ' ', '\t', '\n', '\n\n'];

/** Joins pieces of text, with white space as a browser shows it. */
export class Lines {
  text = '';
  private gap: number = Gap.None;
  private mark = '';

  /** Adds a piece; `preserved` white space stays as it is, as in preformatted text. */
  add(piece: string, preserved: boolean): void {
    if (preserved) {
      if (piece) this.put(piece);
      return;
    }
    // White space of HTML; a no-break space is not among it and stays.
    const words = piece.replace(/[ \t\n\f\r]+/g, ' ');
    if (words.startsWith(' ')) this.widen(Gap.Space);
    const visible = words.replace(/^ | $/g, '');
    if (visible) this.put(visible);
    if (words.endsWith(' ')) this.widen(Gap.Space);
  }

  /** What the next piece begins with, on whatever line that is. */
  begin(mark: string): void {
    this.mark = mark;
  }

  widen(gap: number): void {
    this.gap = Math.max(this.gap, gap);
  }

  /** A line break; two of them in a row make a paragraph. */
  breakLine(): void {
    this.widen(this.gap >= Gap.Line ? Gap.Paragraph : Gap.Line);
  }

  private put(piece: string): void {
    if (this.text) this.text += GAPS[this.gap];
    this.gap = Gap.None;
    this.text += this.mark + piece;
    this.mark = '';
  }
}
