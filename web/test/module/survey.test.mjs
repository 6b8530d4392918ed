import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { WirecopyError, close, location, other, reprint, three, wire } from './support.mjs';

const { survey } = await import(location);

after(close);

test('a survey has every field of its type', async () => {
  const found = await survey(three());
  assert.deepEqual(Object.keys(found), ['version', 'options', 'articles', 'pairs', 'clusters']);
  assert.equal(found.version, 1);
  assert.deepEqual(found.options, { shingle: 5, threshold: 0.1, ignoreFurniture: false, template: '', language: '' });
  assert.deepEqual(
    found.articles.map(({ id, title, language }) => [id, title, language]),
    [['wire', '', 'en'], ['reprint', 'Harbour shut for a week', 'en'], ['other', '', 'en']],
  );
  assert.deepEqual(found.clusters, [{ members: [0, 1] }]);
  const [pair, ...more] = found.pairs;
  assert.deepEqual(Object.keys(pair), ['a', 'b', 'resemblance', 'aInB', 'bInA']);
  assert.deepEqual([pair.a, pair.b, more.length], [0, 1, 0]);
  for (const share of [pair.resemblance, pair.aInB, pair.bInA]) assert.ok(share > 0.1 && share < 1);
});

test('options that were given stand in the survey', async () => {
  const given = { shingle: 4, threshold: 0.25, ignoreFurniture: true, template: 'said', language: 'en' };
  const { options } = await survey(three(), { ...given, onProgress: undefined });
  assert.deepEqual(options, given);
});

test('only pairs that reach the threshold are listed', async () => {
  const { pairs: [pair] } = await survey(three());
  const most = Math.max(pair.aInB, pair.bInA);
  assert.equal((await survey(three(), { threshold: most })).pairs.length, 1);
  assert.equal((await survey(three(), { threshold: most + 1e-6 })).pairs.length, 0);
});

test('hundreds of articles: every copy finds its original, an empty text nothing', async () => {
  const word = (i, k) => `w${(i * 7919 + k * 104729) % 9973}`;
  const originals = Array.from({ length: 300 }, (_, i) => Array.from({ length: 60 }, (_, k) => word(i, k * k)).join(' '));
  const texts = [...originals, ...originals.map((text) => `A line in front. ${text}`), ''];
  const { pairs, clusters } = await survey(texts.map((text) => ({ text })));
  assert.deepEqual(clusters.map(({ members }) => members), originals.map((_, i) => [i, i + 300]));
  assert.ok(pairs.every(({ a, b }) => b < 600 && a < b));
});

test('progress of a survey begins at nothing and ends with everything', async () => {
  const seen = [];
  await survey(three(), { onProgress: (progress) => seen.push(progress) });
  assert.deepEqual(seen[0], { stage: 'reading', done: 0, total: 9 });
  assert.deepEqual(seen.at(-1), { stage: 'comparing', done: 9, total: 9 });
});

test('a survey can be stopped', async () => {
  const reason = new Error('no longer wanted');
  await assert.rejects(survey(three(), { signal: AbortSignal.abort(reason) }), reason);
  const begun = assert.rejects(survey(three()), { code: 'closed' });
  close();
  await begun;
});

test('html is surveyed as the text that it shows', async () => {
  const { articles, clusters } = await survey([{ html: `<p>${wire}</p>` }, { text: wire }, { text: other }]);
  assert.deepEqual(clusters, [{ members: [0, 1] }]);
  assert.equal(typeof articles[0].text, 'string');
  assert.equal(articles[1].text, undefined);
});

/** What is given, and the code of the error that it must make. */
const mistakes = {
  'no list': [[{ text: wire }], 'not-articles'],
  'one article': [[[{ text: wire }]], 'too-few'],
  'too many articles': [[Array(100_001).fill({ text: 'x' })], 'too-many'],
  'binary data': [[[{ text: wire }, { text: '\u0000\u0001'.repeat(99) }]], 'not-text'],
  'an option of compare': [[three(), { gap: 3 }], 'option'],
  'a threshold of 0': [[three(), { threshold: 0 }], 'option'],
  'a threshold over 1': [[three(), { threshold: 1.5 }], 'option'],
  'a threshold in words': [[three(), { threshold: '0.1' }], 'option'],
  'no number as threshold': [[three(), { threshold: NaN }], 'option'],
};

for (const [name, [given, code]] of Object.entries(mistakes)) {
  test(`a survey of ${name}: ${code}`, async () => {
    await assert.rejects(survey(...given), (error) => error instanceof WirecopyError && error.code === code);
    assert.equal((await survey([{ text: wire }, { text: reprint }])).pairs.length, 1);
  });
}
