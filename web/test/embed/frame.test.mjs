/** embed.html in a frame of another origin, with and without an origin of its own. */
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { launch, until } from '../page/browser.mjs';
import { council, radio } from '../page/texts.mjs';
import { host, page, policies, visit } from './host.mjs';

let browser;
let other;

const source = 'https://wirecopy.example/embed.html';
const frames = (sandbox) => page(`<iframe id="frame" width="900" ${sandbox} src="${source}"></iframe>`, { script: 'data:text/javascript,' });

const pages = {
  'open.html': frames(''),
  'sandboxed.html': frames('sandbox="allow-scripts"'),
  'stranger.html': page(`<iframe id="frame" src="${source}"></iframe><iframe id="stranger" src="stranger-inside.html"></iframe>`, {
    script: 'data:text/javascript,',
  }),
  'stranger-inside.html': '<!doctype html><title>stranger</title>',
};

const policy = policies.frame.replace("script-src 'self'", "script-src 'self' data:").replace('frame-src', "frame-src 'self'");

before(async () => {
  browser = await launch();
  other = await host({ pages, policy });
});

after(async () => {
  await browser?.close();
  other?.close();
});

/** Opens a page with a frame, and waits until that is ready. */
async function open(path) {
  const visited = await visit(browser, `${other.origin}/${path}`, (tab) =>
    tab.evaluateOnNewDocument(() => {
      window.heard = [];
      addEventListener('message', ({ data, source, origin }) => {
        window.heard.push({ data, origin, own: source === document.querySelector('#frame')?.contentWindow });
      });
    }),
  );
  await heard(visited.tab, 'ready');
  return visited;
}

/** Waits for as many messages of a type. */
function heard(tab, type, count = 1) {
  const read = () => tab.evaluate((wanted) => window.heard.filter(({ data }) => data?.type === wanted), type);
  return until(read, ({ length }) => length >= count, `${count} ${type}`);
}

/** The height once it has been the same for a while. */
async function settled(tab) {
  let before;
  let height;
  do {
    before = height;
    await new Promise((resolve) => setTimeout(resolve, 700));
    height = (await heard(tab, 'resize')).at(-1).data.height;
  } while (height !== before);
  return height;
}

/** Sends messages, one right after the other. */
const send = (tab, ...messages) =>
  tab.$eval('#frame', (frame, given) => given.forEach((message) => frame.contentWindow.postMessage(message, '*')), messages);

const ask = (id, rest = {}) => ({ wirecopy: 1, type: 'compare', id, articles: [{ text: council }, { html: `<p>${radio}` }], ...rest });

for (const [path, origin] of [['open.html', new URL(process.env.WIRECOPY_URL).origin], ['sandboxed.html', 'null']]) {
  test(`a frame compares and tells its height: ${path}`, async () => {
    const { tab, faults, close } = await open(path);
    await send(tab, ask('one', { options: { gap: 3, ignoreQuotations: true } }));
    const [report] = await heard(tab, 'report');
    assert.deepEqual([report.origin, report.own, report.data.wirecopy, report.data.id], [origin, true, 1, 'one']);
    assert.equal(report.data.report.pairs[0].relation, 'partial');
    assert.equal(report.data.report.options.gap, 3);
    assert.ok((await heard(tab, 'progress')).every(({ data }) => data.id === 'one' && data.done <= data.total));
    const height = await settled(tab);
    assert.ok(height > 600, `${height}`);
    // It must not grow with the frame that is made as high as it says.
    await tab.$eval('#frame', (frame, value) => frame.setAttribute('height', value), height);
    assert.equal(await settled(tab), height);
    assert.deepEqual(faults, []);
    await close();
  });
}

test('a later request takes the place of an earlier one; each gets one answer', async () => {
  const { tab, faults, close } = await open('open.html');
  await send(tab, ask('first'), ask('second'));
  const [{ data: error }] = await heard(tab, 'error');
  assert.deepEqual([error.id, error.code], ['first', 'closed']);
  assert.equal((await heard(tab, 'report'))[0].data.id, 'second');
  await send(tab, ask('third', { articles: [{ text: council }] }));
  const [, few] = await heard(tab, 'error', 2);
  assert.deepEqual([few.data.id, few.data.code], ['third', 'too-few']);
  assert.equal((await heard(tab, 'report')).length, 1);
  assert.deepEqual(faults, []);
  await close();
});

test('what is asked in a wrong way is said, and nothing is compared', async () => {
  const { tab, faults, close } = await open('open.html');
  const wrong = [
    ask('1', { type: 'erase' }),
    ask('2', { articles: 'none' }),
    ask('3', { articles: [null, 4] }),
    ask('4', { articles: [{ text: 4 }, { text: council }] }),
    ask('5', { articles: [{ text: council, innerHTML: '<b>' }, { text: radio }] }),
    ask('6', { options: { onProgress: 'alert(1)' } }),
    ask('7', { options: { gap: '3' } }),
    ask('8', { options: [] }),
    ask('9', { articles: [[], []] }),
  ];
  await send(tab, ...wrong);
  const errors = await heard(tab, 'error', wrong.length);
  assert.deepEqual(errors.map(({ data }) => [data.id, data.code]), wrong.map(({ id }) => [id, 'message']));
  await send(tab, ask('10', { articles: [{ text: council, html: radio }, { text: radio }] }));
  const last = (await heard(tab, 'error', 10))[9].data;
  assert.equal(last.id, '10');
  assert.notEqual(last.code, 'message');
  await send(tab, ask('good'));
  assert.equal((await heard(tab, 'report'))[0].data.id, 'good');
  assert.deepEqual(faults, []);
  await close();
});

test('hostile messages get no answer at all', async () => {
  const { tab, faults, close } = await open('stranger.html');
  const hostile = [null, 'compare', 7, [], { type: 'compare' }, ask(5), ask(undefined), ask('x'.repeat(101)), ask('a', { wirecopy: 2 }), ask('b', { wirecopy: '1' })];
  await send(tab, ...hostile);
  await tab.$eval('#frame', (frame) => {
    const inherited = Object.create({ wirecopy: 1, type: 'compare', id: 'proto' });
    frame.contentWindow.postMessage(inherited, '*');
    frame.contentWindow.postMessage(new Map([['wirecopy', 1]]), '*');
  });
  // A sibling, and another window, ask in the right way.
  const stranger = tab.frames().find((frame) => frame.url().endsWith('stranger-inside.html'));
  await stranger.evaluate((message) => {
    window.answers = 0;
    addEventListener('message', () => (window.answers += 1));
    parent.document.querySelector('#frame').contentWindow.postMessage(message, '*');
  }, ask('sibling'));
  await send(tab, ask('good'));
  await heard(tab, 'report');
  const messages = await tab.evaluate(() => window.heard.map(({ data }) => data));
  assert.deepEqual([...new Set(messages.filter(({ id }) => id !== undefined).map(({ id }) => id))], ['good']);
  assert.equal(await stranger.evaluate(() => window.answers), 0);
  assert.deepEqual(faults, []);
  await close();
});

test('opened by itself, and not in a frame, it listens to nobody', async () => {
  const { tab, faults, close } = await visit(browser, new URL('embed.html', process.env.WIRECOPY_URL).href);
  await tab.waitForFunction(() => customElements.get('wirecopy-compare'));
  const answers = await tab.evaluate(async (message) => {
    let count = 0;
    addEventListener('message', ({ data }) => (count += data.type === 'compare' ? 0 : 1));
    postMessage(message, '*');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return count + document.querySelector('wirecopy-compare').articles.length;
  }, ask('self'));
  assert.equal(answers, 0);
  assert.deepEqual(faults, []);
  await close();
});

test('the demo page', async () => {
  const strict = await host({ policy: policies.frame });
  const { tab, faults, close } = await visit(browser, `${strict.origin}/frame.html`);
  await until(() => tab.$eval('output', (each) => each.value), (value) => ['excerpt', 'reprint'].includes(value), 'relation');
  await until(() => tab.$eval('iframe', (each) => each.clientHeight), (height) => height > 500, 'height');
  assert.deepEqual(faults, []);
  await close();
  strict.close();
});
