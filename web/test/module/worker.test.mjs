/** The web worker, its failures and its end, with threads in the place of a browser's workers. */
import assert from 'node:assert/strict';
import test, { after, beforeEach } from 'node:test';
import { Worker as Thread } from 'node:worker_threads';

/** The inside of a browser's worker, as far as the module uses it. */
const scope = `
  const { parentPort, workerData } = require('node:worker_threads');
  Object.assign(globalThis, {
    DedicatedWorkerGlobalScope: class {},
    name: workerData.name,
    postMessage: (data) => parentPort.postMessage(data),
    addEventListener: (type, listener) => parentPort.on(type, (data) => listener({ data })),
  });
  import(workerData.url);
`;

let started = [];
let fail = '';

globalThis.document = {};
globalThis.origin = 'null';
globalThis.Worker = class {
  constructor(url, { name, type }) {
    assert.equal(type, 'module');
    if (fail === 'thrown') throw new Error('not allowed');
    const script = fail ? `throw new Error('not allowed')` : scope;
    this.thread = new Thread(script, { eval: true, workerData: { url: String(url), name } });
    this.thread.on('message', (data) => this.onmessage?.({ data }));
    this.thread.on('error', ({ message }) => this.onerror?.({ message, preventDefault() {} }));
    this.ended = new Promise((resolve) => this.thread.on('exit', resolve));
    started.push(this);
  }
  postMessage(data) {
    this.thread.postMessage(data);
  }
  terminate() {
    void this.thread.terminate();
  }
};

const { WirecopyError, close, compare, location: module, many, three } = await import('./support.mjs');

/** Articles that are too long to be compared on the spot. */
const long = () => three().map(({ text, ...rest }) => ({ ...rest, text: text.repeat(40) }));

const timeout = 30_000;

after(close);
beforeEach(() => {
  close();
  started = [];
});

test('a worker does one comparison after another', { timeout }, async () => {
  const seen = [];
  const report = await compare(long(), { onProgress: (progress) => seen.push(progress) });
  assert.equal(report.pairs.length, 3);
  assert.equal(seen[0].done, 0);
  assert.equal(seen.at(-1).done, 6);
  assert.deepEqual(await compare(long()), report);
  assert.equal(started.length, 1);
});

test('small comparisons are made on the spot, and one after the other lets others run', { timeout }, async (context) => {
  await compare(three()); // so that loading is over
  // A clock that goes on when it is looked at, so that a busy machine does not matter.
  const now = performance.now;
  let time = 0;
  performance.now = () => time++;
  context.after(() => (performance.now = now));
  let turned = false;
  setTimeout(() => (turned = true));
  for (let count = 0; count < 200; count++) await compare([{ text: 'one' }, { text: 'two' }]);
  assert.ok(turned, 'a timer never had its turn');
  assert.equal(started.length, 0);
});

test('a worker turns html into text', { timeout }, async () => {
  const { articles } = await compare([{ html: '<p>One<p>two' }, { text: 'One two' }]);
  assert.equal(articles[0].text, 'One\n\ntwo');
});

test('an error comes out of a worker as it is, and the worker goes on', { timeout }, async () => {
  await assert.rejects(compare([...long(), { id: 'e', text: '' }]), (error) => {
    assert.ok(error instanceof WirecopyError);
    assert.deepEqual([error.code, error.article, error.index], ['empty', 'e', 3]);
    return true;
  });
  await compare(long());
  assert.equal(started.length, 1);
});

test('an abort ends the worker', { timeout }, async () => {
  const controller = new AbortController();
  const onProgress = () => controller.abort('enough');
  await assert.rejects(compare(many(24), { signal: controller.signal, onProgress }), (reason) => reason === 'enough');
  await started[0].ended;
  await compare(long());
  assert.equal(started.length, 2);
});

test('more comparisons than processors wait for their turn, and close ends them all', { timeout }, async () => {
  const reports = await Promise.all(Array.from({ length: 9 }, () => compare(long())));
  assert.equal(new Set(reports.map((report) => JSON.stringify(report))).size, 1);
  const onProgress = () => close();
  const jobs = Array.from({ length: 9 }, () => assert.rejects(compare(long(), { onProgress }), { code: 'closed' }));
  await Promise.all(jobs);
  await Promise.all(started.map(({ ended }) => ended));
  assert.equal((await compare(long())).pairs.length, 3);
});

for (const way of ['thrown', 'reported']) {
  test(`where no worker can start it runs on the spot: ${way}`, { timeout }, async () => {
    const expected = await compare(long());
    fail = way;
    const fresh = await import(`${module}?${way}`);
    assert.deepEqual(await fresh.compare(long()), expected);
    assert.deepEqual(await fresh.compare(long()), expected);
    fresh.close();
    fail = '';
  });
}
