/** The main job in every browser engine: two articles are pasted, compared and
 *  read, a file is opened, and the report is the same, byte for byte. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as inNode from '../module/support.mjs';
import { site, until } from '../page/browser.mjs';
import { council, passages, radio } from '../page/texts.mjs';
import { mirror } from '../offline/mirror.mjs';
import { archive, jsonLines } from '../survey/invented.mjs';
import { chromium, firefox } from './puppets.mjs';
import { begunAnew } from './silence.mjs';
import { webkit } from './webkit.mjs';

const near = (path) => new URL(path, import.meta.url);
const told = (name) => readFile(near(`../../page/example/${name}.txt`), 'utf8');

/** Two reports with passages; a reprint, with emoji; a rewriting, with its
 *  probabilities. */
const pairs = {
  'two reports': [council, radio],
  'a reprint': [inNode.wire, inNode.reprint],
  'a rewriting': [await told('1-coastline'), await told('3-daily-ledger')],
};

for (const [name, start] of Object.entries({ Chromium: chromium, Firefox: firefox, WebKit: webkit })) {
  describe(name, () => {
    let browser;
    before(async () => (browser = await start()));
    after(() => browser?.close());

    const it = (name, run) => test(name, begunAnew(run));

    it('two pasted articles are compared, and their passages walked', async () => {
      const tab = await browser.open(site);
      await paste(tab, 'A', council);
      await paste(tab, 'B', radio);
      const [headline] = await wait(tab, '[part=headline]', (found) => found.length === 1);
      assert.match(headline, /^A and B share passages/);
      const sentences = await texts(tab, '.sentence');
      assert.match(sentences[0], /^\d+% of A stands in B\s+\(\d+ of \d+ words: /);
      assert.match(sentences[1], /^\d+% of B stands in A\s+\(\d+ of \d+ words: /);
      assert.deepEqual(await texts(tab, 'mark b'), ['230', 'promised', '320', 'agreed']);
      await walk(tab, 'n', 'Passage 1 of 4', passages.roof);
      await walk(tab, 'n', 'Passage 2 of 4', passages.cost);
      await walk(tab, 'p', 'Passage 1 of 4', passages.roof);
      assert.deepEqual(await tab.faults(), []);
      await tab.close();
    });

    it('after one visit, the page works with its server gone', async () => {
      const served = await mirror();
      const tab = await browser.open(new URL(served.address));
      await tab.evaluate(async () => void (await navigator.serviceWorker.ready));
      await served.cut();
      await tab.again();
      await paste(tab, 'A', council);
      await paste(tab, 'B', radio);
      await wait(tab, '[part=headline]', ([headline]) => /^A and B share passages/.test(headline ?? ''));
      assert.deepEqual(await tab.faults(), []);
      await tab.close();
    });

    it('a file becomes an article', async () => {
      const tab = await browser.open(site);
      const path = fileURLToPath(near('../input/files/ferry.txt'));
      await shown(tab, 'textarea');
      await tab.give(path);
      const values = () => tab.evaluate(() => window.smoke.all('textarea').map(({ value }) => value));
      const text = (await readFile(path, 'utf8')).trim();
      await until(values, (found) => found.some((value) => value.trim() === text), 'the text of the file');
      assert.deepEqual(await tab.faults(), []);
      await tab.close();
    });

    it('more articles than a desk takes are surveyed', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'wirecopy-'));
      const path = join(folder, 'archive.jsonl');
      await writeFile(path, jsonLines(archive(60)));
      const tab = await browser.open(site);
      await shown(tab, 'textarea');
      await tab.give(path);
      await wait(tab, 'wirecopy-survey', (found) => found.length === 1);
      await wait(tab, 'h1', ([heading]) => heading === '60 articles: 6 clusters');
      await tab.evaluate(() => window.smoke.all('#clusters')[0].shadowRoot.querySelector('button').click());
      await wait(tab, '#articles .name, h2', (found) => found.includes('Story 1, version 4'));
      assert.deepEqual(await tab.faults(), []);
      await tab.close();
      await rm(folder, { recursive: true });
    });

    it('the report is the one that Node makes, byte for byte', async () => {
      const tab = await browser.open(site);
      for (const [pair, articles] of Object.entries(pairs)) {
        const given = articles.map((text, index) => ({ id: `article ${index}`, text }));
        const wanted = JSON.stringify(await inNode.compare(given));
        assert.ok((await tab.evaluate(compareThere, given)) === wanted, `another report on ${pair}`);
      }
      assert.deepEqual(await tab.faults(), []);
      await tab.close();
    });
  });
}

after(inNode.close);

/** Runs in the page: compares with the module that the page has loaded. */
async function compareThere(articles) {
  const module = () => performance.getEntriesByType('resource').map(({ name }) => name).find((name) => /\/wirecopy-[A-Z0-9]+\.js$/.test(name));
  while (!module()) await new Promise((resolve) => setTimeout(resolve, 50)); // the driver does not wait for it
  const { compare } = await import(module());
  return JSON.stringify(await compare(articles));
}

const texts = (tab, selector) =>
  tab.evaluate((wanted) => window.smoke.all(wanted).map(({ textContent }) => textContent.trim()), selector);

/** Waits until the texts of what a selector finds pass a test. */
const wait = (tab, selector, passes) => until(() => texts(tab, selector), passes, selector);
const shown = (tab, selector) => wait(tab, selector, (found) => found.length > 0);

/** Pastes a text into the field of a letter. */
async function paste(tab, letter, text) {
  const field = `textarea[placeholder$='${letter} here']`;
  await shown(tab, field);
  await tab.evaluate((selector, value) => {
    const [area] = window.smoke.all(selector);
    area.focus();
    area.value = value;
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true, composed: true }));
  }, field, text);
}

/** Presses a key and waits until a passage stands side by side in both texts. */
async function walk(tab, key, position, passage) {
  await tab.press(key);
  await wait(tab, '.position', ([text]) => text?.startsWith(position));
  const marks = () =>
    tab.evaluate(() => window.smoke.all('wirecopy-text').map(({ shadowRoot }) => {
      const mark = shadowRoot.querySelector('mark.chosen');
      const { top } = mark?.getClientRects()[0] ?? { top: -1 };
      return { text: mark?.textContent, top, inView: top >= 0 && top < innerHeight };
    }));
  const aligned = (all) => all.length === 2 && all.every(({ inView }) => inView) && Math.abs(all[0].top - all[1].top) < 4;
  const [one] = await until(marks, aligned, `${position} at one height`);
  assert.ok(passage.startsWith(one.text.slice(0, 20)), one.text);
}
