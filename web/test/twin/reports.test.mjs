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

/** The bytes of a report, as they come out of the WebAssembly program. */
async function bytesOf(job) {
  const { parse } = JSON;
  const seen = [];
  JSON.parse = (json) => {
    if (!json.startsWith('{"error":')) seen.push(json); // parts of the data were missing
    return parse(json);
  };
  try {
    await job();
  } finally {
    JSON.parse = parse;
  }
  assert.equal(seen.length, 1);
  return seen[0];
}

/** A survey comes in parts, as numbers; their sum is compared. */
const jsonOf = async (job) => JSON.stringify(await job());

/** Runs a job with both modules and compares what they give. */
async function compareModules(job, bytes = bytesOf) {
  const [one, other] = [await bytes(() => job(modules[0])), await bytes(() => job(modules[1]))];
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
  compareModules(({ survey }) => survey(cases.flatMap(({ articles }) => articles)), jsonOf));

test('the surveys of a small archive are equal', () => compareModules(({ survey }) => survey(archive(3000)), jsonOf));

test('the reports on many longer articles are equal', () => compareModules(({ compare }) => compare(many(6))));
