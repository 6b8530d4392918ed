/**
 * The reports of the modules that the two compilers made, byte for byte. The
 * command twin of the build names the second one in WIRECOPY_MODULE.
 */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import test, { after } from 'node:test';
import { archive } from '../bench/archive.mjs';
import { built, location, many, openCase } from '../module/support.mjs';

const modules = [await import(built), await import(location)];

after(() => {
  for (const { close } of modules) close();
});

/** Runs a job with both modules and compares what they give. */
async function compareModules(job) {
  const [one, other] = await Promise.all(modules.map(async (module) => JSON.stringify(await job(module))));
  assert.ok(one.length > 0);
  assert.equal(other, one);
}

const data = new URL('../../../core/testdata/', import.meta.url);
const names = (await readdir(data, { recursive: true })).filter((name) => name.endsWith('.txtar')).sort();
const cases = await Promise.all(
  names.map(async (name) => ({ name, ...openCase(await readFile(new URL(name, data), 'utf8')) })),
);

test('the modules are two', () => assert.notEqual(location, built));

test('there are golden and news cases', () => {
  assert.ok(names.some((name) => name.startsWith('news/')));
  assert.ok(names.some((name) => !name.includes('/')));
});

for (const { name, articles, options } of cases) {
  test(`the reports on ${name} are equal`, () => compareModules(({ compare }) => compare(articles, options)));
}

test('the surveys of all cases together are equal', () =>
  compareModules(({ survey }) => survey(cases.flatMap(({ articles }) => articles))));

test('the surveys of a small archive are equal', () => compareModules(({ survey }) => survey(archive(3000))));

test('the reports on many longer articles are equal', () => compareModules(({ compare }) => compare(many(6))));
