/** The survey of many articles on the page: what comes in, what is shown, the
 *  way to the desk and back, and what the module says of the same articles. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { close as closeModule, survey } from '../../../build/dist/module/wirecopy.js';
import { drawn, find, launch, open, site, texts, until, written } from '../page/browser.mjs';
import { archive, csv, jsonLines } from './invented.mjs';
import { bytes, click, count, give, openRow, rows, searchFor, surveyed, threshold, title } from './page.mjs';

let browser;
before(async () => (browser = await launch()));
after(async () => {
  closeModule();
  await browser.close();
});

const articles = archive(400);

/** The page with a survey of these articles. */
async function surveyOf(given, options) {
  const tab = await open(browser, options);
  await give(tab.page, [['archive.jsonl', jsonLines(given)]]);
  await surveyed(tab.page);
  return tab;
}

const facts = async (page) => (await texts(page, 'wirecopy-survey >>> .facts'))[0];

test('an archive of lines: its clusters, and each row that is not as it should be', async () => {
  const { page, sound, close } = await open(browser);
  const lines = [
    jsonLines(articles),
    '{"id":"a7","text":"The tide table of Eddon is wrong by an hour."}\n',
    '{"id":"blank","text":" "}\n',
    '{"id":"torn","text":\n',
    '\n',
    '{"id":"last","title":"<b>Not bold</b>","text":"Nobody has swept the stairs of the old mill since the flood of May."}\n',
  ];
  await give(page, [['archive.jsonl', lines.join('')]]);
  assert.equal(await surveyed(page), '402 articles: 40 clusters');
  assert.match(await facts(page), /^200 pairs with 10% or more of one in the other\. 242 articles on their own\./);
  await click(page, 'summary');
  const remarks = (await texts(page, '.remarks li')).map((line) => line.replace(/\s+/g, ' '));
  assert.deepEqual(remarks, [
    'archive.jsonl:403 This line of the file is damaged or incomplete. The others were read.',
    'archive.jsonl:402 There is no text in this row. The others were read.',
    'archive.jsonl:401 This id was taken already. The article is here, and a number was added to its id.',
  ]);
  await searchFor(page, 'bold');
  await click(page, '#alone');
  const [row, ...others] = await until(() => rows(page), (shown) => shown.length === 1, 'the one row');
  assert.deepEqual([row.name, others], [['<b>Not bold</b>'], []]);
  sound();
  await close();
});

test('clusters stand largest first, and only rows to be seen are drawn', async () => {
  const large = articles.map((article, index) => (index >= 100 && index < 130 ? { ...article, text: `${articles[100].text} ${index}.` } : article));
  const { page, sound, close } = await surveyOf(large);
  const [first, second] = await rows(page);
  assert.deepEqual([first.size, second.size], ['30', '4']);
  assert.deepEqual(second.name, ['Story 1, version 4']);
  assert.match(second.facts, /^up to 100% shared · 19\s?–\s?28 Jan 2024 · .*Harbour Post.*Radio Tarn.*Sallow Gazette.* and 1 more/);
  await click(page, '#alone');
  await until(() => count(page), (shown) => shown === '260 shown', 'all rows');
  assert.ok((await rows(page)).length < 40, 'few rows are drawn');
  await (await find(page, `#clusters >>> [data-row='0']`)).focus();
  await page.keyboard.press('End');
  const focused = () => page.evaluate(() => {
    let { activeElement: element } = document;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const item = element.closest('li');
    return [element.dataset.row, item?.ariaSetSize, item?.ariaPosInSet].join();
  });
  await until(focused, (at) => at === '259,260,260', 'the last row');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await until(focused, (at) => at === '0,260,1', 'the first row');
  await page.keyboard.press('Enter');
  assert.equal((await texts(page, 'wirecopy-cluster >>> h3'))[0], '30 articles');
  sound();
  await close();
});

test('at each threshold the page shows what the module says', async () => {
  const { page, sound, close } = await surveyOf(articles);
  for (const percent of [60, 97, 5]) {
    const expected = await survey(articles.map(({ id, title, text }) => ({ id, title, text })), { threshold: percent / 100 });
    await threshold(page, percent);
    await until(() => facts(page), (shown) => shown.includes(`with ${percent}% or more`), `the survey from ${percent}%`);
    const joined = expected.clusters.flatMap(({ members }) => members).length;
    assert.ok((await facts(page)).startsWith(`${expected.pairs.length} pairs with`), await facts(page));
    assert.ok((await facts(page)).includes(`. ${400 - joined} articles on their own.`), await facts(page));
    assert.equal(await title(page), `400 articles: ${expected.clusters.length} clusters`);
    assert.equal((await texts(page, '.reaching'))[0], `${percent}% and more: ${expected.pairs.length} pairs`);
  }
  await threshold(page, 97);
  await until(() => facts(page), (shown) => shown.includes('with 97% or more'), 'what was found before');
  await threshold(page, 2);
  await until(() => texts(page, '.reaching'), ([shown]) => shown === 'Of pairs below 5% nothing is known yet.', 'no guess');
  sound();
  await close();
});

test('no article is read twice: not for another threshold, nor when others are added', async () => {
  const { page, sound, close } = await open(browser);
  await page.evaluate(() => {
    globalThis.digested = 0;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (task, transfer) {
      if (task?.part?.operation === 'digest') digested += task.part.articles.length;
      return post.call(this, task, transfer);
    };
  });
  const digested = () => page.evaluate(() => globalThis.digested);
  await give(page, [['archive.jsonl', jsonLines(articles.slice(0, 300))]]);
  await surveyed(page);
  assert.equal(await digested(), 300);
  await threshold(page, 30);
  await until(() => facts(page), (shown) => shown.includes('with 30% or more'), 'the survey from 30%');
  await give(page, [['more.jsonl', jsonLines(articles.slice(300))]]);
  await until(() => title(page), (shown) => shown === '400 articles: 40 clusters', 'all articles');
  assert.equal(await digested(), 400);
  const expected = await survey(articles.map(({ id, title: name, text }) => ({ id, title: name, text })), { threshold: 0.3 });
  assert.ok((await facts(page)).startsWith(`${expected.pairs.length} pairs with 30%`), await facts(page));
  sound();
  await close();
});

test('to the desk and back', async () => {
  const { page, sound, close } = await surveyOf(articles);
  await searchFor(page, 'story 12, version');
  await until(() => count(page), (shown) => shown === '4 articles found, 1 shown', 'the search');
  await openRow(page, 0);
  assert.deepEqual((await rows(page, 'articles')).map(({ name }) => name[0]), [1, 2, 3, 4].map((version) => `Story 12, version ${version}`));
  await openRow(page, 2, 'articles');
  const [text] = await texts(page, 'wirecopy-cluster >>> .text');
  assert.equal(text, articles[112].text.trim());
  const pairs = await rows(page, 'pairs');
  assert.equal(pairs.length, 2);
  assert.ok(pairs.every(({ name, facts: line }) => name.includes('Story 12, version 3') && line.includes('100%')));
  const letGo = await holdDesks(page);
  await click(page, '#read');
  await drawn(page);
  assert.equal((await texts(page, '#desk'))[0], 'Story 12, version 4');
  assert.deepEqual((await texts(page, 'wirecopy-card >>> .title')).sort(), [1, 2, 3, 4].map((version) => `Story 12, version ${version}`));
  await click(page, '#toSurvey');
  assert.equal(await title(page), '400 articles: 40 clusters');
  assert.equal(await count(page), '4 articles found, 1 shown');
  assert.equal((await texts(page, 'wirecopy-cluster >>> h2'))[0], 'Story 12, version 4');
  const desks = () => texts(page, 'wirecopy-desks >>> .desk .title');
  await click(page, '#read');
  await letGo();
  await written(page);
  assert.deepEqual(await desks(), ['Story 12, version 4'], 'the same desk again, though it was not yet kept');
  await click(page, '#desk');
  await click(page, '#create');
  await click(page, '#toSurvey');
  await click(page, '#read');
  await drawn(page);
  await written(page);
  assert.deepEqual(await desks(), ['Story 12, version 4'], 'and from another desk');
  sound();
  await close();
});

/** Keeps all others from writing desks; returns how to let go of them. */
async function holdDesks(page) {
  const holding = await page.evaluateHandle(() => new Promise((resolve) => {
    const holding = { on: true };
    indexedDB.open('wirecopy').onsuccess = ({ target: { result: database } }) => {
      const desks = database.transaction(['desks', 'articles'], 'readwrite').objectStore('desks');
      const hold = () => {
        if (holding.on) desks.count().onsuccess = hold;
        else database.close();
      };
      hold();
      resolve(holding);
    };
  }));
  return () => holding.evaluate((each) => void (each.on = false));
}

test('the way Back of the browser leads from the desk to the survey, and Forward to the desk', async () => {
  const { page, sound, close } = await surveyOf(articles);
  await openRow(page, 0);
  await click(page, '#read');
  await drawn(page);
  const shown = () => page.$eval('>>> wirecopy-survey', (survey) => !survey.hidden);
  assert.equal(await shown(), false);
  await page.evaluate(() => history.back());
  await until(shown, Boolean, 'the survey');
  assert.equal((await texts(page, 'wirecopy-cluster >>> h2'))[0], 'Story 1, version 4');
  await page.evaluate(() => history.forward());
  await until(shown, (seen) => !seen, 'the desk');
  assert.equal((await texts(page, '#desk'))[0], 'Story 1, version 4');
  await click(page, '#toSurvey');
  await until(shown, Boolean, 'the survey by its link');
  assert.equal(await page.evaluate(() => history.state), null, 'the way back is taken back');
  sound();
  await close();
});

test('what was searched for stands first in its cluster', async () => {
  const marked = articles.map((article, index) => (index === 2 ? { ...article, text: `${article.text} Quarantine.` } : article));
  const { page, sound, close } = await surveyOf(marked);
  await searchFor(page, 'quarantine');
  await until(() => count(page), (shown) => shown === '1 article found, 1 shown', 'the search');
  await openRow(page, 0);
  const [first, second] = await rows(page, 'articles');
  assert.deepEqual([first.name, second.name], [['Story 1, version 3'], ['Story 1, version 1']]);
  assert.match(first.facts, /^found · /);
  assert.doesNotMatch(second.facts, /found/);
  assert.equal((await texts(page, 'wirecopy-cluster >>> h3'))[0], '4 articles, 1 found');
  await searchFor(page, 'report 399');
  await until(() => texts(page, '.none'), ([shown]) => /^All that was found are articles on their own/.test(shown ?? ''), 'the reason');
  await searchFor(page, 'no such word');
  await until(() => texts(page, '.none'), ([shown]) => /^No article has all these words/.test(shown ?? ''), 'the other reason');
  sound();
  await close();
});

test('ninety thousand rows are put in another order without holding the page up', async () => {
  const { page, sound, close } = await open(browser);
  const shuffled = (index) => (index * 7919) % 90_001;
  const row = (index) => `tide${index},Ébb ${shuffled(index)},20${10 + (shuffled(index) % 15)}-05-1${index % 10}`;
  await give(page, [['tides.csv', `text,title,date\n${Array.from({ length: 90_000 }, (_, index) => row(index)).join('\n')}\n`]]);
  assert.equal(await surveyed(page), '90,000 articles: 0 clusters');
  await click(page, '#alone');
  await page.evaluate(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (globalThis.longest = Math.max(longest, duration)))).observe({ entryTypes: ['longtask'] });
  });
  const order = await find(page, '#order');
  for (const [name, first] of [['title', 'Ébb 0'], ['earliest', /./], ['latest', /./]]) {
    await order.select(name);
    await until(() => rows(page), ([shown]) => (typeof first === 'string' ? shown?.name[0] === first : first.test(shown?.name[0] ?? '')), name);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  }
  assert.ok((await page.evaluate(() => globalThis.longest)) < 600, 'no long task');
  sound();
  await close();
});

test('titles as long as a paragraph, and from right to left', async () => {
  const text = 'The council of Eddon has put off its vote on the tide gate for the ninth time, since the mayor is still at sea.';
  const long = 'Vote put off once more, says the council of Eddon. '.repeat(20);
  const hebrew = 'המעבורת מתעכבת';
  const { page, sound, close } = await surveyOf([{ id: 'l1', title: long, text }, { id: 'l2', title: 'Tide gate', text }, ...articles.slice(4, 100), { id: 'h1', title: hebrew, text: `${hebrew} `.repeat(9) }]);
  await searchFor(page, 'council');
  await until(() => count(page), (shown) => shown === '2 articles found, 1 shown', 'the search');
  await openRow(page, 0);
  await rows(page, 'pairs');
  const boxes = (selector) => page.$$eval(`>>> ${selector}`, (all) => all.map((each) => each.getBoundingClientRect().toJSON()));
  const [first, second] = await boxes('#pairs >>> .name');
  const [list] = await boxes('#pairs');
  assert.ok(second.left > first.right && second.left + 60 < list.right, 'both titles of a pair are seen');
  const [heading] = await boxes('wirecopy-cluster >>> h2');
  assert.ok(heading.height < 90, `a heading of three lines, ${heading.height} px`);
  await click(page, '#alone');
  await searchFor(page, hebrew);
  await until(() => rows(page), (shown) => shown.length === 1 && shown[0].name[0] === hebrew, 'the Hebrew title');
  const [left] = await page.$$eval('>>> #clusters >>> .name', ([name]) => {
    const range = document.createRange();
    range.selectNodeContents(name);
    return [range.getBoundingClientRect().left - name.getBoundingClientRect().left];
  });
  assert.ok(left < 2, 'it stands beside its number');
  sound();
  await close();
});

test('a zip, a folder and a table are surveyed as well', async () => {
  const few = articles.slice(0, 60);
  const { page, sound, close } = await open(browser);
  const packed = zipSync(Object.fromEntries(few.map(({ id, text }) => [`news/${id}.txt`, strToU8(text)])));
  await give(page, [['news.zip', bytes(packed)]]);
  assert.equal(await surveyed(page), '60 articles: 6 clusters');
  await click(page, '#discard');
  await give(page, [['news.csv', csv(few)]]);
  assert.equal(await surveyed(page), '60 articles: 6 clusters');
  await click(page, '#discard');
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-'));
  await mkdir(join(folder, 'news'));
  await Promise.all(few.map(({ id, text }) => writeFile(join(folder, 'news', `${id}.txt`), text)));
  await dropPath(page, join(folder, 'news'));
  assert.equal(await surveyed(page), '60 articles: 6 clusters');
  await openRow(page, 0);
  const ids = (await rows(page, 'articles')).map(({ facts: line }) => line.split(' · ').at(-1));
  assert.deepEqual(ids, ['news/a1.txt', 'news/a2.txt', 'news/a3.txt', 'news/a4.txt']);
  await give(page, [['late.txt', few[0].text], ['later.txt', few[1].text]]);
  await until(() => title(page), (shown) => shown === '62 articles: 6 clusters', 'the survey with two more');
  await rm(folder, { recursive: true });
  sound();
  await close();
});

/** Drops a file or a folder, as from the desktop. */
async function dropPath(page, path) {
  const session = await page.createCDPSession();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
  }
}

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

test('a survey comes back after a reload until everything is erased', async () => {
  const { page, sound, close } = await surveyOf(articles);
  const kept = () => page.evaluate(() => localStorage.getItem('wirecopy-surveyed'));
  await until(kept, (number) => number === '400', 'the survey to be kept');
  await page.reload();
  assert.equal(await surveyed(page), '400 articles: 40 clusters');
  await click(page, '#toDesk');
  await page.reload();
  assert.match((await until(() => texts(page, '#surveyed'), ([line]) => line, 'the way back'))[0], /^There is a survey of 400 articles\./);
  await click(page, '#toSurvey');
  assert.equal(await surveyed(page), '400 articles: 40 clusters');
  await click(page, '#desk');
  await click(page, '#erase');
  await click(page, '#eraseNow');
  await find(page, '#example');
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await until(databases, (names) => !names.includes('wirecopy-survey'), 'the database to be gone');
  await page.goto(site.href);
  await find(page, '#example');
  assert.deepEqual(await texts(page, '#surveyed'), []);
  sound();
  await close();
});

test('more articles than have room beside those of the desk are surveyed with them', async () => {
  const { page, sound, close } = await open(browser);
  await give(page, [['first.jsonl', jsonLines(articles.slice(0, 30))]]);
  await drawn(page);
  await give(page, [['second.jsonl', jsonLines(articles.slice(30, 60))]]);
  assert.equal(await surveyed(page), '60 articles: 6 clusters');
  await click(page, '#toDesk');
  await drawn(page);
  assert.equal((await texts(page, 'wirecopy-card >>> .title')).length, 30);
  sound();
  await close();
});

test('a discarded survey can be taken back', async () => {
  const { page, sound, close } = await surveyOf(articles.slice(0, 60));
  await click(page, '#discard');
  assert.match((await texts(page, '.toast'))[0], /^Discarded the survey of 60 articles\./);
  await click(page, '#undo');
  assert.equal(await surveyed(page), '60 articles: 6 clusters');
  await until(() => page.evaluate(() => localStorage.getItem('wirecopy-surveyed')), (number) => number === '60', 'the survey to be kept again');
  await click(page, '#toDesk');
  await give(page, [['other.jsonl', jsonLines(articles.slice(100, 170))]]);
  await until(() => title(page), (shown) => shown === '70 articles: 7 clusters', 'the other survey');
  assert.match((await texts(page, '.toast'))[0], /^This survey takes the place of the one of 60 articles\./);
  await click(page, '#undo');
  await until(() => title(page), (shown) => shown === '60 articles: 6 clusters', 'the first survey');
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
  const { page, sound, close } = await surveyOf(articles.slice(0, 60));
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
  await page.evaluate(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (globalThis.longest = Math.max(longest, duration)))).observe({ entryTypes: ['longtask'] });
  });
  await give(page, [['same.csv', `id,text\n${Array.from({ length: 20_000 }, (_, index) => `x,tide${index}`).join('\n')}\n`]]);
  assert.equal(await surveyed(page), '20,000 articles: 0 clusters');
  // One by one, these ids took half a minute; on a busy machine a second is nothing.
  assert.ok((await page.evaluate(() => globalThis.longest)) < 3000);
  sound();
  await close();
});

test('a search finds phrases, other apostrophes, and accents however they are written', async () => {
  const other = { id: 'cafe', title: 'Late', text: 'The cafe\u0301 on the pier doesn’t open, the harbour\nmaster (C++) of Tårn said.' };
  const { page, sound, close } = await surveyOf([...articles.slice(0, 60), other]);
  for (const [query, found] of [['café', 1], ['CAFE', 1], ["doesn't", 1], ['"harbour master"', 1], ['„master harbour“', 0], ['master harbour', 1], ['(c++)', 1], ['.*', 0], ['"master (C++) of"', 1], ['tarn"', 1], ['""', undefined]]) {
    await searchFor(page, query);
    const expected = found === undefined ? '6 shown' : new RegExp(`^${found} articles? found`);
    await until(() => count(page), (shown) => (found === undefined ? shown === expected : expected.test(shown)), query);
  }
  sound();
  await close();
});

test('a cluster of two thousand is opened at once, and its closest pairs are listed', async () => {
  const { page, sound, close } = await surveyOf([...articles.slice(4, 100), ...Array.from({ length: 1000 }, (_, index) => ({ ...articles[0], id: `s${index}` }))]);
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

test('the survey speaks German, and follows a change of language', async () => {
  const { page, sound, close } = await open(browser, { language: 'de-DE' });
  await give(page, [['archiv.jsonl', jsonLines(articles)]]);
  assert.equal(await surveyed(page), '400 Artikel: 40 Gruppen');
  assert.match(await facts(page), /^200 Paare mit mindestens 10\u00a0% des einen im anderen\./);
  await click(page, 'wirecopy-top >>> [data-action=settings]');
  const choice = await find(page, '#ownLanguage');
  await choice.select('en');
  await until(() => title(page), (shown) => shown === '400 articles: 40 clusters', 'the heading in English');
  sound();
  await close();
});
