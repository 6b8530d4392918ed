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

const FERRY = 'Die Fähre fällt aus.\n\n„Bis Freitag“, sagte Grünhild Mößner.';
const PAROM = 'Паром в Нижнегорье снова опаздывает, сообщили на причале.';

/** Cyrillic of Windows, without what is not in the alphabet. */
function windows1251(text) {
  return Buffer.from([...text].map((letter) => (/[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0))));
}

test('texts whose encoding is marked nowhere, is declared wrongly, or is not kept to', async () => {
  const wide = Buffer.from(FERRY, 'utf16le');
  const head = `<title>Паром</title><style>${'p { color: red }\n'.repeat(5000)}</style>`;
  const files = {
    'little.txt': [wide, FERRY],
    'big.txt': [Buffer.from(wide).swap16(), FERRY],
    'damaged.txt': [Buffer.concat([Buffer.from(FERRY), Buffer.from([0x93, 0x20]), Buffer.from(FERRY)]), `${FERRY}\ufffd ${FERRY}`],
    'mail.txt': [Buffer.from('\x1b$B9A$NEO$7A%!"$^$?CY$l$k!#\x1b(B', 'latin1'), '港の渡し船、また遅れる。'],
    'late.html': [windows1251(`${head}<p>${PAROM}</p>`), PAROM],
    'wrong.html': [Buffer.from('<meta charset="utf-16"><title>x</title><p>Die Fähre fällt aus.</p>', 'latin1'), 'Die Fähre fällt aus.'],
  };
  for (const [name, [bytes, text]] of Object.entries(files)) assert.equal((await read([[name, bytes]]))[0].text, text, name);
});

test('Markdown: rules that are no front matter, front matter of two kinds, dates that are no lists', async () => {
  const files = {
    'rules.md': ['---\n\nThe ferry is late.\n\n---\n\nSo is the train.\n', 'The ferry is late.\n\nSo is the train.'],
    'yaml.md': ['---\n# by hand\ntitle: Late\ntags:\n  - port\n---\nThe ferry is late.\n', 'The ferry is late.'],
    'toml.md': ['+++\ntitle = "Late"\n+++\n\nThe ferry is late.\n', 'The ferry is late.'],
    'date.md': ['Die Fähre\n\n12. März: Sie fällt aus.\n\n13. März: Sie fährt.\n\nDann:\n\n1. Hafer\n2. Suppe\n', 'Die Fähre\n\n12. März: Sie fällt aus.\n\n13. März: Sie fährt.\n\nDann:\n\nHafer\nSuppe'],
  };
  for (const [name, [markdown, text]] of Object.entries(files)) assert.equal((await read([[name, markdown]]))[0].text, text, name);
});

test('Markdown of lists inside of lists is read in time', { timeout: 60_000 }, async () => {
  const lists = Array.from({ length: 3000 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n');
  const [{ text }] = await read([['lists.md', lists]]);
  assert.equal(text.match(/a/g).length, 3000);
});

test('a page is read as a page, whatever its address called it', async () => {
  const page = '<!DOCTYPE html>\n<html><title>Late</title><p>The ferry is late.</p></html>';
  const marked = Buffer.from(`\ufeff${page}`, 'utf16le');
  for (const [name, bytes] of [['index.php', page], ['ferry-is-late', page], ['source.txt', `\n${page}`], ['x.aspx', `<?xml version="1.0"?>\n${page}`], ['wide.doc', marked]]) {
    assert.deepEqual(await read([[name, bytes]]), [{ title: 'Late', text: 'The ferry is late.', problem: '' }], name);
  }
  const [{ problem }] = await read([['flat.fodt', '<?xml version="1.0"?><office:document xmlns:office="x">Late</office:document>']]);
  assert.match(problem, /^Files of this kind/);
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

const WELL = 'The well is dry, say the people of Upper Sallow, who have carried water from the brook since Sunday morning.';
const CART = 'The cart that brings water to Upper Sallow broke down on the hill, and two barrels rolled back to the brook.';

test('the separator that a spreadsheet names in the first line is none of the table', async () => {
  const shown = await read([['excel.csv', `sep=;\r\nid;title;text\r\n1;Well, dry;"${WELL}"\r\n2;Cart;"${CART}"\r\n`]], 2);
  assert.deepEqual(shown.map(({ title, text }) => [title, text]), [['Well, dry', WELL], ['Cart', CART]]);
});

test('a column of numbers is no text, whatever it is called', async () => {
  const shown = await read([['numbered.csv', `article,headline,maintext\n1,Well,"${WELL}"\n2,Cart,"${CART}"\n`]], 2);
  assert.deepEqual(shown.map(({ text }) => text), [WELL, CART]);
  const teased = await read([['teased.csv', `content,body\n,"${WELL}"\nMore,"${CART}"\n`]], 2);
  assert.deepEqual(teased.map(({ text }) => text), [WELL, CART], 'the column that has the texts');
  const link = `https://example.org/${'sallow-'.repeat(12)}`;
  const [{ problem }] = await read([['links.csv', `article,url\n1,${link}\n2,${link}\n`]]);
  assert.match(problem, /^No column of this table holds articles/);
});

test('rows that may have lost text or taken it from others are named once', async () => {
  const torn = await read([['torn.csv', `id,text\n1,"${WELL}"\n2,"${WELL} "so" they say\n3,"${CART}"\n`]], 3);
  const [doubt, ...others] = torn.filter(({ problem }) => problem);
  assert.deepEqual([doubt.title, others], ['torn.csv:2', []]);
  assert.match(doubt.problem, /^A quotation mark in this row is not closed/);
  const wide = await read([['wide.csv', `id,text\n1,The well runs\n\n2,${WELL}\n3,${WELL}\n`]], 4);
  assert.deepEqual(wide.map(({ title, problem }) => [title, problem.slice(0, 23)]).at(-1), ['wide.csv:2', 'This row has more cells']);
  assert.equal(wide.length, 4);
});

test('a row with a document or a picture in it is no article', async () => {
  const rows = [{ text: WELL }, { text: '%PDF-1.7 1 0 obj' }, { text: '\0\0\0\0 sallow \0\0' }, { text: CART }];
  const shown = await read([['scraped.json', JSON.stringify(rows)]], 4);
  assert.deepEqual(shown.map(({ text }) => text), [WELL, CART, '', '']);
  for (const { problem } of shown.slice(2)) assert.match(problem, /^This is not text/);
});

test('a broken letter far down does not change how the others are read', async () => {
  const far = `id,text\n1,"${`${WELL} `.repeat(700)}"\n2,"${'The café in Upper Sallow serves no water. '.repeat(9)}"\n3,"The caf`;
  const shown = await read([['far.csv', Buffer.concat([Buffer.from(far), Buffer.from([0xe9]), Buffer.from(' is shut."\n')])]], 3);
  assert.match(shown[1].text, /^(The café in Upper Sallow serves no water\. ){9}$/);
});

test('one object a line is read in a .json file too', async () => {
  const shown = await read([['lines.json', `\n{"text":"${WELL}"}\n{"text":"${CART}"}\n`]], 2);
  assert.deepEqual(shown.map(({ text }) => text), [WELL, CART]);
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
