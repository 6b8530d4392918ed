/**
 * The files of one version of the page, all of which are kept. A version is
 * named after the names and the content of its files; a file whose name holds
 * a hash never changes, so it is fetched once and then handed on from version
 * to version.
 */
import { FILES, LOCK } from './common.js';

declare const self: ServiceWorkerGlobalScope;

interface File {
  name: string;
  /** Where the name does not say what the content is. */
  integrity?: string;
}

/** Filled in by the build. */
declare const WIRECOPY_VERSION: string;
declare const WIRECOPY_FILES: File[];

const CACHE = FILES + WIRECOPY_VERSION;

/** The page itself; it has no other address than the folder's, because some
 *  hosts redirect its name to that. */
const PAGE = 'index.html';

/** What the host says of itself; not in the list, since hosts differ in it. */
const HOST = 'site.json';

const HASHED = /^[^/]*-[A-Z2-7]{8}\.[a-z]+$/;

/** Compressing and cookies make no difference to what a file holds. */
const SAME = { ignoreSearch: true, ignoreVary: true };

function addressOf(name: string): string {
  return new URL(name === PAGE ? './' : name, self.registration.scope).href;
}

/** Fetches what is missing, one file after the other: the page may be loading. */
export async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  for (const file of WIRECOPY_FILES) {
    const address = addressOf(file.name);
    if (!there.has(address)) await cache.put(address, await newest(file, address));
  }
}

async function newest({ name, integrity }: File, address: string): Promise<Response> {
  const kept = integrity ? undefined : await caches.match(address, SAME);
  if (kept) return kept;
  const checked: RequestInit = integrity ? { integrity, cache: 'no-cache' } : {};
  const response = await fetch(address, { ...checked, redirect: 'error' });
  if (!response.ok) throw new Error(`${name} is answered with ${response.status}`);
  return response;
}

/** A file of the page by its name in the site; undefined for all that is none:
 *  it goes to the network as if there were no worker. */
export function find(name: string): ((request: Request) => Promise<Response>) | undefined {
  if (name === HOST) return askHost;
  const own = name === '' ? PAGE : name;
  // Another tab may still show an earlier version, and ask for its files.
  const hashed = HASHED.test(own);
  if (!hashed && !WIRECOPY_FILES.some((file) => file.name === own)) return undefined;
  return async (request) => {
    const address = addressOf(own);
    const kept = await caches.match(address, { ...SAME, cacheName: CACHE });
    const earlier = kept ?? (hashed ? await caches.match(address, SAME) : undefined);
    return earlier ?? fetch(request);
  };
}

/** The host is asked anew each time; without a network, what it said last counts. */
async function askHost(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request, { cache: 'no-cache' });
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch {
    return (await cache.match(request)) ?? Response.json({});
  }
}

/** Deletes the files of all other versions but those that a tab still shows,
 *  and the one that waits for its turn. */
export async function tidy(): Promise<void> {
  const names = await caches.keys();
  const { waiting, installing } = self.registration;
  if (waiting || installing) return;
  const { held = [] } = await navigator.locks.query();
  const scripts = held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : []));
  const isIn = async (cacheName: string, script: string): Promise<boolean> =>
    (await caches.match(script, { ...SAME, cacheName })) !== undefined;
  const earlier: string[] = [];
  for (const script of scripts) if (!(await isIn(CACHE, script))) earlier.push(script);
  for (const name of names) {
    if (!name.startsWith(FILES) || name === CACHE) continue;
    const shown = await Promise.all(earlier.map((script) => isIn(name, script)));
    if (!shown.includes(true)) await caches.delete(name);
  }
}
