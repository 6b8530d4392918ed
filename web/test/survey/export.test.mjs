/** Every way out of a survey, opened again and held against what the module
 *  says of the same articles. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { close as closeModule, survey } from '../../../build/dist/module/wirecopy.js';
import { launch, open, texts, until } from '../page/browser.mjs';
import { chooseWay, exported, fresh, keepDownloads, parseCsv } from '../page/downloads.mjs';
import { archive, jsonLines } from './invented.mjs';
import { click, give, openRow, surveyed } from './page.mjs';

const articles = archive(120).map((article, index) => (index === 5 ? { ...article, title: '=HYPERLINK("x")' } : article));

let browser;
let tab;
let kept;
let expected;
before(async () => {
  browser = await launch();
  tab = await open(browser);
  kept = await keepDownloads(tab.page);
  await give(tab.page, [['archive.jsonl', jsonLines(articles)]]);
  await surveyed(tab.page);
  expected = await survey(articles.map(({ id, title, text }) => ({ id, title, text })));
});
after(async () => {
  tab.sound();
  closeModule();
  await kept.clear();
  await browser.close();
});

const linesOf = (text) => text.trimEnd().split('\n').map((line) => JSON.parse(line));

/** The number of each article's cluster, from one; empty for none. */
const clusterOf = (index) => String(expected.clusters.findIndex(({ members }) => members.includes(index)) + 1 || '');

test('a table of all articles with their clusters', async () => {
  const { name, text } = await exported(tab.page, kept.folder, 'clusters');
  assert.equal(name, 'survey-articles.csv');
  const rows = parseCsv(text);
  assert.deepEqual(
    rows.map(({ article, cluster, id, date, source }) => [article, cluster, id, date, source]),
    articles.map(({ id, date, source }, index) => [String(index + 1), clusterOf(index), id, date, source]),
  );
  assert.equal(rows[0].clusterSize, '4');
  assert.equal(rows[5].title, `'=HYPERLINK("x")`);
  assert.equal(rows[0].threshold, '0.1');
});

test('a table of all pairs', async () => {
  const { name, text } = await exported(tab.page, kept.folder, 'pairs');
  assert.equal(name, 'survey-pairs.csv');
  const found = parseCsv(text).map(({ idA, idB, aInB, bInA, clusterA }) => [idA, idB, Number(aInB), Number(bInA), clusterA]);
  const figure = (value) => Number(value.toFixed(4));
  const wanted = expected.pairs.map(({ a, b, aInB, bInA }) => [articles[a].id, articles[b].id, figure(aInB), figure(bInA), clusterOf(a)]);
  assert.deepEqual(found, wanted);
});

test('the whole survey, line by line', async () => {
  const { name, text } = await exported(tab.page, kept.folder, 'survey');
  assert.equal(name, 'survey.jsonl');
  const [head, ...lines] = linesOf(text);
  const of = (kind) => lines.filter((line) => line.kind === kind).map(({ kind: _, ...rest }) => rest);
  assert.deepEqual(head.options, expected.options);
  assert.deepEqual([head.articles, head.pairs, head.clusters], [120, expected.pairs.length, expected.clusters.length]);
  assert.deepEqual(of('article').map(({ id }) => id), articles.map(({ id }) => id));
  assert.deepEqual(of('cluster'), expected.clusters);
  assert.deepEqual(of('pair'), expected.pairs);
});

test('all articles as passim reads them, and as the page reads them again', async () => {
  const { name, text } = await exported(tab.page, kept.folder, 'passim');
  assert.equal(name, 'survey-passim.jsonl');
  const lines = linesOf(text);
  assert.deepEqual(
    lines.map(({ id, series, text: body, date }) => [id, series, body, date]),
    articles.map(({ id, source, text: body, date }) => [id, source || id, body, date]),
  );
  // passim adds fields of these names to what it is given.
  const own = ['cluster', 'size', 'begin', 'end', 'uid', 'gid', 'pages', 'locs', 'regions'];
  for (const line of lines) assert.deepEqual(own.filter((field) => field in line), []);
  for (const line of lines) for (const field of ['id', 'series', 'text']) assert.equal(typeof line[field], 'string');
  assert.equal(new Set(lines.map(({ id }) => id)).size, 120);
  const { page, sound, close } = await open(browser);
  await give(page, [['again.jsonl', text]]);
  assert.equal(await surveyed(page), `120 articles: ${expected.clusters.length} clusters`);
  sound();
  await close();
});

test('one cluster as passim reads it', async () => {
  const { page } = tab;
  await openRow(page, 0);
  await click(page, 'wirecopy-cluster >>> #forPassim');
  const { name, text } = await fresh(kept.folder, 'the cluster');
  assert.equal(name, 'story-1-version-4-passim.jsonl');
  assert.deepEqual(linesOf(text).map(({ id, wirecopyCluster }) => [id, wirecopyCluster]), ['a1', 'a2', 'a3', 'a4'].map((id) => [id, 1]));
});

test('articles of one source are series of their own, or passim would compare none', async () => {
  const { page, close } = await open(browser);
  const folder = await keepDownloads(page);
  await give(page, [['one.jsonl', jsonLines(articles.slice(0, 60).map((article) => ({ ...article, source: 'Radio Tarn', date: '4 May' })))]]);
  await surveyed(page);
  const [line] = linesOf((await exported(page, folder.folder, 'passim')).text);
  assert.deepEqual([line.series, line.source, line.date, line.dateAsGiven], ['a1', 'Radio Tarn', undefined, '4 May']);
  await folder.clear();
  await close();
});

test('that a large file is being made is told until it is there', async () => {
  const { page, close } = await open(browser);
  const folder = await keepDownloads(page);
  await give(page, [['same.jsonl', jsonLines(Array.from({ length: 1000 }, (_, index) => ({ ...articles[0], id: `s${index}` })))]]);
  await surveyed(page);
  await chooseWay(page, 'pairs');
  await until(() => texts(page, 'wirecopy-survey >>> .facts'), (lines) => lines[1] === 'Making the file…', 'the message');
  const { text } = await fresh(folder.folder, 'pairs');
  assert.equal(text.trimEnd().split('\r\n').length, 1 + 499_500);
  await until(() => texts(page, 'wirecopy-survey >>> .facts'), (lines) => lines.length === 1, 'its end');
  await folder.clear();
  await close();
});

test('dates of many forms are days; what has two readings stays as it was', async () => {
  const dates = {
    '26-FEB-1987 15:01:01.79': '1987-02-26',
    'Sat, 07 Sep 2002 00:00:01 GMT': '2002-09-07',
    'Mittwoch, 4. März 2026': '2026-03-04',
    'March 4th, 2026': '2026-03-04',
    '20260304': '2026-03-04',
    '04.03.2026': '2026-03-04',
    '2026-03-04T23:10:00+01:00': '2026-03-04',
    '4/3/2026': '4/3/2026',
    '31.02.2026': '31.02.2026',
    'May 2026': 'May 2026',
  };
  const { page, close } = await open(browser);
  const folder = await keepDownloads(page);
  const dated = articles.slice(0, 60).map((article, index) => ({ ...article, date: Object.keys(dates)[index] ?? '' }));
  await give(page, [['dated.jsonl', jsonLines(dated)]]);
  await surveyed(page);
  const rows = parseCsv((await exported(page, folder.folder, 'clusters')).text);
  assert.deepEqual(rows.slice(0, 10).map(({ date }) => date), Object.values(dates));
  await folder.clear();
  await close();
});
