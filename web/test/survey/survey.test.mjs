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
import { bytes, click, count, facts, give, openRow, rows, searchFor, surveyed, surveyOf, threshold, title } from './page.mjs';

let browser;
before(async () => (browser = await launch()));
after(async () => {
  closeModule();
  await browser.close();
});

const articles = archive(400);

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
  const { page, sound, close } = await surveyOf(browser, large);
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
  const { page, sound, close } = await surveyOf(browser, articles);
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
  await give(page, [['many.jsonl', jsonLines(archive(6000).slice(1000, 6000))]]);
  await until(digested, (number) => number > 400, 'the reading of many more');
  await page.$eval('wirecopy-page', (root) => root.archive.found({ articles: [{ name: 'late', text: 'The ferry is late.' }], problems: [] }));
  await until(() => title(page), (shown) => /^5,401 articles: /.test(shown), 'these and one that came meanwhile');
  assert.equal(await digested(), 5401);
  sound();
  await close();
});

test('to the desk and back', async () => {
  const { page, sound, close } = await surveyOf(browser, articles);
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
  const withFocus = () => page.$eval('>>> wirecopy-page', ({ shadowRoot }) => shadowRoot.activeElement?.localName);
  await until(withFocus, Boolean, 'the focus on an article or the verdict');
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
  const { page, sound, close } = await surveyOf(browser, articles);
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

test('a survey comes back after a reload until everything is erased', async () => {
  const { page, sound, close } = await surveyOf(browser, articles);
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
  const { page, sound, close } = await surveyOf(browser, articles.slice(0, 60));
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
