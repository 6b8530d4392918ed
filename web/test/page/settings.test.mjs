/** Settings: they act at once, stay with the desk, and are never forgotten. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { compareTwo, drawn, find, launch, open, texts, until, written } from './browser.mjs';
import { council, radio } from './texts.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const passages = async (page) => (await texts(page, 'wirecopy-walk >>> .position'))[0];
const changed = async (page) => (await texts(page, '#changed span'))[0];
const value = (page, id) => page.$eval(`>>> wirecopy-settings >>> #${id}`, (field) => field.value);

/** Sets a field as typing, choosing or ticking does. */
async function set(page, id, to) {
  const field = await find(page, `wirecopy-settings >>> #${id}`);
  await field.evaluate((element, given) => {
    if (element.type === 'checkbox') element.checked = given;
    else element.value = given;
    for (const name of ['input', 'change']) element.dispatchEvent(new Event(name, { bubbles: true }));
  }, to);
}

async function openSettings(page) {
  await page.keyboard.press('s');
  await find(page, '#shortestPassage');
}

test('a longer shortest passage leaves fewer, a reload keeps it, a reset undoes it', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  assert.equal(await passages(page), '4 passages');
  assert.equal(await changed(page), undefined);
  await openSettings(page);
  await set(page, 'shortestPassage', '30');
  await until(() => passages(page), (shown) => /^[123] passage/.test(shown), 'fewer passages');
  const fewer = await passages(page);
  assert.match(await changed(page), /passages from 30 words/);
  await page.keyboard.press('Escape');
  await written(page);
  await page.reload();
  await drawn(page);
  assert.equal(await passages(page), fewer);
  assert.match(await changed(page), /passages from 30 words/);
  await (await find(page, '#resetChanged')).click();
  await until(() => passages(page), (shown) => shown === '4 passages', 'all passages');
  assert.equal(await changed(page), undefined);
  sound();
  await close();
});

test('a number out of its range is named, and the last good one goes on', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  await openSettings(page);
  const cases = [
    ['shingle', '21', /from 2 to 20\. Until then 5 is used/],
    ['shingle', '1', /from 2 to 20/],
    ['gap', '0', /from 1 to 50\. Until then 6 is used/],
    ['gap', '51', /from 1 to 50/],
    ['shortestPassage', '', /from 1 to 1,000\. Until then 8 is used/],
    ['shortestPassage', '2.5', /from 1 to 1,000/],
  ];
  for (const [id, typed, message] of cases) {
    await set(page, id, typed);
    await until(() => texts(page, `#fault-${id}`), ([shown]) => message.test(shown ?? ''), `${id} ${typed}`);
    assert.equal(await page.$eval(`>>> #${id}`, (field) => field.ariaInvalid ?? field.getAttribute('aria-invalid')), 'true');
  }
  assert.equal(await changed(page), undefined);
  await (await find(page, '#reset')).click();
  await until(() => texts(page, '.fault'), (all) => all.every((each) => each === ''), 'no message after the reset');
  assert.deepEqual([await value(page, 'shingle'), await value(page, 'gap'), await value(page, 'shortestPassage')], ['5', '6', '8']);
  assert.equal(await passages(page), '4 passages');
  sound();
  await close();
});

test('quotations, furniture, a standing text and the language reach the report', async () => {
  const { page, sound, close } = await open(browser);
  await (await find(page, '#example')).click();
  await drawn(page);
  const settingsNote = async () => (await texts(page, 'wirecopy-share >>> .sentence')).join(' ');
  const before = await settingsNote();
  await openSettings(page);
  await set(page, 'ignoreQuotations', true);
  const without = await until(settingsNote, (shown) => !/quoted/.test(shown) && shown !== before, 'shares without quotations');
  await set(page, 'ignoreFurniture', true);
  const bare = await until(settingsNote, (shown) => shown !== without, 'shares without furniture');
  await set(page, 'template', 'The barrier would close the mouth of the river Velm in under forty minutes');
  await until(settingsNote, (shown) => shown !== bare, 'shares without the text left out');
  await set(page, 'language', 'de');
  const notice = await until(() => changed(page), (line) => /German/.test(line), 'the notice');
  assert.match(notice, /quotations ignored, page furniture ignored, all articles read as German and a text of 14 words left out\.$/);
  await until(() => page.$$eval('>>> wirecopy-text >>> article', (all) => all.map(({ lang }) => lang)), (all) => all.join() === 'de,de', 'German');
  sound();
  await close();
});

test('a switch of the legend and the settings are one', async () => {
  const { page, sound, close } = await open(browser);
  await (await find(page, '#example')).click();
  await drawn(page);
  const box = await find(page, `wirecopy-legend >>> input[aria-label='ignore quotations']`);
  await box.click();
  await until(() => changed(page), (line) => /quotations ignored\.$/.test(line ?? ''), 'the notice');
  await openSettings(page);
  assert.equal(await page.$eval('>>> wirecopy-settings >>> #ignoreQuotations', ({ checked }) => checked), true);
  await set(page, 'ignoreQuotations', false);
  await until(() => changed(page), (line) => line === undefined, 'no notice');
  await until(() => box.evaluate(({ checked }) => checked), (checked) => !checked, 'the switch turned back');
  sound();
  await close();
});

test('each desk has settings of its own', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  await openSettings(page);
  await set(page, 'gap', '9');
  await page.keyboard.press('Escape');
  await until(() => changed(page), (line) => /gap of 9 words/.test(line ?? ''), 'the notice');
  await (await find(page, '#desk')).click();
  await (await find(page, '#create')).click();
  await until(() => changed(page), (line) => line === undefined, 'no notice on the new desk');
  await (await find(page, '#desk')).click();
  await page.$$eval('>>> wirecopy-desks >>> .desk', (all) => all.find((each) => /Library/.test(each.textContent)).click());
  await until(() => changed(page), (line) => /gap of 9 words/.test(line ?? ''), 'the notice of the first desk');
  sound();
  await close();
});
