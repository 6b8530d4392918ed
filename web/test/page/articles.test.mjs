/** Many articles: the example, the matrix, adding and removing, and bad input. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { compareTwo, drawn, find, headline, launch, open, paste, texts, until } from './browser.mjs';
import { drop, longArticles } from './many.mjs';
import { council, harvest, radio } from './texts.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const cards = (page) => texts(page, 'wirecopy-card >>> .title');

test('the example shows five articles, and the matrix chooses a pair', async () => {
  const { page, sound, close } = await open(browser);
  await (await page.$('>>> #example')).click();
  const before = await drawn(page);
  await until(() => cards(page), (titles) => titles.length === 5, 'the articles');
  await until(() => page.$$('>>> wirecopy-matrix >>> button'), ({ length }) => length === 20, 'the matrix');
  const cell = await find(page, `wirecopy-matrix >>> button[data-row='3'][data-column='1']`);
  assert.match(await cell.evaluate((button) => button.ariaLabel), /^\d+% of D stands in B$/);
  await cell.click();
  await until(() => headline(page), (shown) => shown !== before, 'the pair');
  assert.equal(await headline(page), 'B and D are the same piece: a reprint');
  sound();
  await close();
});

test('arrow keys go through the matrix, j and k through the pairs', async () => {
  const { page, sound, close } = await open(browser);
  await (await page.$('>>> #example')).click();
  await drawn(page);
  await find(page, `wirecopy-matrix >>> button[data-row="4"][data-column="3"]`); // rows are drawn in steps
  const cell = await find(page, `wirecopy-matrix >>> button[data-row='0'][data-column='1']`);
  await cell.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  const pressed = () =>
    page.$$eval('>>> wirecopy-matrix >>> button[aria-pressed=true]', (cells) =>
      cells.map((each) => `${each.dataset.row}${each.dataset.column}`),
    );
  await until(pressed, (places) => places.join() === '13,31', 'the chosen cells');
  await page.keyboard.press('j');
  await until(pressed, (places) => places.join() === '14,41', 'the chosen cells after j');
  await page.keyboard.press('k');
  await until(pressed, (places) => places.join() === '13,31', 'the chosen cells after k');
  sound();
  await close();
});

test('a third article joins; removing it can be undone', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  await (await page.$('>>> #add')).click();
  await paste(page, 'C', harvest);
  await until(() => headline(page), (shown) => /C/.test(shown), 'the new pair');
  assert.match(await headline(page), /share nothing that matters$/);
  const titles = await cards(page);
  assert.equal(titles.length, 3);
  await page.$$eval('>>> wirecopy-card', (all) => all.at(-1).shadowRoot.querySelectorAll('.actions button')[1].click());
  await until(() => headline(page), (shown) => shown.startsWith('A and B'), 'the pair that is left');
  assert.equal((await cards(page)).length, 2);
  await (await find(page, '#undo')).click();
  await until(() => cards(page), (shown) => shown.length === 3, 'the articles after undo');
  assert.deepEqual(await cards(page), titles);
  sound();
  await close();
});

test('two chosen cards make the pair', async () => {
  const { page, sound, close } = await open(browser);
  await (await page.$('>>> #example')).click();
  await drawn(page);
  const choose = (letter) =>
    page.$$eval('>>> wirecopy-card', (all, wanted) => {
      all.find((card) => card.letter === wanted).shadowRoot.querySelector('.choose').click();
    }, letter);
  const chosen = () =>
    page.$$eval('>>> wirecopy-card[chosen]', (all) => all.map((card) => card.letter).sort().join(''));
  for (const letter of ['C', 'E']) await choose(letter);
  await until(chosen, (letters) => letters === 'CE', 'the chosen cards');
  sound();
  await close();
});

test('a text without words is named, and the others still compare', async () => {
  const { page, sound, close } = await open(browser);
  await paste(page, 'A', council);
  await paste(page, 'B', '*** --- ***');
  const problem = () => texts(page, '.problem');
  await until(problem, ([message]) => /no word/.test(message ?? ''), 'the message');
  const kept = await page.$$eval('>>> textarea', (areas) => areas.map((area) => area.value));
  assert.deepEqual(kept, [council, '*** --- ***']);
  await (await page.$('>>> #add')).click();
  await paste(page, 'C', radio);
  await until(() => headline(page), (shown) => shown.startsWith('A and C'), 'the pair of the others');
  await until(problem, ([message]) => /no word/.test(message ?? ''), 'the message beside the article');
  sound();
  await close();
});

test('a binary file is named and loses nothing', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  await page.$eval('>>> #files', (input) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array([80, 75, 9, 4, 0, 0, 255])], 'budget.bin'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  });
  await until(() => texts(page, '.problem'), ([message]) => /not text/.test(message ?? ''), 'the message');
  assert.match(await headline(page), /^A and B share passages/);
  assert.ok((await cards(page)).includes('budget.bin'));
  sound();
  await close();
});

/** Pastes outside of every field. */
function pasteAnywhere(page, length) {
  return page.evaluate((size) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', `A very long text\n\n${'word '.repeat(size / 5)}`);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, length);
}

test('a text that is too long is named beside it, and the others stay compared', async () => {
  const { page, sound, close } = await open(browser);
  const before = await compareTwo(page, council, radio);
  await pasteAnywhere(page, 2_100_000);
  const problems = () => texts(page, 'wirecopy-card >>> .problem');
  await until(problems, ([message]) => /too long/.test(message ?? ''), 'the message');
  assert.equal((await texts(page, '#spoken'))[0], 'A very long text: This text is too long to compare. Paste the part of it that matters.');
  assert.equal(await headline(page), before);
  await drop(page, [harvest]);
  await until(() => page.$$('>>> wirecopy-matrix >>> button'), (cells) => cells.length === 6, 'the three that can be compared');
  assert.equal((await problems()).length, 1);
  await (await find(page, `wirecopy-card >>> button[aria-label='Edit C']`)).evaluate((button) => button.click());
  await (await find(page, '#editText')).evaluate((button) => button.click());
  const field = await find(page, 'wirecopy-field >>> textarea');
  assert.deepEqual(await field.evaluate(({ readOnly, value }) => [readOnly, value.length < 100_000]), [true, true], 'the field holds its beginning');
  sound();
  await close();
});

test('a file that is too large is named beside it, and the others stay compared', async () => {
  const { page, sound, close } = await open(browser);
  const before = await compareTwo(page, council, radio);
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    const piece = 'So many words. '.repeat(2 ** 16);
    dataTransfer.items.add(new File(Array.from({ length: 35 }, () => piece), 'yearbook.txt', { type: 'text/plain' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  const problems = () => texts(page, 'wirecopy-card >>> .problem');
  await until(problems, ([message]) => /too large/.test(message ?? ''), 'the message');
  assert.match((await texts(page, '#spoken'))[0], /^yearbook\.txt: This file is too large/);
  assert.equal(await headline(page), before);
  sound();
  await close();
});

test('dropped text files become articles', async () => {
  const { page, sound, close } = await open(browser);
  await drop(page, [council, radio, harvest]);
  await drawn(page);
  await until(() => cards(page), (titles) => titles.length === 3, 'the articles');
  sound();
  await close();
});

test('long work shows its progress, can be cancelled, and starts again', async () => {
  const { page, sound, close } = await open(browser);
  await drop(page, longArticles(40));
  await (await find(page, '#cancel')).click();
  await until(() => texts(page, '.notice span'), ([message]) => /cancelled/.test(message ?? ''), 'the notice');
  assert.deepEqual(await page.$$('>>> [part=headline]'), []);
  assert.equal((await page.$$('>>> wirecopy-field')).length, 40);
  await (await page.$('>>> #again')).click();
  await drawn(page);
  assert.equal((await cards(page)).length, 40);
  sound();
  await close();
});

test('a typed text keeps its field, and the focus in it', async () => {
  const { page, sound, close } = await open(browser);
  await paste(page, 'A', council);
  const field = await page.$(`>>> textarea[placeholder$='B here']`);
  await field.focus();
  await page.keyboard.sendCharacter(radio);
  await drawn(page);
  const active = () => page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.localName;
  });
  assert.equal(await active(), 'textarea');
  await page.keyboard.type(' n');
  assert.match((await texts(page, 'wirecopy-walk >>> .position'))[0], /^\d+ passages$/);
  sound();
  await close();
});
