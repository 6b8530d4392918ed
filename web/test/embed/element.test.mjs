/** `<wirecopy-compare>` in the pages of another origin, under a strict policy. */
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { find, headline, launch, site, texts, until } from '../page/browser.mjs';
import { council, longPair, radio } from '../page/texts.mjs';
import { host, page, policies, visit } from './host.mjs';

let browser;
let other;

const two = `<article><p>${council.split('\n\n').join('<p>')}</article><article><p>${radio.split('\n\n').join('<p>')}</article>`;

/** Too long to be compared on the spot. */
const long = longPair(4000).map((text) => `<article><p>${text.split('\n\n').join('<p>')}</article>`).join('');

const pages = {
  'empty.html': page('<wirecopy-compare></wirecopy-compare>'),
  'two.html': page(`<wirecopy-compare>${two}</wirecopy-compare>`),
  'long.html': page(`<wirecopy-compare>${long}</wirecopy-compare>`),
  'options.html': page(
    `<wirecopy-compare shingle="4" shortest-passage="9" gap="3" ignore-quotations ignore-furniture="false" template="soup" language="en">${two}</wirecopy-compare>`,
  ),
  'shaped.html': page(`<div id="shaped" dir="rtl"><wirecopy-compare>${two}</wirecopy-compare></div>
    <link rel="stylesheet" href="shaped.css">`),
  'shaped.css': `#shaped { text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 1em; white-space: nowrap;
    text-align: right; text-indent: 3em; writing-mode: vertical-rl; }`,
  'wrong.html': page(`<wirecopy-compare gap="wide">${two}</wirecopy-compare>`),
};

before(async () => {
  browser = await launch();
  other = await host({ pages });
});

after(async () => {
  await browser?.close();
  other?.close();
});

/** Counts workers and notes events before any script of the page runs. */
async function watch(tab) {
  await tab.evaluateOnNewDocument(() => {
    window.workers = 0;
    window.told = [];
    window.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        window.workers++;
      }
    };
    for (const name of ['report', 'error', 'progress']) {
      addEventListener(`wirecopy-${name}`, ({ detail, target }) => window.told.push({ name, detail, id: target.id }));
    }
  });
}

const told = (tab, name) => tab.evaluate((wanted) => window.told.filter((each) => each.name === wanted), name);
const open = (path, { from = other, prepare = watch } = {}) => visit(browser, `${from.origin}/${path}`, prepare);

test('articles as children: an article, a quotation and a template', async () => {
  const { tab, faults, close } = await open('children.html');
  assert.match(await headline(tab), /^B|^A/);
  const [{ detail: report }] = await until(() => told(tab, 'report'), ({ length }) => length > 0, 'report');
  assert.deepEqual(
    report.articles.map(({ title }) => title),
    ['Library in Tarnwick to close for a summer', 'Where will the clock go?', 'Apple growers expect an early harvest'],
  );
  assert.deepEqual([report.options.shortestPassage, report.options.ignoreFurniture], [9, true]);
  assert.deepEqual(report.pairs.map(({ relation }) => relation === 'unrelated'), [false, true, true]);
  assert.equal(await tab.evaluate(() => window.workers), 0);
  assert.deepEqual(faults, []);
  await close();
});

test('long articles are compared in a worker', async () => {
  const { tab, faults, close } = await open('long.html');
  assert.match(await headline(tab), /[AB] and [AB]|of [AB]/);
  assert.equal(await tab.evaluate(() => window.workers), 1);
  assert.deepEqual(faults, []);
  await close();
});

test('articles named by an attribute, twice on one page, with one engine', async () => {
  const { tab, faults, close } = await open('named.html');
  const reports = await until(() => told(tab, 'report'), ({ length }) => length === 2, 'two reports');
  assert.deepEqual(reports.map(({ id }) => id).sort(), ['first', 'second']);
  const wasm = await tab.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.wasm')).length);
  assert.equal(wasm, 1);
  const style = await (await find(tab, '[part=headline]')).evaluate((each) => getComputedStyle(each).fontStyle);
  assert.equal(style, 'italic');
  assert.deepEqual(faults, []);
  await close();
});

test('articles from a script, and the export', async () => {
  const { tab, faults, close } = await open('script.html');
  await until(() => tab.$eval('#relation', (each) => each.value), (value) => value === 'partial' || value === 'excerpt', 'relation');
  await tab.click('#summary');
  await until(() => tab.$eval('#markdown', (each) => each.textContent), (text) => text.includes('Tarnwick'), 'summary');
  const formats = await tab.evaluate(async () => {
    const element = document.querySelector('wirecopy-compare');
    const made = {};
    for (const format of ['html', 'json', 'markdown', 'pairs', 'passages']) made[format] = (await element.export(format)).slice(0, 15);
    made.other = await element.export('constructor').catch(({ name, code }) => `${name} ${code}`);
    return made;
  });
  assert.equal(formats.html, '<!doctype html>');
  assert.equal(formats.json.slice(0, 1), '{');
  assert.equal(formats.other, 'WirecopyError option');
  assert.deepEqual(faults, []);
  await close();
});

test('every option is an attribute, and a change of one compares anew', async () => {
  const { tab, faults, close } = await open('options.html');
  const [{ detail }] = await until(() => told(tab, 'report'), ({ length }) => length > 0, 'report');
  assert.deepEqual(detail.options, {
    shingle: 4, shortestPassage: 9, gap: 3, ignoreQuotations: true, ignoreFurniture: false, template: 'soup', language: 'en',
  });
  await tab.$eval('wirecopy-compare', (element) => element.setAttribute('gap', '2'));
  const [, second] = await until(() => told(tab, 'report'), ({ length }) => length > 1, 'second report');
  assert.equal(second.detail.options.gap, 2);
  await tab.$eval('wirecopy-compare', (element) => element.removeAttribute('shingle'));
  const [, , third] = await until(() => told(tab, 'report'), ({ length }) => length > 2, 'third report');
  assert.equal(third.detail.options.shingle, 5);
  assert.deepEqual(faults, []);
  await close();
});

test('a wrong option is said, and the articles stay', async () => {
  const { tab, faults, close } = await open('wrong.html');
  const notice = await (await find(tab, '[part=notice]')).evaluate((each) => each.textContent);
  assert.match(notice, /gap/);
  assert.equal((await told(tab, 'error')).length, 1);
  assert.ok(await tab.$eval('article', (each) => each.getBoundingClientRect().height > 100));
  const code = await tab.$eval('wirecopy-compare', (element) => element.compare().catch((problem) => problem.code));
  assert.equal(code, 'option');
  assert.deepEqual(faults, []);
  await close();
});

test('children that change are compared anew; markup in them stays text', async () => {
  const { tab, faults, close } = await open('two.html');
  await until(() => told(tab, 'report'), ({ length }) => length === 1, 'report');
  await tab.$eval('article', (article) => {
    article.append(Object.assign(document.createElement('p'), { textContent: '<img src=x onerror=alert(1)> and <b>more</b>' }));
  });
  await until(() => told(tab, 'report'), ({ length }) => length === 2, 'second report');
  const shown = await texts(tab, 'wirecopy-text >>> article');
  assert.ok(shown[0].includes('<img src=x onerror=alert(1)> and <b>more</b>'));
  assert.deepEqual(faults, []);
  await close();
});

test('compare gives the report, or says that there are too few articles', async () => {
  const { tab, faults, close } = await open('empty.html');
  await tab.waitForFunction(() => customElements.get('wirecopy-compare'));
  const few = await tab.$eval('wirecopy-compare', (element) => element.compare().catch(({ code }) => code));
  assert.equal(few, 'too-few');
  const relation = await tab.$eval(
    'wirecopy-compare',
    async (element, articles) => {
      element.articles = articles;
      const [first, second] = await Promise.all([element.compare(), element.compare()]);
      return [first.pairs[0].relation, first === second];
    },
    [{ text: council }, { text: radio }],
  );
  assert.deepEqual(relation, ['partial', true]);
  assert.deepEqual(faults, []);
  await close();
});

test('what a framework does: properties before the script, attributes as properties, moving', async () => {
  const { tab, faults, close } = await open('empty.html');
  await tab.waitForFunction(() => customElements.get('wirecopy-compare'));
  await tab.evaluate(
    (articles) => {
      document.querySelector('wirecopy-compare').remove();
      const element = document.createElement('wirecopy-compare');
      Object.assign(element, { id: 'made', articles, options: { gap: 4 } });
      const box = document.createElement('div');
      document.body.append(box);
      box.append(element);
      document.body.prepend(element);
    },
    [{ text: council }, { text: radio }],
  );
  await until(() => told(tab, 'report'), ({ length }) => length === 1, 'report');
  await tab.evaluate((given) => {
    const place = document.createElement('section');
    place.innerHTML = given;
    document.body.append(place);
    document.querySelector('#made').articles = 'section>article';
  }, two);
  const reports = await until(() => told(tab, 'report'), ({ length }) => length === 2, 'second report');
  assert.deepEqual(reports.map(({ detail }) => detail.options.gap), [4, 4]);
  assert.equal(await tab.$eval('#made', (element) => element.getAttribute('articles')), 'section>article');
  assert.deepEqual(faults, []);
  await close();
});

test('moved while it compares anew, it goes on with that', async () => {
  const { tab, faults, close } = await open('two.html');
  await until(() => told(tab, 'report'), ({ length }) => length === 1, 'report');
  await tab.$eval('wirecopy-compare', async (element) => {
    element.setAttribute('gap', '3');
    await element.updateComplete;
    document.body.prepend(element);
  });
  const [, second] = await until(() => told(tab, 'report'), ({ length }) => length === 2, 'second report');
  assert.equal(second.detail.options.gap, 3);
  const removed = await tab.$eval('wirecopy-compare', async (element) => {
    const job = element.compare().catch(({ code }) => code);
    await element.updateComplete;
    element.remove();
    return job;
  });
  assert.equal(removed, 'closed');
  assert.deepEqual(faults, []);
  await close();
});

test('articles that cannot be compared any more take the comparison with them', async () => {
  const { tab, faults, close } = await open('two.html');
  await headline(tab);
  await tab.$eval('article + article', (article) => article.replaceChildren());
  const notice = await (await find(tab, '[part=notice]')).evaluate((each) => each.textContent);
  assert.match(notice, /no words/);
  assert.ok(await tab.$eval('article', (each) => each.getBoundingClientRect().height > 100));
  await tab.$eval('article + article', (article, text) => article.append(text), radio);
  await headline(tab);
  await tab.$eval('article + article', (article) => article.remove());
  await tab.waitForFunction(() => !document.querySelector('wirecopy-compare').report);
  assert.deepEqual(faults, []);
  await close();
});

test('until there is another report, the texts are those of the one that is shown', async () => {
  const { tab, faults, close } = await open('two.html');
  await headline(tab);
  const [given, held] = await tab.$eval('wirecopy-compare', async (element) => {
    element.querySelector('article').prepend('Soup for all. ');
    await new Promise((resolve) => queueMicrotask(resolve)); // the change is told
    await element.updateComplete;
    element.remove(); // it compares no further
    return [element.articles[0].text, await element.export('html')];
  });
  assert.ok(given.startsWith('Soup for all.'));
  assert.ok(held.includes('Library in Tarnwick') && !held.includes('Soup for all.'));
  assert.deepEqual(faults, []);
  await close();
});

test('a date that a script gives to an article compares anew', async () => {
  const { tab, faults, close } = await open('two.html');
  await until(() => told(tab, 'report'), ({ length }) => length === 1, 'report');
  await tab.$eval('article', (article) => (article.dataset.date = '2024-05-01'));
  await until(() => told(tab, 'report'), ({ length }) => length === 2, 'second report');
  assert.equal(await tab.$eval('wirecopy-compare', (element) => element.articles[0].date), '2024-05-01');
  assert.deepEqual(faults, []);
  await close();
});

test('a page that runs to the left, or shapes its own text, does not pull it apart', async () => {
  const { tab, faults, close } = await open('shaped.html');
  const shown = await (await find(tab, '[part=verdict]')).evaluate((each) => {
    const { direction, writingMode, whiteSpace, textTransform, textAlign, letterSpacing, wordSpacing, textIndent } = getComputedStyle(each);
    return [direction, writingMode, whiteSpace, textTransform, textAlign, letterSpacing, wordSpacing, textIndent];
  });
  assert.deepEqual(shown, ['ltr', 'horizontal-tb', 'normal', 'none', 'start', 'normal', '0px', '0px']);
  assert.deepEqual(faults, []);
  await close();
});

test('it follows the colour scheme of the page, not that of the system', async () => {
  const { tab, close } = await open('two.html');
  await headline(tab);
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const ground = () => tab.$eval('wirecopy-compare', (element) => getComputedStyle(element).backgroundColor);
  assert.equal(await ground(), 'rgb(250, 248, 243)');
  await tab.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
  assert.equal(await ground(), 'rgb(23, 22, 19)');
  await tab.evaluate(() => document.querySelector('wirecopy-compare').style.setProperty('--wirecopy-scheme', 'light'));
  assert.equal(await ground(), 'rgb(250, 248, 243)');
  await close();
});

test('it speaks the language of the page', async () => {
  const german = await host({ pages: { 'zwei.html': pages['two.html'].replace('lang="en"', 'lang="de-AT"') } });
  const { tab, faults, close } = await open('zwei.html', { from: german });
  await until(() => headline(tab), (text) => /^A und B stimmen teilweise überein/.test(text), 'German headline');
  assert.deepEqual(faults, []);
  await close();
  german.close();
});

test('a policy without blob: has the work done in the page', async () => {
  const strict = await host({ pages, policy: policies.element.replace('worker-src blob:', "worker-src 'none'") });
  const { tab, close } = await open('long.html', { from: strict });
  assert.match(await headline(tab), /[AB] and [AB]|of [AB]/);
  await close();
  strict.close();
});

test('without WebAssembly it says so and leaves the articles', async () => {
  const strict = await host({ pages, policy: policies.element.replace(" 'wasm-unsafe-eval'", '') });
  const without = (tab) => tab.evaluateOnNewDocument(() => delete window.WebAssembly);
  for (const [from, prepare] of [[strict, watch], [other, without]]) {
    const { tab, close } = await open('two.html', { from, prepare });
    const notice = await (await find(tab, '[part=notice]')).evaluate((each) => each.textContent);
    assert.equal(notice, 'The comparison could not be loaded here. You can still read the articles.');
    assert.ok(await tab.$eval('article', (each) => each.getBoundingClientRect().height > 100));
    await close();
  }
  strict.close();
});

test('before the script is there, the articles are there to be read', async () => {
  const never = page(`<wirecopy-compare>${two}</wirecopy-compare>`, { script: 'https://wirecopy.example/not-there.js' });
  const without = await host({ pages: { 'never.html': never } });
  const { tab, close } = await open('never.html', { from: without });
  assert.ok(await tab.$eval('article', (each) => each.getBoundingClientRect().height > 100));
  await close();
  without.close();
});

test('removed and added fifty times, it holds no more memory than once', async () => {
  const { tab, faults, close } = await open('empty.html');
  const client = await tab.createCDPSession();
  const cycle = (times) =>
    tab.evaluate(
      async (count, articles) => {
        for (let i = 0; i < count; i++) {
          document.querySelector('wirecopy-compare')?.remove();
          const element = document.createElement('wirecopy-compare');
          document.body.append(element);
          element.articles = articles;
          await element.compare();
          await element.updateComplete;
        }
        document.querySelector('wirecopy-compare').remove();
        window.told = [];
        await new Promise((resolve) => setTimeout(resolve, 1500));
      },
      times,
      [{ text: council }, { text: radio }],
    );
  const held = async () => {
    await client.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize } = await tab.metrics();
    const { nodes } = await client.send('Memory.getDOMCounters');
    return { heap: JSHeapUsedSize, nodes };
  };
  await tab.waitForFunction(() => customElements.get('wirecopy-compare'));
  await cycle(5);
  const first = await held();
  await cycle(50);
  const last = await held();
  assert.ok(last.heap < first.heap + 1_000_000, `${first.heap} bytes became ${last.heap}`);
  assert.ok(last.nodes < first.nodes + 200, `${first.nodes} nodes became ${last.nodes}`);
  assert.equal(tab.workers().length, 0);
  assert.deepEqual(faults, []);
  await close();
});

test('the site shares only what others need', async () => {
  for (const [name, shared] of [['embed.js', true], ['embed.html', true], ['index.html', false]]) {
    const { headers } = await fetch(new URL(name, site));
    assert.equal(headers.get('access-control-allow-origin'), shared ? '*' : null, name);
  }
});

test('what the element loads besides the wasm is small', async () => {
  const { tab, close } = await open('children.html');
  await headline(tab);
  const loaded = await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const scripts = loaded.filter((name) => name.startsWith(site.origin) && name.endsWith('.js'));
  const sizes = await Promise.all(
    scripts.map(async (name) => brotliCompressSync(Buffer.from(await (await fetch(name)).arrayBuffer())).length),
  );
  const sum = sizes.reduce((all, size) => all + size, 0);
  assert.ok(sizes.length >= 2 && sum > 10_000 && sum <= 60_000, `${sum} bytes in ${sizes.length} scripts`);
  await close();
});
