/** Two wordings in one line, as edits lead from the one to the other. Pure. */
import type { Edit } from '../engine/types.js';
import type { Side } from './segments.js';

/** A stretch of the line: in both texts, or only in a or b. */
export interface Piece {
  text: string;
  of: 'both' | Side;
}

/** The words of both texts in one line; what both have is spelt as in a. */
export function piecesOf(texts: Record<Side, string>, edits: Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let [endA, endB] = [edits[0]?.a.start ?? 0, edits[0]?.b.start ?? 0];
  for (const { op, a, b } of edits) {
    const inA = a.end > a.start;
    const gap = inA ? texts.a.slice(endA, a.start) : texts.b.slice(endB, b.start);
    if (pieces.length) pieces.push({ text: gap.trim() ? gap : ' ', of: 'both' });
    if (op === 'equal') pieces.push({ text: texts.a.slice(a.start, a.end), of: 'both' });
    else {
      if (inA) pieces.push({ text: texts.a.slice(a.start, a.end), of: 'a' });
      if (inA && b.end > b.start) pieces.push({ text: ' ', of: 'both' });
      if (b.end > b.start) pieces.push({ text: texts.b.slice(b.start, b.end), of: 'b' });
    }
    if (inA) endA = a.end;
    if (b.end > b.start) endB = b.end;
  }
  return pieces;
}
