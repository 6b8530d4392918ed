/** What the page and its service worker both know. */

/** What the page says to the worker. */
export type Message =
  /** It has started: a good time to look after the files. */
  | 'started'
  /** The reader wants the new version now. */
  | 'take-over';

/** A page that is open holds a lock of this name and the address of its script,
 *  so that nobody deletes files that it may still ask for. */
export const LOCK = 'wirecopy-page ';

/** Caches of program files, by their version; they hold nothing of the reader. */
export const FILES = 'wirecopy-files-';

/** The cache of what other programs have shared with this one, until the page
 *  has taken it in. */
export const SHARED = 'wirecopy-shared';
