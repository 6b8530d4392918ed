/** Where the focus is, nothing lies over it: WCAG 2.2, 2.4.11. And what moves by
 *  itself, which axe.test.mjs looks for in each view of the page. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { find, headline, launch, open, until } from './browser.mjs';
import { moving, watch } from './motion.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function example(options) {
  const opened = await open(browser, options);
  await (await find(opened.page, '#example')).click();
  await headline(opened.page);
  await find(opened.page, 'wirecopy-tree >>> .tag');
  return opened;
}

/** Whether the element that has the focus is hidden by others, and its name. */
const covered = (page) => page.evaluate(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const hit = (x, y) => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot?.elementFromPoint(x, y) && found.shadowRoot.elementFromPoint(x, y) !== found) {
      found = found.shadowRoot.elementFromPoint(x, y);
    }
    return found;
  };
  const within = (found) => {
    for (let each = found; each; each = each.assignedSlot ?? each.parentNode ?? each.host) if (each === element) return true;
    return false;
  };
  const boxes = [...element.getClientRects()];
  const points = boxes.flatMap(({ left, right, top, bottom }) =>
    [0.1, 0.5, 0.9].flatMap((part) => [0.1, 0.5, 0.9].map((down) => [left + part * (right - left), top + down * (bottom - top)])));
  const name = `${element.localName} ${element.id} ${element.ariaLabel ?? element.textContent.trim().slice(0, 30)}`;
  return { name, body: element === document.body, hidden: !points.some(([x, y]) => within(hit(x, y))), at: boxes[0]?.toJSON(), by: points.slice(0, 1).map(([x, y]) => hit(x, y)?.outerHTML.slice(0, 90)) };
});

for (const width of [1280, 390]) {
  for (const key of ['Tab', 'Shift+Tab']) {
    test(`at ${width} px nothing hides what has the focus, with ${key}, while something is said`, async () => {
      const { page, sound, close } = await example({ width, height: 720, phone: width === 390 });
      await (await find(page, `wirecopy-card >>> button[aria-label='Remove E']`)).evaluate((button) => button.click());
      await find(page, '#undo');
      await until(() => page.$$('>>> wirecopy-matrix >>> button'), ({ length }) => length === 12, 'the four others');
      const hidden = [];
      let steps = 0;
      if (key === 'Shift+Tab') await page.keyboard.down('Shift');
      for (const seen = new Set(); steps < 150; steps++) {
        await page.keyboard.press('Tab');
        const { name, body, hidden: no, at, by } = await covered(page);
        if (body && seen.size > 20) break;
        seen.add(name);
        if (no && !body) hidden.push(`${name} ${JSON.stringify([at.top, at.bottom])} ${by}`);
      }
      if (key === 'Shift+Tab') await page.keyboard.up('Shift');
      assert.ok(steps > 40, `${steps} stops`);
      assert.deepEqual(hidden, []);
      assert.ok(await page.$('>>> #undo'), 'it is said all the time');
      sound();
      await close();
    });
  }
}

test('who has not asked for less motion sees what smooth scrolling leads to', async () => {
  const { page, sound, close } = await example();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
  await watch(page);
  await page.keyboard.press('n');
  await until(() => moving(page), (found) => found.some((each) => /scrolls smoothly/.test(each)), 'smooth scrolling');
  sound();
  await close();
});
