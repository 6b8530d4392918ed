/** The built site on a port of its own, as the true server hands it out, which
 *  a test can change and cut off. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { find, site } from '../page/browser.mjs';

/** Serves the site; `asked` are the paths of all requests, in their order. */
export async function mirror() {
  const asked = [];
  /** What differs from the built site, by the path. */
  const changed = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, site);
    asked.push(`${request.method} ${pathname}`);
    const built = await fetch(new URL(pathname, site), { method: request.method, headers: { 'Accept-Encoding': 'identity' } });
    const headers = Object.fromEntries([...built.headers].filter(([name]) => !/^(content-length|date|etag)$/.test(name)));
    const content = changed.get(pathname) ?? { body: Buffer.from(await built.arrayBuffer()), status: built.status };
    response.writeHead(content.status ?? 200, { ...headers, ...content.headers }).end(content.body);
  });
  await new Promise((listening) => server.listen(0, 'localhost', listening));
  server.unref(); // a test that failed closes none
  const address = `http://localhost:${server.address().port}/`;
  return {
    address,
    asked,
    changed,
    /** From now on nobody answers at this address. */
    cut() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** Opens the mirrored site; `sound` fails if anything went wrong on the page,
 *  or if it asked another host for anything. */
export async function visit(context, { address }, { prepare, path = '', expected } = {}) {
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    const fault = `${message.text()} (${message.location().url})`;
    if (['error', 'warn'].includes(message.type()) && !expected?.test(fault)) faults.push(fault);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  await prepare?.(page);
  await page.goto(address + path);
  await find(page, '.desk');
  return { page, sound: () => assert.deepEqual(faults, []) };
}

/** Waits until all files are kept. */
export function kept(page) {
  return page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

/** The names of the caches of program files. */
export function versions(page) {
  return page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('wirecopy-files-')));
}

const sha256 = (content) => createHash('sha256').update(content).digest('base64');

/** Puts a new version of the page in the place of the built one: another main
 *  script, and another page that names it and shows its number. */
export async function publish(served, number) {
  const [worker, page] = await Promise.all(['sw.js', 'index.html'].map(async (name) => (await fetch(new URL(name, site))).text()));
  const [, version] = /"([A-Z2-7]{8})"/.exec(worker) ?? [];
  const [main] = /main-[A-Z2-7]{8}\.js/.exec(page);
  const nextMain = `main-NEXTAAA${'ABCDEFG'[number]}.js`;
  const nextPage = page.replace(main, nextMain).replace('<title>', `<meta name="number" content="${number}"><title>`);
  const script = await (await fetch(new URL(main, site))).text();
  assert.ok(version && worker.includes(sha256(page)), 'the service worker names its version and the page’s checksum');
  const nextWorker = worker
    .replaceAll(version, `NEXTAAA${'ABCDEFG'[number]}`)
    .replaceAll(main, nextMain)
    .replaceAll(sha256(page), sha256(nextPage));
  const { changed } = served;
  const typed = (type) => ({ 'Content-Type': type, 'Cache-Control': 'no-cache' });
  for (const path of ['/', '/index.html']) changed.set(path, { body: nextPage });
  changed.set('/sw.js', { body: nextWorker });
  changed.set(`/${nextMain}`, { body: `${script}\n// ${number}`, headers: typed('text/javascript; charset=utf-8') });
  changed.set(`/${main}`, { body: 'gone', status: 404 });
}

/** Which version a page shows; the built one has no number. */
export function numberOf(page) {
  return page.evaluate(() => document.querySelector('meta[name=number]')?.content ?? 'built');
}
