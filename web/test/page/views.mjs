/** What the page can look like: each view has a name and the way to it from
 *  the empty page. A new dialog, menu or tab is one more line here. */
import assert from 'node:assert/strict';
import { compareTwo, find, headline, paste, texts, until } from './browser.mjs';
import { council, harvest, radio } from './texts.mjs';

const click = async (page, selector) => (await find(page, selector)).evaluate((element) => element.click());

async function press(page, name) {
  for (const button of await page.$$('>>> button')) {
    if ((await button.evaluate((each) => each.textContent.trim())) === name) return button.evaluate((each) => each.click());
  }
  return assert.fail(`no button ${name}`);
}

async function example(page) {
  await click(page, '#example');
  await headline(page);
}

/** The example at its wire story (A) and the rewriting of it (C). */
async function rewriting(page) {
  await example(page);
  await click(page, `wirecopy-matrix >>> button[data-row='0'][data-column='2']`);
  await until(() => headline(page), (shown) => /rewrite/.test(shown), 'the pair');
}

async function tab(page, name) {
  await rewriting(page);
  await click(page, `wirecopy-tabs >>> #${name}`);
  await find(page, `wirecopy-tabs >>> #${name}[aria-selected=true]`);
}

export const views = [
  { name: 'nothing yet', open: (page) => find(page, '#example') },
  {
    name: 'an article without words',
    async open(page) {
      await paste(page, 'A', council);
      await paste(page, 'B', '*** --- ***');
      await find(page, '.problem');
    },
  },
  { name: 'two articles', open: (page) => compareTwo(page, council, radio) },
  { name: 'two articles that share nothing', open: (page) => compareTwo(page, council, harvest) },
  { name: 'the example', open: example },
  { name: 'a rewriting', open: rewriting },
  { name: 'the checks', open: (page) => tab(page, 'checks') },
  { name: 'the notes', open: (page) => tab(page, 'notes') },
  {
    name: 'a note beside a chosen passage',
    async open(page) {
      await rewriting(page);
      await page.keyboard.press('n');
      await (await find(page, `wirecopy-text >>> button[data-passage='0']`)).focus();
      await find(page, 'wirecopy-part-note');
    },
  },
  {
    name: 'one against all',
    async open(page) {
      await example(page);
      await press(page, 'A against all');
      await until(() => texts(page, '[part=headline]'), ([shown]) => shown === 'A against all others', 'the view');
    },
  },
  {
    name: 'a field beside the reading',
    async open(page) {
      await example(page);
      await click(page, '#add');
      await find(page, 'textarea');
    },
  },
  {
    name: 'after all were removed',
    async open(page) {
      await example(page);
      await click(page, '.removeAll');
      await find(page, '#undo');
    },
  },
  {
    name: 'the keys',
    async open(page) {
      await example(page);
      await page.keyboard.press('?');
      await find(page, 'wirecopy-keys >>> dialog[open]');
    },
  },
];
