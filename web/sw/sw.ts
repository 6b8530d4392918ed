/**
 * The service worker: the page's files without a network, and a way in for
 * what other programs share. What it does not know by name it leaves to the
 * network, all of /api/ above all.
 *
 * A new version waits until the reader asks for it or closes the last tab.
 */
import { SHARED, type Message } from './common.js';
import { fill, find, tidy } from './files.js';

declare const self: ServiceWorkerGlobalScope;

/** Where the manifest lets other programs send what they share. */
const SHARE = 'share';

self.addEventListener('install', (event) => event.waitUntil(fill()));

self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())));

self.addEventListener('message', (event) => {
  const message = event.data as Message;
  if (message === 'take-over') event.waitUntil(self.skipWaiting());
  // Without a network, nothing is missed and nothing is fetched.
  if (message === 'started') event.waitUntil(tidy().then(fill).catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { scope } = self.registration;
  const url = new URL(request.url);
  const address = url.origin + url.pathname;
  if (!address.startsWith(scope)) return;
  const name = address.slice(scope.length);
  if (request.method === 'POST' && name === SHARE) event.respondWith(takeIn(request));
  if (request.method !== 'GET') return;
  const answer = find(name);
  if (answer) event.respondWith(answer(request));
});

/** Keeps what was shared as it came, and shows the page, which takes it. */
async function takeIn(request: Request): Promise<Response> {
  const { scope } = self.registration;
  const cache = await caches.open(SHARED);
  const type = request.headers.get('Content-Type') ?? '';
  const address = new URL(`${SHARE}/${crypto.randomUUID()}`, scope);
  await cache.put(address, new Response(await request.blob(), { headers: { 'Content-Type': type } }));
  return Response.redirect(scope, 303);
}
