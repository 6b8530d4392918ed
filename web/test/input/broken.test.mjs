/** Files that give no article: each is named and says why, and disturbs no other. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launch, until } from '../page/browser.mjs';
import { cards, fields, fileNamed, give, opened } from './reader.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const oldWord = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);

/** The problem that each of several files has, given together with a sound one. */
async function problems(files) {
  const { shown, sound, close } = await opened(browser, [...files, ['ferry.txt', 'The ferry is late.']], files.length + 1);
  sound();
  await close();
  assert.deepEqual(shown[0], { title: 'The ferry is late.', text: 'The ferry is late.', problem: '' });
  return Object.fromEntries(shown.slice(1).map(({ title, problem }) => [title, problem]));
}

test('every broken file says what is wrong with it', async () => {
  const [docx, odt, pdf, locked, scanned] = await Promise.all(
    ['council.docx', 'council.odt', 'printed.pdf', 'locked.pdf', 'scanned.pdf'].map((name) => readFile(fileNamed(name))),
  );
  const found = await problems([
    ['half.docx', docx.subarray(0, 900)],
    ['half.odt', odt.subarray(0, 900)],
    ['half.pdf', pdf.subarray(0, 200)],
    ['named.docx', 'Only the name is that of a document.'],
    ['broken.json', '{"text": '],
    ['locked.pdf', locked],
    ['locked.docx', oldWord],
    ['old.doc', oldWord],
    ['picture.txt', picture],
    ['nothing.txt', ''],
    ['blank.txt', ' \n\n '],
    ['blank.html', '<title>Blank</title><script>document.title = "struck"</script>'],
    ['scanned.pdf', scanned],
    ['notes.rtf', '{\\rtf1 Some notes.}'],
  ]);
  const says = (pattern, ...names) => names.forEach((name) => assert.match(found[name] ?? 'missing', pattern, name));
  says(/^This file is damaged/, 'half.docx', 'half.odt', 'half.pdf', 'named.docx', 'broken.json');
  says(/^This file is locked with a password/, 'locked.pdf', 'locked.docx');
  says(/^This is an old Word file/, 'old.doc');
  says(/^This is not text/, 'picture.txt');
  says(/^There is no text/, 'nothing.txt', 'blank.txt', 'blank.html');
  says(/^This PDF has pictures of pages/, 'scanned.pdf');
  says(/^Files of this kind/, 'notes.rtf');
});

test('a document is told by its content, whatever it is called', async () => {
  const [docx, pdf] = await Promise.all(['council.docx', 'printed.pdf'].map((name) => readFile(fileNamed(name))));
  const { shown, sound, close } = await opened(browser, [['council.txt', docx]]);
  assert.match(shown[0].text, /^Council of Marrow Bay/);
  sound();
  await close();
  const other = await opened(browser, [['goat', pdf]]);
  assert.match(other.shown[0].text, /^Goat stops train/);
  other.sound();
  await other.close();
});

test('a reader that cannot be loaded is named as the cause, and is loaded the next time', async () => {
  const { page, close } = await opened(browser, [['ferry.txt', 'The ferry is late.']]);
  await page.setOfflineMode(true);
  await give(page, [['notes.md', '# Late\n\nThe ferry is late.']]);
  const [, { problem }] = await until(() => fields(page), (all) => all.length === 2, 'the fields');
  assert.match(problem, /^The reader for this kind of file could not be loaded/);
  await page.setOfflineMode(false);
  await give(page, [['lamp.md', '# Lamp\n\nThe lamp is new.']]);
  const shown = await cards(page, 3);
  assert.deepEqual(shown.map(({ heading }) => heading).sort(), ['Lamp', 'The ferry is late.', 'notes.md']);
  await close();
});
