/** The worker reads an article and passes on nothing but its text. */
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { internet } from './internet.mjs';
import { start } from './worker.mjs';

const page = (type, body, headers = {}) => (response) => {
  for (const [name, value] of Object.entries({ 'Content-Type': type, ...headers })) response.setHeader(name, value);
  response.end(typeof body === 'string' ? Buffer.from(body, 'latin1') : body);
};
const utf8 = (text) => Buffer.from(text);

/** What each path of news.example.org answers. */
const paths = {
  '/html': page('text/html; charset=UTF-8', utf8('<p>“Zażółć” & <b>gęślą</b>'), { 'Set-Cookie': 'id=1; Path=/' }),
  '/xhtml': page('application/xhtml+xml', utf8('<p/>')),
  '/text': page('text/plain', utf8('Zażółć')),
  '/latin1': page('text/html; charset=iso-8859-1', '<p>caf\xe9'),
  '/windows-1251': page('text/html', '<meta charset=windows-1251><p>\xcf\xf0\xe8\xe2\xe5\xf2'),
  '/shift_jis': page('text/html; charset=Shift_JIS', '<p>\x93\xfa\x96\x7b'),
  '/utf-16': page('text/html', '\xff\xfe<\0p\0>\0\x42\x01'),
  '/utf-8-mark': page('text/html; charset=latin1', '\xef\xbb\xbf<p>\xc5\x82'),
  '/packed': page('text/html', gzipSync('<p>packed'), { 'Content-Encoding': 'gzip' }),
  '/empty': page('text/html', ''),
  '/large': page('text/html', Buffer.alloc(5 * 1024 * 1024, 'a')),
  '/comma': (response) => response.writeHead(302, { Location: '/a,b,1.html?c=d,e#f', 'Set-Cookie': 'id=1' }).end(),
  '/a,b,1.html': page('text/html', '<p>comma'),
};
for (const n of [1, 2, 3, 4, 5]) {
  paths[`/hop${n}`] = (response) => response.writeHead([301, 302, 303, 307, 308][n - 1], { Location: n > 1 ? `hop${n - 1}` : '//other.example.com/end' }).end('gone');
}

let net, worker;
before(async () => {
  net = await internet({
    'news.example.org': (response, { pathname }) => paths[pathname](response),
    'other.example.com': page('text/html', '<p>end'),
  });
  worker = await start(net.answer);
});
afterEach(() => net.forget());
after(async () => {
  await worker.close();
  await net.close();
});

const at = (path) => `https://news.example.org${path}`;

for (const [path, content] of Object.entries({
  '/html': { contentType: 'text/html', charset: 'utf-8', html: '<p>“Zażółć” & <b>gęślą</b>' },
  '/xhtml': { contentType: 'application/xhtml+xml', charset: 'utf-8', html: '<p/>' },
  '/text': { contentType: 'text/plain', charset: 'utf-8', text: 'Zażółć' },
  '/latin1': { contentType: 'text/html', charset: 'windows-1252', html: '<p>café' },
  '/windows-1251': { contentType: 'text/html', charset: 'windows-1251', html: '<meta charset=windows-1251><p>Привет' },
  '/shift_jis': { contentType: 'text/html', charset: 'shift_jis', html: '<p>日本' },
  '/utf-16': { contentType: 'text/html', charset: 'utf-16le', html: '<p>ł' },
  '/utf-8-mark': { contentType: 'text/html', charset: 'utf-8', html: '<p>ł' },
  '/packed': { contentType: 'text/html', charset: 'utf-8', html: '<p>packed' },
  '/empty': { contentType: 'text/html', charset: 'utf-8', html: '' },
})) {
  test(`reads ${path}`, async () => {
    const { status, headers, content: read } = await worker.read(at(path));
    assert.deepEqual(read, { url: at(path), ...content });
    assert.equal(status, 200);
    assert.equal(headers.get('Content-Type'), 'application/json');
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.equal(headers.get('Access-Control-Allow-Origin'), null);
    assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'same-origin');
    assert.equal(headers.get('Set-Cookie'), null);
    assert.equal(net.asked.length, 1);
  });
}

test('reads an article of 5 MB whole', async () => {
  const { content } = await worker.read(at('/large'));
  assert.equal(content.html?.length, 5 * 1024 * 1024);
});

test('sends the link and fixed headers, whatever the reader has', async () => {
  await worker.read(at('/html'), {
    headers: { Cookie: 'session=1', Authorization: 'Basic eA==', 'User-Agent': 'A reader', 'Accept-Language': 'pl', Referer: 'http://desk.example.org/' },
  });
  const [{ url, headers }] = net.asked;
  assert.equal(url, at('/html'));
  // The runtime adds the name of the worker's zone and takes care of packing.
  const { 'cf-worker': _, ...sent } = headers;
  assert.deepEqual(sent, {
    accept: 'text/html, application/xhtml+xml, text/plain;q=0.8',
    'accept-language': '*',
    host: 'news.example.org',
    'user-agent': "Wirecopy/1 (reads one article on a reader's request)",
  });
});

test('looks every name up at the resolver of the configuration', async () => {
  await worker.read(at('/html'));
  assert.deepEqual(net.lookedUp, Array(2).fill('news.example.org at cloudflare-dns.com'));
});

test('follows five redirects, each looked up', async () => {
  const { content } = await worker.read(at('/hop5'));
  assert.deepEqual(content, { url: 'https://other.example.com/end', contentType: 'text/html', charset: 'utf-8', html: '<p>end' });
  assert.equal(net.asked.length, 6);
  assert.equal(net.lookedUp.length, 12);
});

test('follows a redirect with commas and carries no cookie along', async () => {
  const { content } = await worker.read(at('/comma'));
  assert.equal(content.url, at('/a,b,1.html?c=d,e'));
  for (const { headers } of net.asked) assert.equal(headers.cookie, undefined);
});

test('answers only the page of its own origin', async () => {
  const path = `/api/article?url=${encodeURIComponent(at('/html'))}`;
  for (const headers of [{}, { 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'none' }, { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://evil.example.net' }]) {
    const response = await worker.ask(path, { headers });
    assert.equal(response.status, 403);
    assert.equal((await response.json()).code, 'not-same-origin');
  }
  const preflight = await worker.ask(path, { method: 'OPTIONS', headers: { Origin: 'https://evil.example.net', 'Access-Control-Request-Method': 'GET' } });
  assert.equal(preflight.status, 405);
  assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), null);
  assert.deepEqual([net.asked, net.lookedUp], [[], []]);
});
