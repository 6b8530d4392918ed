/** `<wirecopy-compare>` in real React and Vue: properties, attributes, events,
 *  children, and going away. Their packages stand in web/test/package. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import test, { after, before } from 'node:test';
import { launch, until } from '../page/browser.mjs';
import { council, radio } from '../page/texts.mjs';
import { host, page, visit } from './host.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const packages = fileURLToPath(new URL('../package/node_modules', import.meta.url));

const articles = `const articles = ${JSON.stringify([{ text: council }, { text: radio }])};
const report = ({ detail }) => told.push([detail.pairs[0].relation, detail.options.gap, detail.options.ignoreQuotations]);
const told = (window.told = []);`;

const sources = {
  react: `import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
${articles}
function App() {
  const [{ shown, gap, ignored }, set] = useState({ shown: true, gap: 3, ignored: true });
  window.set = set;
  const given = { articles, gap, 'ignore-quotations': ignored, 'onwirecopy-report': report };
  return shown ? h('wirecopy-compare', given) : h('wirecopy-compare', { key: 'children', 'onwirecopy-report': report },
    articles.map(({ text }, key) => h('article', { key }, text)));
}
createRoot(document.body.firstElementChild).render(h(App));`,
  vue: `import { createApp, h, reactive } from 'vue';
${articles}
const state = reactive({ shown: true, gap: 3, ignored: true });
window.set = (change) => Object.assign(state, change);
createApp({
  render: () => state.shown
    ? h('wirecopy-compare', { articles, gap: state.gap, 'ignore-quotations': state.ignored, onWirecopyReport: report })
    : h('wirecopy-compare', { key: 'children', onWirecopyReport: report }, articles.map(({ text }) => h('article', text))),
}).mount(document.body.firstElementChild);`,
};

let browser;
let other;
let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirecopy-frameworks-'));
  const pages = {};
  for (const [name, source] of Object.entries(sources)) {
    const file = join(folder, `${name}.mjs`);
    await writeFile(file, source);
    const define = ['process.env.NODE_ENV="production"', '__VUE_OPTIONS_API__=true', '__VUE_PROD_DEVTOOLS__=false', '__VUE_PROD_HYDRATION_MISMATCH_DETAILS__=false'];
    const given = [file, '--bundle', '--format=esm', `--outfile=${join(folder, `${name}.js`)}`, ...define.map((each) => `--define:${each}`)];
    await run('go', ['run', 'github.com/evanw/esbuild/cmd/esbuild', ...given], { cwd: root, env: { ...process.env, NODE_PATH: packages } });
    pages[`${name}.js`] = await readFile(join(folder, `${name}.js`), 'utf8');
    pages[`${name}.html`] = page(`<div></div><script type="module" src="${name}.js"></script>`);
  }
  browser = await launch();
  other = await host({ pages });
});

after(async () => {
  await browser?.close();
  other?.close();
  if (folder) await rm(folder, { recursive: true });
});

for (const name of Object.keys(sources)) {
  test(name, async () => {
    const { tab, faults, close } = await visit(browser, `${other.origin}/${name}.html`);
    const told = (count) => until(() => tab.evaluate(() => window.told), ({ length }) => length >= count, `${count} reports`);
    assert.deepEqual((await told(1)).at(-1), ['partial', 3, true]);
    await tab.evaluate(() => window.set({ shown: true, gap: 2, ignored: true }));
    assert.deepEqual((await told(2)).at(-1), ['partial', 2, true]);
    await tab.evaluate(() => window.set({ shown: true, gap: 2, ignored: false }));
    assert.deepEqual((await told(3)).at(-1), ['partial', 2, false]);
    await tab.evaluate(() => window.set({ shown: false, gap: 2, ignored: false }));
    assert.deepEqual((await told(4)).at(-1), ['partial', 6, false]);
    assert.deepEqual(faults, []);
    await close();
  });
}
