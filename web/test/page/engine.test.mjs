/** The module in a real browser: its worker, and the places where it may not have one. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import test, { after, before } from 'node:test';
import { fifty } from '../bench/articles.mjs';
import { launch } from './chromium.mjs';
import { counting } from './own-thread.mjs';

const built = fileURLToPath(new URL('../../../build/dist/module/wirecopy.js', import.meta.url));
const folder = dirname(process.env.WIRECOPY_MODULE ?? built);
const types = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** Counts the workers that are tried. */
const page = `<!doctype html><meta charset="utf-8"><title>test</title>${counting}<script>
  window.workers = 0;
  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      window.workers++;
    }
  };
</script>`;

let browser;
const servers = [];

/** Serves the built module and empty pages; headers are those of the pages. */
async function serve({ headers = {}, wasm = types['.wasm'] } = {}) {
  const server = createServer(async ({ url }, response) => {
    const name = basename(new URL(url, 'http://localhost').pathname);
    const content = name ? await readFile(join(folder, name)).catch(() => undefined) : page;
    const type = name ? (extname(name) === '.wasm' ? wasm : types[extname(name)]) : 'text/html';
    response.writeHead(content ? 200 : 404, { 'content-type': type ?? 'text/plain', 'access-control-allow-origin': '*', ...(name ? {} : headers) });
    response.end(content);
  });
  servers.push(server);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref(); // a test that failed closes none
  return `http://127.0.0.1:${server.address().port}/`;
}

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Compares two articles inside a page or frame with the module of an origin. */
function compareIn(frame, origin) {
  return frame.evaluate(async (module) => {
    const { compare, close } = await import(module);
    const html = '<p>The ferry to Port Alma 🚢 is late, and nobody at the quay could say why.';
    const report = await compare([{ html }, { text: 'The ferry to Port Alma is late again.' }]);
    close();
    return { pairs: report.pairs.length, text: report.articles[0].text, workers: window.workers, instances: window.instances };
  }, `${origin}wirecopy.js`);
}

const found = { pairs: 1, text: 'The ferry to Port Alma 🚢 is late, and nobody at the quay could say why.', workers: 1, instances: 0 };

async function open(url) {
  const tab = await browser.newPage();
  await tab.goto(url);
  return tab;
}

test('a page has its comparisons in a worker', async () => {
  const origin = await serve();
  assert.deepEqual(await compareIn(await open(origin), origin), found);
});

test('short articles are compared on the spot, without one', async () => {
  const tab = await open(await serve());
  const seen = await tab.evaluate(async () => {
    const { compare } = await import('/wirecopy.js');
    const text = 'The ferry to Port Alma is late again, and the harbour master has gone home.';
    const { pairs } = await compare([{ text }, { text }]);
    return { pairs: pairs.length, workers: window.workers, instances: window.instances };
  });
  assert.deepEqual(seen, { pairs: 1, workers: 0, instances: 1 });
});

test('a page of another origin than the module has them in a worker, too', async () => {
  assert.deepEqual(await compareIn(await open(await serve()), await serve()), found);
});

test('a page whose policy forbids workers runs them on the spot', async () => {
  const origin = await serve({
    headers: { 'content-security-policy': "script-src 'unsafe-inline' 'wasm-unsafe-eval' 'self'; worker-src 'none'" },
  });
  assert.deepEqual(await compareIn(await open(origin), origin), { ...found, instances: 1 });
});

test('a server that does not know wasm', async () => {
  const origin = await serve({ wasm: 'application/octet-stream' });
  assert.deepEqual(await compareIn(await open(origin), origin), found);
});

test('a frame without an origin', async () => {
  const origin = await serve();
  const tab = await open(origin);
  await tab.evaluate((source) => {
    const frame = document.createElement('iframe');
    frame.sandbox = 'allow-scripts';
    frame.src = source;
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  }, origin);
  const frame = tab.frames().find((candidate) => candidate !== tab.mainFrame());
  // A worker of its own it may not have.
  assert.deepEqual(await compareIn(frame, origin), { ...found, instances: 1 });
});

test('a policy that forbids wasm, and a wasm file that is not there', async () => {
  const problem = async (tab, origin) =>
    tab.evaluate(async (module) => {
      const { compare } = await import(module);
      return compare([{ text: 'one' }, { text: 'two' }]).catch(({ name, code, message }) => ({ name, code, message }));
    }, `${origin}wirecopy.js`);
  const strict = await serve({ headers: { 'content-security-policy': "script-src 'unsafe-inline' 'self'" } });
  const first = await problem(await open(strict), strict);
  assert.deepEqual([first.name, first.code], ['WirecopyError', 'load'], first.message);
  const plain = await serve();
  const tab = await open(plain);
  await tab.setRequestInterception(true);
  tab.on('request', (request) => (request.url().endsWith('.wasm') ? request.respond({ status: 404 }) : request.continue()));
  const second = await problem(tab, plain);
  assert.deepEqual([second.name, second.code], ['WirecopyError', 'load'], second.message);
  assert.match(second.message, /404/);
});

test('the page goes on while a long comparison runs, and an abort ends it', async () => {
  const origin = await serve();
  const tab = await open(origin);
  const seen = await tab.evaluate(async (module) => {
    const { compare } = await import(module);
    await compare([{ text: 'one' }, { text: 'two' }]); // so that loading is over
    const text = (seed) => Array.from({ length: 20000 }, (_, i) => `word${(i * seed) % 7919}`).join(' ');
    const articles = Array.from({ length: 30 }, (_, i) => ({ text: text(i + 1) }));
    const controller = new AbortController();
    const onProgress = ({ done }) => done > 0 && controller.abort(new Error('enough'));
    const before = { turns: window.turns, instances: window.instances };
    const outcome = await compare(articles, { signal: controller.signal, onProgress }).catch(({ message }) => message);
    return { outcome, turns: window.turns - before.turns, instances: window.instances - before.instances };
  }, `${origin}wirecopy.js`);
  assert.equal(seen.outcome, 'enough');
  assert.ok(seen.turns > 0, 'the page stood still');
  assert.equal(seen.instances, 0);
});

test('a long report, read in slices, arrives whole, byte for byte', async () => {
  const articles = fifty().slice(0, 18).map((text) => ({ text }));
  const { compare, close } = await import(pathToFileURL(join(folder, 'wirecopy.js')));
  const expected = JSON.stringify(await compare(articles));
  close();
  // Longer than engine/report.ts reads in one slice.
  assert.ok(expected.length > 400_000, `${expected.length} units`);
  const origin = await serve();
  const tab = await browser.newPage();
  await tab.goto(origin);
  const json = await tab.evaluate(async (module, given) => JSON.stringify(await (await import(module)).compare(given)), `${origin}wirecopy.js`, articles);
  assert.equal(await tab.evaluate('workers'), 1);
  assert.ok(json === expected, `${json.length} of ${expected.length} units, or others`);
  await tab.close();
});
