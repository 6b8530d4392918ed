/** The worker serves the site as it was built, with every header. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { internet } from './internet.mjs';
import { assets, start } from './worker.mjs';

let net, worker;
before(async () => {
  net = await internet({});
  worker = await start(net.answer);
});
after(async () => {
  await worker.close();
  await net.close();
});

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.bin': 'application/octet-stream',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
};

const configuration = ['_headers', '_redirects'];
const names = readdirSync(assets, { recursive: true })
  .filter((name) => statSync(join(assets, name)).isFile() && !configuration.includes(name))
  .sort();

/** Whether pages elsewhere may use a file. */
const isShared = (name) => /^(embed\.(html|js)|embed-[^/]*\.(js|css)|wirecopy-[^/]*\.(js|wasm|bin))$/.test(name);

function checkHeaders(headers, name) {
  const policy = headers.get('Content-Security-Policy').split('; ');
  assert.equal(policy[0], "default-src 'none'", name);
  assert.ok(policy.includes("script-src 'self' 'wasm-unsafe-eval'"), name);
  for (const line of ["connect-src 'self'", "manifest-src 'self'", "worker-src 'self' blob:"]) assert.ok(policy.includes(line), `${name}: ${line}`);
  assert.doesNotMatch(policy.join(), /'unsafe-(inline|eval)'|\*|https?:/, name);
  assert.equal(policy.includes("frame-ancestors 'self'"), name !== 'embed.html', name);
  const permissions = headers.get('Permissions-Policy');
  for (const feature of ['camera', 'geolocation', 'microphone', 'payment', 'usb']) {
    assert.ok(permissions.includes(`${feature}=()`), `${name}: ${feature}`);
  }
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', name);
  assert.equal(headers.get('Referrer-Policy'), 'no-referrer', name);
  assert.equal(headers.get('Cross-Origin-Opener-Policy'), 'same-origin', name);
  assert.equal(headers.get('Cross-Origin-Resource-Policy'), isShared(name) ? 'cross-origin' : 'same-origin', name);
  assert.equal(headers.get('Access-Control-Allow-Origin'), isShared(name) ? '*' : null, name);
  assert.equal(headers.get('Set-Cookie'), null, name);
  const hashed = /-[A-Z2-7]{8}\.[a-z]+$/.test(name);
  assert.equal(headers.get('Cache-Control'), hashed ? 'public, max-age=31536000, immutable' : 'no-cache', name);
}

test('every file is served with its type, its headers and its content', async () => {
  assert.ok(names.includes('index.html') && names.some(isShared) && !names.every(isShared), `the site has ${names}`);
  for (const name of names) {
    const response = await worker.ask(`/${name}`);
    assert.equal(response.status, 200, name);
    assert.equal(response.headers.get('Content-Type'), types[extname(name)] ?? assert.fail(`no type for ${name}`));
    checkHeaders(response.headers, name);
    const content = Buffer.from(await response.arrayBuffer());
    assert.ok(content.equals(readFileSync(join(assets, name))), `${name} has another content`);
  }
});

test('the root is the page, and no address redirects', async () => {
  const response = await worker.ask('/');
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('Content-Type'), types['.html']);
  checkHeaders(response.headers, 'index.html');
  assert.equal(await response.text(), readFileSync(join(assets, 'index.html'), 'utf8'));
});

test('what the client has already is not sent again', async () => {
  const tag = (await worker.ask('/index.html')).headers.get('ETag');
  const response = await worker.ask('/index.html', { headers: { 'If-None-Match': tag } });
  assert.equal(response.status, 304);
});

test('a file is compressed for a client that takes that', async () => {
  const script = names.find((name) => name.startsWith('main-'));
  const sent = await worker.ask(`/${script}`, { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(sent.headers.get('Content-Encoding'), 'gzip');
  const plain = await worker.ask(`/${script}`, { headers: { 'Accept-Encoding': 'identity' } });
  assert.equal(plain.headers.get('Content-Encoding'), null);
});

test('compressed copies, configuration and what is not there are not served', async () => {
  for (const path of ['/index.html.br', '/index.html.gz', '/_headers', '/_redirects', '/wrangler.jsonc', '/../app.wasm', '/index', '/nothing']) {
    const response = await worker.ask(path);
    assert.equal(response.status, 404, path);
    assert.equal((await response.json()).code, 'no-such-route', path);
    assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff', path);
    assert.match(response.headers.get('Content-Security-Policy'), /default-src 'none'/, path);
  }
});

test('the site is only read', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const response = await worker.ask('/', { method });
    assert.equal(response.status, 405, method);
    assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff', method);
  }
  assert.equal((await worker.ask('/', { method: 'HEAD' })).status, 200);
});

test('the health of the worker is told, and its routes', async () => {
  const response = await worker.ask('/api/health');
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('Content-Type'), 'application/json');
  assert.deepEqual(await response.json(), { status: 'ok', routes: ['/api/article', '/api/health'] });
  assert.equal((await worker.ask('/api/nothing')).status, 404);
  const posted = await worker.ask('/api/health', { method: 'POST', body: 'x' });
  assert.equal(posted.status, 405);
  assert.equal(posted.headers.get('Allow'), 'GET');
  assert.deepEqual(net.asked, []);
});
