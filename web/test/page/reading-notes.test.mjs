/** The note beside a part: why it matched and what was changed, for the
 *  pointer, the keyboard and the finger. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { compareTwo, drawn, find, headline, launch, open, showExample, texts, until } from './browser.mjs';
import { council, radio } from './texts.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** The text of the note that is open, or nothing. */
async function note(page) {
  const open = await page.$$eval('>>> wirecopy-part-note', (notes) =>
    notes
      .filter((each) => each.matches(':popover-open'))
      .map((each) => {
        const read = (selector) => each.shadowRoot.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
        return { title: read('.title'), reason: read('.reason'), words: read('.words'), head: read('.head') };
      }),
  );
  assert.ok(open.length < 2, 'one note at a time');
  return open[0];
}

/** The first mark of the left text that a class and a test on its words fit. */
async function markOf(page, kind, words = '') {
  for (const mark of await page.$$(`>>> wirecopy-text[side=a] >>> mark.${kind}`)) {
    const found = await mark.evaluate((each, wanted) => each.textContent.includes(wanted), words);
    if (found) return mark;
  }
  return assert.fail(`no ${kind} mark with ${words}`);
}

const appears = (page, reason) => until(() => note(page), (shown) => reason.test(shown?.reason ?? ''), `a note: ${reason}`);
const goes = (page) => until(() => note(page), (shown) => !shown, 'no note');

async function openExample(page) {
  await showExample(page);
  const cell = await find(page, `wirecopy-matrix >>> button[data-row='0'][data-column='2']`);
  await cell.evaluate((button) => button.click());
  await until(() => texts(page, '[part=headline]'), ([shown]) => shown === 'C is a rewrite of A', 'the pair');
}

test('a pointer that lies still while texts come under it asks nothing', async () => {
  const { page, sound, close } = await open(browser);
  const example = async () => {
    await (await find(page, '#example')).evaluate((button) => button.click());
    await drawn(page);
    const mark = await find(page, 'wirecopy-text >>> mark');
    return mark.evaluate((element) => {
      const { left, top, height } = element.getClientRects()[0];
      return { x: left + 20, y: top + height / 2 };
    });
  };
  const { x, y } = await example();
  await (await find(page, '.removeAll')).evaluate((button) => button.click());
  await find(page, '#example');
  await page.mouse.move(x, y);
  assert.deepEqual(await example(), { x, y }, 'a part comes under the pointer');
  await new Promise((resolve) => setTimeout(resolve, 900)); // three times as long as a pointer has to rest
  assert.equal(await note(page), undefined);
  await page.mouse.move(x + 1, y);
  await until(() => note(page), Boolean, 'the note');
  sound();
  await close();
});

test('a part under the pointer says why it matched; the note can be reached and sent away', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  const edited = await markOf(page, 'edited', 'promised');
  await edited.hover();
  const shown = await appears(page, /^\d+ words, \d+ changed/);
  assert.match(shown.title, /^Passage \d+, edited$/);
  assert.match(shown.words, /in A: promised.*in B: agreed/);

  const place = await page.$eval('>>> wirecopy-text[side=a]', (column) => {
    const { left, top } = column.shadowRoot.querySelector('wirecopy-part-note').getBoundingClientRect();
    return { x: left + 30, y: top + 20 };
  });
  await page.mouse.move(place.x, place.y, { steps: 4 });
  await new Promise((resolve) => setTimeout(resolve, 600));
  assert.ok(await note(page), 'the note stays under the pointer');

  await page.keyboard.press('Escape');
  await goes(page);
  await (await markOf(page, 'verbatim')).hover();
  await appears(page, /^\d+ words, word for word$/);
  await page.mouse.move(5, 5);
  await goes(page);
  sound();
  await close();
});

test('a number that gets the focus is described by the note, and the arrows lead through the parts', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  const several = await page.evaluateHandle(() => {
    const columns = (root) => [...root.querySelectorAll('*')].flatMap((each) =>
      each.localName === 'wirecopy-text' ? [each] : each.shadowRoot ? columns(each.shadowRoot) : []);
    const [left] = columns(document);
    const marks = [...left.shadowRoot.querySelectorAll('mark')];
    const partsOf = (passage) => new Set(marks.filter((mark) => mark.dataset.passages === passage).map((mark) => mark.dataset.parts));
    return [...left.shadowRoot.querySelectorAll('button.number')].find(({ dataset }) => partsOf(dataset.passage).size > 1);
  });
  await page.keyboard.press('Tab');
  await several.asElement().focus();
  const first = await until(() => note(page), Boolean, 'the note');
  assert.match(first.head, /Part 1 of \d/);
  const described = await page.accessibility.snapshot({ root: several.asElement() });
  assert.ok(described.description?.includes(first.reason), `described by ${described.description}`);

  await page.keyboard.press('ArrowRight');
  const second = await until(() => note(page), (shown) => /Part 2 of/.test(shown?.head), 'the second part');
  assert.notEqual(second.reason, first.reason);
  const spoken = await texts(page, 'wirecopy-text[side=a] >>> [role=status]');
  assert.ok(spoken[0].includes(second.reason), spoken[0]);
  await page.keyboard.press('Escape');
  await goes(page);
  sound();
  await close();
});

test('a rewritten part counts the content words that kept their order', async () => {
  const { page, sound, close } = await open(browser);
  await openExample(page);
  await (await markOf(page, 'rewritten', 'repeated')).hover();
  const shown = await appears(page, /content words in the same order/);
  const [, kept, all] = /^(\d+) of (\d+) content words in the same order, the rest in other words$/.exec(shown.reason);
  assert.ok(Number(kept) >= 4 && Number(kept) < Number(all), shown.reason);
  assert.match(shown.words, /^In C: Tormark made the same request that evening/);
  sound();
  await close();
});

test('a short word alone behind a quotation is not marked', async () => {
  const { page, sound, close } = await open(browser);
  await openExample(page);
  const alone = await texts(page, 'wirecopy-text >>> mark.verbatim');
  assert.ok(alone.length > 0);
  assert.deepEqual(alone.filter((words) => /^\p{L}{1,4}$/u.test(words)), []);
  const items = await texts(page, 'wirecopy-passages >>> .meta');
  assert.deepEqual(items.filter((item) => /\b1 word$/.test(item)), []);
  sound();
  await close();
});

test('a tap shows the note, and a tap elsewhere sends it away', async () => {
  const { page, sound, close } = await open(browser, { width: 390, height: 844, phone: true });
  await openExample(page);
  const mark = await markOf(page, 'quotation');
  await mark.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await mark.tap();
  const shown = await appears(page, /^\d+ words/);
  assert.match(shown.title, /quotation$/);
  const box = await page.$eval('>>> wirecopy-text', (column) => {
    const { left, right } = column.shadowRoot.querySelector('wirecopy-part-note').getBoundingClientRect();
    return { left, right };
  });
  assert.ok(box.left >= 0 && box.right <= 390, JSON.stringify(box));
  await (await page.$('>>> .switch')).tap();
  await goes(page);
  sound();
  await close();
});
