/** The package in a browser: by its address, in a bundle, in a worker. */
import assert from 'node:assert/strict';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test, { after, before } from 'node:test';
import { launch } from '../page/browser.mjs';
import { execute, finding, found, program, project } from './project.mjs';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };

let browser;
let server;
let folder;
let close;

before(async () => {
  ({ folder, close } = await project());
  await writeFile(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>test</title>');
  await writeFile(join(folder, 'page.mjs'), `${program}document.title = ${finding};\n`);
  await writeFile(join(folder, 'worker.mjs'), `${program}postMessage(${finding});\n`);
  server = createServer(async ({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const content = await readFile(join(folder, path === '/' ? 'index.html' : path)).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/html' }).end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await close?.();
});

/** Opens an empty page and puts scripts into it; gives its title when that is
 *  set, and how many workers were started with how many faults. */
async function outcome(...scripts) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    window.workers = 0;
    window.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        window.workers++;
      }
    };
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate((list) => {
    for (const { type, text, src } of list) {
      const script = document.createElement('script');
      if (type) script.type = type;
      if (src) script.src = src;
      else script.textContent = text;
      document.head.append(script);
    }
  }, scripts);
  await page.waitForFunction(() => document.title !== 'test', { timeout: 20_000 });
  const seen = { title: await page.title(), workers: await page.evaluate(() => window.workers), faults };
  await page.close();
  return seen;
}

const sound = { title: found, workers: 1, faults: [] };

/** Bundles a script with the esbuild of this project. */
async function bundle(source, target) {
  const root = new URL('../../..', import.meta.url);
  const given = ['run', 'github.com/evanw/esbuild/cmd/esbuild', join(folder, source), '--bundle', '--format=esm', '--minify', `--outfile=${join(folder, target)}`];
  const { code, stderr } = await execute('go', given, { cwd: root });
  assert.equal(code, 0, stderr);
}

/** Copies the files that the README says are copied beside a bundle. */
async function copyBeside(target, wanted) {
  const from = join(folder, 'node_modules/wirecopy');
  for (const name of await readdir(from)) {
    if (wanted.test(name)) await cp(join(from, name), join(folder, target, name));
  }
}

test('without a bundler, by an import map', async () => {
  const map = { type: 'importmap', text: '{ "imports": { "wirecopy": "/node_modules/wirecopy/wirecopy.js" } }' };
  assert.deepEqual(await outcome(map, { type: 'module', src: '/page.mjs' }), sound);
});

test('in a bundle, with its files beside it', async () => {
  await bundle('page.mjs', 'public/app.js');
  await copyBeside('public', /^wirecopy.*\.(?:js|wasm)$/);
  assert.deepEqual(await outcome({ type: 'module', src: '/public/app.js' }), sound);
});

test('in a bundle with nothing but the wasm beside it, without a worker', async () => {
  await rm(join(folder, 'bare'), { recursive: true, force: true });
  await bundle('page.mjs', 'bare/app.js');
  await copyBeside('bare', /\.wasm$/);
  assert.deepEqual(await outcome({ type: 'module', src: '/bare/app.js' }), sound);
});

test("in somebody's own worker", async () => {
  await mkdir(join(folder, 'work'), { recursive: true });
  await bundle('worker.mjs', 'work/app.js');
  await copyBeside('work', /\.wasm$/);
  const text = "new Worker('/work/app.js', { type: 'module' }).onmessage = ({ data }) => (document.title = data);";
  assert.deepEqual(await outcome({ text }), sound);
});

test('bundled by Vite, which finds all files by itself', async () => {
  await rm(join(folder, 'vite'), { recursive: true, force: true });
  await mkdir(join(folder, 'vite'));
  await cp(join(folder, 'page.mjs'), join(folder, 'vite/page.mjs'));
  await writeFile(join(folder, 'vite/index.html'), '<!doctype html><script type="module" src="./page.mjs"></script>');
  const vite = fileURLToPath(new URL('./node_modules/vite/bin/vite.js', import.meta.url));
  const { code, stderr } = await execute(process.execPath, [vite, 'build', '--base', './', '--outDir', 'out'], { cwd: join(folder, 'vite') });
  assert.equal(code, 0, stderr);
  const [, script] = /src="\.\/([^"]+)"/.exec(await readFile(join(folder, 'vite/out/index.html'), 'utf8'));
  // HTML is read in the page, since the worker's copy does not find its reader.
  assert.deepEqual(await outcome({ type: 'module', src: `/vite/out/${script}` }), sound);
});
