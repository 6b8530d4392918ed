/** What the page can look like: each view has a name and the way to it from
 *  the empty page, and `only` the size that has it, if not both. A new dialog,
 *  menu or tab is one more entry here. */
import assert from 'node:assert/strict';
import { compareTwo, drawn, find, headline, paste, texts, until } from './browser.mjs';
import { drop, longArticles, manyArticles } from './many.mjs';
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
  await drawn(page);
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

/** Fills in a field as typing does. */
async function type(page, selector, text) {
  const field = await find(page, selector);
  await field.evaluate((element, value) => {
    element.value = value;
    for (const name of ['input', 'change']) element.dispatchEvent(new Event(name, { bubbles: true }));
  }, text);
}

async function settings(page) {
  await example(page);
  await page.keyboard.press('s');
  await find(page, 'wirecopy-settings >>> #shortestPassage');
}

async function desks(page) {
  await example(page);
  await page.keyboard.press('d');
  await find(page, 'wirecopy-desks >>> #menu:popover-open');
}

/** The window of all pairs, which is offered from twelve articles on. */
async function pairs(page) {
  await drop(page, manyArticles(12));
  await drawn(page);
  await click(page, '.allPairs');
  await find(page, 'wirecopy-pair-table >>> tbody tr');
}

/** A comparison that goes on for some seconds. */
async function longWork(page) {
  await drop(page, longArticles(50));
  await find(page, '#cancel');
}

/** The sheet for a link, as on a host that fetches articles. */
async function link(page) {
  await page.evaluate(() => (window.fetch = async () => Response.json({ status: 'ok', routes: ['/api/article'] })));
  await page.$eval('wirecopy-page', (root) => {
    root.arrivals.links = true;
    root.requestUpdate();
  });
  await paste(page, 'A', 'https://news.example.org/mill');
  await click(page, '#readLink');
  await find(page, 'wirecopy-link >>> dialog[open]');
}

/** A survey, which sixty articles are enough for. */
async function survey(page) {
  await drop(page, manyArticles(60));
  await find(page, '#clusters');
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
  { name: 'a link', open: link },
  {
    name: 'a link that is none',
    async open(page) {
      await link(page);
      await type(page, '#link', 'not a link');
      await click(page, '#fetchLink');
      await until(() => texts(page, '#fault'), ([line]) => Boolean(line), 'the reason');
    },
  },
  {
    name: 'a new version of the page',
    async open(page) {
      await page.$eval('wirecopy-page', (root) => {
        root.offline.renewable = true;
        root.requestUpdate();
      });
      await find(page, '#renew');
    },
  },
  {
    name: 'a file that is no text',
    async open(page) {
      await compareTwo(page, council, radio);
      await drop(page, [String.fromCharCode(80, 75, 9, 4, 0, 0, 1)]);
      await find(page, '.problem');
    },
  },
  {
    name: 'an article that is too long',
    async open(page) {
      await compareTwo(page, council, radio);
      await drop(page, ['word '.repeat(420_000)]);
      await find(page, 'wirecopy-card >>> .problem');
    },
  },
  { name: 'long work', open: longWork },
  {
    name: 'work that was cancelled',
    async open(page) {
      await longWork(page);
      await click(page, '#cancel');
      await find(page, '#again');
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
    name: 'an article was removed',
    async open(page) {
      await example(page);
      await click(page, `wirecopy-card >>> button[aria-label='Remove E']`);
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
  {
    name: 'the menu for what has no room',
    only: 'phone',
    async open(page) {
      await example(page);
      await click(page, 'wirecopy-top >>> #more');
      await find(page, 'wirecopy-top >>> #rest:popover-open');
    },
  },
  { name: 'the settings', open: settings },
  {
    name: 'a setting out of its range',
    async open(page) {
      await settings(page);
      await type(page, 'wirecopy-settings >>> #shortestPassage', '0');
      await find(page, 'wirecopy-settings >>> [aria-invalid=true]');
    },
  },
  {
    name: 'changed settings',
    async open(page) {
      await settings(page);
      await type(page, 'wirecopy-settings >>> #shortestPassage', '30');
      await click(page, '#closeSettings');
      await find(page, '#changed');
    },
  },
  { name: 'the desks', open: desks },
  {
    name: 'a new name for a desk',
    async open(page) {
      await desks(page);
      await click(page, '#rename');
      await find(page, '#renaming[open]');
    },
  },
  {
    name: 'before everything is erased',
    async open(page) {
      await desks(page);
      await click(page, '#erase');
      await find(page, '#erasing[open]');
    },
  },
  {
    name: 'the details of an article',
    async open(page) {
      await example(page);
      await click(page, `wirecopy-card >>> button[aria-label='Edit A']`);
      await find(page, 'wirecopy-details >>> dialog[open]');
      await type(page, 'wirecopy-details >>> #url', 'no address');
      await click(page, '#saveDetails');
      await find(page, 'wirecopy-details >>> [aria-invalid=true]');
    },
  },
  {
    name: 'the ways to export',
    async open(page) {
      await example(page);
      await click(page, 'wirecopy-export >>> #button');
      await find(page, 'wirecopy-export >>> [role=menu]');
    },
  },
  {
    name: 'a line of the family tree',
    async open(page) {
      await example(page);
      await (await find(page, 'wirecopy-tree >>> .tag')).focus();
      await find(page, 'wirecopy-tree >>> [popover]:popover-open');
      await click(page, 'wirecopy-tree >>> summary');
    },
  },
  { name: 'all pairs in a table', open: pairs },
  {
    name: 'all pairs in a matrix',
    async open(page) {
      await pairs(page);
      await page.$$eval('>>> wirecopy-pairs >>> .choices button', ([, matrix]) => matrix.click());
      await find(page, 'wirecopy-pairs >>> wirecopy-matrix');
    },
  },
  { name: 'a survey', open: survey },
  {
    name: 'a survey with a cluster and an article open',
    async open(page) {
      await survey(page);
      await click(page, `#clusters >>> [data-row='0']`);
      await click(page, `#articles >>> [data-row='1']`);
      await find(page, '#allPairs');
    },
  },
  {
    name: 'a survey that was cancelled, with remarks',
    async open(page) {
      await drop(page, [...manyArticles(600), ' ']);
      await click(page, '#cancelSurvey');
      await click(page, '.remarks summary');
      await find(page, '#surveyAgain');
    },
  },
  {
    name: 'the desk beside a survey',
    async open(page) {
      await survey(page);
      await click(page, '#toDesk');
      await find(page, '#surveyed');
    },
  },
];
