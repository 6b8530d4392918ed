/**
 * The articles of the last survey in IndexedDB, in a database of their own, so
 * that a reload or a crash does not cost an archive. They are written and read
 * in pieces, since one record of 60 MB would hold the page up.
 *
 * What stands in `survey` is written last, in one go with the end of the pieces
 * of the survey before: pieces that it does not name are the rest of a writing
 * that did not come to its end, and nobody reads them.
 */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { Pace } from '../input/pace.js';
import { newKey } from '../page/desk.js';
import { SURVEY_DATABASE } from '../page/memory.js';
import type { Remark, SurveyedArticle } from './articles.js';

/** A piece has at most so many articles, and after so many UTF-16 units no more:
 *  about 3 ms of work. */
const PIECE = 500;
const PIECE_LENGTH = 1024 * 1024;

const VERSION = 1;

/** The only record of its store. */
const LAST = 'last';

/** Everything that is kept of a survey. */
export interface KeptSurvey {
  articles: SurveyedArticle[];
  remarks: Remark[];
  percent: number;
}

/** Whether a survey is kept: a full disk and a private window keep none. */
export type Keeping = 'kept' | 'full' | 'refused';

interface Last {
  /** Begins the keys of its pieces. */
  id: string;
  pieces: number;
  remarks: Remark[];
  percent: number;
}

interface Shape extends DBSchema {
  survey: { key: string; value: Last };
  pieces: { key: string; value: SurveyedArticle[] };
}

type Database = IDBPDatabase<Shape>;

/** Ends the writing under way, whichever survey it is of. */
let writing = new AbortController();

function writeAnew(): AbortSignal {
  writing.abort();
  writing = new AbortController();
  return writing.signal;
}

/** Keeps this survey in the place of the last one. What is being written is
 *  given up for it; then undefined is returned. */
export async function keepSurvey({ articles, remarks, percent }: KeptSurvey): Promise<Keeping | undefined> {
  const signal = writeAnew();
  try {
    await using(async (database) => {
      const id = newKey();
      const pieces = await writePieces(database, id, articles, signal);
      await replaceLast(database, { id, pieces, remarks, percent });
    });
    return 'kept';
  } catch (error) {
    if (signal.aborted) return undefined;
    await forgetSurvey();
    return (error as { name?: unknown } | null)?.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}

/** Keeps another threshold of the survey that is kept. */
export async function keepPercent(percent: number): Promise<void> {
  await using(async (database) => {
    const last = await database.get('survey', LAST);
    if (last) await database.put('survey', { ...last, percent }, LAST);
  }).catch(() => undefined);
}

/** Deletes what is kept. */
export async function forgetSurvey(): Promise<void> {
  writeAnew();
  try {
    await deleteDB(SURVEY_DATABASE);
  } catch {
    // Nothing is kept where no database can be opened.
  }
}

/** The survey that was kept last, if all of it is there. */
export async function keptSurvey(): Promise<KeptSurvey | undefined> {
  return using(async (database) => {
    const last = await database.get('survey', LAST);
    if (!last) return undefined;
    const articles: SurveyedArticle[] = [];
    const pace = new Pace();
    for (let number = 0; number < last.pieces; number += 1) {
      const piece = await database.get('pieces', keyOf(last.id, number));
      if (!piece) return undefined;
      for (const article of piece) articles.push(article);
      if (pace.due) await pace.rest();
    }
    return { articles, remarks: last.remarks, percent: last.percent };
  }).catch(() => undefined);
}

async function using<Result>(act: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openDB<Shape>(SURVEY_DATABASE, VERSION, {
    upgrade(made) {
      made.createObjectStore('survey');
      made.createObjectStore('pieces');
    },
    // Somebody erases everything: this one must let go.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

/** Writes all articles and returns in how many pieces. */
async function writePieces(database: Database, id: string, articles: SurveyedArticle[], signal: AbortSignal): Promise<number> {
  const pace = new Pace(signal);
  let [pieces, piece, length] = [0, [] as SurveyedArticle[], 0];
  for (const [index, article] of articles.entries()) {
    piece.push(article);
    length += article.text.length;
    if (index + 1 < articles.length && piece.length < PIECE && length < PIECE_LENGTH) continue;
    await database.put('pieces', piece, keyOf(id, pieces));
    signal.throwIfAborted();
    await pace.rest();
    [pieces, piece, length] = [pieces + 1, [], 0];
  }
  return pieces;
}

async function replaceLast(database: Database, last: Last): Promise<void> {
  const keys = await database.getAllKeys('pieces');
  const change = database.transaction(['survey', 'pieces'], 'readwrite');
  const pieces = change.objectStore('pieces');
  const others = keys.filter((key) => !key.startsWith(last.id));
  await Promise.all([
    change.objectStore('survey').put(last, LAST),
    ...others.map((key) => pieces.delete(key)),
    change.done,
  ]);
}

function keyOf(id: string, piece: number): string {
  return `${id} ${piece}`;
}
