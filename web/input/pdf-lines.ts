/** The lines of a PDF page out of its pieces of text, in the order in which
 *  they were written, which follows the columns. Pure. */

/** A piece of text and where it begins, in points from the top left. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Of the letters, in points. */
  size: number;
  /** Written from left to right or right to left, and not along the margin. */
  upright: boolean;
}

export interface Line {
  text: string;
  left: number;
  right: number;
  /** The line that the letters stand on, and where on the page it is: 0 to 1. */
  y: number;
  place: number;
  size: number;
}

/** All of these are in sizes of the letters. Raised and lowered letters belong
 *  to their line; a gap as wide as a letter is thin is a space; a wide gap lies
 *  between columns. */
const RAISED = 0.45;
const SPACE = 0.16;
const COLUMN_GAP = 2.5;

/** A first letter that takes two lines or more is so many times larger. */
const FIRST_LETTER = 1.8;

export function linesOf(pieces: Piece[], height: number): Line[] {
  const lines: Line[] = [];
  let current: Line | undefined;
  for (const piece of pieces) {
    if (!piece.upright || !piece.text.trim()) {
      if (current && piece.text) current.text = `${current.text.trimEnd()} `;
      continue;
    }
    if (current && continues(current, piece)) append(current, piece);
    else lines.push((current = lineFrom(piece, height)));
  }
  for (const line of lines) line.text = line.text.replace(/[\s\0]+/g, ' ').trim();
  return withFirstLetters(lines);
}

/** A large first letter belongs to the first of the lines beside it. */
function withFirstLetters(lines: Line[]): Line[] {
  return lines.filter((letter, index) => {
    const line = lines[index + 1];
    if (!line || !/^\p{P}?\p{Lu}\p{P}?$/u.test(letter.text) || letter.size < line.size * FIRST_LETTER) return true;
    const beside = line.y <= letter.y && line.y > letter.y - letter.size && Math.abs(line.left - letter.right) < letter.size;
    if (beside) line.text = letter.text + (isShifted(line, lines[index + 2]) ? ' ' : '') + line.text;
    return !beside;
  });
}

/** A letter that is a word is followed by a space, which shifts its line against the next. */
function isShifted(line: Line, next: Line | undefined): boolean {
  const shift = next ? line.left - next.left : 0;
  return shift > SPACE * line.size && shift < line.size;
}

function lineFrom({ text, x, y, width, size }: Piece, height: number): Line {
  return { text, left: x, right: x + width, y, place: y / height, size };
}

function continues(line: Line, piece: Piece): boolean {
  const size = Math.max(line.size, piece.size);
  return Math.abs(piece.y - line.y) < RAISED * size && gapBetween(line, piece) < COLUMN_GAP * size;
}

/** The free space between a line and a piece on either side of it. */
function gapBetween(line: Line, piece: Piece): number {
  return Math.max(piece.x - line.right, line.left - (piece.x + piece.width));
}

function append(line: Line, piece: Piece): void {
  line.text += (gapBetween(line, piece) > SPACE * piece.size ? ' ' : '') + piece.text;
  line.left = Math.min(line.left, piece.x);
  line.right = Math.max(line.right, piece.x + piece.width);
  line.size = Math.max(line.size, piece.size);
}
