/** The family tree: its lines, what is said of them, and where they lead. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drawn, find, headline, launch, open, showExample, texts, until } from './browser.mjs';
import { drop, manyArticles } from './many.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function openExample(options) {
  const opened = await open(browser, options);
  await showExample(opened.page);
  await find(opened.page, 'wirecopy-tree >>> .tag');
  return opened;
}

const tags = (page) => texts(page, 'wirecopy-tree >>> .tag');
const told = (page) => texts(page, 'wirecopy-tree >>> [popover]:popover-open');

/** Where each letter and each line's label stands. */
function places(page) {
  return page.$eval('>>> wirecopy-tree', (tree) => {
    const place = (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { name: element.textContent.trim(), x, y, right: x + width, bottom: y + height };
    };
    const all = (selector) => [...tree.shadowRoot.querySelectorAll(selector)].map(place);
    return { nodes: all('.node'), tags: all('.tag'), own: place(tree) };
  });
}

test('the tree of the example has its letters, lines and arrows', async () => {
  const { page, sound, close } = await openExample();
  assert.deepEqual(await texts(page, 'wirecopy-tree >>> .node'), ['A', 'B', 'C', 'D']);
  assert.deepEqual((await tags(page)).sort(), ['part', 'reprint', 'rewrite']);
  const lines = await page.$$eval('>>> wirecopy-tree >>> path', (paths) => paths.map((path) => path.getAttribute('class').trim()));
  assert.equal(lines.filter((name) => name.startsWith('head')).length, 3, 'all three have a direction');
  for (const kind of ['rewrite', 'reprint', 'partial']) assert.ok(lines.includes(kind), kind);
  const { nodes } = await places(page);
  const [a, b, c, d] = nodes;
  assert.ok(a.bottom < c.y && a.bottom < d.y && d.bottom < b.y, 'what came later stands below');
  assert.equal(await page.$('>>> wirecopy-tree >>> [popover]:popover-open'), null);
  sound();
  await close();
});

test('nothing in a tree lies over anything else, and it fits its column', async () => {
  for (const width of [1280, 390]) {
    const { page, close } = await openExample({ width, phone: width === 390 });
    const { nodes, tags: labels, own } = await places(page);
    const boxes = [...nodes, ...labels];
    boxes.forEach((one, index) => {
      assert.ok(one.x >= own.x && one.right <= own.right, `${one.name} fits`);
      for (const other of boxes.slice(index + 1)) {
        const apart = one.right <= other.x || other.right <= one.x || one.bottom <= other.y || other.bottom <= one.y;
        assert.ok(apart, `${one.name} and ${other.name}`);
      }
    });
    await close();
  }
});

test('focus on a line tells its direction, certainty and evidence; Escape hides it', async () => {
  const { page, sound, close } = await openExample();
  const rewrite = (await page.$$('>>> wirecopy-tree >>> .tag'))[(await tags(page)).indexOf('rewrite')];
  assert.equal(await rewrite.evaluate((tag) => tag.ariaLabel), 'rewrite: A probably came before C. Show this pair');
  await rewrite.focus();
  const [said] = await until(() => told(page), (all) => all.length === 1, 'what is said');
  assert.match(said, /^A probably came before C\. Rewrite: 57% of A stands in C, 60% of C in A\. Certainty of the order: \d+%\./);
  assert.match(said, /A is dated 14 March 2022, C 15 March 2022\./);
  const described = await rewrite.evaluate((tag) => tag.getRootNode().getElementById(tag.getAttribute('aria-describedby')).textContent);
  assert.match(described, /A is dated 14 March 2022/, 'a screen reader reads the same');
  await page.keyboard.press('Escape');
  await until(() => told(page), (all) => all.length === 0, 'nothing is said');
  sound();
  await close();
});

test('the pointer on a line tells the same, also on its way to what is said', async () => {
  const { page, sound, close } = await openExample();
  const tag = await find(page, 'wirecopy-tree >>> .tag');
  await tag.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await tag.hover();
  await until(() => told(page), (all) => all.length === 1, 'what is said');
  await (await page.$('>>> wirecopy-tree >>> [popover]')).hover();
  await new Promise((resolve) => setTimeout(resolve, 400));
  assert.equal((await told(page)).length, 1, 'it stays while the pointer is on it');
  await page.mouse.move(700, 20);
  await until(() => told(page), (all) => all.length === 0, 'nothing is said');
  sound();
  await close();
});

test('a line opens its pair, a box chooses its article', async () => {
  const { page, sound, close } = await openExample();
  const at = (await tags(page)).indexOf('reprint');
  await (await page.$$('>>> wirecopy-tree >>> .tag'))[at].click();
  await until(() => headline(page), (shown) => shown === 'B and D are the same piece: a reprint', 'the pair');
  const chosen = () => page.$$eval('>>> wirecopy-tree >>> .node[aria-pressed=true]', (all) => all.map((node) => node.textContent.trim()).join(''));
  assert.equal(await chosen(), 'BD');
  await (await page.$$('>>> wirecopy-tree >>> .node'))[0].click();
  await until(chosen, (letters) => /A/.test(letters), 'the article');
  sound();
  await close();
});

test('articles without a known order are joined by plain lines, as few as join them', async () => {
  const { page, sound, close } = await open(browser);
  await drop(page, manyArticles(6));
  await drawn(page);
  await find(page, 'wirecopy-tree >>> .tag');
  assert.deepEqual(await texts(page, 'wirecopy-tree >>> .node'), ['A', 'B', 'C', 'D', 'E'], 'the stranger is left out');
  assert.equal((await tags(page)).length, 4);
  assert.deepEqual(await page.$$('>>> wirecopy-tree >>> .head'), [], 'no arrow without a direction');
  const listed = await texts(page, 'wirecopy-tree >>> details b');
  assert.equal(listed.length, 4);
  for (const line of listed) assert.match(line, /^Which of [A-E] and [A-E] came first is not known\.$/);
  const strongest = await page.$$eval('>>> wirecopy-tree >>> details li', (items) => items.map((item) => item.textContent));
  assert.ok(strongest.some((text) => /A and B came first.*79% of A/s.test(text)), 'the strongest pair is one of them');
  sound();
  await close();
});
