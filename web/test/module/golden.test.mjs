/** The golden cases of the core's own tests, through the module. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import test, { after } from 'node:test';
import { close, compare } from './support.mjs';

after(close);

const folder = new URL('../../../core/testdata/', import.meta.url);
const archives = (await readdir(folder)).filter((name) => name.endsWith('.txtar'));

/** The files of a text archive, by name. */
function filesOf(archive) {
  const pieces = archive.split(/^-- (.+) --\n/m);
  return Object.fromEntries(pieces.slice(1).flatMap((name, i) => (i % 2 === 0 ? [[name, pieces[i + 2]]] : [])));
}

test('there are golden cases', () => assert.notEqual(archives.length, 0));

for (const name of archives) {
  test(`golden case ${name}`, async () => {
    const { 'want.json': want, 'options.json': options = '{}', ...files } = filesOf(await readFile(new URL(name, folder), 'utf8'));
    const articles = Object.entries(files).map(([file, text]) => ({ id: file.replace(/\.txt$/, ''), text }));
    const report = await compare(articles, JSON.parse(options));
    assert.equal(JSON.stringify(report), JSON.stringify(JSON.parse(want)));
  });
}
