/** The one file, opened from disk, in a folder of its own and without a network. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import test, { after, before } from 'node:test';
import { compareTwo, find, headline, launch, texts, until } from '../page/browser.mjs';
import { fields } from '../input/reader.mjs';
import { council, longPair, radio } from '../page/texts.mjs';
import { archive, jsonLines } from '../survey/invented.mjs';
import { give, surveyed } from '../survey/page.mjs';

const built = fileURLToPath(new URL('../../../build/dist/single/wirecopy.html', import.meta.url));
const files = fileURLToPath(new URL('../input/files/', import.meta.url));

let browser;
let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirecopy-single-'));
  await copyFile(built, join(folder, 'wirecopy.html'));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** Opens the file with the network cut; `sound` fails if anything went wrong,
 *  or if it asked for anything. */
async function open(prepare) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  const address = pathToFileURL(join(folder, 'wirecopy.html')).href;
  page.on('request', (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith('data:') && !url.startsWith('blob:')) faults.push(`asked for ${url}`);
  });
  await page.evaluateOnNewDocument(() => {
    window.workers = 0;
    window.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        window.workers++;
      }
    };
  });
  await prepare?.(page);
  await page.setViewport({ width: 1280, height: 860 });
  await page.setOfflineMode(true);
  await page.goto(address);
  await find(page, '#example');
  return { page, sound: () => assert.deepEqual(faults, []), close: () => context.close() };
}

/** Opens files as the reader does, by the button. */
async function choose(page, names) {
  const [chooser] = await Promise.all([
    page.waitForFileChooser(),
    page.$$eval('>>> button', (buttons) => buttons.find(({ textContent }) => textContent.trim() === 'Open files…').click()),
  ]);
  await chooser.accept(names.map((name) => join(files, name)));
}

test('the example, with its five articles', async () => {
  const { page, sound, close } = await open();
  await (await find(page, '#example')).click();
  assert.match(await headline(page), /[AB] and [AB]|of [AB]/);
  await until(() => page.$$('>>> wirecopy-card'), ({ length }) => length === 5, 'five cards');
  await until(() => page.$$('>>> wirecopy-tree'), ({ length }) => length > 0, 'family tree');
  assert.equal(await page.evaluate(() => window.workers), 0);
  sound();
  await close();
});

test('two long articles, in a worker', async () => {
  const { page, sound, close } = await open();
  assert.match(await compareTwo(page, ...longPair(4000)), /[AB] and [AB]|of [AB]/);
  assert.equal(await page.evaluate(() => window.workers), 1);
  sound();
  await close();
});

test('texts are pasted, and files of many kinds are opened', async () => {
  const { page, sound, close } = await open();
  await choose(page, ['council.docx', 'council.odt', 'notes.md', 'saved.html', 'artikel.csv', 'rows.jsonl', 'parom-1251.txt', 'collection.zip']);
  await until(() => page.$$('>>> wirecopy-card'), ({ length }) => length >= 8, 'cards');
  const problems = await texts(page, '.problem');
  assert.deepEqual(problems.filter((text) => /loaded|connection/.test(text)), []);
  sound();
  await close();
});

test('an archive is surveyed', async () => {
  const { page, sound, close } = await open();
  await give(page, [['archive.jsonl', jsonLines(archive(60))]]);
  assert.equal(await surveyed(page), '60 articles: 6 clusters');
  sound();
  await close();
});

test('of a PDF file it says that it cannot read it', async () => {
  const { page, sound, close } = await open();
  await choose(page, ['columns.pdf']);
  const [{ problem }] = await until(() => fields(page), ({ length }) => length > 0, 'the field');
  assert.match(problem, /^PDF files are read by Wirecopy on the web/);
  sound();
  await close();
});

test('without a place to keep anything it works as well', async () => {
  const { page, sound, close } = await open((tab) =>
    tab.evaluateOnNewDocument(() => {
      const refuse = () => {
        throw new DOMException('not here', 'SecurityError');
      };
      Object.defineProperty(window, 'indexedDB', { get: refuse });
      Object.defineProperty(window, 'localStorage', { get: refuse });
      Object.defineProperty(window, 'sessionStorage', { get: refuse });
    }),
  );
  assert.match(await compareTwo(page, council, radio), /share passages/);
  sound();
  await close();
});

test('where no worker may start, the page does the work', async () => {
  const { page, sound, close } = await open((tab) =>
    tab.evaluateOnNewDocument(() => {
      window.Worker = class {
        constructor() {
          throw new DOMException('not here', 'SecurityError');
        }
      };
    }),
  );
  assert.match(await compareTwo(page, ...longPair(4000)), /[AB] and [AB]|of [AB]/);
  sound();
  await close();
});

test('its policy allows its own parts and nothing from anywhere', async () => {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await readFile(built, 'utf8'));
  assert.match(policy, /^default-src 'none'; script-src (?:'sha256-[^']+' ){3}'wasm-unsafe-eval'; style-src 'sha256-[^']+'; /);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*|connect-src/);
  const { page, close } = await open();
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.body.append(script);
    const fetched = await fetch('data:text/plain,none').then(() => true, () => false);
    return [window.intruder === true, fetched];
  });
  assert.deepEqual(ran, [false, false]);
  await close();
});

test('it registers no service worker and asks no host what it offers', async () => {
  const { page, close } = await open();
  const script = await page.evaluate(() => document.querySelector('script[type="module"]').textContent);
  assert.ok(script.includes('wirecopy-page'), script.slice(0, 200));
  assert.doesNotMatch(script, /serviceWorker|site\.json/);
  await close();
});
