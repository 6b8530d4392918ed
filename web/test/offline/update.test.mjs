/** A new version waits until the reader wants it, and nothing is lost by it. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, afterEach, test } from 'node:test';
import { find, launch, texts, until } from '../page/browser.mjs';
import { fields } from '../input/reader.mjs';
import { kept, mirror, numberOf, publish, versions, visit } from './mirror.mjs';

let browser, served, context;
before(async () => (browser = await launch()));
after(() => browser?.close());
beforeEach(async () => {
  served = await mirror();
  context = await browser.createBrowserContext();
});
afterEach(async () => {
  await context.close();
  await served.cut();
});

/** Waits until a tab that loads itself again shows a version. */
async function shows(page, wanted) {
  await until(() => numberOf(page).catch(() => ''), (number) => number === wanted, 'the new version');
  await find(page, '.desk');
}

const notice = async (page) => (await texts(page, '#version'))[0];
const offered = (page) => until(() => notice(page), (line) => /new version/.test(line), 'the notice');

/** Types into the first field, key by key. */
async function type(page, text) {
  const [area] = await page.$$('>>> textarea');
  await area.focus();
  await page.keyboard.type(text);
}

/** What the second visit after a new version shows. */
async function visitAfter(number, options) {
  await publish(served, number);
  const visited = await visit(context, served, options);
  assert.equal(await numberOf(visited.page), 'built');
  await offered(visited.page);
  return visited;
}

test('a new version comes when the reader wants it, and no word is lost', async () => {
  const first = await visit(context, served);
  await kept(first.page);
  const [old] = await versions(first.page);
  assert.equal(await notice(first.page), '');
  await first.page.close();

  const { page, sound } = await visitAfter(1);
  const before = await versions(page);
  assert.deepEqual([before.length, before.includes(old)], [2, true]);
  const asked = served.asked.length;
  await page.reload();
  await offered(page);
  assert.equal(await numberOf(page), 'built');

  await type(page, 'The ferry was late');
  await (await find(page, '#renew')).click();
  await shows(page, '1');
  await until(() => fields(page), ([field]) => field?.text === 'The ferry was late', 'what was typed');
  await until(() => versions(page), (names) => names.join() === 'wirecopy-files-NEXTAAAB', 'the caches');
  assert.equal(await notice(page), '');
  const again = served.asked.slice(asked).filter((path) => /-[A-Z2-7]{8}\.[a-z]+$/.test(path));
  assert.deepEqual(again, []);
  sound();

  await served.cut();
  await page.reload();
  assert.equal(await numberOf(page), '1');
  await until(() => fields(page), ([field]) => field?.text === 'The ferry was late', 'what was typed');
  sound();
});

test('only what is new is fetched', async () => {
  const first = await visit(context, served);
  await kept(first.page);
  const asked = served.asked.length;
  await visitAfter(1);
  const files = served.asked.slice(asked).filter((path) => !/sw\.js|site\.json/.test(path));
  // What has no hash in its name is asked for, to be sure.
  assert.deepEqual(files.sort(), ['GET /', 'GET /main-NEXTAAAB.js', 'GET /wirecopy.webmanifest']);
});

test('a tab that is open at the time of an update is told, and left alone', async () => {
  const first = await visit(context, served);
  await kept(first.page);
  await publish(served, 2);
  const told = first.page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await told;
  await offered(first.page);
  assert.equal(await numberOf(first.page), 'built');
  first.sound();
});

test('of two tabs, the other one keeps its version until its reader wants the new one', async () => {
  const one = await visit(context, served);
  await kept(one.page);
  await publish(served, 1);
  const other = await visit(context, served);
  await offered(one.page);
  await offered(other.page);
  const [old] = (await versions(one.page)).filter((name) => !/NEXT/.test(name));
  await type(one.page, 'Typed in the first tab');

  await other.page.bringToFront();
  await (await find(other.page, '#renew')).click();
  await shows(other.page, '1');
  assert.equal(await numberOf(one.page), 'built');
  await offered(one.page);
  // Its reader for a kind of file is one of the old version, which the server no longer has.
  assert.ok((await versions(one.page)).includes(old));
  await served.cut();
  const main = await one.page.evaluate(() => document.querySelector('script[src]').src);
  assert.equal(await one.page.evaluate(async (address) => (await fetch(address)).status, main), 200);

  await one.page.bringToFront();
  await (await find(one.page, '#renew')).click();
  await shows(one.page, '1');
  await until(() => fields(one.page), ([field]) => field?.text === 'Typed in the first tab', 'what was typed');
  await until(() => versions(one.page), (names) => names.join() === 'wirecopy-files-NEXTAAAB', 'the caches');
  one.sound();
  other.sound();
});

test('a new version that is broken is not taken, and the old one stays', async () => {
  const { page, sound } = await visit(context, served);
  await kept(page);
  const [old] = await versions(page);
  await publish(served, 1);
  served.changed.set('/', { body: 'something else than what the list says' });
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update().catch(() => undefined)));
  await until(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing === null), Boolean, 'the end of it');
  assert.equal(await notice(page), '');
  await page.reload();
  await find(page, '.desk');
  assert.equal(await numberOf(page), 'built');
  assert.ok((await versions(page)).includes(old));
  await served.cut();
  await page.reload();
  await find(page, '#example');
  sound();
});

test('where the browser keeps no articles, no reload is offered that would lose them', async () => {
  const first = await visit(context, served);
  await kept(first.page);
  await first.page.close();
  const prepare = (page) =>
    page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted on a database that did not allow it.', 'InvalidStateError');
      };
    });
  const { page, sound } = await visitAfter(1, { prepare });
  await find(page, '#renew');
  await type(page, 'The ferry was late');
  await until(() => notice(page), (line) => /would lose your articles/.test(line), 'the warning');
  assert.equal(await page.$('>>> #renew'), null);
  sound();
});
