/** A person pastes a link, in the true page, and the worker fetches it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { find, headline, launch, paste, texts, until } from '../page/browser.mjs';
import { council } from '../page/texts.mjs';
import { fields } from '../input/reader.mjs';
import { kept, mirror, visit } from '../offline/mirror.mjs';
import { internet } from './internet.mjs';
import { start } from './worker.mjs';

const mill = readFileSync(new URL('../input/files/saved.html', import.meta.url));
const send = (type, body, status = 200) => (response) => response.writeHead(status, { 'Content-Type': type }).end(body);

const paths = {
  '/mill': send('text/html; charset=utf-8', mill),
  '/moved': (response) => response.writeHead(301, { Location: '/cafe' }).end(),
  '/plain': send('text/plain; charset=utf-8', 'The ferry to Port Alma was late again.\n\nNobody at the quay could say why.'),
  '/cafe': send('text/html; charset=iso-8859-1', Buffer.from('<title>Caf\xe9</title><p>The caf\xe9 of Tarn Hollow opens again.', 'latin1')),
  '/hostile': send('text/html', '<p>A mill <img src="https://elsewhere.example.net/x" onerror="document.title=1"><script>document.title=1</script>turns again.'),
  '/picture': send('image/png', 'no picture'),
  '/gone': send('text/html', 'gone', 404),
  '/empty': send('text/html', '<title>Nothing</title>'),
};
const at = (path) => `https://news.example.org${path}`;

let net, worker, browser, context, visited, page;
before(async () => {
  net = await internet({ 'news.example.org': (response, { pathname }) => paths[pathname](response) }, { 'inside.example.org': ['10.0.0.1'] });
  worker = await start(net.answer);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await worker?.close();
  await net?.close();
});
beforeEach(async () => {
  net.forget();
  context = await browser.createBrowserContext();
  // The browser itself reports every answer that is no success.
  visited = await visit(context, worker, { expected: /Failed to load resource.*\/api\/article/ });
  page = visited.page;
});
afterEach(() => context.close());

const click = async (selector) => (await find(page, selector)).evaluate((element) => element.click());
const fault = () => texts(page, '#fault').then(([line]) => line);
const desk = () => page.$eval('wirecopy-page', (root) => root.desk.filter(({ text }) => text));

/** Asks for the article at a link, as a person does. */
async function ask(link) {
  await click('#openLink');
  const field = await find(page, '#link');
  await field.evaluate((input) => (input.value = ''));
  await field.type(link);
  await page.keyboard.press('Enter');
}

test('a link becomes its article, reduced to its main text', async () => {
  await ask(at('/mill'));
  const [article] = await until(desk, (all) => all.length === 1, 'the article');
  assert.equal(article.title, 'Mill at Tarn Hollow turns again');
  assert.equal(article.text.split('\n\n').length, 5);
  assert.doesNotMatch(article.text, /[<>]|Subscribe|Cookie/);
  assert.ok(article.url, 'its address is kept');
  assert.deepEqual(net.asked.map(({ url }) => url), [at('/mill')]);
  visited.sound();
});

test('the sheet says what is sent, and only that is', async () => {
  await paste(page, 'A', council);
  const sent = [];
  page.on('request', (request) => sent.push({ url: request.url(), body: request.postData() }));
  await click('#openLink');
  assert.match((await texts(page, '#about')).join(), /The link is sent to the server of this site.*nothing of your articles/);
  await (await find(page, '#link')).type(at('/moved'));
  await page.keyboard.press('Enter');
  const all = await until(desk, (articles) => articles.length === 2, 'the article');
  assert.deepEqual([all[1].text, all[1].url], ['The café of Tarn Hollow opens again.', at('/cafe')]);
  const api = sent.filter(({ url }) => url.includes('/api/'));
  const origin = new URL(page.url()).origin;
  assert.deepEqual(api, [
    { url: `${origin}/api/health`, body: undefined },
    { url: `${origin}/api/article?url=${encodeURIComponent(at('/moved'))}`, body: undefined },
  ]);
  visited.sound();
});

test('the site is kept, but for what the worker answers', async () => {
  await kept(page);
  await page.reload();
  await ask(at('/mill'));
  await until(desk, (all) => all.length === 1, 'the article');
  const addresses = await page.evaluate(async () => {
    const names = await caches.keys();
    return (await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))).flat().map(({ url }) => url);
  });
  assert.ok(addresses.includes(worker.address) && addresses.length > 20, addresses.join());
  assert.deepEqual(addresses.filter((address) => address.includes('/api/')), []);
  visited.sound();
});

test('two links are compared', async () => {
  await ask(at('/mill'));
  await until(desk, (all) => all.length === 1, 'the article');
  await ask(at('/mill'));
  assert.match(await headline(page), /A and B/);
  visited.sound();
});

test('a field with nothing but a link offers what is there', async () => {
  await paste(page, 'B', `  ${at('/plain')}\n`);
  await click('#readLink');
  const field = await find(page, '#link');
  assert.equal(await field.evaluate(({ value }) => value), at('/plain'));
  assert.deepEqual(net.asked, [], 'nothing is fetched unasked');
  await click('#fetchLink');
  const shown = await until(() => fields(page), (all) => all.some(({ text }) => /Nobody at the quay/.test(text)), 'the text');
  assert.equal(shown.length, 1);
  assert.equal(await page.$('>>> #readLink'), null);
  await paste(page, 'A', `See ${at('/plain')} for more.`);
  assert.equal(await page.$('>>> #readLink'), null);
  visited.sound();
});

test('markup of a fetched page stays without effect', async () => {
  await ask(at('/hostile'));
  const [article] = await until(desk, (all) => all.length === 1, 'the article');
  assert.match(article.text, /A mill\s+turns again\./);
  assert.equal(await page.title(), 'Wirecopy');
  visited.sound();
});

for (const [link, message] of Object.entries({
  'http://127.0.0.1/x': /Only pages of the public web/,
  'https://inside.example.org/x': /not on the public web/,
  'https://news.example.org:8080/x': /port number/,
  'https://me:secret@news.example.org/x': /user name or a password/,
  'not a link': /not a whole link/,
  [at('/picture')]: /no web page/,
  [at('/gone')]: /does not give this page out/,
  [at('/empty')]: /no text on this page/,
})) {
  test(`${link} is refused with a reason`, async () => {
    await ask(link);
    await until(fault, (line) => message.test(line), 'the reason');
    assert.deepEqual(await desk(), []);
    await click('#closeLink');
    visited.sound();
  });
}

test('without a network, the page says that links cannot be fetched', async () => {
  const served = await mirror();
  served.changed.set('/site.json', { body: '{"links":true}' });
  served.changed.set('/api/health', { body: '{"status":"ok","routes":["/api/article","/api/health"]}', headers: { 'Content-Type': 'application/json' } });
  const other = await browser.createBrowserContext();
  const first = await visit(other, served);
  await kept(first.page);
  await first.page.reload();
  await find(first.page, '#openLink');
  await served.cut();
  ({ page } = await visit(other, served, { expected: /Failed to load resource.*\/api\/health/ }));
  await click('#openLink');
  await until(fault, (line) => /cannot be reached/.test(line), 'the message');
  await other.close();
});

test('a host that only hands out files offers no links, and is not asked for any', async () => {
  const served = await mirror();
  const other = await browser.createBrowserContext();
  const plain = await visit(other, served);
  await kept(plain.page);
  await until(async () => served.asked.includes('GET /site.json'), Boolean, 'the question');
  await paste(plain.page, 'A', at('/plain'));
  assert.equal(await plain.page.$('>>> #openLink'), null);
  assert.equal(await plain.page.$('>>> #readLink'), null);
  assert.deepEqual(served.asked.filter((path) => path.includes('api')), []);
  plain.sound();
  await other.close();
  await served.cut();
});

test('who asks too often is told to wait', async () => {
  await page.evaluate(async (link) => {
    for (let count = 0; count < 20; count++) await fetch(`/api/article?url=${encodeURIComponent(link)}`);
  }, at('/plain'));
  await ask(at('/mill'));
  await until(fault, (line) => /Try again in a minute/.test(line), 'the reason');
  visited.sound();
});
