/**
 * What a page and the frame that it holds say to each other; web/docs/embed.md
 * describes it. Every message is an object with `wirecopy`, the version, and
 * `type`:
 *
 *     frame → page   ready      once, when the frame listens
 *     page → frame   compare    id, articles, options?
 *     frame → page   progress   id, stage, done, total; any number of times
 *     frame → page   report     id, report        ┐ one of them for each compare
 *     frame → page   error      id, code, message ┘
 *     frame → page   resize     height in pixels
 *
 * Pure.
 */
import type { Article, ErrorCode, Options, Progress, Report } from '../engine/index.js';

export const VERSION = 1;

/** An id is only given back, so it need not be long. */
const LONGEST_ID = 100;

/** What somebody asks of the frame. */
export interface Asked {
  id: string;
  articles: Article[];
  options: Options;
}

export type Said =
  | { type: 'ready' }
  | { type: 'resize'; height: number }
  | ({ type: 'progress'; id: string } & Progress)
  | { type: 'report'; id: string; report: Report }
  | { type: 'error'; id: string; code: ErrorCode | 'message'; message: string };

const ARTICLE_FIELDS = ['id', 'text', 'html', 'title', 'date', 'source', 'url'];

const OPTIONS: Record<string, 'number' | 'boolean' | 'string'> = {
  shingle: 'number',
  shortestPassage: 'number',
  gap: 'number',
  ignoreQuotations: 'boolean',
  ignoreFurniture: 'boolean',
  template: 'string',
  language: 'string',
};

/**
 * Reads a message. Nothing, where it is none of this protocol or cannot be
 * answered; a reason, where it asks for something in a wrong way. Only known
 * fields are taken over.
 */
export function asked(message: unknown): Asked | { id: string; wrong: string } | undefined {
  if (!isPlain(message) || message.wirecopy !== VERSION || typeof message.id !== 'string') return undefined;
  const { id, type, articles, options = {} } = message;
  if (id.length > LONGEST_ID) return undefined;
  if (type !== 'compare') return { id, wrong: 'the type of a message is compare' };
  if (!Array.isArray(articles) || !articles.every(isArticle)) {
    return { id, wrong: `articles is a list of objects whose fields are strings: ${ARTICLE_FIELDS.join(', ')}` };
  }
  if (!isPlain(options) || !Object.entries(options).every(([name, value]) => isOption(name, value))) {
    return { id, wrong: `options is an object with any of ${Object.keys(OPTIONS).join(', ')}` };
  }
  return { id, articles: articles.map((article) => ({ ...article })), options: { ...options } };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isArticle(value: unknown): value is Article {
  if (!isPlain(value)) return false;
  return Object.entries(value).every(([name, field]) => ARTICLE_FIELDS.includes(name) && typeof field === 'string');
}

function isOption(name: string, value: unknown): boolean {
  return Object.hasOwn(OPTIONS, name) && typeof value === OPTIONS[name];
}
