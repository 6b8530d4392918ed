/** What the worker must not fetch, it does not even ask for. */
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { internet } from './internet.mjs';
import { start } from './worker.mjs';

const tooMuch = Buffer.alloc(5 * 1024 * 1024 + 1, 'a');
const send = (status, headers, body) => (response) => response.writeHead(status, headers).end(body);
const redirect = (location) => send(302, { Location: location });

/** The links that are refused as they stand: nothing is asked for, nothing looked up. */
const links = {
  scheme: ['ftp://news.example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'ws://news.example.org/', 'news.example.org'],
  port: ['http://news.example.org:8080/', 'https://news.example.org:80/', 'http://news.example.org:22/', 'http://news.example.org:0/'],
  credentials: ['http://a@news.example.org/', 'https://a:b@news.example.org/', 'http://news.example.org@127.0.0.1/'],
  'not-a-link': ['http://', 'http:news.example.org', 'http://news.example.org\\@127.0.0.1/', 'http:\\\\127.0.0.1\\', 'http://127%2e0.0.1/', 'http://lo\tcalhost/', `http://news.example.org/${'a'.repeat(5000)}`],
  'name-not-public': [
    'http://127.0.0.1/', 'http://127.1/', 'http://2130706433/', 'http://0x7f000001/', 'http://0x7f.0.0.1/', 'http://0177.0.0.1/', 'http://017700000001/',
    'http://0.0.0.0/', 'http://0/', 'http://10.1.2.3/', 'http://172.16.0.1/', 'http://192.168.0.1/', 'http://100.64.0.1/', 'http://169.254.169.254/latest/meta-data/',
    'http://224.0.0.1/', 'http://255.255.255.255/', 'http://1.1.1.1/', 'http://[::1]/', 'http://[::]/', 'http://[::ffff:127.0.0.1]/', 'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/', 'http://[2002:7f00:1::]/', 'http://[fe80::1]/', 'http://[fd00:ec2::254]/', 'http://[ff02::1]/', 'http://[2606:4700::1111]/',
    'http://１２７.０.０.１/', 'http://①②⑦.⓪.⓪.①/', 'http://127。0。0。1/', 'http://ｌｏｃａｌｈｏｓｔ/', 'http://localhost/', 'http://LocalHost/', 'http://a.localhost/',
    'http://printer.local/', 'http://metadata.google.internal/', 'http://router.home.arpa/', 'http://nas.lan/', 'http://intranet/', 'http://news.example.org./',
    'http://news..example.org/', 'http://1.0.0.127.in-addr.arpa/', 'http://news_desk.example.org/', 'http://xn--a.example.org/',
  ],
};

/** Names that lead where they should not, or nowhere: looked up, not asked. */
const names = {
  'private.example.org': [['10.0.0.1'], 'address-not-public'],
  'loopback.example.org': [['127.0.0.1'], 'address-not-public'],
  'metadata.example.org': [['169.254.169.254'], 'address-not-public'],
  'shared.example.org': [['100.100.100.200'], 'address-not-public'],
  'both.example.org': [['93.184.215.14', '192.168.0.1'], 'address-not-public'],
  'second.example.org': [['93.184.215.14', '::1'], 'address-not-public'],
  'local6.example.org': [['fe80::1'], 'address-not-public'],
  'unique6.example.org': [['fd00::1'], 'address-not-public'],
  'mapped.example.org': [['::ffff:127.0.0.1'], 'address-not-public'],
  'translated.example.org': [['64:ff9b::7f00:1'], 'address-not-public'],
  'tunnel.example.org': [['2002:7f00:1::'], 'address-not-public'],
  'none.example.org': [[], 'unknown-name'],
  'missing.example.org': [3, 'unknown-name'],
  'failing.example.org': [2, 'resolver'],
};

/** Answers of bad.example.org that are no article: asked for once, except where a number says how often. */
const answers = {
  '/to-loopback': [redirect('http://127.0.0.1/'), 'name-not-public'],
  '/to-metadata': [redirect('http://169.254.169.254/latest/'), 'name-not-public'],
  '/to-mapped': [redirect('http://[::ffff:10.0.0.1]/'), 'name-not-public'],
  '/to-decimal': [redirect('//2130706433/'), 'name-not-public'],
  '/to-private-name': [redirect('https://private.example.org/'), 'address-not-public'],
  '/to-local': [redirect('https://printer.local/'), 'name-not-public'],
  '/to-port': [redirect('https://news.example.org:8443/'), 'port'],
  '/to-file': [redirect('file:///etc/passwd'), 'scheme'],
  '/to-credentials': [redirect('https://a:b@news.example.org/'), 'credentials'],
  '/to-backslash': [redirect('/\\127.0.0.1/'), 'not-a-link'],
  '/to-nowhere': [send(302, {}), 'redirect-nowhere'],
  '/to-itself': [redirect('/to-itself'), 'redirect-loop'],
  '/circle': [redirect('/circle-2'), 'redirect-loop', 2],
  '/circle-2': [redirect('/circle'), 'redirect-loop', 2],
  '/many-1': [redirect('/many-2'), 'too-many-redirects', 6],
  '/picture': [send(200, { 'Content-Type': 'image/png' }, 'x'), 'wrong-type'],
  '/program': [send(200, { 'Content-Type': 'application/octet-stream' }, 'x'), 'wrong-type'],
  '/svg': [send(200, { 'Content-Type': 'image/svg+xml' }, '<svg/>'), 'wrong-type'],
  '/untyped': [send(200, {}, 'x'), 'wrong-type'],
  '/not-found': [send(404, { 'Content-Type': 'text/html' }, 'x'), 'status'],
  '/error': [send(503, { 'Content-Type': 'text/html' }, 'x'), 'status'],
  '/no-content': [send(204, {}), 'status'],
  '/too-large': [send(200, { 'Content-Type': 'text/html' }, tooMuch), 'too-large'],
  '/iso-2022-kr': [send(200, { 'Content-Type': 'text/html; charset=iso-2022-kr' }, 'x'), 'unreadable'],
};
const tail = Object.fromEntries([2, 3, 4, 5, 6].map((n) => [`/many-${n}`, redirect(`/many-${n + 1}`)]));

const slow = {
  'stuck.example.org': () => {},
  'trickling.example.org': (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    const drip = setInterval(() => response.write('x'), 50);
    response.on('close', () => clearInterval(drip));
  },
};

/** How much of an endless answer was taken. */
let endless = 0;
const endlessSite = (response) => {
  const piece = Buffer.alloc(64 * 1024, 'a');
  const more = () => {
    while (!response.destroyed && response.write(piece)) endless += piece.length;
  };
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.on('drain', more);
  more();
};

let net, worker, hasty;
before(async () => {
  net = await internet(
    {
      'bad.example.org': (response, { pathname }) => (answers[pathname]?.[0] ?? tail[pathname])(response),
      'endless.example.org': endlessSite,
      ...slow,
    },
    { ...Object.fromEntries(Object.entries(names).map(([name, [addresses]]) => [name, addresses])), 'silent.example.org': 'silent' },
  );
  worker = await start(net.answer);
  hasty = await start(net.answer, { TIME_LIMIT: '500ms', RESOLVER: 'https://resolver.example.net/dns-query' });
});
afterEach(() => net.forget());
after(async () => {
  await Promise.all([worker.close(), hasty.close()]);
  await net.close();
});

const statuses = { scheme: 400, port: 400, credentials: 400, 'not-a-link': 400, 'name-not-public': 403, 'address-not-public': 403, 'too-slow': 504 };

async function refuses(link, code, by = worker) {
  const { status, headers, content } = await by.read(link);
  assert.equal(content.code, code, `${link}: ${content.detail ?? 'was read'}`);
  assert.equal(status, statuses[code] ?? 502, link);
  assert.equal(content.status, status, link);
  assert.ok(content.title && content.detail, link);
  assert.equal(headers.get('Content-Type'), 'application/problem+json', link);
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', link);
}

test('the table has at least 40 entries', () => {
  const count = Object.values(links).flat().length + Object.keys(names).length + Object.keys(answers).length;
  assert.ok(count >= 40, `${count}`);
});

for (const [code, group] of Object.entries(links)) {
  test(`refuses ${group.length} links with ${code} and asks nobody`, async () => {
    for (const link of group) await refuses(link, code);
    assert.deepEqual([net.asked, net.lookedUp], [[], []]);
  });
}

test('refuses names that do not lead to public addresses, and does not ask there', async () => {
  for (const [name, [, code]] of Object.entries(names)) await refuses(`https://${name}/`, code);
  assert.deepEqual(net.asked, []);
  assert.equal(net.lookedUp.length, 2 * Object.keys(names).length);
});

test('refuses answers that are no article, and follows none further than allowed', async () => {
  for (const [path, [, code, times = 1]] of Object.entries(answers)) {
    net.forget();
    await refuses(`https://bad.example.org${path}`, code);
    assert.equal(net.asked.length, times, path);
    for (const { url } of net.asked) assert.equal(new URL(url).host, 'bad.example.org', path);
  }
});

test('stops an endless answer soon after 5 MB', async () => {
  await refuses('https://endless.example.org/', 'too-large');
  // What is under way may still come; it ends.
  let taken;
  do {
    taken = endless;
    await new Promise((later) => setTimeout(later, 300));
  } while (endless !== taken && endless < 20 * 1024 * 1024);
  assert.ok(endless < 20 * 1024 * 1024, `${endless} bytes were taken`);
});

test('gives up where the limit of time is over: at the site, in its answer, at the resolver', async () => {
  for (const name of ['stuck.example.org', 'trickling.example.org', 'silent.example.org']) {
    const begun = performance.now();
    await refuses(`https://${name}/`, 'too-slow', hasty);
    assert.ok(performance.now() - begun >= 500, name);
  }
  assert.notEqual(net.lookedUp.length, 0);
  for (const question of net.lookedUp) assert.match(question, / at resolver\.example\.net$/);
});
