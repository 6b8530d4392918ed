/** The limits as deployed: links of a client in a minute, and time for an article. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { internet } from './internet.mjs';
import { start } from './worker.mjs';

const limit = 20; // wasm/edge/wrangler.jsonc
const period = 60_000;
const link = 'https://news.example.org/';

const sites = {
  'news.example.org': (response) => response.writeHead(200, { 'Content-Type': 'text/plain' }).end('x'),
  'slow.example.org': (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).write('x'),
};

let net, worker, patience;
before(async () => {
  net = await internet(sites);
  worker = await start(net.answer);
  // It goes on beside the first test.
  patience = waitForSlow();
  patience.catch(() => {});
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
    assert.equal(net.asked.filter(({ url }) => url === link).length, limit);
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

/** Reads a site that never ends, and returns the problem and after how many seconds it came. */
async function waitForSlow() {
  const begun = performance.now();
  const { content } = await worker.read('https://slow.example.org/');
  return { code: content.code, seconds: (performance.now() - begun) / 1000 };
}

test('an article that takes longer than 10 s is given up', async () => {
  const { code, seconds } = await patience;
  assert.equal(code, 'too-slow');
  assert.ok(seconds >= 10 && seconds < 20, `${seconds} s`);
});
