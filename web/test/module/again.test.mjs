/**
 * One instance of the program runs one job after another in the same memory.
 * Whatever came before, a job gives what it gives on a fresh instance.
 */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import test, { after } from 'node:test';
import { close, compare, location, openCase, three } from './support.mjs';

after(close);

const { survey } = await import(location);
const data = new URL('../../../core/testdata/', import.meta.url);
const names = (await readdir(data)).filter((name) => name.endsWith('.txtar')).sort();
const cases = await Promise.all(names.map(async (name) => openCase(await readFile(new URL(name, data), 'utf8'))));
const report = async ({ articles, options }) => JSON.stringify(await compare(articles, options));

const fresh = [];
for (const one of cases) {
  close();
  fresh.push(await report(one));
}

test('a job gives the same after any other', async () => {
  close();
  for (const index of [...cases.keys(), ...cases.keys()].reverse()) {
    assert.equal(await report(cases[index]), fresh[index], names[index]);
  }
});

test('a job gives the same after one that failed, one that was stopped, and a survey', async () => {
  close();
  const between = [
    () => assert.rejects(compare([{ id: 'a', text: '' }, ...three()]), { name: 'WirecopyError' }),
    () => {
      const stop = new AbortController();
      return assert.rejects(compare(three(), { signal: stop.signal, onProgress: () => stop.abort() }));
    },
    () => survey(cases.flatMap(({ articles }) => articles)),
  ];
  for (const [index, one] of cases.entries()) {
    await between[index % between.length]();
    assert.equal(await report(one), fresh[index], names[index]);
  }
});

test('surveys and comparisons take turns in the same memory', async () => {
  for (let round = 0; round < 400; round++) {
    const text = (k) => Array.from({ length: 5 + ((round * 7 + k * 3) % 90) }, (_, i) => `word${(i * (k + 1) + round) % 97}`).join(' ');
    const articles = Array.from({ length: 2 + (round % 5) }, (_, k) => ({ text: text(k) }));
    assert.equal((await survey(articles)).version, 1);
    assert.equal((await compare(articles.slice(0, 2))).pairs.length, 1);
  }
});
