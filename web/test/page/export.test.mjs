/** Every way out: each export is made on the page, opened and checked. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { compareTwo, drawn, find, launch, open, showExample, texts, until } from './browser.mjs';
import { chooseWay, exported, keepDownloads, parseCsv } from './downloads.mjs';
import { council, harvest, passages, radio } from './texts.mjs';
import { compare, close as closeModule } from '../module/support.mjs';

const SETTINGS = ['shingle', 'shortestPassage', 'gap', 'ignoreQuotations', 'ignoreFurniture', 'template', 'language'];

/** A title and words that would be markup, a formula and Markdown. */
const HOSTILE = '=<img src=x onerror=alert(1)>, "quoted" & <script>alert(2)</script> *bold* </style></title>';

let browser;
before(async () => (browser = await launch()));
after(() => {
  closeModule();
  return browser.close();
});

async function withExports(start, check) {
  const opened = await open(browser);
  await start(opened.page);
  const { folder, clear } = await keepDownloads(opened.page);
  await check(opened.page, (way) => exported(opened.page, folder, way));
  await clear();
  opened.sound();
  await opened.close();
}

const hostile = (text) => `${HOSTILE}\n\n${text.replace('230 thousand', '<b onclick=alert(3)>230</b> thousand')}`;

/** Opens a report from the disk without scripts, and fails on any request. */
async function openReport(path) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const asked = [];
  const address = pathToFileURL(path).href;
  page.on('request', (request) => request.url() !== address && asked.push(request.url()));
  page.on('dialog', (dialog) => asked.push(dialog.message()));
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  return { page, asked, close: () => context.close() };
}

/** What a checker of accessibility asks of any page. */
async function assertReadable(page) {
  const found = await page.evaluate(() => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    const ids = all('[id]').map(({ id }) => id);
    const levels = all('h1, h2, h3, h4').map(({ localName }) => Number(localName[1]));
    return {
      lang: document.documentElement.lang,
      title: document.title,
      h1: levels.filter((level) => level === 1).length,
      skipped: levels.filter((level, index) => index > 0 && level > levels[index - 1] + 1),
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      nowhere: all('a').map((link) => link.getAttribute('href')).filter((href) => !document.getElementById(href.slice(1))),
      unnamed: all('table').filter((table) => !table.caption && !table.hasAttribute('aria-labelledby')).length,
      unscoped: all('th:not([scope])').length,
      main: all('main').length,
      dangling: all('[aria-labelledby]').filter((each) => !document.getElementById(each.getAttribute('aria-labelledby'))).length,
      wide: document.documentElement.scrollWidth - innerWidth,
    };
  });
  const { lang, title, ...rest } = found;
  assert.equal(lang, 'en');
  assert.match(title, /^Comparison of “/);
  assert.deepEqual(rest, { h1: 1, skipped: [], twice: [], nowhere: [], unnamed: 0, unscoped: 0, main: 1, dangling: 0, wide: 0 });
}

test('the HTML report is read without scripts, and has all that the page has', async () => {
  await withExports(showExample, async (page, save) => {
    const counts = await texts(page, 'wirecopy-tabs >>> [role=tab]');
    const title = await drawn(page);
    const { name, path, text } = await save('html');
    assert.equal(name, 'barrier-vote-moves-to-thursday-harbour-board-says.html');
    assert.doesNotMatch(text, /<script/i);
    assert.equal(text, (await save('html')).text, 'the same file each time');
    const report = await openReport(path);
    const read = (selector) => report.page.$$eval(selector, (all) => all.map((each) => each.textContent.trim()));
    await assertReadable(report.page);
    const headings = await read('h2');
    assert.ok(headings.includes(title), headings.join());
    assert.deepEqual(headings.slice(-6).map((heading) => heading.split(' ·')[0]), ['Settings', 'A', 'B', 'C', 'D', 'E']);
    assert.equal(`Passages ${(await read('#pair-0-2 .passages tbody tr')).length}`, counts[0]);
    const rows = await report.page.$$eval('#pair-0-2 tbody tr', (all) => all.map((row) => [...row.cells].map((cell) => cell.innerText)));
    const lead = rows.find(([, inA]) => /BRENNHAVEN - The harbour board said Monday/.test(inA));
    assert.match(lead?.[2] ?? '', /harbor panel announced Monday/);
    assert.ok((await read('.changed')).includes('won’t'), 'changed words are marked');
    assert.equal((await read('.matrix tbody td')).length, 25);
    assert.equal((await read('#pair-0-2 h3')).join(), 'Quotations changed,Quotations kept,Only in A: 1 quotation,Only in C: 1 quotation,Figures and names that differ,Shared slips');
    assert.match((await read('#pair-0-2 ul')).join(), /A is dated 14 March 2022, C 15 March 2022/);
    assert.deepEqual(await read('.settings dt'), [
      'Shortest passage', 'Longest gap bridged inside a passage', 'Words looked up at a time (shingle)',
      'Ignore quotations', 'Ignore page furniture', 'Language', 'Text left out',
    ]);
    const full = await report.page.$eval('#article-0 .text', (text) => {
      text.querySelectorAll('sup').forEach((link) => link.remove());
      return text.textContent.replace(/\s+/g, '');
    });
    const given = JSON.parse((await save('json')).text).articles[0].text;
    assert.equal(full, given.replace(/\s+/g, ''), 'the full text stands behind, and nothing else');
    assert.deepEqual(report.asked, []);
    await report.close();
  });
});

test('the HTML report fits a phone and paper', async () => {
  await withExports(showExample, async (page, save) => {
    const { path } = await save('html');
    const report = await openReport(path);
    await report.page.setViewport({ width: 390, height: 800 });
    await assertReadable(report.page);
    await report.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const ground = () => report.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await report.page.emulateMediaType('print');
    assert.notEqual(dark, await ground());
    assert.equal(await ground(), 'rgb(255, 255, 255)', 'paper is white');
    const pdf = await report.page.pdf({ preferCSSPageSize: true });
    assert.equal(Buffer.from(pdf.slice(0, 4)).toString(), '%PDF');
    await report.close();
  });
});

test('hostile text stays text in every export', async () => {
  await withExports((page) => compareTwo(page, hostile(council), hostile(radio)), async (page, save) => {
    const { name, path } = await save('html');
    assert.match(name, /^img-src-x-onerror-alert-1-quoted-script-alert-2-script-bold[^/<>:"|?*]*\.html$/);
    const report = await openReport(path);
    const found = await report.page.evaluate(() => ({
      elements: document.querySelectorAll('img, script, [onclick], [onerror]').length,
      title: document.title,
      text: document.querySelector('#article-0 .text').textContent,
    }));
    assert.equal(found.elements, 0);
    assert.ok(found.title.includes('<script>alert(2)</script>'), found.title);
    assert.ok(found.text.includes('<b onclick=alert(3)>230</b> thousand'), found.text);
    assert.deepEqual(report.asked, []);
    await report.close();
    const [pair] = parseCsv((await save('pairs')).text);
    assert.ok(pair.titleA.includes('"quoted" & <script>'), pair.titleA);
    const summary = (await save('markdown')).text;
    assert.doesNotMatch(summary, /<(img|script|b) ?/);
    assert.ok(summary.includes('&lt;script&gt;alert(2)'), summary);
    assert.ok(summary.includes('\\*bold\\*'), summary);
    const { articles } = JSON.parse((await save('json')).text);
    assert.equal(articles[0].text, hostile(council));
  });
});

test('the JSON file holds the report of the module and the articles', async () => {
  await withExports(showExample, async (page, save) => {
    const { name, text } = await save('json');
    assert.match(name, /\.json$/);
    const { wirecopy, articles, report, ...rest } = JSON.parse(text);
    assert.equal(wirecopy, 1);
    assert.deepEqual(rest, {});
    assert.deepEqual(articles.map(({ letter }) => letter), ['A', 'B', 'C', 'D', 'E']);
    const again = await compare(articles.map(({ letter, ...article }) => article));
    assert.deepEqual(report, JSON.parse(JSON.stringify(again)));
  });
});

test('the CSV files hold every pair and every passage', async () => {
  await withExports(showExample, async (page, save) => {
    const { report, articles } = JSON.parse((await save('json')).text);
    const pairs = parseCsv((await save('pairs')).text);
    assert.equal(pairs.length, 10);
    pairs.forEach((row, index) => {
      const pair = report.pairs[index];
      assert.equal(row.relation, pair.relation);
      assert.equal(Number(row.aInB), Number(pair.aInB.share.toFixed(4)));
      assert.equal(Number(row.bInAWords), pair.bInA.words);
      for (const name of SETTINGS) assert.equal(row[name], `${report.options[name]}`, name);
    });
    const known = pairs.find(({ a, b }) => a === 'A' && b === 'C');
    assert.equal(known.cameFirst, 'A');
    assert.match(known.orderEvidence, /A is dated 14 March 2022, C 15 March 2022/);
    const rows = parseCsv((await save('passages')).text);
    assert.equal(rows.length, pairs.reduce((sum, row) => sum + Number(row.passages), 0));
    const letters = articles.map(({ letter }) => letter);
    for (const row of rows) {
      const text = articles[letters.indexOf(row.a)].text.slice(Number(row.aStart), Number(row.aEnd));
      assert.equal(row.aText.replace(/^'(?=\s*[=+\-@])/, ''), text);
    }
  });
});

test('a CSV without passages has its head; cells like formulas are led by an apostrophe', async () => {
  const lead = (text) => text.replace('The reading room', '+The reading room').replace(/^.*$/m, '@Title');
  await withExports((page) => compareTwo(page, lead(council), lead(radio)), async (page, save) => {
    const [pair] = parseCsv((await save('pairs')).text);
    // A lone handle is page furniture, so that the title begins behind it.
    assert.match(pair.titleA, /^'\+The reading room/);
  });
  await withExports((page) => compareTwo(page, council, harvest), async (page, save) => {
    const { text } = await save('passages');
    assert.match(text, /^\ufeffa,b,passage,kind,[\w,]+\r\n$/);
  });
});

test('the summary is Markdown, as a file and on the clipboard', async () => {
  await withExports(showExample, async (page, save) => {
    const { name, text } = await save('markdown');
    assert.match(name, /\.md$/);
    assert.match(text, /^# Comparison of “Barrier vote moves to Thursday/);
    assert.match(text, /^## C is a rewrite of A$/m);
    assert.match(text, /^- 57% of A stands in C, mostly in other words\. 60% of C follows A/m);
    assert.match(text, /^- Shortest passage: 8 words$/m);
    assert.match(text, /~~will not~~ \*\*won’t\*\*/);
    await allowClipboard(page);
    await chooseWay(page, 'copy');
    await until(() => texts(page, 'wirecopy-export >>> [role=status]'), ([said]) => /on the clipboard/.test(said), 'the notice');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    const seen = () => page.$eval('>>> wirecopy-export >>> [role=status]', (notice) => notice.checkVisibility() && getComputedStyle(notice).clipPath === 'none');
    assert.ok(await seen(), 'it is to be seen, too');
    await page.mouse.click(500, 60);
    await until(() => texts(page, 'wirecopy-export >>> [role=status]'), ([said]) => said === '', 'it to go when the reader goes on');
    assert.ok(!(await seen()));
  });
});

test('an export has the details as they were corrected, and those found in the text', async () => {
  await withExports(showExample, async (page, save) => {
    await (await find(page, `wirecopy-card >>> button[aria-label='Edit A']`)).evaluate((button) => button.click());
    const fill = (id, to) =>
      page.$eval(`>>> wirecopy-details >>> #${id}`, (field, given) => {
        field.value = given;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, to);
    await fill('title', 'Vote on the barrier');
    await fill('source', 'Velm Wire');
    await fill('date', '2022-03-11');
    await page.$eval('>>> #saveDetails', (button) => button.click());
    const details = () => texts(page, 'wirecopy-card >>> .details');
    await until(details, ([line]) => line === 'Velm Wire · 11 Mar 2022', 'the corrected card');
    await until(() => texts(page, 'wirecopy-text >>> header'), ([head]) => /Velm Wire · 11 Mar 2022/.test(head), 'the head of the text');
    const { articles } = JSON.parse((await save('json')).text);
    const { title, source, date, guessed } = articles[0];
    assert.deepEqual([title, source, date, guessed], ['Vote on the barrier', 'Velm Wire', '2022-03-11', undefined]);
    const { text } = await save('html');
    assert.ok(text.includes('A · Vote on the barrier') && text.includes('Velm Wire · 11 Mar 2022'), 'the report');
  });
});

test('what was found in a text is told from what was given', async () => {
  const dated = (text) => text.replace('\n', '\nPublished 3 May 2021\n');
  const start = (page) => compareTwo(page, dated(council), radio);
  await withExports(start, async (page, save) => {
    const { articles } = JSON.parse((await save('json')).text);
    assert.deepEqual([articles[0].date, articles[0].guessed], ['2021-05-03', ['date']]);
    assert.equal(articles[1].guessed, undefined, 'nothing found, nothing given');
    for (const way of ['html', 'markdown']) assert.match((await save(way)).text, /3 May 2021 \(from the text\)/, way);
  });
});

test('a passage is copied from both texts, by c and by its button', async () => {
  await withExports((page) => compareTwo(page, council, radio), async (page) => {
    await allowClipboard(page);
    await page.keyboard.press('n');
    await page.keyboard.press('c');
    const copied = () => texts(page, 'wirecopy-passages >>> .copy.done');
    await until(copied, (done) => done.length === 1, 'the copied passage');
    const plain = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(plain, /^Passage 1 of A and B, word for word\n\nA · Library in Tarnwick/);
    assert.equal(plain.split(passages.roof.slice(0, -1)).length, 3, 'the passage stands there twice');
    const second = await page.$$('>>> wirecopy-passages >>> .copy');
    await second[1].evaluate((button) => button.click());
    const done = () => second[1].evaluate((button) => button.classList.contains('done'));
    await until(done, Boolean, 'the second passage');
    const markup = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item.getType('text/html')).text();
    });
    assert.match(markup, /<b>230<\/b>/);
    assert.match(markup, /<b>320<\/b>/);
  });
});

test('the menu is worked by keys', async () => {
  await withExports((page) => compareTwo(page, council, radio), async (page) => {
    const button = await find(page, 'wirecopy-export >>> #button');
    const focused = () => page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.dataset.way ?? element?.id;
    });
    const expects = (wanted) => until(focused, (now) => now === wanted, `the focus on ${wanted}`);
    await button.focus();
    await page.keyboard.press('ArrowDown');
    await expects('html');
    await page.keyboard.press('ArrowUp');
    await expects('json');
    await page.keyboard.press('p');
    await expects('print');
    await page.keyboard.press('End');
    await expects('json');
    await page.keyboard.press('Escape');
    await expects('button');
    assert.equal(await button.evaluate((each) => each.ariaExpanded), 'false');
    await page.keyboard.press('Enter');
    await expects('html');
    await page.mouse.click(640, 500);
    await until(() => button.evaluate((each) => each.ariaExpanded), (open) => open === 'false', 'the closed menu');
  });
});

test('printing prints the report and not the page', async () => {
  const opened = await open(browser);
  await compareTwo(opened.page, hostile(council), radio);
  await opened.page.evaluate(() => {
    const append = document.body.append.bind(document.body);
    document.body.append = (frame) => {
      append(frame);
      frame.contentWindow.print = () => {
        const { body } = frame.contentDocument;
        globalThis.printed = {
          text: body.innerText,
          lined: frame.contentWindow.getComputedStyle(body.querySelector('.passages')).borderTopStyle,
          images: body.querySelectorAll('img').length,
        };
      };
    };
  });
  await chooseWay(opened.page, 'print');
  const printed = await until(() => opened.page.evaluate(() => globalThis.printed), Boolean, 'what was printed');
  assert.match(printed.text, /Comparison of “img src=x onerror=alert\(1\)>/);
  assert.equal(printed.lined, 'solid', 'the style sheet of the report holds');
  assert.equal(printed.images, 0);
  opened.sound();
  await opened.close();
});

async function allowClipboard(page) {
  const origin = new URL(page.url()).origin;
  await page.browserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
}
