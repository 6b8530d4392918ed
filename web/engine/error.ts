import { Exit, NO_MEMORY } from './wasi.js';

/** What a {@link WirecopyError} can be about. */
export type ErrorCode =
  /** Not a list, or something in it is not an article. */
  | 'not-articles'
  /** A text, or another field of an article, that is not a string. */
  | 'not-a-string'
  /** An article with both `text` and `html`, or with neither. */
  | 'text-or-html'
  /** Fewer than two articles. */
  | 'too-few'
  | 'too-many'
  /** No word in the article. */
  | 'empty'
  /** Binary data instead of text. */
  | 'not-text'
  | 'too-long'
  /** The articles need more memory than there is, or than a survey may take. */
  | 'memory'
  /** An option that does not exist or cannot have that value. */
  | 'option'
  /** The program itself could not be loaded. */
  | 'load'
  /** `close` was called before the result was there. */
  | 'closed'
  /** A mistake in Wirecopy itself; other comparisons work as before. */
  | 'internal';

/** Where an error lies and what was behind it. */
export interface ErrorDetails {
  article?: string | undefined;
  index?: number | undefined;
  cause?: unknown;
}

/** The only error that this module makes; an abort rejects with the reason of its signal. */
export class WirecopyError extends Error {
  readonly code: ErrorCode;
  /** The `id` of the article that the error is about, where it is about one. */
  readonly article: string | undefined;
  /** The position of that article, counted from 0. */
  readonly index: number | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'WirecopyError';
    this.code = code;
    this.article = details.article;
    this.index = details.index;
  }
}

/** A WirecopyError as it is, that there is no more memory, or anything else as one
 *  with the code `internal`. */
export function asWirecopyError(problem: unknown): WirecopyError {
  if (problem instanceof WirecopyError) return problem;
  if (problem instanceof Exit && problem.code === NO_MEMORY) return tooLarge(problem);
  const message = problem instanceof Error ? problem.message : String(problem);
  return new WirecopyError('internal', `A mistake in Wirecopy itself: ${message}`, { cause: problem });
}

/** The error for a machine that gives no more memory. */
export function tooLarge(cause: unknown): WirecopyError {
  const message = 'This machine has not enough memory for so many articles, or such long ones: take fewer at a time.';
  return new WirecopyError('memory', message, { cause });
}
