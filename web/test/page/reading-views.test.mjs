/** What is compared: the switches of the legend, and one article against all. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chosenMarks, compareTwo, find, launch, open, showExample, texts, until } from './browser.mjs';
import { council, radio } from './texts.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function openExample(size) {
  const opened = await open(browser, size);
  const { page } = opened;
  await showExample(page);
  const cell = await find(page, `wirecopy-matrix >>> button[data-row='0'][data-column='2']`);
  await cell.evaluate((button) => button.click());
  await until(() => texts(page, '[part=headline]'), ([shown]) => shown === 'C is a rewrite of A', 'the pair');
  return opened;
}

const share = async (page) => (await texts(page, 'wirecopy-share >>> .sentence'))[0];
const cell = async (page) => (await texts(page, `wirecopy-matrix >>> button[data-row='0'][data-column='4']`))[0];

async function press(page, name) {
  for (const button of await page.$$('>>> button')) {
    if ((await button.evaluate((each) => each.textContent.trim())) === name) return button.evaluate((each) => each.click());
  }
  return assert.fail(`no button ${name}`);
}

test('ignoring quotations compares anew at once, for the whole page, and back', async () => {
  const { page, sound, close } = await openExample();
  const [before, quoted] = [await share(page), await cell(page)];
  assert.match(before, /quoted\)$/);
  const box = await find(page, `wirecopy-legend >>> input[aria-label='ignore quotations']`);
  await box.click();
  const without = await until(() => share(page), (shown) => shown !== before, 'another share');
  assert.doesNotMatch(without, /quoted/);
  assert.notEqual(await cell(page), quoted, 'the matrix agrees');
  assert.deepEqual(await page.$$('>>> wirecopy-text >>> mark.quotation'), []);
  assert.equal(await box.evaluate(({ checked }) => checked), true);
  await box.click();
  await until(() => share(page), (shown) => shown === before, 'the share as before');
  sound();
  await close();
});

test('ignoring page furniture leaves it out of the count', async () => {
  const { page, sound, close } = await openExample();
  const before = await share(page);
  const of = (sentence) => Number(/of (\d+) words/.exec(sentence)[1]);
  await (await find(page, `wirecopy-legend >>> input[aria-label='ignore page furniture']`)).click();
  const without = await until(() => share(page), (shown) => shown !== before, 'another share');
  assert.ok(of(without) < of(before), `${without} after ${before}`);
  sound();
  await close();
});

test('an element by itself tells of a switch and compares anew', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio); // loads the element
  const told = await page.evaluate(async (articles) => {
    const element = document.createElement('wirecopy-compare');
    const next = (name) => new Promise((resolve) => element.addEventListener(name, (event) => resolve(event.detail), { once: true }));
    let steps = 0;
    element.addEventListener('wirecopy-progress', () => steps++);
    element.articles = articles.map((text) => ({ text }));
    element.options = { shortestPassage: 9 };
    const first = next('wirecopy-report');
    document.body.append(element);
    const before = await first;
    await element.updateComplete;
    const [chosen, second] = [next('wirecopy-options'), next('wirecopy-report')];
    const legend = element.shadowRoot.querySelector('wirecopy-legend');
    await legend.updateComplete;
    legend.shadowRoot.querySelector('input').click();
    const options = await chosen;
    const after = await second;
    return { steps, options, before: before.options, after: after.options };
  }, [council, radio]);
  assert.ok(told.steps > 0, 'progress was told');
  assert.equal(told.before.ignoreQuotations, false);
  assert.equal(told.options.ignoreQuotations, true);
  assert.deepEqual([told.after.ignoreQuotations, told.after.shortestPassage], [true, 9]);
  sound();
  await close();
});

test('one article against all others marks each word by where else it stands', async () => {
  const { page, sound, close } = await openExample();
  await press(page, 'A against all');
  await until(() => texts(page, '[part=headline]'), ([shown]) => shown === 'A against all others', 'the view');
  const focused = () => page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.textContent;
  });
  await until(focused, (text) => text === 'A against all others', 'the focus on the headline');
  const [found] = await texts(page, 'wirecopy-against >>> .found');
  const [, count, all, own] = /\((\d+) of (\d+) words\)\. (\d+) words stand nowhere else\./.exec(found).map(Number);
  assert.equal(count + own, all);
  const chips = await texts(page, 'wirecopy-against >>> .chip');
  assert.deepEqual(chips.toSorted(), ['B', 'C', 'D', 'E']);
  const labels = await page.$$eval('>>> wirecopy-against >>> .letters', (found) =>
    found.map((each) => ({ letters: each.dataset.letters, level: each.closest('mark').classList[0], name: each.ariaLabel })));
  assert.ok(labels.length > 5);
  for (const { letters, level, name } of labels) {
    const named = letters.split(' ');
    assert.equal(level, `in${Math.min(3, named.length)}`, letters);
    assert.ok(named.every((letter) => name.includes(letter)), name);
  }
  const blocks = await texts(page, 'wirecopy-against >>> article');
  assert.match(blocks[0], /We will not pour a single tonne of concrete before the villages have been heard,"/);
  sound();
  await close();
});

test('who has gone on before the view is drawn to its end keeps the focus', async () => {
  const { page, sound, close } = await openExample();
  const kept = await page.evaluate(async () => {
    const compare = document.querySelector('wirecopy-page').shadowRoot.querySelector('wirecopy-compare');
    const turned = compare.focusHeadline();
    const elsewhere = compare.renderRoot.querySelector('wirecopy-tabs').shadowRoot.querySelector('[role=tab]');
    elsewhere.focus();
    await turned;
    return elsewhere.getRootNode().activeElement === elsewhere;
  });
  assert.ok(kept);
  sound();
  await close();
});

test('a stretch opens the pair at its passage; of several articles one is chosen', async () => {
  const { page, sound, close } = await openExample();
  await press(page, 'A against all');
  const label = (letters) => find(page, `wirecopy-against >>> .letters[data-letters='${letters}']`);
  await (await label('B C D')).focus();
  await page.keyboard.press('Enter');
  const choices = await until(() => texts(page, 'wirecopy-against >>> .menu:popover-open button'), (shown) => shown.length === 3, 'the choices');
  assert.match(choices[0], /^B\s/);
  await page.keyboard.press('Enter');
  await until(() => texts(page, '[part=headline]'), ([shown]) => /^A and B/.test(shown), 'the pair of A and B');
  await until(() => chosenMarks(page), (found) => found.length === 2 && found.every((mark) => mark?.inView), 'the passage');
  const chosen = (await texts(page, 'wirecopy-text[side=a] >>> mark.chosen')).join(' ');
  assert.match(chosen, /harbour board said Monday/);
  const current = await page.$$eval('>>> wirecopy-matrix >>> [aria-pressed=true], >>> wirecopy-matrix >>> [aria-current=true]', (cells) =>
    cells.map(({ dataset }) => `${dataset.row}${dataset.column}`));
  assert.ok(current.includes('01'), `the overview follows: ${current}`);

  await press(page, 'A against all');
  await press(page, 'Show only C');
  const faded = await until(() => page.$$eval('>>> wirecopy-against >>> mark', (all) =>
    ({ faded: all.filter((each) => each.classList.contains('faded')).length, all: all.length })), ({ faded }) => faded > 0, 'faded stretches');
  assert.ok(faded.faded < faded.all);
  await (await label('C')).evaluate((button) => button.click());
  await until(() => texts(page, '[part=headline]'), ([shown]) => shown === 'C is a rewrite of A', 'the pair of A and C');
  sound();
  await close();
});

/** What scrolls and holds more than it shows, which paper would cut off. */
const cutOff = (page) =>
  page.$$eval('>>> :is(.scroll, article, .frame, .main, .text, .others)', (all) =>
    all.filter((each) => getComputedStyle(each).overflowY !== 'visible' && each.scrollHeight > each.clientHeight + 1).map((each) => each.className),
  );

test('on paper both texts stand whole, and nothing to press', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  await page.emulateMediaType('print');
  assert.deepEqual(await cutOff(page), []);
  const ends = await page.$$eval('>>> wirecopy-text >>> article > :last-child', (all) => all.map((each) => each.getBoundingClientRect().bottom));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  assert.equal(ends.length, 2);
  for (const end of ends) assert.ok(end > 860 && end <= height, `${end} of ${height}, below the window's edge`);
  const shown = await page.$$eval('>>> :is(wirecopy-top, wirecopy-list, wirecopy-walk, wirecopy-strip)', (all) => all.filter((each) => each.checkVisibility()).length);
  assert.equal(shown, 0);
  sound();
  await close();
});

test('on paper an article against all others stands whole, too', async () => {
  const { page, sound, close } = await openExample({ width: 1280, height: 600 });
  await press(page, 'A against all');
  await until(() => texts(page, '[part=headline]'), ([shown]) => shown === 'A against all others', 'the view');
  assert.notDeepEqual(await cutOff(page), [], 'on a screen it scrolls');
  await page.emulateMediaType('print');
  assert.deepEqual(await cutOff(page), []);
  sound();
  await close();
});
