/** Surveys that are large enough for threads: how many there are, and what they are asked, must not show. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import os, { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, afterEach } from 'node:test';
import { pathToFileURL } from 'node:url';
import threads from 'node:worker_threads';
import { archive } from '../bench/archive.mjs';
import { WirecopyError, close, location, three } from './support.mjs';

const timeout = 120_000;
const { openSurvey, survey } = await import(location);

/** Some slices of articles, among which are pairs of all kinds. */
const articles = archive(4000);
const { Worker } = threads;
const { availableParallelism } = os;

let started = [];

/** Makes this machine one with so many processors, whose threads may fail. */
function pretend(processors, mistake = '') {
  os.availableParallelism = () => processors;
  threads.Worker = class extends Worker {
    constructor(script, options) {
      if (mistake === 'thrown') throw new Error('not allowed');
      super(mistake ? 'throw new Error("not allowed")' : script, options);
      started.push(new Promise((resolve) => this.on('exit', resolve)));
    }
  };
  syncBuiltinESMExports();
}

afterEach(async () => {
  await Promise.all(started); // every thread ends with its survey
  started = [];
  Object.assign(os, { availableParallelism });
  Object.assign(threads, { Worker });
  syncBuiltinESMExports();
});
after(close);

pretend(1);
const expected = JSON.stringify(await survey(articles));

test('the archive has pairs and clusters', () => {
  const { pairs, clusters } = JSON.parse(expected);
  assert.ok(pairs.length > 500 && clusters.length > 200, `${pairs.length} pairs, ${clusters.length} clusters`);
});

for (const processors of [2, 3, 8]) {
  test(`the same survey with ${processors} processors`, { timeout }, async () => {
    pretend(processors);
    assert.ok(JSON.stringify(await survey(articles)) === expected);
    assert.ok(started.length > 1, `${started.length} threads`);
  });
}

for (const mistake of ['thrown', 'reported']) {
  test(`the same survey where no thread can start: ${mistake}`, { timeout }, async () => {
    pretend(4, mistake);
    const fresh = await import(`${location}?${mistake}`);
    assert.ok(JSON.stringify(await fresh.survey(articles)) === expected);
    fresh.close();
  });
}

test('a thread that cannot start takes nothing with it', { timeout }, async () => {
  pretend(4);
  const fresh = await import(`${location}?late`);
  const open = fresh.openSurvey();
  for (let at = 0; at < articles.length; at += 200) await open.add(articles.slice(at, at + 200));
  assert.equal(started.length, 0);
  pretend(4, 'reported');
  assert.ok(JSON.stringify(await open.result()) === expected);
  assert.equal(started.length, 1);
  fresh.close();
});

test('few articles need no thread', { timeout }, async () => {
  pretend(8);
  await survey(three());
  assert.equal(started.length, 0);
});

test('articles that are added give the survey of all at once', { timeout }, async () => {
  const open = openSurvey();
  for (const [from, to] of [[0, 1], [1, 1], [1, 1500], [1500, 1501], [1501, 4000]]) {
    await open.add(articles.slice(from, to));
    assert.equal(open.size, to);
    if (to === 1500) assert.equal(JSON.stringify(await open.result()), JSON.stringify(await survey(articles.slice(0, to))));
  }
  assert.ok(JSON.stringify(await open.result()) === expected);
  assert.ok(JSON.stringify(await open.result()) === expected, 'a second time');
});

test('a result at another threshold is that of a survey with it', { timeout }, async () => {
  const open = openSurvey({ threshold: 0.4, shingle: 4 });
  const some = articles.slice(0, 300);
  await open.add(some);
  for (const threshold of [0.05, 0.9, undefined]) {
    const { options, ...found } = await open.result({ threshold });
    const wanted = await survey(some, { threshold: threshold ?? 0.4, shingle: 4 });
    assert.deepEqual({ options, ...found }, wanted);
    assert.equal(options.threshold, threshold ?? 0.4);
  }
  await assert.rejects(open.result({ threshold: 7 }), { code: 'option' });
});

test('calls of an open survey wait for each other, and its results are their own', { timeout }, async () => {
  const open = openSurvey({ threshold: 0.2 });
  const unnamed = three().map(({ text }) => ({ text }));
  const adding = [open.add(unnamed.slice(0, 2)), open.add(unnamed.slice(2))];
  const first = await open.result();
  await Promise.all(adding);
  assert.deepEqual(first, await survey(unnamed, { threshold: 0.2 }));
  assert.deepEqual(first.articles.map(({ id }) => id), ['1', '2', '3']);
  first.articles[0].title = 'changed';
  assert.notEqual((await open.result()).articles[0].title, 'changed');
});

test('what cannot be added leaves an open survey as it was', { timeout }, async () => {
  const open = openSurvey();
  await assert.rejects(open.result(), { code: 'too-few' });
  await open.add(three());
  const before = await open.result();
  await assert.rejects(open.add([{ text: 'x' }, { id: 'odd', text: '\u0000\u0001'.repeat(99) }]), { code: 'not-text', article: 'odd', index: 1 });
  await assert.rejects(open.add([{ text: 7 }]), { code: 'not-a-string', index: 0 });
  await assert.rejects(open.add(null), { code: 'not-articles' });
  const reason = new Error('enough');
  await assert.rejects(open.add(articles, { signal: AbortSignal.abort(reason) }), reason);
  assert.equal(open.size, 3);
  assert.deepEqual(await open.result(), before);
  assert.throws(() => openSurvey({ threshold: 2 }), { code: 'option' });
});

test('what stops an addition at its end leaves nothing of it', { timeout }, async () => {
  const open = openSurvey();
  const reason = new Error('enough');
  const atTheEnd = (stop) => ({ done, total }) => done === total && stop();
  const controller = new AbortController();
  const { signal } = controller;
  await assert.rejects(open.add(three(), { signal, onProgress: atTheEnd(() => controller.abort(reason)) }), reason);
  const fail = () => {
    throw reason;
  };
  await assert.rejects(open.add(three(), { onProgress: atTheEnd(fail) }), reason);
  await assert.rejects(open.add(three(), { onProgress: atTheEnd(close) }), { code: 'closed' });
  assert.equal(open.size, 0);
});

test('what waits for its turn is stopped as well', { timeout }, async () => {
  const open = openSurvey();
  await open.add(three());
  const reason = new Error('enough');
  const controller = new AbortController();
  const order = [];
  const adding = open.add(articles).then(() => order.push('added'));
  const stopped = assert.rejects(open.result({ signal: controller.signal }), reason).then(() => order.push('stopped'));
  const after = open.result().then((survey) => order.push(survey.articles.length));
  controller.abort(reason);
  await Promise.all([adding, stopped, after]);
  assert.deepEqual(order, ['stopped', 'added', 4003], 'those behind it still wait');
  const jobs = [open.add(three()), open.result(), open.add(three())];
  const ended = Promise.all(jobs.map((job) => assert.rejects(job, { code: 'closed' })));
  close();
  await ended;
  assert.equal(open.size, 4003);
});

test('what an open survey is asked in a wrong way is told', { timeout }, async () => {
  const open = openSurvey();
  await open.add(three());
  const wrong = { name: 'WirecopyError', code: 'option' };
  for (const options of [null, { treshold: 0.5 }, { shingle: 4 }, { signal: new EventTarget() }, { onProgress: 'x' }]) {
    await assert.rejects(open.result(options), wrong, JSON.stringify(options));
  }
  for (const watch of [null, { threshold: 0.5 }, { signal: {} }]) await assert.rejects(open.add(three(), watch), wrong);
  for (const members of [null, 1, { length: 2 }]) await assert.rejects(open.compare(members), { name: 'WirecopyError', code: 'not-articles' });
  assert.equal(open.size, 3);
});

test('html that was added is compared as the text that it shows', { timeout }, async () => {
  const open = openSurvey();
  const html = three().map(({ id, text }) => ({ id, html: `<p>${text.replaceAll('\n\n', '<p>')}` }));
  await open.add(html);
  const { articles: listed, clusters: [{ members }] } = await open.result();
  assert.deepEqual(members, [0, 1]);
  const report = await open.compare(members);
  assert.deepEqual(report.articles.map(({ id }) => id), ['wire', 'reprint']);
  assert.equal(report.articles[0].text, undefined, 'the text of the survey is the one that is compared');
  const { a } = report.pairs[0].passages[0];
  assert.ok(listed[0].text.slice(a.start, a.end).length > 20);
  await assert.rejects(open.compare([0, 3]), { code: 'not-articles' });
});

test('a thread that misses a file ends all the same', { timeout }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-'));
  t.after(() => rm(folder, { recursive: true }));
  for (const name of ['wirecopy.js', 'wirecopy.wasm', 'package.json']) await copyFile(new URL(name, location), join(folder, name));
  pretend(4);
  const fresh = await import(pathToFileURL(join(folder, 'wirecopy.js')).href);
  await assert.rejects(fresh.survey([...articles, { html: '<p>One' }]), { code: 'load' });
  assert.ok(started.length > 0); // that they end is awaited after each test
  fresh.close();
});

test('a thread that finds no file while a join waits in it does not lose that', { timeout }, async () => {
  let asked = 0;
  pretend(3);
  const Plain = threads.Worker;
  threads.Worker = class extends Plain {
    postMessage(message, transfer) {
      if (message.part.operation !== 'aside') return super.postMessage(message, transfer);
      asked++;
      this.emit('message', { kind: 'failure', code: 'load', message: 'not found' });
    }
  };
  syncBuiltinESMExports();
  assert.ok(JSON.stringify(await survey(articles)) === expected);
  assert.ok(asked > 0);
});

test('of several mistakes the first is told', { timeout }, async () => {
  pretend(4);
  const given = articles.slice();
  for (const index of [3900, 2100, 900]) given[index] = { id: `odd ${index}`, text: '\u0000\u0001'.repeat(99) };
  await assert.rejects(survey(given), { code: 'not-text', article: 'odd 900', index: 900 });
});

for (const stage of ['reading', 'comparing']) {
  test(`an abort while ${stage} ends the threads`, { timeout }, async () => {
    pretend(3);
    const controller = new AbortController();
    const reason = new Error('enough');
    const onProgress = (progress) => progress.stage === stage && progress.done > 0 && controller.abort(reason);
    await assert.rejects(survey(articles, { signal: controller.signal, onProgress }), reason);
    assert.ok(started.length > 0);
  });
}

test('close ends a survey and its threads', { timeout }, async () => {
  pretend(3);
  await assert.rejects(survey(articles, { onProgress: ({ done }) => done > 0 && close() }), { code: 'closed' });
});

test('progress of a long survey comes bit by bit and never goes back', { timeout }, async () => {
  pretend(3);
  const seen = [];
  await survey(articles, { onProgress: (progress) => seen.push(progress) });
  assert.deepEqual(seen[0], { stage: 'reading', done: 0, total: 12_000 });
  assert.deepEqual(seen.at(-1), { stage: 'comparing', done: 12_000, total: 12_000 });
  assert.ok(seen.length > 10, `${seen.length} times`);
  for (const [i, { stage, done, total }] of seen.entries()) {
    assert.ok(total === 12_000 && (i === 0 || done >= seen[i - 1].done), `${done} after ${seen[i - 1]?.done}`);
    assert.ok(i === 0 || stage === seen[i - 1].stage || stage === 'comparing');
  }
});

test('more than the memory that a survey may take is an error that says what to do', { timeout }, async () => {
  const error = await survey(articles, { memory: 5 }).catch((problem) => problem);
  assert.ok(error instanceof WirecopyError && error.code === 'memory', String(error));
  const [, fit] = error.message.match(/survey about (\d+) of them/);
  assert.ok(fit > 100 && fit < 4000, error.message);
  await survey(articles.slice(0, Math.floor(fit * 0.9)), { memory: 5 });
  const open = openSurvey({ memory: 5 });
  await open.add(articles.slice(0, 500));
  await assert.rejects(open.add(articles.slice(500)), { code: 'memory' });
  assert.equal((await open.result()).articles.length, 500);
});
