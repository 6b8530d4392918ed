/**
 * A long answer on its way out of the worker. Reading all of it at once would
 * hold up the page for longer than a frame, so it travels in pieces, each of
 * which is read by itself.
 */
import type { Report } from './types.js';

/** A piece of so many UTF-16 units is read in about 2 ms. */
const PIECE = 200_000;

/** The answer without its pairs, then all pairs, some at a time. */
export function* piecesOf(json: string): Generator<string> {
  if (json.length <= PIECE) return yield json;
  const answer = JSON.parse(json) as Report;
  // The pairs keep their place among the fields.
  yield JSON.stringify({ ...answer, pairs: [] });
  let piece: string[] = [];
  let length = 0;
  for (const pair of answer.pairs) {
    const text = JSON.stringify(pair);
    piece.push(text);
    length += text.length;
    if (length < PIECE) continue;
    yield `[${piece.join()}]`;
    [piece, length] = [[], 0];
  }
  if (piece.length) yield `[${piece.join()}]`;
}

/** The answer of a job, read. */
export interface Answer {
  result: Report;
  /** The texts that were made from HTML. */
  texts: [index: number, text: string][];
}

/** Puts a result together again. */
export class Pieces {
  private result: Report | undefined;

  add(json: string): void {
    const piece = JSON.parse(json) as Report | never[];
    if (!this.result) this.result = piece as Report;
    else this.result.pairs.push(...(piece as never[]));
  }

  get all(): Report {
    return this.result!;
  }
}
