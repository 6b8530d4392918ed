/** Two articles: the verdict, the passages, and the way from one to the next. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chosenMarks, compareTwo, launch, open, texts, until } from './browser.mjs';
import { council, passages, radio } from './texts.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const position = async (page) => (await texts(page, 'wirecopy-walk >>> .position'))[0];

/** Fails unless the chosen passage stands at the same height in both texts. */
function assertAligned(marks) {
  assert.equal(marks.length, 2);
  for (const mark of marks) assert.ok(mark?.inView, `in view: ${JSON.stringify(marks)}`);
  assert.ok(Math.abs(marks[0].top - marks[1].top) < 4, `at one height: ${JSON.stringify(marks)}`);
}

async function walkTo(page, key, wanted) {
  await page.keyboard.press(key);
  await until(() => position(page), (shown) => shown.includes(wanted), `position after ${key}`);
  return chosenMarks(page);
}

test('two pasted articles bring a verdict, with no button', async () => {
  const { page, sound, close } = await open(browser);
  const verdict = await compareTwo(page, council, radio);
  assert.match(verdict, /^A and B share passages/);
  const shares = await texts(page, 'wirecopy-share >>> .sentence');
  assert.match(shares[0], /^\d+% of A stands in B\s+\(\d+ of \d+ words: /);
  assert.match(shares[1], /^\d+% of B stands in A\s+\(\d+ of \d+ words: /);
  const spoken = await until(() => texts(page, '#spoken'), ([text]) => text !== '', 'the live region');
  assert.match(spoken[0], /^Compared: A and B share passages.*% of A stands in B\./);
  sound();
  await close();
});

test('n and p walk the passages, and both texts follow', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  const first = await walkTo(page, 'n', 'Passage 1 of 4');
  assertAligned(first);
  const second = await walkTo(page, 'n', 'Passage 2 of 4');
  assertAligned(second);
  assert.notEqual(second[0].text, first[0].text);
  await walkTo(page, 'n', 'Passage 3 of 4');
  const last = await walkTo(page, 'n', 'Passage 4 of 4');
  assertAligned(last);
  assertAligned(await walkTo(page, 'n', 'Passage 1 of 4'));
  const back = await walkTo(page, 'p', 'Passage 4 of 4');
  assert.deepEqual(back, last);
  await page.keyboard.press('Escape');
  await until(() => position(page), (shown) => shown === '4 passages', 'position after Escape');
  assert.deepEqual(await chosenMarks(page), [null, null]);
  sound();
  await close();
});

test('a click on a passage, its number or its place in the list aligns both texts', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  await page.$$eval('>>> wirecopy-text', ([left]) => left.shadowRoot.querySelectorAll('mark')[0].click());
  await until(() => position(page), (shown) => shown.startsWith('Passage 1'), 'position after a click on a text');
  const marks = await chosenMarks(page);
  assertAligned(marks);
  assert.ok(passages.roof.startsWith(marks[0].text.slice(0, 40)), marks[0].text);

  const number = await page.$(`>>> wirecopy-text >>> button[data-passage='3']`);
  await number.focus();
  await page.keyboard.press('Enter');
  await until(() => position(page), (shown) => shown.startsWith('Passage 4'), 'position after Enter');
  assertAligned(await chosenMarks(page));

  const items = await page.$$('>>> wirecopy-passages >>> .item');
  assert.equal(items.length, 4);
  await items[1].click();
  await until(() => position(page), (shown) => shown.startsWith('Passage 2'), 'position after a click on the list');
  assertAligned(await chosenMarks(page));
  assert.equal(await items[1].evaluate((item) => item.ariaCurrent), 'true');
  sound();
  await close();
});

test('changed words are marked on both sides', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  const changed = await page.$$eval('>>> wirecopy-text', (columns) =>
    columns.map((column) => [...column.shadowRoot.querySelectorAll('mark b')].map((word) => word.textContent)),
  );
  assert.deepEqual(changed, [['230', 'promised'], ['320', 'agreed']]);
  sound();
  await close();
});

test('a copied stretch of text holds no passage numbers', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  const copied = await page.$$eval('>>> wirecopy-text', ([left]) => {
    getSelection().selectAllChildren(left.shadowRoot.querySelector('article p'));
    return getSelection().toString();
  });
  assert.equal(copied, passages.roof);
  sound();
  await close();
});

test('? opens the key sheet, Escape closes it', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  const isOpen = () => page.$eval('>>> wirecopy-keys >>> dialog', (dialog) => dialog.open);
  await page.keyboard.press('?');
  await until(isOpen, (is) => is, 'the sheet');
  await page.keyboard.press('Escape');
  await until(isOpen, (is) => !is, 'the sheet');
  sound();
  await close();
});

test('the element compares what it is given, and says so', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio); // loads the element
  const told = await page.evaluate(async (articles) => {
    const element = document.createElement('wirecopy-compare');
    const report = new Promise((resolve) => element.addEventListener('wirecopy-report', (event) => resolve(event.detail)));
    const error = new Promise((resolve) => element.addEventListener('wirecopy-error', (event) => resolve(event.detail)));
    element.articles = articles.map((text) => ({ text }));
    document.body.append(element);
    const { pairs } = await report;
    await element.updateComplete;
    element.articles = [{ id: 'blank', text: '...' }, { text: articles[0] }];
    const { code, article } = await error;
    return { pairs: pairs.length, code, article };
  }, [council, radio]);
  assert.deepEqual(told, { pairs: 1, code: 'empty', article: 'blank' });
  sound();
  await close();
});

test('the texts shown are the texts pasted, word for word', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  const shown = await page.$$eval('>>> wirecopy-text', (columns) =>
    columns.map((column) =>
      [...column.shadowRoot.querySelectorAll('article > :is(h3, p):not(.given)')].map((block) => block.textContent),
    ),
  );
  assert.deepEqual(shown, [council.split('\n\n'), radio.split('\n\n')]);
  sound();
  await close();
});
