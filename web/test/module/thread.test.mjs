import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { Worker } from 'node:worker_threads';
import { close, compare, location, three } from './support.mjs';

after(close);

const script = `
  const { parentPort, workerData } = require('node:worker_threads');
  import(workerData.location)
    .then(({ compare }) => compare(workerData.articles))
    .then((report) => parentPort.postMessage(report));
`;

test('it runs inside a worker thread', { timeout: 30_000 }, async () => {
  const thread = new Worker(script, { eval: true, workerData: { location, articles: three() } });
  const report = await new Promise((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
  });
  await thread.terminate();
  assert.deepEqual(report, await compare(three()));
});
