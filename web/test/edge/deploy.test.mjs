/** What would be deployed fits into the free plan of Cloudflare. */
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assets, dryRun } from './worker.mjs';

// The limits of the free plan: developers.cloudflare.com/workers/platform/limits
const workerBytes = 3_000_000; // gzip
const fileBytes = 25 * 1024 * 1024;
const files = 20_000;

test('wrangler would deploy it, and the worker is small enough', () => {
  const said = dryRun();
  const [, kibibytes] = said.match(/Total Upload: .* gzip: ([\d.]+) KiB/) ?? assert.fail(said);
  assert.ok(kibibytes * 1024 <= workerBytes, `the worker has ${kibibytes} KiB`);
  for (const binding of ['ARTICLE_LIMIT', 'RESOLVER', 'TIME_LIMIT']) assert.match(said, new RegExp(`env\\.${binding}`));
  assert.doesNotMatch(said, /warning|deprecated/i);
});

test('the files of the site are small and few enough', () => {
  const names = readdirSync(assets, { recursive: true });
  assert.ok(names.length <= files);
  for (const name of names) assert.ok(statSync(join(assets, name)).size <= fileBytes, name);
});
