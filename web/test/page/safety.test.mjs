/** Pasted text stays text, nothing leaves the page, and a phone is enough. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { compareTwo, headline, launch, open, texts, until } from './browser.mjs';
import { council, passages, radio } from './texts.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const markup = '<img src=x onerror="document.title=\'struck\'"><script>document.title="struck"</script><b>bold</b> &amp; done.';

test('markup in a pasted text is shown as it is', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, `${markup}\n\n${council}`, `${radio}\n\n${markup}`);
  const columns = await page.$$eval('>>> wirecopy-text', (all) =>
    all.map((column) => ({
      text: column.shadowRoot.querySelector('article').textContent,
      foreign: column.shadowRoot.querySelectorAll('article :is(img, script, a, i)').length,
    })),
  );
  assert.equal(columns.length, 2);
  for (const { text, foreign } of columns) {
    assert.ok(text.includes(markup), text.slice(0, 200));
    assert.equal(foreign, 0);
  }
  assert.notEqual(await page.title(), 'struck');
  sound();
  await close();
});

test('everything works from paste to passage without another request', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  await page.waitForNetworkIdle();
  const late = [];
  page.on('request', (request) => late.push(request.url()));
  await page.setOfflineMode(true);
  await page.keyboard.press('n');
  await until(() => texts(page, 'wirecopy-walk >>> .position'), ([at]) => at.startsWith('Passage 1'), 'the position');
  assert.deepEqual(late, []);
  sound();
  await close();
});

test('on a phone one text is read at a time, with a switch', async () => {
  const { page, sound, close } = await open(browser, { width: 390, height: 844, phone: true });
  await compareTwo(page, council, radio);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.equal(await overflow(), 0);
  assert.equal((await page.$$('>>> wirecopy-text')).length, 1);
  const next = await page.$(`>>> wirecopy-walk >>> button[aria-label^='Next']`);
  await next.click();
  const mark = () =>
    page.$$eval('>>> wirecopy-text', ([column]) => {
      const chosen = column.shadowRoot.querySelector('mark.chosen');
      const top = chosen?.getBoundingClientRect().top ?? -1;
      const letter = column.shadowRoot.querySelector('.letter').textContent;
      return { letter, text: chosen?.textContent, inView: top >= 0 && top < innerHeight };
    });
  await until(mark, ({ letter, inView }) => letter === 'A' && inView, 'the passage in A');
  const [, other] = await page.$$('>>> .switch button');
  await other.click();
  const inB = await until(mark, ({ letter, inView }) => letter === 'B' && inView, 'the passage in B');
  assert.ok(passages.roof.startsWith(inB.text.slice(0, 40)), inB.text);
  sound();
  await close();
});

test('the page is named and sorted for a screen reader', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  const tree = await page.accessibility.snapshot({ interestingOnly: false, includeIframes: false });
  const roles = new Map();
  const visit = (node) => {
    roles.set(node.role, [...(roles.get(node.role) ?? []), node.name]);
    node.children?.forEach(visit);
  };
  visit(tree);
  for (const role of ['banner', 'main', 'complementary']) assert.ok(roles.has(role), `a landmark ${role}`);
  assert.ok(roles.get('heading').some((name) => /^A and B share/.test(name)));
  for (const name of roles.get('button')) assert.ok(name, 'every button has a name');
  assert.deepEqual((await headline(page)).length > 0, true);
  sound();
  await close();
});
