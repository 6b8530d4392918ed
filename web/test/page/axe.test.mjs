/** No view of the page keeps anybody out, as far as axe-core can tell: names,
 *  roles, order, contrast in light and dark, sizes of what is to be hit. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch, open } from './browser.mjs';
import { exported, keepDownloads } from './downloads.mjs';
import { moving, watch } from './motion.mjs';
import { views } from './views.mjs';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In the dark only the colours differ. */
const runOnly = {
  light: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

const options = {
  // A rule of WCAG 2.1 A that axe-core still counts among its experiments.
  rules: { 'label-content-name-mismatch': { enabled: true } },
  resultTypes: ['violations'],
};

const sizes = { wide: { width: 1280, height: 860 }, phone: { width: 390, height: 844, phone: true } };

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function turn(page, scheme) {
  await page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: scheme },
  ]);
}

/** What axe-core finds, one line for each element. */
async function violations(page, scheme = 'light') {
  const wanted = { ...options, runOnly: runOnly[scheme] };
  const found = await page.evaluate(async (given) => (await window.axe.run(document, given)).violations, wanted);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any, all, none }) => {
      const reason = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return `${id}: ${target.flat().join(' >>> ')}: ${html.slice(0, 200)}: ${reason}`;
    }),
  );
}

for (const [size, wanted] of Object.entries(sizes)) {
  for (const view of views.filter(({ only = size }) => only === size)) {
    test(`axe-core: ${view.name}, ${size}`, async () => {
      const { page, sound, close } = await open(browser, wanted);
      await page.evaluate(source);
      await watch(page);
      await view.open(page);
      for (const scheme of ['light', 'dark']) {
        await turn(page, scheme);
        assert.deepEqual(await violations(page, scheme), [], scheme);
      }
      await page.keyboard.press('n');
      assert.deepEqual(await moving(page), [], 'with less motion nothing moves by itself');
      sound();
      await close();
    });
  }
}

test('axe-core: the exported report, wide and on a phone, and as it is printed', async () => {
  const { page, sound, close } = await open(browser);
  await views.find(({ name }) => name === 'the example').open(page);
  const { folder, clear } = await keepDownloads(page);
  const { path } = await exported(page, folder, 'html');
  sound();
  await page.goto(pathToFileURL(path).href);
  for (const size of Object.values(sizes)) {
    await page.setViewport(size);
    // The policy of the report lets no script in but that of a debugger.
    await page.evaluate(source);
    for (const scheme of ['light', 'dark']) {
      await turn(page, scheme);
      assert.deepEqual(await violations(page, scheme), [], scheme);
    }
  }
  await page.emulateMediaType('print');
  assert.deepEqual(await violations(page), [], 'on paper');
  await clear();
  await close();
});

test('axe-core looks into shadow roots, at colours and at sizes', async () => {
  const { page, close } = await open(browser);
  await page.evaluate(source);
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('wirecopy-page');
    const pale = Object.assign(document.createElement('button'), { textContent: 'pale' });
    pale.style.cssText = 'color: #aaa; background: #fff';
    shadowRoot.querySelector('main').append(pale, document.createElement('button'));
  });
  const rules = async (scheme) => (await violations(page, scheme)).map((line) => line.split(':')[0]).toSorted();
  assert.deepEqual(await rules('light'), ['button-name', 'color-contrast', 'target-size']);
  assert.deepEqual(await rules('dark'), ['color-contrast']);
  await close();
});
