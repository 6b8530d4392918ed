/** The page in German: by the browser, by choice, in every view and export. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drawn, find, headline, launch, noDialog, open, paste, showExample, site, texts, until, written } from './browser.mjs';
import { exported, keepDownloads } from './downloads.mjs';
import { drop, manyArticles } from './many.mjs';
import { council, radio } from './texts.mjs';
import { de, en, plainStrings } from '../strings/catalogue.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Strings that the German page may show, or that stand alone in texts too. */
const german = new Set(plainStrings(de).map(([, text]) => text));
const english = new Set(plainStrings(en).map(([, text]) => text).filter((text) => text.length > 1 && !german.has(text)));

/** Words of English sentences that no German one has. */
const ENGLISH =
  /\b(the|of|and|with|stands?|words?|articles?|which|how|not|show|close|edit|remove|from|this|these|that|both|by|to|paste|settings|notes|checks|keys|desks?|copy|compare|quotations?|quoted|edited|rewritten|probably|perhaps|first|share|pairs?|default|text of|undo)\b/i;

/** The titles seen so far: a notice names an article that is gone. */
const titles = new Set();

/** All that the page says, to the eye and to the ear, outside of articles:
 *  those stand in elements whose direction the text decides. */
async function said(page) {
  for (const title of [...(await texts(page, 'wirecopy-card >>> .title')), ...(await texts(page, 'wirecopy-text >>> article h3'))]) titles.add(title);
  const found = await page.evaluate(() => {
    const all = [];
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) all.push(node.data);
      if (node instanceof Element) {
        if (node.matches('style, script, noscript, .brand, [dir=auto], article, q, #ownLanguage, [for=ownLanguage]')) return;
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-description', 'aria-valuetext', 'alt']) all.push(node.getAttribute(name) ?? '');
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      node.childNodes.forEach(walk);
    };
    walk(document.body);
    return all.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  });
  const without = (text) => [...titles].reduce((rest, title) => (title ? rest.replaceAll(title, '…') : rest), text);
  return [...new Set(found.map(without))];
}

/** What is English of it. */
const leftIn = (words) => words.filter((text) => english.has(text) || ENGLISH.test(text));

async function assertGerman(page, where) {
  await until(async () => leftIn(await said(page)), (left) => left.length === 0, `English ${where}`);
}

async function click(page, selector) {
  await (await find(page, selector)).evaluate((element) => element.click());
}

async function set(page, selector, to) {
  await (await find(page, selector)).evaluate((element, given) => {
    if (element.type === 'checkbox') element.checked = given;
    else element.value = given;
    for (const name of ['input', 'change']) element.dispatchEvent(new Event(name, { bubbles: true }));
  }, to);
}

const documentLanguage = (page) => page.evaluate(() => document.documentElement.lang);
const stories = (page) => texts(page, 'wirecopy-card >>> .title');

test('the check finds English where there is some', async () => {
  const { page, sound, close } = await open(browser);
  assert.equal(await documentLanguage(page), 'en');
  assert.ok(leftIn(await said(page)).length > 8);
  await showExample(page);
  assert.ok(leftIn(await said(page)).length > 60);
  sound();
  await close();
});

test('a German browser gets a German page, in every view', async () => {
  const { page, sound, close } = await open(browser, { language: 'de-AT,en;q=0.8' });
  assert.equal(await documentLanguage(page), 'de');
  assert.match((await texts(page, 'h1'))[0], /Artikel voneinander abhängen/);
  await assertGerman(page, 'at the start');
  assert.match(await showExample(page), / ist eine Umschreibung von /);
  await assertGerman(page, 'in the comparison');
  const pairs = (await page.$$('>>> wirecopy-matrix >>> button')).length / 2;
  for (let pair = 1; pair <= pairs; pair++) {
    await page.keyboard.press('j');
    await assertGerman(page, `in pair ${pair}`);
  }
  await page.keyboard.press('n');
  await assertGerman(page, 'in a chosen passage');
  for (const tab of ['checks', 'notes', 'passages']) {
    const there = await page.$(`>>> wirecopy-tabs >>> #${tab}`);
    await there?.evaluate((element) => element.click());
    await assertGerman(page, `in the tab ${tab}`);
  }
  await (await find(page, 'wirecopy-text >>> button.number')).focus();
  await page.keyboard.press('ArrowRight');
  await assertGerman(page, 'in a note');
  await click(page, '.views button:nth-child(2)');
  await assertGerman(page, 'in one against all');
  await click(page, 'wirecopy-against >>> button.letters');
  await assertGerman(page, 'in the menu of a stretch');
  await click(page, 'wirecopy-tree >>> summary');
  await (await find(page, 'wirecopy-tree >>> [aria-label]')).hover();
  await assertGerman(page, 'in the family tree');
  sound();
  await close();
});

test('every dialog, menu and notice is German', async () => {
  const { page, sound, close } = await open(browser, { language: 'de' });
  await showExample(page);
  await page.keyboard.press('?');
  await assertGerman(page, 'in the sheet of keys');
  await page.keyboard.press('Escape');
  await noDialog(page);
  await page.keyboard.press('s');
  await set(page, '#gap', '99');
  await until(() => texts(page, '#fault-gap'), ([fault]) => /von 1 bis 50/.test(fault), 'the fault');
  await assertGerman(page, 'in the settings');
  for (const [id, value] of [['gap', '9'], ['shortestPassage', '9'], ['shingle', '6'], ['template', 'a b'], ['language', 'en']]) {
    await set(page, `wirecopy-settings >>> #${id}`, value);
  }
  for (const id of ['ignoreQuotations', 'ignoreFurniture']) await set(page, `wirecopy-settings >>> #${id}`, true);
  await page.keyboard.press('Escape');
  await until(() => texts(page, '#changed'), ([line]) => /Lücke bis 9 Wörter/.test(line ?? ''), 'the notice');
  await assertGerman(page, 'with all settings changed');
  await click(page, '#resetChanged');
  await click(page, '#desk');
  await assertGerman(page, 'in the menu of desks');
  await click(page, '#rename');
  await assertGerman(page, 'in the name of a desk');
  await page.keyboard.press('Escape');
  await click(page, '#erase');
  await assertGerman(page, 'before erasing');
  await page.keyboard.press('Escape');
  await click(page, 'wirecopy-card >>> .actions button:first-child');
  await set(page, '#url', 'x');
  await click(page, '#saveDetails');
  await assertGerman(page, 'in the details');
  await page.keyboard.press('Escape');
  await click(page, 'wirecopy-export >>> #button');
  await assertGerman(page, 'in the menu of exports');
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await assertGerman(page, 'beside a new field');
  await drop(page, ['\u0000\u0001\u0002', '']);
  await until(() => texts(page, 'wirecopy-card >>> .problem'), (all) => all.length > 0, 'a problem');
  await assertGerman(page, 'with files that hold no text');
  await click(page, 'wirecopy-card >>> .actions button:last-child');
  await find(page, '#undo');
  await assertGerman(page, 'after removing');
  sound();
  await close();
});

test('the window of all pairs is German', async () => {
  const { page, sound, close } = await open(browser, { language: 'de' });
  await drop(page, manyArticles(12));
  await click(page, '.allPairs');
  await find(page, 'wirecopy-pair-table >>> td');
  await assertGerman(page, 'in the table of all pairs');
  await (await find(page, 'wirecopy-pairs >>> [role=slider]')).press('End');
  await until(() => texts(page, 'wirecopy-pairs >>> .counts'), ([line]) => /^100\s?% und mehr: 0 von/.test(line), 'nothing left');
  await assertGerman(page, 'at a high threshold');
  sound();
  await close();
});

test('changing the language keeps the work, both ways and over a reload', async () => {
  const { page, sound, close } = await open(browser);
  const before = await showExample(page);
  const titles = await stories(page);
  await page.keyboard.press('s');
  await set(page, '#ownLanguage', 'de');
  await until(() => headline(page), (now) => now !== before, 'a German headline');
  assert.equal(await documentLanguage(page), 'de');
  assert.deepEqual(await stories(page), titles);
  await page.keyboard.press('Escape');
  await assertGerman(page, 'after the change');
  await written(page);
  await page.reload();
  await drawn(page);
  assert.deepEqual(await stories(page), titles);
  await assertGerman(page, 'after a reload');
  await page.keyboard.press('s');
  await set(page, '#ownLanguage', 'en');
  await until(() => headline(page), (now) => now === before, 'the English headline');
  assert.equal(await documentLanguage(page), 'en');
  assert.deepEqual(await stories(page), titles);
  const left = (await said(page)).filter((text) => german.has(text) && !english.has(text) && !plainStrings(en).some(([, same]) => same === text));
  assert.deepEqual(left, []);
  sound();
  await close();
});

test('exports are in the language of the page', async () => {
  const { page, sound, close } = await open(browser, { language: 'de' });
  await showExample(page);
  for (const title of await stories(page)) titles.add(title);
  const { folder, clear } = await keepDownloads(page);
  const { path } = await exported(page, folder, 'html');
  const report = await page.browserContext().newPage();
  await report.goto(`file://${path}`);
  assert.equal(await documentLanguage(report), 'de');
  const own = await report.evaluate(() => {
    document.querySelectorAll('style, [dir=auto], .text, q, mark').forEach((element) => element.remove());
    return document.body.innerText.split('\n').map((line) => line.trim()).filter(Boolean);
  });
  await report.close();
  const plain = own.map((line) => [...titles].reduce((rest, title) => rest.replaceAll(title, '…'), line));
  assert.deepEqual(leftIn(plain), []);
  assert.ok(plain.some((line) => /war wahrscheinlich vor/.test(line)));
  const markdown = (await exported(page, folder, 'markdown')).text;
  assert.match(markdown, /^# Vergleich von „/);
  assert.match(markdown, /^## Einstellungen$/m);
  const csv = (await exported(page, folder, 'pairs')).text;
  assert.match(csv, /trägt das Datum/);
  assert.doesNotMatch(csv, /is dated/);
  await clear();
  sound();
  await close();
});

test('an unknown language of the browser gets English, the second known one counts', async () => {
  for (const [language, shown] of [['fr-FR', 'en'], ['fr-FR,de-DE', 'de'], ['sv,en-US,de', 'en']]) {
    const { page, sound, close } = await open(browser, { language });
    assert.equal(await documentLanguage(page), shown, language);
    sound();
    await close();
  }
});

test('the other catalogue is not loaded until it is wanted', async () => {
  const { page, sound, close } = await open(browser);
  const scripts = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop()));
  assert.ok(!(await scripts()).some((name) => /^de-/.test(name)));
  await page.keyboard.press('s');
  await set(page, '#ownLanguage', 'de');
  await until(scripts, (names) => names.some((name) => /^de-/.test(name)), 'the German catalogue');
  sound();
  await close();
});

test('a language that was chosen holds in the other tabs, and for a notice that is open', async () => {
  const { page, sound, close } = await open(browser);
  const other = await page.browserContext().newPage();
  await other.goto(site.href);
  await showExample(page);
  await click(page, `wirecopy-card >>> button[aria-label='Remove E']`);
  await find(page, '#undo');
  await page.keyboard.press('s');
  await set(page, '#ownLanguage', 'de');
  await until(() => texts(page, '.toast'), ([notice]) => /entfernt/.test(notice ?? ''), 'the notice in German');
  await until(() => documentLanguage(other), (language) => language === 'de', 'the other tab');
  await until(() => texts(other, '#example'), ([label]) => /Beispiel/.test(label), 'its words');
  sound();
  await close();
});

test('a language whose words cannot be loaded is not chosen', async () => {
  const { page, close } = await open(browser);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.setBypassServiceWorker', { bypass: true });
  await session.send('Network.setBlockedURLs', { urls: ['*/de-*.js'] });
  await page.keyboard.press('s');
  await set(page, '#ownLanguage', 'de');
  const chosen = () => page.$eval('>>> #ownLanguage', (select) => select.value);
  await until(chosen, (language) => language === 'en', 'the language that is spoken');
  assert.equal(await documentLanguage(page), 'en');
  assert.deepEqual(errors, []);
  await close();
});

test('an element takes the language of the document around it', async () => {
  const { page, sound, close } = await open(browser);
  await showExample(page); // loads the element
  await page.evaluate(() => {
    document.querySelector('wirecopy-page').remove();
    document.body.innerHTML = '<section lang="de-CH"><div id="host"></div></section>';
    const root = document.querySelector('#host').attachShadow({ mode: 'open' });
    root.append(document.createElement('wirecopy-compare'));
  });
  const element = await find(page, 'wirecopy-compare');
  await element.evaluate((compare, all) => (compare.articles = all.map((text) => ({ text }))), [council, radio]);
  await until(() => headline(page), (shown) => !ENGLISH.test(shown) && / und |Fast alles|ist eine/.test(shown), 'a German headline');
  await until(async () => leftIn(await said(page)), (left) => left.length === 0, 'English in the element');
  sound();
  await close();
});

test('keys of one character can be turned off', async () => {
  const { page, sound, close } = await open(browser);
  await showExample(page);
  const chosen = () => page.$$eval('>>> wirecopy-text >>> mark.chosen', (all) => all.length);
  await page.keyboard.press('n');
  await until(chosen, (count) => count > 0, 'a chosen passage');
  await page.keyboard.press('s');
  await set(page, '#letterKeys', false);
  await page.keyboard.press('Escape');
  await noDialog(page);
  await page.keyboard.press('Escape');
  await until(chosen, (count) => count === 0, 'no chosen passage');
  const before = await drawn(page);
  const fields = (await page.$$('>>> wirecopy-field')).length;
  for (const key of ['n', 'p', 'j', 'k', 'a', 's', 'd', '?', 'o', 'u']) await page.keyboard.press(key);
  assert.equal(await chosen(), 0);
  assert.equal(await headline(page), before);
  assert.equal((await page.$$('>>> wirecopy-field')).length, fields);
  assert.equal((await page.$$('>>> dialog[open]')).length, 0);
  await (await find(page, '[part=headline]')).focus();
  for (const key of ['n', '?']) await page.keyboard.press(key);
  assert.equal(await chosen(), 0);
  assert.equal((await page.$$('>>> dialog[open]')).length, 0);
  await written(page);
  await page.reload();
  await drawn(page);
  await page.keyboard.press('n');
  assert.equal(await chosen(), 0);
  await click(page, 'wirecopy-top >>> .help');
  await until(() => texts(page, 'wirecopy-keys >>> .off'), ([line]) => /turned off/.test(line ?? ''), 'the sheet says so');
  await page.keyboard.press('Escape');
  await noDialog(page);
  await click(page, 'wirecopy-top >>> [data-action=settings]');
  await set(page, '#letterKeys', true);
  await page.keyboard.press('Escape');
  await noDialog(page);
  await page.keyboard.press('n');
  await until(chosen, (count) => count > 0, 'a chosen passage again');
  sound();
  await close();
});
