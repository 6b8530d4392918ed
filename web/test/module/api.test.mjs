import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import * as wirecopy from './support.mjs';
import { close, compare, location, three } from './support.mjs';

after(close);

test('the module exports what it says and nothing else', async () => {
  assert.deepEqual(Object.keys(await import(location)).sort(), ['WirecopyError', 'close', 'compare', 'openSurvey', 'survey']);
  assert.equal(typeof wirecopy.compare, 'function');
});

test('a report has every field of its type', async () => {
  const report = await compare(three());
  assert.deepEqual(Object.keys(report), ['version', 'options', 'articles', 'pairs', 'clusters']);
  assert.equal(report.version, 1);
  assert.deepEqual(
    report.articles.map(({ id, title }) => [id, title]),
    [['wire', ''], ['reprint', 'Harbour shut for a week'], ['other', '']],
  );
  assert.deepEqual(
    report.pairs.map(({ a, b }) => [a, b]),
    [[0, 1], [0, 2], [1, 2]],
  );
  const pair = 'a b relation certainty evidence aInB bInA resemblance shingle longest passages checks';
  for (const found of report.pairs) assert.deepEqual(Object.keys(found), pair.split(' '));
});

test('shares are words of words', async () => {
  for (const { aInB, bInA } of (await compare(three())).pairs) {
    for (const share of [aInB, bInA]) {
      assert.equal(share.words, share.verbatim + share.edited + share.rewritten + share.quotation);
      assert.ok(share.words <= share.of);
      assert.equal(share.share, share.words / share.of);
    }
  }
});

test('options that were given stand in the report, the others have their defaults', async () => {
  const given = { shingle: 4, shortestPassage: 9, gap: 3, ignoreQuotations: true, template: 'said', language: 'en' };
  const { options } = await compare(three(), { ...given, ignoreFurniture: undefined });
  assert.deepEqual(options, { ...options, ...given, ignoreFurniture: false });
  const defaults = (await compare(three())).options;
  const { shingle, shortestPassage, gap } = defaults;
  assert.deepEqual({ shingle, shortestPassage, gap }, { shingle: 5, shortestPassage: 8, gap: 6 });
});

test('articles are numbered from 1 where they have no id, and ids may repeat', async () => {
  const [first, second] = three();
  const report = await compare([{ text: first.text }, { text: second.text }, { id: '1', text: first.text }]);
  assert.deepEqual(report.articles.map(({ id }) => id), ['1', '2', '1']);
});

test('what was given is left as it is', async () => {
  const articles = three().map(Object.freeze);
  const options = Object.freeze({ gap: 4 });
  await compare(Object.freeze(articles), options);
  assert.deepEqual(articles, three());
});

test('an unchanged text is shared as a whole', async () => {
  const [{ text }] = three();
  const [{ relation, aInB, bInA }] = (await compare([{ text }, { text }])).pairs;
  assert.deepEqual([relation, aInB.share, bInA.share], ['identical', 1, 1]);
});

test('comparisons run beside each other', async () => {
  const alone = JSON.stringify(await compare(three()));
  const reports = await Promise.all(Array.from({ length: 5 }, () => compare(three())));
  for (const report of reports) assert.equal(JSON.stringify(report), alone);
});

test('after close a comparison starts anew', async () => {
  const before = await compare(three());
  close();
  close();
  assert.deepEqual(await compare(three()), before);
});
