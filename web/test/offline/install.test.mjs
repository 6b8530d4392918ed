/** The page as an app: its manifest, files that are opened with it, and what
 *  other programs share with it. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { launch, texts, until, written } from '../page/browser.mjs';
import { fileNamed } from '../input/reader.mjs';
import { kept, mirror, visit } from './mirror.mjs';

let browser, served, context;
before(async () => {
  browser = await launch();
  served = await mirror();
});
after(async () => {
  await browser?.close();
  await served?.cut();
});
beforeEach(async () => (context = await browser.createBrowserContext()));
afterEach(() => context.close());

/** Width and height of a PNG file, from its first chunk. */
const sizeOf = (png) => {
  assert.equal(png.subarray(1, 4).toString(), 'PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
};
const bytesAt = async (address) => Buffer.from(await (await fetch(address)).arrayBuffer());

test('Chromium finds nothing wrong with the manifest', async () => {
  const { page, sound } = await visit(context, served);
  await kept(page);
  const session = await page.createCDPSession();
  const { url, errors, data } = await session.send('Page.getAppManifest');
  assert.equal(url, `${served.address}wirecopy.webmanifest`);
  assert.deepEqual(errors, []);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A browser in a test is always incognito, where nothing is installed.
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);
  const manifest = JSON.parse(data);
  assert.deepEqual([manifest.start_url, manifest.scope, manifest.display], ['./', './', 'standalone']);
  sound();
});

test('every icon is there in the size that it is said to have', async () => {
  const { icons } = await (await fetch(new URL('wirecopy.webmanifest', served.address))).json();
  const found = [];
  for (const { src, sizes, type, purpose } of icons) {
    const response = await fetch(new URL(src, served.address));
    assert.deepEqual([response.status, response.headers.get('Content-Type')], [200, type], src);
    assert.match(src, /-[A-Z2-7]{8}\./);
    if (type === 'image/png') assert.equal(sizeOf(Buffer.from(await response.arrayBuffer())), sizes, src);
    found.push(`${sizes} ${purpose}`);
  }
  assert.deepEqual(found, ['any any', '192x192 any', '512x512 any', '512x512 maskable']);
  const page = await (await fetch(served.address)).text();
  const [, touch] = /rel="?apple-touch-icon"? href="?([^" >]+)/.exec(page);
  assert.equal(sizeOf(await bytesAt(new URL(touch, served.address))), '180x180');
});

test('the manifest opens what the page reads', async () => {
  const manifest = await (await fetch(new URL('wirecopy.webmanifest', served.address))).json();
  const opened = Object.values(manifest.file_handlers[0].accept).flat().sort();
  const shared = manifest.share_target.params.files[0].accept.filter((each) => each.startsWith('.')).sort();
  const { page } = await visit(context, served);
  const read = (await page.$eval('>>> #files', (field) => field.accept)).split(',').sort();
  assert.deepEqual(opened, read);
  assert.deepEqual(shared, read);
});

/** Submits a form to the target of the manifest, from a page of another site. */
async function share(page, { files = [], enctype = 'multipart/form-data', ...values }) {
  await page.goto('about:blank');
  await page.evaluate(
    (action, encoding, entries) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action, enctype: encoding });
      for (const [name, value] of entries) form.append(Object.assign(document.createElement('textarea'), { name, value }));
      form.append(Object.assign(document.createElement('input'), { type: 'file', name: 'files', multiple: true }));
      document.body.append(form);
    },
    `${served.address}share`,
    enctype,
    Object.entries(values),
  );
  if (files.length) await (await page.$('input')).uploadFile(...files.map(fileNamed));
  await Promise.all([page.waitForNavigation(), page.$eval('form', (form) => form.submit())]);
}

const desk = (page) => page.$eval('wirecopy-page', (root) => root.desk.filter(({ text, fault }) => text || fault));
const sharedIsGone = (page) => until(() => page.evaluate(() => caches.has('wirecopy-shared')), (there) => !there, 'the cache');

test('shared files are articles of the page, once', async () => {
  const { page, sound } = await visit(context, served);
  await kept(page);
  await share(page, { files: ['council.docx', 'printed.pdf', 'ferry.txt'] });
  const shown = await until(() => desk(page), (all) => all.length === 3, 'the articles');
  assert.equal(shown[2].text, (await readFile(fileNamed('ferry.txt'), 'utf8')));
  for (const { text, fault } of shown) assert.deepEqual([text.length > 100, fault], [true, '']);
  assert.equal(page.url(), served.address);
  await sharedIsGone(page);
  await written(page);
  await page.reload();
  await until(() => desk(page), (all) => all.length === 3, 'the same articles');
  assert.deepEqual(served.asked.filter((path) => path.includes('share')), [], 'the server hears nothing of it');
  sound();
});

test('a shared text is an article with its title and its address', async () => {
  const { page, sound } = await visit(context, served);
  await kept(page);
  const text = 'The ferry to Port Alma was late again.\nNobody at the quay could say <b>why</b>.';
  await share(page, { title: 'Late again', text, url: 'https://news.example.org/ferry' });
  const [article] = await until(() => desk(page), (all) => all.length === 1, 'the article');
  assert.deepEqual([article.title, article.text, article.url], ['Late again', text, 'https://news.example.org/ferry']);
  sound();
});

test('a shared link alone is not fetched where the host does not do that, and the page says so', async () => {
  const { page, sound } = await visit(context, served);
  await kept(page);
  await share(page, { title: 'Late again', text: 'https://news.example.org/ferry', url: '' });
  await until(() => texts(page, '.toast'), ([line]) => /does not fetch links/.test(line ?? ''), 'the message');
  assert.deepEqual(await desk(page), []);
  assert.deepEqual(served.asked.filter((path) => path.includes('api')), []);
  sound();
});

test('what is no such form is dropped', async () => {
  const { page, sound } = await visit(context, served);
  await kept(page);
  for (const enctype of ['text/plain', 'application/x-www-form-urlencoded']) {
    await share(page, { enctype, other: 'Nothing of this is known.' });
    await sharedIsGone(page);
    assert.deepEqual(await desk(page), []);
  }
  sound();
});

/** A browser in which something can be installed: it is not incognito, it is
 *  driven through a pipe, and what it tells the system about its apps goes into
 *  a folder that is removed. */
async function installing(run) {
  const home = await mkdtemp(join(tmpdir(), 'wirecopy-home-'));
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: join(home, 'data'), XDG_CONFIG_HOME: join(home, 'config') };
  const own = await launch({ pipe: true, env });
  try {
    await run(own, await own.target().createCDPSession());
  } finally {
    await own.close();
    await rm(home, { recursive: true, force: true });
  }
}

test('the installed app opens a file as the system gives it', async () => {
  await installing(async (own, system) => {
    const { page, sound } = await visit(own, served);
    await kept(page);
    const manifestId = served.address;
    await system.send('PWA.install', { manifestId, installUrlOrBundleUrl: manifestId });
    const { fileHandlers } = await system.send('PWA.getOsAppState', { manifestId });
    assert.equal(fileHandlers[0].action, served.address);
    sound();
    await page.close();
    await system.send('PWA.launchFilesInApp', { manifestId, files: [fileNamed('ferry.txt')] });
    const opened = async () => {
      const pages = (await own.pages()).filter((each) => each.url().startsWith(served.address));
      return (await Promise.all(pages.map((each) => desk(each).catch(() => [])))).flat();
    };
    const [{ text }] = await until(opened, (all) => all.length === 1, 'the article');
    assert.equal(text, await readFile(fileNamed('ferry.txt'), 'utf8'));
  });
});

test('what cannot be read is named beside what can', async () => {
  const prepare = (page) =>
    page.evaluateOnNewDocument(() => {
      const consumer = new Promise((resolve) => {
        Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer: resolve } });
      });
      const handle = (name, text) => ({ kind: 'file', name, getFile: async () => new File([text], name) });
      const gone = { kind: 'file', name: 'gone.txt', getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
      globalThis.open2 = async () => (await consumer)({ files: [handle('one.txt', 'One ferry was late.'), handle('two.md', '# Two\n\nferries were late.'), gone] });
      globalThis.open0 = async () => (await consumer)({ files: [] });
    });
  const { page, sound } = await visit(context, served, { prepare });
  await page.evaluate(() => globalThis.open0());
  await page.evaluate(() => globalThis.open2());
  const shown = await until(() => desk(page), (all) => all.length === 3, 'the articles');
  assert.deepEqual(shown.map(({ text, title, fault }) => [text.split('\n').at(-1), title, fault]), [
    ['One ferry was late.', '', ''],
    ['ferries were late.', 'Two', ''],
    ['', 'gone.txt', 'unreadable'],
  ]);
  sound();
});
