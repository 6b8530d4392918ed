/** Looking for something in a survey: the search, and what the page says of a
 *  cluster, of its pairs and of those that form none. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, texts, until } from '../page/browser.mjs';
import { archive } from './invented.mjs';
import { click, count, facts, openRow, rows, searchFor, surveyOf, threshold } from './page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const articles = archive(400);

test('a search finds phrases, other apostrophes, and accents however they are written', async () => {
  const other = { id: 'cafe', title: 'Late', text: 'The cafe\u0301 on the pier doesn’t open, the harbour\nmaster (C++) of Tårn said.' };
  const { page, sound, close } = await surveyOf(browser, [...articles.slice(0, 60), other]);
  for (const [query, found] of [['café', 1], ['CAFE', 1], ["doesn't", 1], ['"harbour master"', 1], ['„master harbour“', 0], ['master harbour', 1], ['(c++)', 1], ['.*', 0], ['"master (C++) of"', 1], ['tarn"', 1], ['""', undefined]]) {
    await searchFor(page, query);
    const expected = found === undefined ? '6 shown' : new RegExp(`^${found} articles? found`);
    await until(() => count(page), (shown) => (found === undefined ? shown === expected : expected.test(shown)), query);
  }
  sound();
  await close();
});

test('what was searched for stands first in its cluster', async () => {
  const marked = articles.map((article, index) => (index === 2 ? { ...article, text: `${article.text} Quarantine.` } : article));
  const { page, sound, close } = await surveyOf(browser, marked);
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

test('why articles without pairs form a cluster, and why pairs form none', async () => {
  const phrases = ['The council of Sallow has met on Tuesday', 'has talked at length about the tide gate', 'has put the vote off once more', 'since the mayor was still at sea', 'and nobody else had the key', 'said a speaker of the town'];
  const form = (index) => Array.from({ length: 12 }, (_, at) => `${phrases[at % 6]} ${index * 31 + at}`).join(', ');
  const forms = Array.from({ length: 40 }, (_, index) => ({ id: `f${index}`, title: `Notice ${index}`, text: `${form(index)}.` }));
  const { page, sound, close } = await surveyOf(browser, [...articles.slice(0, 12), ...articles.slice(14, 60), ...forms]);
  await click(page, '#alone');
  await searchFor(page, '"Notice 31"');
  await until(() => count(page), (shown) => shown === '1 article found, 1 shown', 'the search');
  await openRow(page, 0);
  assert.deepEqual(await texts(page, 'wirecopy-cluster >>> h3'), ['1 article', '39 pairs']);
  assert.match((await rows(page, 'pairs'))[0].facts, / · in no cluster$/);
  assert.match((await texts(page, 'wirecopy-cluster >>> .quiet')).at(-1), /^What it shares with others is little more than set phrases/);
  await searchFor(page, '"report 56"');
  const named = (name) => until(() => rows(page), ([row]) => row?.name[0] === name, name);
  await named('Report 56');
  await openRow(page, 0);
  await threshold(page, 100);
  await until(() => facts(page), (shown) => shown.includes('with 100% or more'), 'the survey from 100%');
  await until(() => texts(page, 'wirecopy-cluster >>> .quiet'), (lines) => lines.at(-1) === 'None of its pairs reaches the threshold.', 'an article without pairs');
  await searchFor(page, 'story 2, version 1');
  await named('Story 2, version 2');
  await openRow(page, 0);
  await until(() => texts(page, 'wirecopy-cluster >>> h3'), ([shown]) => shown === '2 articles, 1 found', 'the cluster without pairs');
  assert.match((await texts(page, 'wirecopy-cluster >>> .quiet')).at(-1), /^No pair of these reaches the threshold\. They belong together by the rare words/);
  sound();
  await close();
});

test('titles as long as a paragraph, and from right to left', async () => {
  const text = 'The council of Eddon has put off its vote on the tide gate for the ninth time, since the mayor is still at sea.';
  const long = 'Vote put off once more, says the council of Eddon. '.repeat(20);
  const hebrew = 'המעבורת מתעכבת';
  const { page, sound, close } = await surveyOf(browser, [{ id: 'l1', title: long, text }, { id: 'l2', title: 'Tide gate', text }, ...articles.slice(4, 100), { id: 'h1', title: hebrew, text: `${hebrew} `.repeat(9) }]);
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
