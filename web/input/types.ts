/** What goes into the readers and what comes out of them. */

/** An article that was found, before anybody has looked at it. */
export interface Draft {
  /** What the row of a table calls it. */
  id?: string;
  text: string;
  title?: string;
  /** ISO 8601 where that could be told, else as it was given. */
  date?: string;
  /** The outlet: a newspaper, a site. */
  source?: string;
  /** The news agency that is named as the author. */
  agency?: string;
  url?: string;
  /** The file's name, with its folders and its place inside of an archive or table. */
  name: string;
}

/** Why a file, or a part of one, gave no article. */
export type ProblemCode =
  | 'empty'
  | 'not-text'
  | 'unknown-kind'
  | 'old-word'
  | 'protected'
  | 'broken'
  | 'broken-row'
  | 'empty-row'
  | 'torn-row'
  | 'wide-row'
  | 'scanned'
  | 'no-text-column'
  | 'too-large'
  | 'too-many'
  | 'archive-too-large'
  | 'not-loaded'
  | 'left-out'
  | 'unreadable';

export interface Problem {
  /** As in {@link Draft.name}. */
  name: string;
  /** Also the key of its message in the catalogue. */
  code: ProblemCode;
}

/** Articles stand in the order of the files. */
export interface Reading {
  articles: Draft[];
  problems: Problem[];
}

/** A file with the folders that it was found in: `news/2026/ferry.txt`. */
export interface FileAt {
  /** The file, or the entry of a folder that gives it. */
  file: File | FileSystemFileEntry;
  path: string;
}

export interface ReadOptions {
  /** Stops between two files, and between the rows of a long one. */
  signal?: AbortSignal;
  /** Is called before each file, and now and then inside of long ones, with
   *  the number of files and of the articles found so far. */
  onProgress?: (done: number, total: number, articles: number) => void;
}

/** What the clipboard holds, as text. */
export interface Pasted {
  text: string;
  /** The headline, where the text begins with one that is marked as such. */
  title?: string;
}

/** What a reader is given: bytes with a name. */
export interface Source {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The readers of tables tell how many articles they have found so far. */
export type Found = (articles: number) => void;

/** Thrown by a reader where a file gives nothing; becomes a {@link Problem}. */
export class InputError extends Error {
  constructor(
    readonly code: ProblemCode,
    /** The part of the file, if not all of it is meant. */
    readonly part?: string,
  ) {
    super(code);
  }
}
