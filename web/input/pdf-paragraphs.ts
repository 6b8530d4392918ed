/** Paragraphs out of the lines of PDF pages, by what a reader goes by: space
 *  between lines, indents, lines that end early, the size of letters. Pure. */
import type { Line } from './pdf-lines.js';

/** Letters of one paragraph differ less in size. */
const OTHER_SIZE = 0.12;

/** Lines of one paragraph are at most so much farther apart than usual. */
const WIDER_STEP = 1.35;

/** Lines that stand farther apart than in double spacing, in sizes of the
 *  letters, are no paragraph, however usual that is. */
const WIDEST_STEP = 2.4;

/** An indent, in sizes of the letters. */
const INDENT = 0.8;

/** A line without a full stop that leaves so much of the column free ends a
 *  paragraph, such as a headline. */
const FREE_SHARE = 0.3;

const BULLET = /^[•‣▪●■◦–—·]\s/u;
const SENTENCE_END = /[.!?:…。！？][\p{Pe}\p{Pf}"'”’]*$/u;

/** Lines of one size below each other in one column. */
interface Column {
  lines: Line[];
  left: number;
  right: number;
}

export function paragraphsOf(pages: Line[][]): string[] {
  const columns = pages.flatMap(columnsOf);
  const words = wordsOf(columns);
  const step = usualStep(columns);
  const paragraphs: string[] = [];
  let before: { line: Line; column: Column } | undefined;
  for (const column of columns) {
    for (const line of column.lines) {
      const goesOn = before && (before.column === column ? follows(before.line, line, column, step) : flows(before, line, column));
      if (goesOn) paragraphs.push(joined(paragraphs.pop()!, line.text, words));
      else paragraphs.push(line.text);
      before = { line, column };
    }
  }
  return paragraphs;
}

function columnsOf(lines: Line[]): Column[] {
  const columns: Column[] = [];
  for (const line of lines) {
    const column = columns.at(-1);
    const last = column?.lines.at(-1);
    if (last && isBelow(line, last, column!)) {
      column!.lines.push(line);
      column!.left = Math.min(column!.left, line.left);
      column!.right = Math.max(column!.right, line.right);
    } else columns.push({ lines: [line], left: line.left, right: line.right });
  }
  return columns;
}

/** Lines of another size may be wider than the column, as headlines are. */
function isBelow(line: Line, last: Line, column: Column): boolean {
  return line.y > last.y && line.left < column.right && line.right > column.left && !isOtherSize(last, line);
}

/** The step from line to line that is most usual, in sizes of the letters. */
function usualStep(columns: Column[]): number {
  const steps = columns.flatMap(({ lines }) => lines.slice(1).map((line, index) => (line.y - lines[index]!.y) / line.size));
  steps.sort((one, other) => one - other);
  // Steps within paragraphs are the most and the smallest.
  return Math.min(steps[Math.floor(steps.length / 3)] ?? 0, WIDEST_STEP);
}

/** Whether a line goes on with the paragraph of the line above it. */
function follows(above: Line, line: Line, column: Column, step: number): boolean {
  if (isOtherSize(above, line) || BULLET.test(line.text)) return false;
  if ((line.y - above.y) / line.size > step * WIDER_STEP) return false;
  if (isIndented(line, column) && line.left - above.left > INDENT * line.size) return false;
  return !endsEarly(above, line, column);
}

/** Whether a line on top of a column goes on with what ended the one before. */
function flows(before: { line: Line; column: Column }, line: Line, column: Column): boolean {
  if (isOtherSize(before.line, line) || BULLET.test(line.text)) return false;
  if (!SENTENCE_END.test(before.line.text)) return true;
  return !isIndented(line, column) && !leavesRoom(before.line, line, before.column);
}

function isOtherSize(one: Line, other: Line): boolean {
  return Math.abs(one.size - other.size) > OTHER_SIZE * Math.max(one.size, other.size);
}

function isIndented(line: Line, column: Column): boolean {
  return line.left - column.left > INDENT * line.size;
}

/** Whether a line was ended although there was room for the next word. */
function endsEarly(line: Line, next: Line, column: Column): boolean {
  if (!leavesRoom(line, next, column)) return false;
  return SENTENCE_END.test(line.text) || column.right - line.right > FREE_SHARE * (column.right - column.left);
}

function leavesRoom(line: Line, next: Line, column: Column): boolean {
  const word = /^\S*/.exec(next.text)![0].length;
  const width = ((next.right - next.left) * word) / next.text.length;
  return line.right + width + next.size < column.right;
}

/** All words inside of lines, to tell a hyphen from one that only breaks. */
function wordsOf(columns: Column[]): Set<string> {
  const words = new Set<string>();
  for (const { lines } of columns) {
    for (const { text } of lines) for (const word of text.match(/[\p{L}\p{M}-]+/gu) ?? []) words.add(word.toLowerCase());
  }
  return words;
}

/** Scripts that are written without spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\u3000-\u303f\uff00-\uffef]/u;

/** After these, a hyphen stands for the rest of a word: `Vor- und Nachteile`. */
const SECOND_OF_TWO = /^(?:and|or|to|und|oder|bis|bzw|en|of|och|eller|og|i|y|o|e|et|ou)\b/iu;

/** Two lines as one, without the hyphen where it only broke a word. */
function joined(above: string, line: string, words: Set<string>): string {
  const broken = /([\p{L}\p{M}-]+)[-\u2010\u00ad]$/u.exec(above);
  const next = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line)?.[0];
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + line;
  if (broken && next && SECOND_OF_TWO.test(line)) return `${above} ${line}`;
  if (broken && next) return above.slice(0, isCompound(broken[1]!, next, words) ? undefined : -1) + line;
  if (/\p{L}[-\u2010]$/u.test(above) && /^\p{L}/u.test(line)) return above + line;
  const unspaced = UNSPACED.test(above.at(-1)!) && UNSPACED.test(line[0]!);
  return above + (unspaced ? '' : ' ') + line;
}

/** A word with its hyphen stands elsewhere in the text, and without it nowhere. */
function isCompound(start: string, end: string, words: Set<string>): boolean {
  const [one, other] = [start.toLowerCase(), end.toLowerCase()];
  return words.has(`${one}-${other}`) && !words.has(one + other);
}
