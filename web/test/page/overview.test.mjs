/** Many articles at once: the matrix, the table of pairs, the threshold. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { find, headline, launch, open, texts, until } from './browser.mjs';
import { drop, manyArticles } from './many.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function openMany(count) {
  const opened = await open(browser);
  await drop(opened.page, manyArticles(count));
  await headline(opened.page);
  return opened;
}

async function openPairs() {
  const opened = await openMany(30);
  await (await find(opened.page, '.allPairs')).click();
  await find(opened.page, 'wirecopy-pair-table >>> tbody tr');
  return opened;
}

/** The table as it is read down to its end, row by row. */
async function rows(page) {
  const table = await find(page, 'wirecopy-pair-table');
  // In the page itself, since reading it from here takes longer than drawing.
  const drawn = () => table.evaluate(async (element) => {
    const inner = element.shadowRoot.querySelector('table');
    for (let before = -1; inner.tBodies[0].rows.length > before; ) {
      before = inner.tBodies[0].rows.length;
      element.scrollTop = element.scrollHeight;
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    }
    return inner.tBodies[0].rows.length + 1 === Number(inner.getAttribute('aria-rowcount'));
  });
  await until(drawn, Boolean, 'all rows');
  return page.$$eval('>>> wirecopy-pair-table >>> tbody tr', (all) =>
    all.map((row) => {
      const [articles, relation, aInB, bInA, longest, certainty] = [...row.cells].map((cell) => cell.innerText.trim());
      const number = (text) => Number.parseFloat(text.replace(',', ''));
      return { articles, relation, aInB: number(aInB), bInA: number(bInA), longest: number(longest), certainty: number(certainty) };
    }),
  );
}

/** The cells of a matrix as it is read from end to end: it has only those near
 *  what is in view. */
async function cellsOf(page, selector) {
  const matrix = await page.waitForSelector(selector);
  const all = new Map();
  const look = async (down, across) => {
    await matrix.evaluate(async ({ shadowRoot }, ...to) => {
      shadowRoot.querySelector('.scroll').scrollTo(...to);
      // In the first frame the page is told of it, and in the next one has drawn.
      for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    }, across, down);
    const drawn = () => matrix.evaluate(({ shadowRoot }) => {
      const rows = [...shadowRoot.querySelectorAll('tbody tr')];
      const frame = shadowRoot.querySelector('.scroll').getBoundingClientRect();
      const place = (element) => element.getBoundingClientRect();
      const filled = rows.some((row) => place(row).bottom >= frame.bottom - 6 && place(row).top < frame.bottom);
      const cells = [...shadowRoot.querySelectorAll('tbody button')];
      return filled && cells.map(({ dataset, className }) => ({ place: `${dataset.row}-${dataset.column}`, dim: className === 'dim' }));
    });
    for (const cell of await until(drawn, Boolean, 'the rows in view')) all.set(cell.place, cell);
  };
  const [height, width] = await matrix.evaluate(({ shadowRoot }) => {
    const { scrollHeight, scrollWidth } = shadowRoot.querySelector('.scroll');
    return [scrollHeight, scrollWidth];
  });
  for (let down = 0; down < height; down += 150) for (let across = 0; across < width; across += 150) await look(down, across);
  return [...all.values()];
}

const slider = (page) => find(page, 'wirecopy-threshold >>> [role=slider]');
const counts = async (page) => (await texts(page, 'wirecopy-pairs >>> .counts'))[0];
const at = async (page) => Number(await (await slider(page)).evaluate((handle) => handle.ariaValueNow));

function focused(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return `${element?.dataset.row}-${element?.dataset.column}`;
  });
}

test('few articles need no table of pairs', async () => {
  const { page, sound, close } = await openMany(5);
  await until(() => page.$$('>>> wirecopy-matrix >>> button'), ({ length }) => length === 20, 'the matrix');
  assert.equal(await page.$('>>> .allPairs'), null);
  sound();
  await close();
});

test('the table of 30 articles sorts by every column', async () => {
  const { page, sound, close } = await openPairs();
  assert.equal((await page.$$('>>> wirecopy-pair-table >>> tbody tr')).length, 40, 'the rest follows when it is needed');
  assert.equal((await rows(page)).length, 435);
  const sort = async (column, direction) => {
    await (await find(page, `wirecopy-pair-table >>> [data-column=${column}]`)).click();
    const sorted = () => page.$$eval('>>> wirecopy-pair-table >>> [aria-sort]', (heads) =>
      heads.map((head) => `${head.querySelector('button').dataset.column} ${head.ariaSort}`).join());
    await until(sorted, (state) => state === `${column} ${direction}`, `sorted by ${column}`);
    return rows(page);
  };
  const given = (await sort('pair', 'ascending')).map(({ articles }) => articles.replace(/\s+/g, ' '));
  assert.match(given[0], /^A .*B /);
  assert.match(given.at(-1), /^C1 .*D1 /);
  for (const column of ['aInB', 'bInA', 'longest', 'certainty']) {
    const down = (await sort(column, 'descending')).map((row) => row[column]);
    assert.deepEqual(down, [...down].sort((x, y) => y - x), `${column} descending`);
    assert.ok(down[0] > down.at(-1), `${column} differs`);
    if (column === 'certainty') assert.equal(down[0], 99, 'nothing is certain for sure');
    const up = (await sort(column, 'ascending')).map((row) => row[column]);
    assert.deepEqual(up, [...up].sort((x, y) => x - y), `${column} ascending`);
  }
  const relations = [...new Set((await sort('relation', 'ascending')).map(({ relation }) => relation))];
  assert.deepEqual(relations, ['reprint', 'partial', 'unrelated']);
  sound();
  await close();
});

test('a relation filters the table; a row opens its pair', async () => {
  const { page, sound, close } = await openPairs();
  const select = await find(page, 'wirecopy-pairs >>> select');
  await select.select('reprint');
  const left = await until(() => rows(page), (all) => all.length < 435, 'the filtered rows');
  assert.deepEqual([...new Set(left.map(({ relation }) => relation))], ['reprint']);
  const [first] = await page.$$('>>> wirecopy-pair-table >>> .open');
  await first.focus();
  const row = () => page.$eval('>>> wirecopy-pair-table', (table) => table.shadowRoot.activeElement.closest('tr').rowIndex);
  for (const [key, to] of [['End', left.length], ['Home', 1], ['ArrowDown', 2]]) {
    await page.keyboard.press(key);
    await until(row, (now) => now === to, `${key} to row ${to}`);
  }
  await page.keyboard.press('Enter');
  await until(() => headline(page), (shown) => shown === 'G and H are the same piece: a reprint', 'the pair');
  assert.equal(await page.$('>>> wirecopy-pairs >>> dialog[open]'), null);
  sound();
  await close();
});

test('the threshold is moved by keys and says what remains', async () => {
  const { page, sound, close } = await openPairs();
  assert.equal(await counts(page), '0% and more: 435 of 435 pairs, 5 clusters');
  await (await slider(page)).focus();
  const press = async (key, value) => {
    await page.keyboard.press(key);
    await until(() => at(page), (now) => now === value, `${key} to ${value}`);
  };
  await press('ArrowRight', 1);
  assert.equal(await counts(page), '1% and more: 50 of 435 pairs, 5 clusters');
  await press('PageUp', 11);
  await press('ArrowDown', 10);
  for (const value of [20, 30, 40, 50, 60]) await press('PageUp', value);
  assert.equal(await counts(page), '60% and more: 5 of 435 pairs, 5 clusters');
  assert.equal((await rows(page)).length, 5);
  assert.equal(await (await slider(page)).evaluate((handle) => handle.ariaValueText), '60%');
  await press('End', 100);
  assert.equal(await counts(page), '100% and more: 0 of 435 pairs, 0 clusters');
  assert.match((await texts(page, 'wirecopy-pair-table >>> .none'))[0], /^No pair is like that/);
  await press('Home', 0);
  sound();
  await close();
});

test('the threshold is dragged; it dims the matrix', async () => {
  const { page, sound, close } = await openPairs();
  const track = await (await find(page, 'wirecopy-threshold >>> .track')).boundingBox();
  const y = track.y + track.height / 2;
  await page.mouse.move(track.x + 1, y);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width / 4, y, { steps: 4 });
  await page.mouse.move(track.x + track.width / 2, y, { steps: 4 });
  await page.mouse.up();
  const value = await until(() => at(page), (now) => now > 40, 'the dragged threshold');
  assert.ok(Math.abs(value - 50) <= 1, `${value}`);
  await page.mouse.move(track.x, y);
  assert.equal(await at(page), value, 'it stays when the button is up');
  const left = await rows(page);
  assert.ok(left.length > 0 && left.every(({ aInB, bInA }) => Math.max(aInB, bInA) >= value));
  await page.$$eval('>>> wirecopy-pairs >>> .choices button', ([, matrix]) => matrix.click());
  const clear = new Set();
  for (const cell of await cellsOf(page, '>>> wirecopy-pairs >>> wirecopy-matrix')) if (!cell.dim) clear.add(cell.place);
  assert.equal(clear.size, 2 * left.length);
  sound();
  await close();
});

test('every cell of the matrix of 50 is there once it is in view', async () => {
  const { page, sound, close } = await openMany(50);
  assert.equal((await cellsOf(page, '>>> wirecopy-matrix')).length, 50 * 49);
  const grid = await page.$eval('>>> wirecopy-matrix >>> table', ({ ariaRowCount, ariaColCount }) => [ariaRowCount, ariaColCount]);
  assert.deepEqual(grid, ['51', '51'], 'a screen reader is told how many there are');
  sound();
  await close();
});

test('the matrix of 50 keeps its heads in view and is walked by keys', async () => {
  const { page, sound, close } = await openMany(50);
  const cell = await find(page, `wirecopy-matrix >>> [data-row='0'][data-column='1']`);
  await cell.focus();
  const press = async (keys, place) => {
    const [held, key] = keys.length === 2 ? keys : [undefined, keys[0]];
    if (held) await page.keyboard.down(held);
    await page.keyboard.press(key);
    if (held) await page.keyboard.up(held);
    await until(() => focused(page), (now) => now === place, `${keys} to ${place}`);
  };
  await press(['End'], '0-49');
  await press(['PageDown'], '10-49');
  await press(['Control', 'End'], '49-48');
  await press(['ArrowUp'], '47-48');
  const heads = await page.$eval('>>> wirecopy-matrix', (matrix) => {
    const root = matrix.shadowRoot;
    const frame = root.querySelector('.scroll').getBoundingClientRect();
    const focus = root.activeElement.getBoundingClientRect();
    const column = root.querySelector(`thead [aria-colindex='${Number(root.activeElement.dataset.column) + 2}']`).getBoundingClientRect();
    const row = root.activeElement.closest('tr').querySelector('th').getBoundingClientRect();
    return {
      column: Math.abs(column.top - frame.top) < 6 && column.bottom <= focus.top + 1,
      row: Math.abs(row.left - frame.left) < 6 && row.right <= focus.left + 1,
      inside: focus.bottom <= frame.bottom + 1 && focus.right <= frame.right + 1,
    };
  });
  assert.deepEqual(heads, { column: true, row: true, inside: true });
  // Scrolled away from, the cell that has the focus keeps it.
  const scrolled = async (top) => {
    await page.$eval('>>> wirecopy-matrix >>> .scroll', (scroll, to) => scroll.scrollTo(0, to), top);
    await until(() => page.$eval('>>> wirecopy-matrix >>> .scroll', ({ scrollTop }) => scrollTop), (now) => now === top, 'scrolled');
    await until(() => page.$(`>>> wirecopy-matrix >>> [data-row='1'][data-column='48']`), Boolean, 'the rows at the top');
  };
  await scrolled(0);
  assert.equal(await focused(page), '47-48');
  assert.equal((await page.$$('>>> wirecopy-matrix >>> tr')).length < 51, true, 'no more rows than are near');
  await press(['Control', 'Home'], '0-1');
  sound();
  await close();
});
