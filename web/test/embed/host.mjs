/** Another site, on a port of its own, whose pages use the built one: the demo
 *  pages of the documentation, and pages that a test makes. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { site } from '../page/browser.mjs';

const demo = new URL('../../docs/demo/', import.meta.url);
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** What the demo pages call the site. */
const CALLED = /https:\/\/wirecopy\.example\//g;

/** The strictest policy that the documentation names, for each way of embedding. */
export const policies = {
  element: [
    "default-src 'none'",
    `script-src 'self' ${site.origin} 'wasm-unsafe-eval'`,
    `connect-src ${site.origin}`,
    'worker-src blob:',
    "style-src 'self'",
    'img-src data:',
  ].join('; '),
  frame: ["default-src 'none'", "script-src 'self'", `frame-src ${site.origin}`, "style-src 'self'", 'img-src data:'].join('; '),
};

/** Serves the demo pages and the given ones; `policy` goes with every page. */
export async function host({ policy = policies.element, pages = {} } = {}) {
  const server = createServer(async ({ url }, response) => {
    const name = new URL(url, 'http://localhost').pathname.slice(1);
    const content = pages[name] ?? (await readFile(new URL(name, demo), 'utf8').catch(() => undefined));
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': `${types[extname(name)] ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(content?.replace(CALLED, site.href));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref(); // a test that failed closes none
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** An empty page with the element's script and this in its body. */
export function page(body, { script = 'https://wirecopy.example/embed.js' } = {}) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>test</title><link rel="icon" href="data:,">
<script type="module" src="${script}"></script><body>${body}</body></html>`;
}

/** Opens a page in a context of its own. `sound` fails if anything went wrong
 *  on it, or if it asked a third host for anything. */
export async function visit(browser, url, prepare) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const faults = [];
  const own = [new URL(url).origin, site.origin];
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') faults.push(message.text());
  });
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !own.includes(origin)) faults.push(`asked for ${request.url()}`);
  });
  await tab.setViewport({ width: 1100, height: 800 });
  await prepare?.(tab);
  await tab.goto(url);
  return { tab, faults, close: () => context.close() };
}
