import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { close, compare, lasting, three } from './support.mjs';

after(close);

const long = await lasting();

test('progress begins at nothing, never goes back and ends with everything', async () => {
  const seen = [];
  await compare(three(), { onProgress: (progress) => seen.push(progress) });
  assert.deepEqual(seen[0], { stage: 'reading', done: 0, total: 6 });
  assert.deepEqual(seen.at(-1), { stage: 'comparing', done: 6, total: 6 });
});

test('progress of a long comparison comes bit by bit, and the event loop runs on', async () => {
  const seen = [];
  let turns = 0;
  const timer = setInterval(() => turns++, 5);
  await compare(long, { onProgress: (progress) => seen.push(progress) });
  clearInterval(timer);
  assert.ok(seen.length > 3 && turns > 1, `${seen.length} times progress, ${turns} turns`);
  for (const [i, { stage, done, total }] of seen.entries()) {
    assert.equal(total, long.length + (long.length * (long.length - 1)) / 2);
    assert.ok(i === 0 || done > seen[i - 1].done);
    assert.equal(stage, done < long.length ? 'reading' : 'comparing');
  }
});

test('a signal that was aborted before', async () => {
  const reason = new Error('no longer wanted');
  await assert.rejects(compare(three(), { signal: AbortSignal.abort(reason) }), reason);
  await assert.rejects(compare(three(), { signal: AbortSignal.abort() }), { name: 'AbortError' });
});

test('a mistake comes before an abort', async () => {
  await assert.rejects(compare(null, { signal: AbortSignal.abort() }), { code: 'not-articles' });
});

test('a signal that is aborted at once, and one in the middle', async () => {
  const reason = { any: 'value' };
  const atOnce = new AbortController();
  const early = compare(long, { signal: atOnce.signal });
  atOnce.abort(reason);
  await assert.rejects(early, (given) => given === reason);
  const later = new AbortController();
  let calls = 0;
  const onProgress = ({ done }) => {
    calls++;
    if (done > 0) later.abort(reason);
  };
  await assert.rejects(compare(long, { signal: later.signal, onProgress }), (given) => given === reason);
  const callsThen = calls;
  await compare(three());
  assert.equal(calls, callsThen, 'progress after the abort');
});

test('a signal that is aborted afterwards changes nothing', async () => {
  const controller = new AbortController();
  const report = await compare(three(), { signal: controller.signal });
  controller.abort();
  assert.deepEqual(await compare(three()), report);
});

test('an error in onProgress stops the comparison', async () => {
  const mistake = new TypeError('a mistake of the caller');
  const onProgress = () => {
    throw mistake;
  };
  await assert.rejects(compare(long, { onProgress }), mistake);
});

test('close stops what has just begun and what is under way', async () => {
  const begun = assert.rejects(compare(long), { code: 'closed' });
  close();
  await begun;
  const onProgress = ({ done }) => {
    if (done > 0) close();
  };
  const jobs = [compare(long), compare(long, { onProgress })];
  await Promise.all(jobs.map((job) => assert.rejects(job, { code: 'closed' })));
  assert.equal((await compare(three())).pairs.length, 3);
});
