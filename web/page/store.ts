/**
 * Desks and articles in IndexedDB: on this machine, in this browser, for this
 * site alone. A record for each article, so that two tabs on one desk write
 * beside each other and not over each other.
 */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DeskArticle } from './desk.js';
import { sameSettings, soundSettings, type Settings } from './settings.js';

export interface KeptDesk {
  id: string;
  /** Empty: nobody gave it one. */
  name: string;
  /** The title of its first article, which names it until somebody does. */
  title: string;
  /** The keys of its articles; those it does not name come last. */
  order: string[];
  settings: Settings;
  /** When it was last shown, in milliseconds since 1970. */
  opened: number;
}

export interface KeptArticle extends Omit<DeskArticle, 'open' | 'typed'> {
  desk: string;
  /** Differs after every save. */
  version: string;
}

/** What a save writes. */
export interface Changes {
  desk: KeptDesk;
  put: KeptArticle[];
  /** For each article put, the version that it was made from. */
  bases: [key: string, version: string][];
  remove: string[];
}

const NAME = 'wirecopy';
const VERSION = 1;

interface Shape extends DBSchema {
  desks: { key: string; value: KeptDesk };
  articles: { key: string; value: KeptArticle; indexes: { desk: string } };
}

export class Store {
  private database: Promise<IDBPDatabase<Shape>> | undefined;

  /** All desks, the one shown last first. */
  async desks(): Promise<KeptDesk[]> {
    const desks = await (await this.open()).getAll('desks');
    return desks.map(sound).sort((one, other) => other.opened - one.opened);
  }

  /** The articles of a desk in their order. */
  async articles({ id, order }: KeptDesk): Promise<KeptArticle[]> {
    const articles = await (await this.open()).getAllFromIndex('articles', 'desk', id);
    return inOrder(articles, order);
  }

  /**
   * Writes all changes or, where one fails, none. What another tab wrote of an
   * article since its base was read is returned, so that the caller can keep
   * both. All is asked for at once and committed, so that a page that is
   * leaving need not stay for the answers.
   */
  async save({ desk, put, bases, remove }: Changes): Promise<KeptArticle[]> {
    const database = await this.open();
    const writing = database.transaction(['desks', 'articles'], 'readwrite');
    const articles = writing.objectStore('articles');
    const before = put.map(({ key }) => articles.get(key));
    const writes = [
      writing.objectStore('desks').put(desk),
      ...put.map((article) => articles.put(article)),
      ...remove.map((key) => articles.delete(key)),
    ];
    writing.commit();
    // That the whole failed is heard from `done`, with the reason.
    for (const each of [...before, ...writes]) each.catch(() => undefined);
    await writing.done;
    const there = await Promise.all(before);
    const base = new Map(bases);
    return there.filter((article, index): article is KeptArticle => {
      if (!article || article.version === base.get(article.key)) return false;
      return article.text !== put[index]!.text;
    });
  }

  async remove(id: string): Promise<void> {
    const database = await this.open();
    const writing = database.transaction(['desks', 'articles'], 'readwrite');
    const articles = writing.objectStore('articles');
    await writing.objectStore('desks').delete(id);
    for (const key of await articles.index('desk').getAllKeys(id)) await articles.delete(key);
    await writing.done;
  }

  /** Deletes the database; the next save makes a new one. */
  async erase(): Promise<void> {
    (await this.database?.catch(() => undefined))?.close();
    this.database = undefined;
    // Where another tab holds it, it goes when that tab lets go.
    await new Promise<void>((resolve, reject) => deleteDB(NAME, { blocked: () => resolve() }).then(resolve, reject));
  }

  private open(): Promise<IDBPDatabase<Shape>> {
    const forget = (): void => (this.database = undefined);
    this.database ??= openDB<Shape>(NAME, VERSION, {
      upgrade(database) {
        database.createObjectStore('desks', { keyPath: 'id' });
        database.createObjectStore('articles', { keyPath: 'key' }).createIndex('desk', 'desk');
      },
      // Another tab erases everything: this one must let go.
      blocking: (_, __, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return this.database;
  }
}

/** A record as it should be, also if an earlier version wrote it. */
function sound(desk: Partial<KeptDesk> & { id: string }): KeptDesk {
  const { id, name = '', title = '', order = [], settings, opened = 0 } = desk;
  return { id, name, title, order, settings: soundSettings(settings), opened };
}

export function sameDesk(one: KeptDesk, other: KeptDesk): boolean {
  const alike = one.id === other.id && one.name === other.name && one.title === other.title;
  return alike && one.opened === other.opened && sameOrder(one.order, other.order) && sameSettings(one.settings, other.settings);
}

export function sameOrder(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}

/** Articles in an order of keys; those it does not name stay last. */
export function inOrder<T extends { key: string }>(articles: T[], order: string[]): T[] {
  const places = new Map(order.map((key, place) => [key, place]));
  const placeOf = ({ key }: T): number => places.get(key) ?? order.length;
  return [...articles].sort((one, other) => placeOf(one) - placeOf(other));
}
