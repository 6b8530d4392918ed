/** What goes wrong with a survey, and what is too much for it: the page says so,
 *  offers a way on, and is never held up. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { find, launch, open, site, texts, until } from '../page/browser.mjs';
import { archive, jsonLines } from './invented.mjs';
import { click, facts, give, openRow, rows, surveyed, surveyOf, threshold, title } from './page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const articles = archive(400);

/** Follows the long tasks of a page; returns how to ask for the longest, in milliseconds. */
async function watchTasks(page) {
  await page.evaluate(() => {
    globalThis.longest = 0;
    const note = (list) => list.getEntries().forEach(({ duration }) => (globalThis.longest = Math.max(globalThis.longest, duration)));
    new PerformanceObserver(note).observe({ entryTypes: ['longtask'] });
  });
  return () => page.evaluate(() => globalThis.longest);
}

test('ninety thousand rows are put in another order without holding the page up', async () => {
  const { page, sound, close } = await open(browser);
  const shuffled = (index) => (index * 7919) % 90_001;
  const row = (index) => `tide${index},Ébb ${shuffled(index)},20${10 + (shuffled(index) % 15)}-05-1${index % 10}`;
  await give(page, [['tides.csv', `text,title,date\n${Array.from({ length: 90_000 }, (_, index) => row(index)).join('\n')}\n`]]);
  assert.equal(await surveyed(page), '90,000 articles: 0 clusters');
  await click(page, '#alone');
  const longest = await watchTasks(page);
  const order = await find(page, '#order');
  for (const [name, first] of [['title', 'Ébb 0'], ['earliest', /./], ['latest', /./]]) {
    await order.select(name);
    await until(() => rows(page), ([shown]) => (typeof first === 'string' ? shown?.name[0] === first : first.test(shown?.name[0] ?? '')), name);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  }
  assert.ok((await longest()) < 600, 'no long task');
  sound();
  await close();
});

test('a file without an article adds nothing, and the page says so', async () => {
  const { page, sound, close } = await surveyOf(browser, articles.slice(0, 60));
  await give(page, [['figures.csv', 'year,lamps\n1902,1\n2026,2\n']]);
  await until(() => texts(page, '.toast'), ([line]) => /^No article was found in this\. The remarks say why\./.test(line ?? ''), 'the message');
  assert.equal(await title(page), '60 articles: 6 clusters');
  assert.match((await texts(page, '.remarks li'))[0], /^figures\.csv\s+No column of this table holds articles/);
  sound();
  await close();
});

test('a survey can be cancelled and begun again', async () => {
  const { page, sound, close } = await open(browser);
  await give(page, [['archive.jsonl', jsonLines(archive(2000))]]);
  await click(page, '#cancelSurvey');
  assert.equal(await title(page), '2,000 articles: not surveyed');
  assert.match((await texts(page, 'wirecopy-survey >>> [role=alert]'))[0], /^The survey was cancelled\./);
  await click(page, '#surveyAgain');
  assert.equal(await surveyed(page), '2,000 articles: 200 clusters');
  await threshold(page, 30);
  await click(page, '#cancelSurvey');
  await until(() => texts(page, '.reaching'), ([shown]) => shown.startsWith('10% and more'), 'the threshold as before');
  sound();
  await close();
});

test('a full disk and a browser that keeps nothing are told', async () => {
  const { page, sound, close } = await open(browser);
  const session = await page.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
  await give(page, [['archive.jsonl', jsonLines(articles)]]);
  await surveyed(page);
  const warning = () => texts(page, 'wirecopy-survey >>> .warning');
  await until(warning, ([line]) => /^There is no room left/.test(line ?? ''), 'the warning');
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin });
  await page.evaluateOnNewDocument(() => {
    for (const name of ['open', 'deleteDatabase']) IDBFactory.prototype[name] = () => { throw new DOMException('no', 'InvalidStateError'); };
    for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(globalThis, name, { get: () => { throw new Error('no'); } });
  });
  await page.reload();
  await give(page, [['archive.jsonl', jsonLines(articles)]]);
  assert.equal(await surveyed(page), '400 articles: 40 clusters');
  await until(warning, ([line]) => /^This browser keeps nothing/.test(line ?? ''), 'the other warning');
  sound();
  await close();
});

test('too many pairs are no survey, and the threshold is there to be raised', async () => {
  const { page, sound, close } = await open(browser);
  const [{ text }] = articles;
  const notices = Array.from({ length: 2100 }, (_, index) => ({ text: `${text.slice(0, 100)} Number ${index}${' and so on'.repeat(index % 7)}, ${text.slice(200, 700)}` }));
  await give(page, [['notices.jsonl', jsonLines(notices)]]);
  const alert = () => texts(page, 'wirecopy-survey >>> [role=alert]');
  await until(alert, ([line]) => /^Too many pairs share text .* Raise the threshold\./.test(line ?? ''), 'the reason');
  assert.equal(await title(page), '2,100 articles: not surveyed');
  assert.deepEqual(await texts(page, '.reaching'), ['10% and more']);
  await threshold(page, 100);
  assert.match(await surveyed(page), /^2,100 articles: /);
  assert.match(await facts(page), /with 100% or more/);
  sound();
  await close();
});

test('texts that stand in an archive thousands of times can be surveyed once', async () => {
  const { page, sound, close } = await open(browser);
  const stub = 'Please sign in to read on. Your subscription helps our newsroom to report from all over the valley.';
  await give(page, [['scraped.jsonl', jsonLines([...articles, ...Array.from({ length: 2050 }, () => ({ text: stub }))])]]);
  const alert = () => texts(page, 'wirecopy-survey >>> [role=alert]');
  await until(alert, ([line]) => /: 2,049 articles repeat the text of another, word for word\./.test(line ?? ''), 'the reason');
  await click(page, '#leaveOutRepeats');
  assert.equal(await surveyed(page), '401 articles: 40 clusters');
  const [summary] = await texts(page, 'summary');
  assert.equal(summary, '2,049 remarks on what was read');
  await reloaded(page, 401);
  assert.equal(await surveyed(page), '401 articles: 40 clusters');
  sound();
  await close();
});

/** Reloads the page once so many articles are kept. */
async function reloaded(page, articleCount) {
  const kept = () => page.evaluate(() => localStorage.getItem('wirecopy-surveyed'));
  await until(kept, (number) => number === String(articleCount), 'the survey to be kept');
  await page.reload();
}

test('articles whose survey was cancelled are told of, and can be left out again', async () => {
  const { page, sound, close } = await surveyOf(browser, articles.slice(0, 60));
  await give(page, [['more.jsonl', jsonLines(archive(2000))]]);
  await click(page, '#cancelSurvey');
  const alert = () => texts(page, 'wirecopy-survey >>> [role=alert] span');
  assert.deepEqual(await alert(), ['These are the clusters of 60 articles. Now there are 2,060, not surveyed yet.']);
  assert.equal(await title(page), '60 articles: 6 clusters');
  assert.deepEqual(await texts(page, '.reaching'), ['10% and more: 30 pairs'], 'the histogram stays');
  await threshold(page, 11);
  await threshold(page, 10);
  await until(() => title(page), (shown) => shown === '2,060 articles: 236 clusters', 'all, since nothing told to leave them out');
  await give(page, [['most.jsonl', jsonLines(archive(3000).slice(2000))]]);
  await click(page, '#cancelSurvey');
  await click(page, '#leaveOutAdded');
  assert.deepEqual(await alert(), []);
  assert.equal(await title(page), '2,060 articles: 236 clusters');
  await threshold(page, 30);
  await until(() => facts(page), (shown) => shown.includes('with 30% or more'), 'the survey of the others');
  await reloaded(page, 2060);
  await until(() => title(page), (shown) => /^2,060 articles: \d/.test(shown ?? ''), 'the survey without those left out');
  sound();
  await close();
});

test('more articles than a survey takes: the first are surveyed, and the row is named from which on none is', async () => {
  const { page, sound, close } = await open(browser);
  await give(page, [['tides.csv', `text\n${Array.from({ length: 100_010 }, (_, index) => `tide${index}`).join('\n')}\n`]]);
  assert.equal(await surveyed(page), '100,000 articles: 0 clusters');
  const told = async () => (await texts(page, '.remarks li')).map((line) => line.replace(/\s+/g, ' '));
  assert.deepEqual(await told(), ['tides.csv:100001 A survey takes 100,000 articles. Those from here on were left out.']);
  await give(page, [['late.txt', 'The ferry is late.']]);
  await until(told, (shown) => shown.length === 2, 'the article that has no room');
  assert.equal(await title(page), '100,000 articles: 0 clusters');
  sound();
  await close();
});

test('one id in all rows holds nothing up', async () => {
  const { page, sound, close } = await open(browser);
  const longest = await watchTasks(page);
  await give(page, [['same.csv', `id,text\n${Array.from({ length: 20_000 }, (_, index) => `x,tide${index}`).join('\n')}\n`]]);
  assert.equal(await surveyed(page), '20,000 articles: 0 clusters');
  // One by one, these ids took half a minute; on a busy machine a second is nothing.
  assert.ok((await longest()) < 3000);
  sound();
  await close();
});

test('a cluster of two thousand is opened at once, and its closest pairs are listed', async () => {
  const { page, sound, close } = await surveyOf(browser, [...articles.slice(4, 100), ...Array.from({ length: 1000 }, (_, index) => ({ ...articles[0], id: `s${index}` }))]);
  const opening = await page.evaluate(async () => {
    const list = document.querySelector('wirecopy-page').shadowRoot.querySelector('wirecopy-survey').shadowRoot.querySelector('#clusters');
    const begun = performance.now();
    list.shadowRoot.querySelector('button').click();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  });
  assert.ok(opening < 400, `opened in ${Math.round(opening)} ms`);
  assert.deepEqual(await texts(page, 'wirecopy-cluster >>> h3'), ['1,000 articles', '499,500 pairs']);
  assert.match((await texts(page, 'wirecopy-cluster >>> .quiet')).at(-1), /^489,500 pairs that share no more than these/);
  await (await find(page, `#pairs >>> [data-row='0']`)).focus();
  await page.keyboard.press('End');
  await until(() => rows(page, 'pairs'), (shown) => shown.at(-1)?.row === 9999, 'the last pair listed');
  sound();
  await close();
});

test('the reading of a folder can be cancelled', async () => {
  const { page, sound, close } = await open(browser);
  // A file that takes its time, as one on a slow disk does.
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => new Promise(() => undefined);
  });
  await give(page, [['slow.jsonl', jsonLines(articles)]]);
  await click(page, '#cancelReading');
  await until(() => texts(page, '#cancelReading'), (shown) => shown.length === 0, 'the end of the reading');
  assert.deepEqual(await texts(page, 'wirecopy-survey'), []);
  sound();
  await close();
});
