/** Plain texts in their encodings, tables, archives. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { launch } from '../page/browser.mjs';
import { opened } from './reader.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function read(files, count) {
  const { shown, sound, close } = await opened(browser, files, count);
  sound();
  await close();
  return shown;
}

test('texts in the encodings that they come in', async () => {
  const names = ['kaelberau-1252.txt', 'kaelberau-utf16.txt', 'parom-1251.txt', 'watashibune-sjis.txt', 'kaelberau-1252.html'];
  const found = [];
  for (const name of names) found.push((await read([name]))[0].text);
  const [west, wide, russian, japanese, page] = found;
  assert.ok(wide.includes('„Wir müssen zuerst die Pfähle prüfen“, sagte die Leiterin Grünhild Mößner.'));
  assert.equal(west, wide);
  assert.equal(page, wide.trim());
  assert.match(russian, /^Паром в Нижнегорье снова опаздывает\n\nУтренний паром .* на причале\.\n$/);
  assert.match(japanese, /^港の渡し船、また遅れる\n\n白浜島への渡し船は.*乗客は桟橋で待っていた。\n$/);
});

test('a table with German headings gives an article for each row with a text', async () => {
  const shown = await read(['artikel.csv'], 2);
  assert.deepEqual(shown.map(({ title, text }) => [title, text]), [
    ['Brücke gesperrt', 'Die Brücke bei Öhmsfeld ist seit Sonntag gesperrt; ein Pfeiler hat Risse.\n\nDer Kreis prüft nun, ob Busse fahren.'],
    ['Fähre fällt aus', 'Die Fähre nach Süderwörth fällt bis Freitag aus, weil eine Pumpe fehlt.'],
  ]);
});

test('a table without headings: the longest column is the text', async () => {
  const rows = [
    `7,"The well is dry, say the people of Upper Sallow, who have carried water from the brook since Sunday morning.",x`,
    `8,"The cart that brings water to Upper Sallow broke down on the hill, and two barrels rolled back to the brook.",y`,
  ];
  const shown = await read([['rows.csv', rows.join('\n')]], 2);
  assert.deepEqual(shown.map(({ text }) => text.slice(0, 15)), ['The well is dry', 'The cart that b']);
});

test('a table of figures has no articles', async () => {
  const [{ title, problem }] = await read([['figures.csv', 'year,lamps\n1902,1\n2026,2\n']]);
  assert.equal(title, 'figures.csv');
  assert.match(problem, /^No column of this table holds articles/);
});

test('JSON, whole and line by line; one bad line is named', async () => {
  const lines = await read(['rows.jsonl'], 3);
  assert.deepEqual(lines.map(({ title, text }) => [title, text]), [
    ['Well runs dry', 'The well in Upper Sallow ran dry on Sunday.\n\nWater comes by cart.'],
    ['Cart breaks down', 'The cart that brings the water to Upper Sallow broke down on Monday.'],
    ['rows.jsonl:2', ''],
  ]);
  assert.match(lines[2].problem, /^This line of the file is damaged/);
  const list = await read(['list.json'], 2);
  assert.deepEqual(list.map(({ text }) => text.slice(0, 8)), ['The bell', 'An owl h']);
});

test('an archive with folders, an archive inside, and a broken file', async () => {
  const shown = await read(['collection.zip'], 5);
  assert.deepEqual(shown.map(({ title, problem }) => [title, problem.slice(0, 20)]), [
    ['Lighthouse of Eddon gets a new lamp', ''],
    ['Ferry to Port Alma is late again', ''],
    ['Marrow Bay repairs its bridge', ''],
    ['Mill at Tarn Hollow turns again', ''],
    ['collection.zip/news/broken.docx', 'This file is damaged'],
  ]);
});

test('a page of elements inside of elements is read in time', async () => {
  const [{ text }] = await read([['deep.html', `${'<div><b>'.repeat(100_000)}Down here.${'</b></div>'.repeat(100_000)}<p>Up again.</p>`]]);
  assert.equal(text, 'Down here.\n\nUp again.');
});

test('archives that would fill the memory are not unpacked', async () => {
  const bomb = zipSync({ 'zeros.txt': new Uint8Array(40 * 1024 * 1024) });
  const many = zipSync(Object.fromEntries(Array.from({ length: 60_001 }, (_, index) => [`${index}.txt`, strToU8('a')])), { level: 0 });
  const nested = [1, 2, 3].reduce((inner, depth) => zipSync({ [`${depth}.zip`]: inner }), zipSync({ 'deep.txt': strToU8('Deep down.') }));
  const shown = await read([['bomb.zip', bomb], ['many.zip', many], ['nested.zip', nested], ['ferry.txt', 'The ferry is late.']], 4);
  assert.equal(shown[0].text, 'The ferry is late.');
  assert.deepEqual(shown.slice(1).map(({ title }) => title), ['bomb.zip', 'many.zip', 'nested.zip/3.zip/2.zip']);
  for (const { problem } of shown.slice(1)) assert.match(problem, /^This archive holds too much/);
});
