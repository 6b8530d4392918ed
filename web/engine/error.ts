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
  /** The articles of a survey need more memory than they may take or there is. */
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

/** A WirecopyError as it is, anything else as one with the code `internal`. */
export function asWirecopyError(problem: unknown): WirecopyError {
  if (problem instanceof WirecopyError) return problem;
  const message = problem instanceof Error ? problem.message : String(problem);
  return new WirecopyError('internal', `A mistake in Wirecopy itself: ${message}`, { cause: problem });
}
