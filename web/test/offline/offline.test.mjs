/** After one visit, the page works with its server gone. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { compareTwo, find, launch, texts, until } from '../page/browser.mjs';
import { council, radio } from '../page/texts.mjs';
import { fields, give } from '../input/reader.mjs';
import { kept, mirror, versions, visit } from './mirror.mjs';

let browser, served, context;
before(async () => {
  browser = await launch();
  served = await mirror();
  context = await browser.createBrowserContext();
});
after(async () => {
  await browser?.close();
  await served?.cut();
});

const click = async (page, selector) => (await find(page, selector)).evaluate((element) => element.click());

async function opensOffline(page, names, pattern) {
  const before = (await fields(page)).length;
  await give(page, names);
  const found = await until(() => fields(page), (all) => all.length > before, `the articles of ${names}`);
  const [first] = found.slice(before);
  assert.deepEqual([first.problem, pattern.test(first.text)], ['', true], `${names}: ${first.text.slice(0, 200)}`);
}

test('the files come after the page, each of them once', async () => {
  const { page, sound } = await visit(context, served);
  await kept(page);
  const { asked } = served;
  const at = (pattern) => asked.findIndex((path) => pattern.test(path));
  assert.ok(at(/\/main-/) >= 0 && at(/\/main-/) < at(/\/sw\.js/), asked.join());
  assert.ok(at(/\/pdf-worker-/) > at(/\/sw\.js/), asked.join());
  await page.reload();
  await find(page, '#example');
  await compareTwo(page, council, radio);
  const hashed = asked.filter((path) => /-[A-Z2-7]{8}\.[a-z]+$/.test(path));
  assert.ok(hashed.length > 20, hashed.join());
  assert.deepEqual(hashed.filter((path, index) => hashed.indexOf(path) !== index), []);
  assert.deepEqual(asked.filter((path) => /embed|licenses/.test(path)), []);
  sound();
  await page.close();
});

test('what the service worker does not know goes to the server', async () => {
  const { page } = await visit(context, served, { expected: /404/ });
  await kept(page);
  const before = served.asked.length;
  const status = await page.evaluate(async () => {
    const answers = await Promise.all(['api/health', 'api/article?url=x', 'sub/index.html', 'embed.html'].map((path) => fetch(path)));
    return answers.map((answer) => answer.status);
  });
  assert.deepEqual(status, [404, 404, 404, 200]);
  const asked = served.asked.slice(before);
  for (const path of ['/api/health', '/api/article', '/sub/index.html', '/embed.html']) assert.ok(asked.includes(`GET ${path}`), asked.join());
  const there = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)));
    return all.flat();
  });
  assert.ok(there.includes('/') && there.some((path) => /^\/pdf-worker-/.test(path)), there.join());
  assert.deepEqual(there.filter((path) => /api|embed|licenses|sw\.js/.test(path)), []);
  await page.close();
});

test('after one visit, with the server gone, all of it works', async () => {
  const once = await mirror();
  const fresh = await browser.createBrowserContext();
  const { page, sound } = await visit(fresh, once);
  await kept(page);
  await once.cut();
  await page.reload();
  await find(page, '#example');
  assert.match(await compareTwo(page, council, radio), /^A and B share passages/);
  await opensOffline(page, ['council.docx'], /\w/);
  await opensOffline(page, ['council.odt'], /\w/);
  await opensOffline(page, ['printed.pdf'], /\w/);
  await opensOffline(page, ['fontless.pdf'], /\p{Script=Han}/u);
  await opensOffline(page, ['collection.zip'], /\w/);
  await opensOffline(page, ['artikel.csv'], /\w/);
  await opensOffline(page, ['rows.jsonl'], /\w/);
  await opensOffline(page, ['notes.md'], /\w/);
  await opensOffline(page, ['saved.html'], /\w/);
  await opensOffline(page, ['parom-1251.txt'], /\p{Script=Cyrillic}/u);
  sound();
  await fresh.close();
});

test('without its server, it opens by each of its addresses, under its own policy, and says that it works', async () => {
  await served.cut();
  for (const path of ['', 'index.html', '?from=elsewhere', '#part']) {
    const { page, sound } = await visit(context, served, { path });
    assert.equal(await page.title(), 'Wirecopy');
    const policy = await page.evaluate(async () => (await fetch('./')).headers.get('Content-Security-Policy'));
    assert.match(policy, /^default-src 'none'; .*manifest-src 'self'/);
    sound();
    await page.close();
  }
  const { page, sound } = await visit(context, served);
  await until(() => page.$eval('>>> wirecopy-settings', (sheet) => sheet.offline), Boolean, 'that the page is kept');
  await page.evaluate(() => document.body.focus());
  await page.keyboard.press('s');
  await until(() => texts(page, '#offline'), ([line]) => /works without a network/.test(line ?? ''), 'the line');
  await (await find(page, '#ownLanguage')).select('de');
  await until(() => texts(page, '#offline'), ([line]) => /ohne Netz/.test(line ?? ''), 'the line in German');
  sound();
  await page.close();
});

test('the frame for other pages keeps nothing', async () => {
  const fresh = await mirror();
  const other = await browser.createBrowserContext();
  const page = await other.newPage();
  await page.goto(`${fresh.address}embed.html`);
  await page.waitForNetworkIdle({ idleTime: 1500 });
  const left = await page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]);
  assert.deepEqual(left, [[], 0]);
  assert.ok(fresh.asked.some((path) => /embed-/.test(path)) && !fresh.asked.includes('GET /sw.js'), fresh.asked.join());
  await other.close();
  await fresh.cut();
});

test('erasing everything leaves the program', async () => {
  const { page, sound } = await visit(context, served);
  await click(page, '#desk');
  await click(page, '#erase');
  await click(page, '#eraseNow');
  await until(() => texts(page, '.toast'), ([message]) => /erased|gelöscht/.test(message ?? ''), 'the message');
  assert.equal((await versions(page)).length, 1);
  await page.reload();
  await find(page, '#example');
  sound();
  await page.close();
});
