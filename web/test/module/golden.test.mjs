/** The golden cases of the core's own tests, through the module. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import test, { after } from 'node:test';
import { close, compare, openCase } from './support.mjs';

after(close);

const folder = new URL('../../../core/testdata/', import.meta.url);
const archives = (await readdir(folder)).filter((name) => name.endsWith('.txtar'));

test('there are golden cases', () => assert.notEqual(archives.length, 0));

for (const name of archives) {
  test(`golden case ${name}`, async () => {
    const { articles, options, want } = openCase(await readFile(new URL(name, folder), 'utf8'));
    const report = await compare(articles, options);
    assert.equal(JSON.stringify(report), JSON.stringify(JSON.parse(want)));
  });
}
