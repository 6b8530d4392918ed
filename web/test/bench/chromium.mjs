/** Measures on a page in Chromium, where the module does all but small comparisons in a web worker. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname } from 'node:path';
import { launch } from '../page/browser.mjs';

const TYPES = { '.html': 'text/html', '.mjs': 'text/javascript', '.js': 'text/javascript', '.wasm': 'application/wasm', '.bin': 'application/octet-stream' };
const FOLDERS = { bench: new URL('./', import.meta.url), module: new URL('../../../build/dist/module/', import.meta.url) };

/** A browser to measure in, `{ version, measure, close }`. */
export async function chromium() {
  const server = await serve();
  const site = `http://localhost:${server.address().port}/`;
  let browser = await launch();
  const close = async () => {
    await browser.close();
    server.close();
  };
  const measure = async (task, peer, { limit }) => {
    const figures = await onPage(browser, site, task, peer, limit);
    if (figures?.over) {
      // A page whose script never ends cannot be closed by itself.
      browser.process().kill('SIGKILL');
      browser = await launch();
    }
    return figures;
  };
  return { version: (await browser.version()).replace(/^\w+\//, ''), measure, close };
}

async function onPage(browser, site, task, peer, limit) {
  const page = await browser.newPage();
  await page.goto(site);
  let timer;
  const over = new Promise((resolve) => (timer = setTimeout(resolve, limit * 1000, { over: true })));
  const measured = page.evaluate(
    async (...names) => (await import('/bench/measure.mjs')).measure(...names),
    task,
    peer,
    `${site}module/wirecopy.js`,
  );
  measured.catch(() => undefined); // of a browser that was ended
  const figures = await Promise.race([measured, over]);
  clearTimeout(timer);
  if (!figures?.over) await page.close();
  return figures;
}

/** Serves the files of this folder and the module. */
async function serve() {
  const server = createServer(async ({ url }, response) => {
    const [, folder, ...rest] = url.split('/');
    try {
      const page = url === '/';
      const body = page ? '<!doctype html>' : await readFile(new URL(basename(rest.join('/')), FOLDERS[folder]));
      response.setHeader('content-type', TYPES[page ? '.html' : extname(url)]);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}
