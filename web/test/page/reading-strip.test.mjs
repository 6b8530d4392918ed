/** The strips beside the texts, and the texts themselves for every reader:
 *  from right to left, in colours of their own, without motion, on a phone. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { compareTwo, find, launch, open, until } from './browser.mjs';
import { arabic, council, longPair, radio } from './texts.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** What the strip of each text shows, in shares of its height. */
function strips(page) {
  return page.$$eval('>>> wirecopy-text', (columns) =>
    columns.map(({ shadowRoot }) => {
      const strip = shadowRoot.querySelector('wirecopy-strip');
      const frame = strip.getBoundingClientRect();
      const share = (element) => (element.getBoundingClientRect().top - frame.top) / frame.height;
      const marks = [...strip.shadowRoot.querySelectorAll('.mark')];
      return {
        kinds: marks.map((mark) => mark.className.split(' ')[1]),
        tops: marks.map(share),
        window: share(strip.shadowRoot.querySelector('.window')),
        left: frame.left,
        scrolled: shadowRoot.querySelector('.scroll').scrollTop,
      };
    }),
  );
}

async function clickStrip(page, side, share) {
  const strip = await find(page, `wirecopy-text[side=${side}] >>> wirecopy-strip`);
  const { x, y, width, height } = await strip.boundingBox();
  await page.mouse.click(x + width / 2, y + height * share);
}

test('a strip shows where passages lie, by kind, and a click scrolls there', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  const [a, b] = await until(() => strips(page), ([strip]) => strip.kinds.length === 4, 'the strips');
  const numbers = await page.$$eval('>>> wirecopy-passages >>> .place', (places) => places.map((place) => place.className.split(' ')[1]));
  assert.deepEqual(a.kinds, numbers, 'one for each passage, with its kind');
  assert.equal(b.kinds.length, 4);
  assert.ok(a.left < b.left, 'at the outer edges');
  assert.equal(a.scrolled, 0);
  await clickStrip(page, 'a', 0.95);
  const [down, other] = await until(() => strips(page), ([strip]) => strip.scrolled > 50, 'the text scrolled');
  await until(() => strips(page), ([strip]) => strip.window > a.window, 'the window follows');
  assert.equal(other.scrolled, 0, 'the other text stays');
  await clickStrip(page, 'a', 0.02);
  await until(() => strips(page), ([strip]) => strip.scrolled < down.scrolled, 'back to the top');
  sound();
  await close();
});

test('on a phone the strip stays beside the text and takes the page to a place', async () => {
  const { page, sound, close } = await open(browser, { width: 390, height: 844, phone: true });
  await compareTwo(page, council, radio);
  const top = () => page.$eval('>>> wirecopy-text', ({ shadowRoot }) => shadowRoot.querySelector('article').getBoundingClientRect().top);
  await page.$eval('>>> wirecopy-text', (column) => column.scrollIntoView({ block: 'start' }));
  const before = await top();
  const strip = await find(page, 'wirecopy-text >>> wirecopy-strip');
  const { x, y, width, height } = await strip.boundingBox();
  assert.ok(y + height <= 844 + 1, `the strip ends in sight: ${y} + ${height}`);
  await page.touchscreen.tap(x + width / 2, y + height - 4);
  await until(top, (now) => now < before - 100, 'the page scrolled');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  sound();
  await close();
});

test('a text from right to left stands beside one from left to right', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, `${arabic}\n\n${council.split('\n\n')[1]}`);
  const columns = await page.$$eval('>>> wirecopy-text', (found) =>
    found.map((column) => {
      const article = column.shadowRoot.querySelector('article');
      const styles = [...article.querySelectorAll('p')].map((block) => getComputedStyle(block).direction);
      const strip = column.shadowRoot.querySelector('wirecopy-strip').getBoundingClientRect();
      return { dir: article.dir, styles, atLeft: strip.left - column.getBoundingClientRect().left < 30, left: strip.left };
    }),
  );
  assert.deepEqual(columns.map(({ dir }) => dir), ['ltr', 'rtl']);
  assert.ok(columns[0].styles.every((direction) => direction === 'ltr'));
  assert.deepEqual([...new Set(columns[1].styles)].sort(), ['ltr', 'rtl'], 'an English paragraph keeps its own way');
  assert.deepEqual(columns.map(({ atLeft }) => atLeft), [true, false], 'the strips stand at the outer edges');
  const ribbons = await until(
    () => page.$$eval('>>> wirecopy-ribbons >>> g > path', (paths) => paths.map((path) => path.getAttribute('d'))),
    (paths) => paths.length > 0,
    'ribbons',
  );
  assert.match(ribbons[0], /^M-1 /, 'a ribbon leads from the left text');
  sound();
  await close();
});

test('in forced colours the kinds keep their lines, and what is chosen is told', async () => {
  const { page, sound, close } = await open(browser);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await compareTwo(page, council, radio);
  await page.keyboard.press('n');
  const seen = () => page.$eval('>>> wirecopy-text', ({ shadowRoot }) => {
    const look = (selector) => {
      const style = getComputedStyle(shadowRoot.querySelector(selector));
      return { ground: style.backgroundColor, line: style.borderBottomStyle };
    };
    const probe = document.createElement('i');
    probe.style.cssText = 'background: Highlight; color: Canvas';
    document.body.append(probe);
    const { backgroundColor: highlight, color: canvas } = getComputedStyle(probe);
    probe.remove();
    return { highlight, canvas, chosen: look('mark.chosen'), verbatim: look('mark.verbatim:not(.chosen)'), edited: look('mark.edited') };
  });
  const { highlight, canvas, chosen, verbatim, edited } = await until(seen, (looks) => looks.chosen.ground === looks.highlight, 'the choice');
  assert.notEqual(highlight, canvas);
  assert.equal(verbatim.ground, canvas);
  assert.deepEqual([chosen.line, verbatim.line, edited.line], ['solid', 'solid', 'dashed']);
  sound();
  await close();
});

test('a reader who asked for less motion sees no smooth scrolling', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  const behaviours = (reduce) => page.evaluate(async (value) => {
    const asked = [];
    const { scrollTo } = Element.prototype;
    Element.prototype.scrollTo = function (options) {
      asked.push(options.behavior);
      scrollTo.call(this, options);
    };
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n' }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    Element.prototype.scrollTo = scrollTo;
    return { asked: [...new Set(asked)], reduced: matchMedia('(prefers-reduced-motion: reduce)').matches === value };
  }, reduce);
  assert.deepEqual(await behaviours(true), { asked: ['auto'], reduced: true });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
  assert.deepEqual(await behaviours(false), { asked: ['smooth'], reduced: true });
  sound();
  await close();
});

test('two texts of 4,000 words scroll to their ends, and the strips follow', async () => {
  const { page, sound, close } = await open(browser, { width: 1440, height: 900 });
  const [one, other] = longPair(4000);
  await compareTwo(page, one, other);
  const before = await until(() => strips(page), ([strip]) => strip?.kinds.length > 10, 'the strips');
  await page.$$eval('>>> wirecopy-text', (columns) => {
    for (const { shadowRoot } of columns) shadowRoot.querySelector('.scroll').scrollTop = 1e6;
  });
  const lower = (now) => now.every(({ window }, index) => window > before[index].window + 0.5);
  await until(() => strips(page), lower, 'the windows at the end');
  sound();
  await close();
});
