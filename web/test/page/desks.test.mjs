/** Kept work: what comes back after a reload or a crash, several desks, two
 *  tabs, and browsers that keep nothing. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { compareTwo, drawn, find, headline, launch, open, paste, site, texts, until, written } from './browser.mjs';
import { council, harvest, radio } from './texts.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const cards = (page) => texts(page, 'wirecopy-card >>> .title');
const deskName = async (page) => (await texts(page, '#desk'))[0];
const notice = async (page) => (await texts(page, '#keeping'))[0];
const entries = (page) => texts(page, 'wirecopy-desks >>> .desk .title');
const fields = (page) => page.$$eval('>>> wirecopy-field >>> textarea', (areas) => areas.map((area) => area.value));

async function click(page, selector) {
  await (await find(page, selector)).evaluate((button) => button.click());
}

/** Another tab of the same browser. */
async function anotherTab(page) {
  const tab = await page.browserContext().newPage();
  await tab.goto(site.href);
  return tab;
}

async function rename(page, name) {
  await click(page, '#desk');
  await click(page, '#rename');
  const field = await find(page, '#name');
  await field.evaluate((input, value) => (input.value = value), name);
  await click(page, '#renamed');
  await until(() => deskName(page), (shown) => shown === name, 'the new name');
}

test('a reload brings articles, details and the chosen pair back', async () => {
  const { page, sound, close } = await open(browser);
  await click(page, '#example');
  await drawn(page);
  await click(page, `wirecopy-matrix >>> button[data-row='3'][data-column='1']`);
  await until(() => headline(page), (shown) => shown.startsWith('B and D'), 'the pair');
  const details = await texts(page, 'wirecopy-card >>> .details');
  await written(page);
  await page.reload();
  await until(() => headline(page), (shown) => shown.startsWith('B and D'), 'the pair after the reload');
  assert.deepEqual(await texts(page, 'wirecopy-card >>> .details'), details);
  sound();
  await close();
});

test('what was pasted a moment before the page is left is kept', async () => {
  const { page, sound, close } = await open(browser);
  await paste(page, 'A', council);
  await page.reload();
  await until(() => fields(page), ([first]) => first === council, 'the text after the reload');
  sound();
  await close();
});

test('a crash loses nothing', async () => {
  const { page, close } = await open(browser);
  await compareTwo(page, council, radio);
  await written(page);
  await page.goto('chrome://crash').catch(() => undefined);
  const tab = await anotherTab(page);
  assert.match(await headline(tab), /^A and B share passages/);
  assert.equal((await cards(tab)).length, 2);
  await close();
});

test('desks are named, switched, deleted and brought back', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  await rename(page, 'Library');
  await click(page, '#desk');
  await click(page, '#create');
  await until(() => deskName(page), (name) => name === 'Untitled desk', 'the new desk');
  assert.deepEqual(await fields(page), ['', '']);
  await paste(page, 'A', harvest);
  await written(page);
  await click(page, '#desk');
  const titled = harvest.split('\n')[0];
  await until(() => entries(page), (names) => names.join() === ['Library', titled].sort().join(), 'both desks');
  await click(page, '#desk');
  await page.$$eval('>>> wirecopy-desks >>> .desk', (all) => all.find((each) => /Library/.test(each.textContent)).click());
  assert.match(await headline(page), /^A and B share passages/);
  await click(page, '#desk');
  await click(page, '#delete');
  await until(() => fields(page), ([first]) => first === harvest, 'the other desk');
  await until(() => entries(page), (names) => !names.includes('Library'), 'the menu without the deleted desk');
  await click(page, '#undo');
  assert.match(await headline(page), /^A and B share passages/);
  assert.equal(await deskName(page), 'Library');
  await written(page);
  await page.reload();
  await until(() => deskName(page), (name) => name === 'Library', 'the desk after undo and reload');
  sound();
  await close();
});

test('erasing leaves no database, no storage and no article, in no tab', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  await rename(page, 'Library');
  await page.evaluate(() => {
    localStorage.setItem('wirecopy-test', 'ours');
    localStorage.setItem('other', 'not ours');
    return caches.open('wirecopy-test');
  });
  await written(page);
  const tab = await anotherTab(page);
  await headline(tab);
  await page.bringToFront();
  await click(page, '#desk');
  await click(page, '#erase');
  await click(page, '#eraseNow');
  await until(() => texts(page, '.toast'), ([message]) => /erased/.test(message ?? ''), 'the message');
  for (const each of [page, tab]) {
    await until(() => fields(each), (all) => all.join('|') === '|', 'the empty fields');
    assert.equal(await deskName(each), 'Untitled desk');
  }
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    // The program's own files are no work of the reader.
    caches: (await caches.keys()).filter((name) => !name.startsWith('wirecopy-files-')),
  }));
  assert.deepEqual(left, { databases: [], local: ['other'], caches: [] });
  await page.reload();
  await find(page, '#example');
  assert.deepEqual(await fields(page), ['', '']);
  sound();
  await close();
});

test('cancelling the question erases nothing', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  await written(page);
  await click(page, '#desk');
  await click(page, '#erase');
  await page.keyboard.press('Escape');
  await page.reload();
  assert.match(await headline(page), /^A and B share passages/);
  sound();
  await close();
});

test('where the browser keeps nothing, it is said, and all else works', async () => {
  const { page, sound, close } = await open(browser);
  await page.evaluateOnNewDocument(() => {
    const refuse = () => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow it.', 'InvalidStateError');
    };
    for (const name of ['open', 'deleteDatabase']) IDBFactory.prototype[name] = refuse;
    for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(globalThis, name, { get: refuse });
  });
  await page.reload();
  await until(() => notice(page), (line) => /keeps nothing/.test(line), 'the line');
  assert.match(await compareTwo(page, council, radio), /^A and B share passages/);
  assert.match(await notice(page), /keeps nothing/);
  sound();
  await close();
});

test('a full disk is said, and the line goes when there is room again', async () => {
  const { page, sound, close } = await open(browser);
  const session = await page.createCDPSession();
  const setQuota = (quotaSize) => session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, ...(quotaSize && { quotaSize }) });
  await setQuota(1);
  assert.match(await compareTwo(page, council, radio), /^A and B share passages/);
  await until(() => notice(page), (line) => /no room left/.test(line), 'the line');
  await setQuota(0);
  await click(page, '#add');
  await paste(page, 'C', harvest);
  await until(() => notice(page), (line) => line === '', 'no line');
  await page.reload();
  await until(() => cards(page), (titles) => titles.length === 3, 'all three after the reload');
  sound();
  await close();
});

test('two tabs on one desk show the same, and neither undoes the other', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  await written(page);
  const tab = await anotherTab(page);
  await headline(tab);
  for (const each of [page, tab]) await until(() => notice(each), (line) => /another tab/.test(line), 'the line');
  // Both add an article before either has heard of the other's.
  for (const each of [page, tab]) await click(each, '#add');
  await Promise.all([paste(page, 'C', harvest), paste(tab, 'C', `Ferry times change\n\n${harvest}`)]);
  for (const each of [page, tab]) await until(() => cards(each), (titles) => titles.length === 4, 'four articles');
  assert.deepEqual((await cards(tab)).sort(), (await cards(page)).sort());
  await tab.close();
  await until(() => notice(page), (line) => line === '', 'no line once the other tab is closed');
  await page.reload();
  await until(() => cards(page), (titles) => titles.length === 4, 'four articles after the reload');
  sound();
  await close();
});

test('a tab that crashes, and so says nothing, is soon no longer told of', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  await written(page);
  const tab = await anotherTab(page);
  for (const each of [page, tab]) await until(() => notice(each), (line) => /another tab/.test(line), 'the line');
  await tab.goto('chrome://crash').catch(() => undefined);
  await until(() => notice(page), (line) => line === '', 'no line');
  sound();
  await close();
});

test('an article that both tabs change at once is kept in both versions', async () => {
  const { page, sound, close } = await open(browser);
  await paste(page, 'A', council);
  await written(page);
  const tab = await anotherTab(page);
  await until(() => fields(tab), ([first]) => first === council, 'the text in the other tab');
  await Promise.all([paste(page, 'A', `${council}\n\nOne ending.`), paste(tab, 'A', `${council}\n\nAnother ending.`)]);
  const ends = (each) =>
    each.$$eval('>>> wirecopy-text >>> article', (columns) => columns.map(({ textContent }) => textContent.trim().split('\n').at(-1)).sort());
  for (const each of [page, tab]) {
    await headline(each);
    await until(() => ends(each), ([one, other]) => one?.endsWith('Another ending.') || other?.endsWith('Another ending.'), 'the one');
    await until(() => ends(each), (all) => all.some((end) => end.endsWith('One ending.')), 'the other');
  }
  sound();
  await close();
});
