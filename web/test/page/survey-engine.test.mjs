/** Surveys of the module in a real browser: its team of workers, and how the page fares meanwhile. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import test, { after, before } from 'node:test';
import { archive } from '../bench/archive.mjs';
import { launch } from './chromium.mjs';
import { counting } from './own-thread.mjs';

const built = fileURLToPath(new URL('../../../build/dist/module/wirecopy.js', import.meta.url));
const folder = dirname(process.env.WIRECOPY_MODULE ?? built);
const generator = fileURLToPath(new URL('../bench/archive.mjs', import.meta.url));
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };
const COUNT = 6000;

/** Counts the workers, and has as many processors as the address says. */
const page = `<!doctype html><meta charset="utf-8"><title>test</title>${counting}<script>
  window.workers = 0;
  window.ended = 0;
  const processors = Number(new URL(location).searchParams.get('processors') ?? 4);
  Object.defineProperty(navigator, 'hardwareConcurrency', { value: processors });
  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      window.workers++;
    }
    terminate() {
      super.terminate();
      window.ended++;
    }
  };
</script>`;

let browser;
let server;
let origin;
let expected;

before(async () => {
  const { survey, close } = await import(pathToFileURL(join(folder, 'wirecopy.js')));
  expected = JSON.stringify(await survey(archive(COUNT)));
  close();
  server = createServer(async ({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const name = basename(pathname);
    const content = name === 'archive.mjs' ? await readFile(generator) : name ? await readFile(join(folder, name)).catch(() => undefined) : page;
    const policy = searchParams.has('alone') ? { 'content-security-policy': "script-src 'unsafe-inline' 'wasm-unsafe-eval' 'self'; worker-src 'none'" } : {};
    response.writeHead(content ? 200 : 404, { 'content-type': name ? (types[extname(name)] ?? 'text/plain') : 'text/html', ...policy });
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref(); // a test that failed closes none
  origin = `http://127.0.0.1:${server.address().port}/`;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** Opens a page that has the module and the articles. */
async function open(query = '') {
  const tab = await browser.newPage();
  await tab.goto(`${origin}${query}`);
  await tab.evaluate(async (count) => {
    const { archive } = await import('/archive.mjs');
    Object.assign(window, await import('/wirecopy.js'), { articles: archive(count) });
  }, COUNT);
  return tab;
}

for (const processors of [1, 4]) {
  test(`the same survey as in Node, by ${processors} workers, and the page goes on`, async () => {
    const tab = await open(`?processors=${processors}`);
    const seen = await tab.evaluate(async () => {
      await window.survey(window.articles.slice(0, 2)); // so that loading is over
      const before = { turns: window.turns, workers: window.workers, ended: window.ended };
      const found = await window.survey(window.articles);
      const since = (name) => window[name] - before[name];
      return { json: JSON.stringify(found), turns: since('turns'), workers: since('workers'), ended: since('ended'), instances: window.instances };
    });
    assert.ok(seen.json === expected, `${seen.json.length} units, or others than ${expected.length}`);
    // To read what more must be known of, all but one are started anew.
    assert.ok(seen.workers >= processors && seen.workers < 2 * processors, `${seen.workers} workers`);
    assert.equal(seen.ended, seen.workers);
    assert.ok(seen.turns > 0, 'the page stood still');
    assert.equal(seen.instances, 0);
    await tab.close();
  });
}

test('a page whose policy forbids workers surveys on the spot', async () => {
  const tab = await open('?alone');
  const json = await tab.evaluate(async () => JSON.stringify(await window.survey(window.articles)));
  assert.ok(json === expected);
  assert.ok((await tab.evaluate('instances')) > 0);
  await tab.close();
});

test('an abort ends the workers of a survey', async () => {
  const tab = await open();
  const seen = await tab.evaluate(async () => {
    const controller = new AbortController();
    const onProgress = ({ done }) => done > 0 && controller.abort(new Error('enough'));
    const outcome = await window.survey(window.articles, { signal: controller.signal, onProgress }).catch(({ message }) => message);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { outcome, running: window.workers - window.ended };
  });
  assert.deepEqual(seen, { outcome: 'enough', running: 0 });
  await tab.close();
});

test('articles are added in the page, and a cluster is compared in full', async () => {
  const tab = await open();
  const seen = await tab.evaluate(async () => {
    const open = window.openSurvey();
    for (let from = 0; from < window.articles.length; from += 2500) await open.add(window.articles.slice(from, from + 2500));
    const found = await open.result();
    const [{ members }] = found.clusters;
    const { articles, clusters, pairs } = await open.compare(members);
    return { json: JSON.stringify(found), ids: articles.map(({ id }) => id), wanted: members.map((index) => window.articles[index].id), clusters: clusters.length, relation: pairs[0].relation };
  });
  assert.ok(seen.json === expected);
  assert.deepEqual(seen.ids, seen.wanted);
  assert.equal(seen.clusters, 1);
  assert.notEqual(seen.relation, 'unrelated');
  await tab.close();
});
