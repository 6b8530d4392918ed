/** What a screen reader is told, in order, and where the keyboard goes on. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drawn, find, launch, open, paste, site, texts, until } from './browser.mjs';
import { drop, longArticles } from './many.mjs';
import { council, harvest, radio } from './texts.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Writes down what live regions say, as a screen reader does: a region must
 *  be there before its words are, unless it is an alert. */
function listen() {
  window.heard = [];
  const said = new Map();
  const known = new WeakSet();
  const look = (root) => {
    for (const region of root.querySelectorAll('[role=status], [role=alert]')) {
      const text = region.textContent.replace(/\s+/g, ' ').trim();
      const before = known.has(region) ? said.get(region) : region.role === 'alert' ? '' : text;
      if (text && text !== before) window.heard.push(text);
      known.add(region);
      said.set(region, text);
    }
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    new MutationObserver(() => look(root)).observe(root, { subtree: true, childList: true, characterData: true });
    return root;
  };
}

async function openListening(options) {
  const opened = await open(browser, options);
  await opened.page.evaluateOnNewDocument(listen);
  await opened.page.goto(site.href);
  await find(opened.page, '#example');
  return opened;
}

/** What was heard since it was asked for last. */
const heard = (page) => page.evaluate(() => window.heard.splice(0));

/** What is said of work only where the machine takes long. */
const WORK = 'Comparing';

async function hears(page, pattern) {
  const all = [];
  const more = async () => {
    all.push(...(await heard(page)));
    return all;
  };
  return until(more, (said) => said.some((each) => pattern.test(each)), `${pattern}`);
}

const click = async (page, selector) => (await find(page, selector)).evaluate((element) => element.click());

/** The name or words of what has the focus. */
const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label') ?? element?.placeholder ?? element?.textContent.replace(/\s+/g, ' ').trim();
  });

async function press(page, selector) {
  await (await find(page, selector)).focus();
  await page.keyboard.press('Enter');
}

test('the main job is heard: the result, a passage, a removal, a problem', async () => {
  const { page, sound, close } = await openListening();
  await paste(page, 'A', council);
  await paste(page, 'B', radio);
  const [result, ...more] = (await hears(page, /^Compared: A and B share passages/)).filter((each) => each !== WORK);
  assert.match(result, /\d+% of A stands in B/);
  assert.deepEqual(more, [], 'nothing is said twice');
  await page.keyboard.press('n');
  await hears(page, /^Passage 1 of \d+, /);
  await drop(page, [harvest, String.fromCharCode(80, 75, 9, 4, 0, 0, 1)]);
  const said = await hears(page, /^Compared: A and C share nothing/);
  assert.match(said.find((each) => each !== WORK), /^2\.txt: This is not text\./);
  await press(page, `wirecopy-card >>> button[aria-label='Remove D']`);
  await hears(page, /^Removed “2\.txt”\.$/);
  sound();
  await close();
});

test('long work is said when it begins, and when it was cancelled', async () => {
  const { page, sound, close } = await openListening();
  await drop(page, longArticles(40));
  await click(page, '#cancel');
  const said = await hears(page, /was cancelled/);
  assert.equal(said.filter((each) => each === WORK).length, 1, 'not at every step');
  sound();
  await close();
});

test('what a comparison finds wrong is heard once, with the name of the article', async () => {
  const { page, sound, close } = await openListening();
  await paste(page, 'A', council);
  await paste(page, 'B', radio);
  await drawn(page);
  await heard(page);
  await page.keyboard.press('a');
  await paste(page, 'C', '*** ***');
  const said = await hears(page, /There is no word/);
  assert.match(said.at(-1), /^Compared: .* \*\*\* \*\*\*: There is no word in this text\. Paste the article again\.$/);
  await page.keyboard.press('a');
  await paste(page, 'D', harvest);
  assert.doesNotMatch((await hears(page, /^Compared: A and D/)).join(), /There is no word/);
  sound();
  await close();
});

test('the focus goes on where something was removed, and comes back with it', async () => {
  const { page, sound, close } = await open(browser);
  await click(page, '#example');
  await drawn(page);
  await until(() => page.$$('>>> wirecopy-matrix >>> button'), (cells) => cells.length === 20, 'the matrix');
  const settled = (pattern, what) => until(() => focused(page), (name) => pattern.test(name ?? ''), what);
  await press(page, `wirecopy-card >>> button[aria-label='Remove B']`);
  await until(() => page.$$('>>> wirecopy-matrix >>> button'), (cells) => cells.length === 12, 'the four others');
  await settled(/^B ?Harbor panel/, 'the next article, which is B now');
  await press(page, '#undo');
  await until(() => page.$$('>>> wirecopy-matrix >>> button'), (cells) => cells.length === 20, 'all five');
  await settled(/^B ?Velm Barrier/, 'the article that is back');
  await press(page, '.removeAll');
  await settled(/^Paste article A here$/, 'the first field');
  await paste(page, 'A', council);
  await paste(page, 'B', radio);
  await drawn(page);
  await press(page, `wirecopy-card >>> button[aria-label='Remove B']`);
  await settled(/^Paste article B here$/, 'the empty field, not the text that is left');
  sound();
  await close();
});

test('where all stands below each other, the keyboard comes to it in that order', async () => {
  const { page, sound, close } = await open(browser, { width: 720, height: 480 });
  await click(page, '#example');
  await drawn(page);
  await find(page, 'wirecopy-matrix >>> button');
  const tops = [];
  await (await find(page, 'wirecopy-card >>> .choose')).focus();
  const place = () =>
    page.evaluate(() => {
      const outer = document.activeElement.shadowRoot?.activeElement;
      return outer && { name: outer.localName, class: outer.className, top: outer.getBoundingClientRect().top + scrollY };
    });
  for (let at = 0; at < 200; at++) {
    const here = await place();
    if (here && here.name !== tops.at(-1)?.name) tops.push(here);
    if (here?.class === 'removeAll') break;
    await page.keyboard.press('Tab');
  }
  assert.deepEqual(tops.map(({ name }) => name), ['wirecopy-list', 'wirecopy-compare', 'wirecopy-matrix', 'wirecopy-tree', 'button']);
  assert.deepEqual(tops.map(({ top }) => top), tops.map(({ top }) => top).toSorted((x, y) => x - y));
  sound();
  await close();
});
