/** One client may read so many links in a minute; others are not affected. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { internet } from './internet.mjs';
import { start } from './worker.mjs';

const limit = 20; // wasm/edge/wrangler.jsonc
const period = 60_000;
const link = 'https://news.example.org/';

let net, worker;
before(async () => {
  net = await internet({ 'news.example.org': (response) => response.writeHead(200, { 'Content-Type': 'text/plain' }).end('x') });
  worker = await start(net.answer);
});
after(async () => {
  await worker.close();
  await net.close();
});

test('the twenty-first link of a client in a minute is refused, and not fetched', async () => {
  // The runtime counts by the minutes of the clock. All must fall into one.
  for (let network = 1; ; network++) {
    const minute = Math.floor(Date.now() / period);
    net.forget();
    const statuses = await readMany(`2001:db8:1:${network}::`);
    if (Math.floor(Date.now() / period) !== minute) continue;
    assert.deepEqual(statuses, Array(limit).fill(200));
    const { status, headers, content } = await worker.read(link, { client: `2001:db8:1:${network}::ffff` });
    if (Math.floor(Date.now() / period) !== minute) continue;
    assert.equal(status, 429);
    assert.equal(content.code, 'rate-limited');
    assert.equal(headers.get('Retry-After'), '60');
    assert.equal(net.asked.length, limit);
    break;
  }
  assert.equal((await worker.read(link, { client: '2001:db8:2::1' })).status, 200);
  assert.equal((await worker.read(link, { client: '192.0.2.1' })).status, 200);
});

/** Reads as many links as are allowed, and others that are refused as they stand and do not count. */
async function readMany(network) {
  const statuses = [];
  for (let n = 1; n <= limit; n++) {
    if (n % 5 === 0) assert.equal((await worker.read('http://localhost/', { client: `${network}${n}` })).status, 403);
    statuses.push((await worker.read(link, { client: `${network}${n}` })).status);
  }
  return statuses;
}
