/**
 * An article at a link. A page may not read another site, so the server of this
 * one fetches it; it is sent the link and nothing else, and only when the
 * reader asks for it. What comes back is reduced to its main text here.
 */
import { guess, hostOf } from './guess.js';
import type { Draft } from './types.js';

/** Why a link gave no article: codes of the server (wasm/edge/README.md), and
 *  of this file. The code is also the key of its message in the catalogue. */
export const LINK_CODES = [
  'rate-limited',
  'not-a-link',
  'scheme',
  'port',
  'credentials',
  'name-not-public',
  'address-not-public',
  'unknown-name',
  'resolver',
  'unreachable',
  'too-slow',
  'redirect-loop',
  'too-many-redirects',
  'redirect-nowhere',
  'status',
  'wrong-type',
  'too-large',
  'unreadable',
  /** Whatever else the server says is a mistake, on this side or on that. */
  'internal',
  /** This site's own server does not answer. */
  'offline',
  /** The page has no text, or has it made by a script. */
  'empty',
] as const;

export type LinkCode = (typeof LINK_CODES)[number];

export class LinkError extends Error {
  constructor(readonly code: LinkCode) {
    super(code);
  }
}

/** What the server answers. */
interface Answer {
  /** The address after all redirects. */
  url: string;
  html?: string;
  text?: string;
}

const ROUTE = 'api/article';

/** Whether the server says that it fetches links. */
export async function readsLinks(signal: AbortSignal): Promise<boolean> {
  const response = await fetch(new URL('api/health', document.baseURI), { signal });
  const { status, routes } = (await response.json().catch(() => ({}))) as { status?: unknown; routes?: unknown };
  return status === 'ok' && Array.isArray(routes) && routes.includes(`/${ROUTE}`);
}

/** Reads the article at a link. Rejects with a {@link LinkError}, or as the
 *  signal says. */
export async function readLink(link: string, signal: AbortSignal): Promise<Draft> {
  const { url, html, text } = await ask(link, signal);
  const read = html === undefined ? guess(text ?? '') : (await import('./page.js')).articleOf(html);
  if (!read.text.trim()) throw new LinkError('empty');
  const host = hostOf(url);
  return { url, ...(host && { source: host }), ...read, name: url };
}

async function ask(link: string, signal: AbortSignal): Promise<Answer> {
  const address = new URL(`${ROUTE}?url=${encodeURIComponent(link)}`, document.baseURI);
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    throw signal.aborted ? error : new LinkError('offline');
  });
  const answer = (await response.json().catch(() => ({}))) as Partial<Answer> & { code?: unknown };
  signal.throwIfAborted();
  if (response.ok && typeof answer.url === 'string') return answer as Answer;
  throw new LinkError(LINK_CODES.find((code) => code === answer.code) ?? 'internal');
}

/** The link that a text is, if it is nothing else. */
export function loneLink(text: string): string | undefined {
  const link = text.trim();
  return /^https?:\/\/[^\s/]\S*$/i.test(link) && URL.canParse(link) ? link : undefined;
}
