/**
 * Everything that turns what a reader has into articles: files, folders,
 * archives, the clipboard. All of it runs in the page. Nothing is sent, but for
 * a link of which the reader wants the article.
 *
 * Call {@link readFiles} with files, {@link readTransfer} with what was dropped
 * or pasted, {@link readPaste} with a clipboard that holds text, {@link readHandles}
 * and {@link readShared} with what the system gives to the app, {@link readLink}
 * with a link. Readers for rarer kinds are loaded when the first file of that
 * kind comes.
 */
export { readFiles } from './read.js';
export { readTransfer } from './transfer.js';
export { readPaste } from './paste.js';
export { readHandles, readShared } from './launched.js';
export { LinkError, loneLink, readLink, readsLinks, type LinkCode } from './link.js';
export { ACCEPT } from './kind.js';
export type { Draft, FileAt, Pasted, Problem, ProblemCode, Reading, ReadOptions } from './types.js';
