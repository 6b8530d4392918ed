/** A rewrite: sentences in another order, their words, and what the checks
 *  found on the way. The pair is that of the example, the wire story (A) and
 *  its rewrite (C). */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { compareTwo, find, headline, launch, open, showExample, texts, until } from './browser.mjs';
import { council, harvest, radio } from './texts.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Opens the example at the pair of the wire story and its rewrite. */
async function openRewrite(size) {
  const opened = await open(browser, size);
  const { page } = opened;
  await showExample(page);
  const cell = await find(page, `wirecopy-matrix >>> button[data-row='0'][data-column='2']`);
  await cell.evaluate((button) => button.click());
  await until(() => headline(page), (shown) => /^C .* A$/.test(shown), 'the pair');
  return opened;
}

const openChecks = async (page) => (await find(page, 'wirecopy-tabs >>> #checks')).evaluate((tab) => tab.click());

/** Clicks the check whose words match, and waits until its places show. */
async function chooseCheck(page, words) {
  await page.$$eval('>>> wirecopy-checks >>> button', (cards, wanted) => {
    cards.find((card) => card.textContent.includes(wanted)).click();
  }, words);
  return until(() => spots(page), ([spot]) => spot?.inView, `the place of ${words}`);
}

/** What is lit up by a check in each text, and where. */
function spots(page) {
  return page.$$eval('>>> wirecopy-text', (columns) =>
    columns.map((column) => {
      const pieces = [...column.shadowRoot.querySelectorAll('.spot')];
      if (pieces.length === 0) return null;
      const frame = column.shadowRoot.querySelector('.scroll').getBoundingClientRect();
      const { top } = pieces[0].getClientRects()[0];
      const inView = top >= 0 && top >= frame.top && top < Math.min(frame.bottom, innerHeight);
      return { text: pieces.map((piece) => piece.textContent).join(''), top, inView };
    }),
  );
}

/** The numbers of the passages in the order of each text. */
function numbers(page) {
  return page.$$eval('>>> wirecopy-text', (columns) =>
    columns.map((column) => [...column.shadowRoot.querySelectorAll('button.number')].map(({ dataset }) => Number(dataset.number))),
  );
}

test('a rewrite is named, and which article came first with its evidence', async () => {
  const { page, sound, close } = await openRewrite();
  assert.equal(await headline(page), 'C is a rewrite of A');
  const [order] = await texts(page, 'wirecopy-verdict >>> .order');
  assert.match(order, /^A probably came first\.\s+A is dated 14 March 2022, C 15 March 2022\./);
  const shares = await texts(page, 'wirecopy-share >>> .sentence');
  assert.match(shares[0], /^\d+% of A stands in C, mostly in other words\s+\(/);
  assert.match(shares[1], /^\d+% of C follows A, mostly in other words\s+\(/);
  const list = await texts(page, 'wirecopy-tree >>> details b');
  assert.ok(list.includes('A probably came before C.'), list.join());
  sound();
  await close();
});

test('a relation without a known order has no direction', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  assert.deepEqual(await page.$$('>>> wirecopy-verdict >>> .order'), []);
  for (const letter of ['A', 'B']) {
    assert.match((await texts(page, 'wirecopy-share >>> .sentence')).join(), new RegExp(`of ${letter} stands in`));
  }
  sound();
  await close();
});

test('crossing sentences keep their partners', async () => {
  const { page, sound, close } = await openRewrite();
  const [inA, inC] = await numbers(page);
  assert.deepEqual(inA, inA.map((_, index) => index + 1), 'numbers go up in A');
  assert.deepEqual([...inC].sort((x, y) => x - y), inA, 'every passage stands in C too');
  assert.notDeepEqual(inC, inA, 'in another order');
  const [a, c] = await page.$$eval('>>> wirecopy-text', (columns) =>
    columns.map((column) => {
      const parts = {};
      for (const { dataset, textContent } of column.shadowRoot.querySelectorAll('mark')) {
        parts[dataset.parts] = (parts[dataset.parts] ?? '') + textContent;
      }
      return parts;
    }),
  );
  const [call] = Object.entries(a).find(([, text]) => text.startsWith('In a call with'));
  assert.match(c[call], /^She had earlier sought/);
  const moved = await texts(page, 'wirecopy-passages >>> .moved');
  assert.ok(moved.length > 0 && moved.length < inA.length / 2, `${moved.length} of ${inA.length} moved`);
  sound();
  await close();
});

test('words changed are boxed, but not in rewritten sentences', async () => {
  const { page, sound, close } = await openRewrite();
  assert.deepEqual(await page.$$('>>> wirecopy-text >>> mark.rewritten b'), []);
  const boxed = await texts(page, 'wirecopy-text >>> mark.quotation b');
  for (const word of ['a single tonne', 'one ton']) assert.ok(boxed.includes(word), boxed.join(' | '));
  sound();
  await close();
});

test('a rewritten sentence under the pointer shows the words that both texts have', async () => {
  const { page, sound, close } = await openRewrite();
  await page.mouse.move(2, 2); // away from the button of the example, which a mark may have taken the place of
  const marks = await page.$$('>>> wirecopy-text >>> mark.rewritten');
  const said = await Promise.all(marks.map((each) => each.evaluate((element) => element.textContent)));
  await marks[said.findIndex((words) => words.includes('Monday'))].hover();
  const lit = () => page.$$eval('>>> wirecopy-text', (columns) =>
    columns.map((column) => {
      const marks = [...column.shadowRoot.querySelectorAll('mark[data-lit]')];
      const bold = marks.filter((each) => parseFloat(getComputedStyle(each).webkitTextStrokeWidth) > 0);
      return { parts: [...new Set(marks.map(({ dataset }) => dataset.parts))], bold: bold.map((each) => each.textContent.trim()) };
    }));
  const [a, c] = await until(lit, ([, there]) => there.parts.length > 0, 'the partner');
  assert.equal(a.parts.length, 1);
  assert.deepEqual(c.parts, a.parts);
  assert.ok(a.bold.some((words) => words.includes('Monday')) && c.bold.some((words) => words.includes('Monday')));
  await page.mouse.move(2, 2);
  await until(lit, (both) => both.every(({ parts }) => parts.length === 0), 'the light to go out');
  const number = await page.$(`>>> wirecopy-text >>> button[data-passage='2']`);
  await number.focus();
  await until(lit, (both) => both.every(({ parts }) => parts.length === 1), 'the focused part and its partner');
  sound();
  await close();
});

test('passages together have the words that the shares say', async () => {
  const { page, sound, close } = await openRewrite();
  const sizes = await texts(page, 'wirecopy-passages >>> .meta');
  const sum = [0, 0];
  for (const size of sizes) {
    const [, a, c] = /(\d+) words?(?: shared| in A, (\d+) in C)$/.exec(size.replaceAll(/\s+/g, ' '));
    sum[0] += Number(a);
    sum[1] += Number(c ?? a);
  }
  const said = (await texts(page, 'wirecopy-share >>> .detail')).map((detail) => Number(/\((\d+) of/.exec(detail)[1]));
  assert.deepEqual(sum, said);
  sound();
  await close();
});

test('changed quotations and figures are listed, and a click goes to both places', async () => {
  const { page, sound, close } = await openRewrite();
  const [tab] = await texts(page, 'wirecopy-tabs >>> #checks');
  assert.match(tab, /^Checks \d+$/);
  await openChecks(page);
  assert.deepEqual((await texts(page, 'wirecopy-checks >>> h3')).slice(0, 2), ['Quotations changed', 'Figures and names that differ']);
  const struck = await texts(page, 'wirecopy-checks >>> del');
  const inserted = await texts(page, 'wirecopy-checks >>> ins');
  assert.ok(struck.includes('in A: a single tonne') && inserted.includes('in C: one ton'), struck.join(' | '));
  assert.ok(struck.some((words) => words.includes('412')) && inserted.some((words) => words.includes('421')));

  const figure = await chooseCheck(page, '421');
  assert.match(figure[0].text, /412/);
  assert.match(figure[1].text, /421/);
  assert.ok(figure.every(({ inView }) => inView) && Math.abs(figure[0].top - figure[1].top) < 4, JSON.stringify(figure));
  const quotation = await chooseCheck(page, 'one ton');
  assert.match(quotation[0].text, /a single tonne/);
  assert.match(quotation[1].text, /one ton/);
  assert.equal((await page.$$('>>> wirecopy-checks >>> button[aria-current=true]')).length, 1);
  await page.keyboard.press('Escape');
  await until(() => spots(page), (left) => left.every((spot) => spot === null), 'the places to be left');
  sound();
  await close();
});

test('quotations of one text alone are folded away, and lead to that text', async () => {
  const { page, sound, close } = await openRewrite({ width: 390, height: 844, phone: true });
  await openChecks(page);
  const [folded] = await texts(page, 'wirecopy-checks >>> summary');
  assert.match(folded, /^Only in [AC]: \d+ quotations?$/);
  await page.$$eval('>>> wirecopy-checks >>> details', (all) => all.forEach((each) => (each.open = true)));
  const overflow = await page.$eval('>>> wirecopy-tabs >>> [role=tabpanel]', (panel) => panel.scrollWidth - panel.clientWidth);
  assert.equal(overflow, 0);
  const onlyC = await page.$$eval('>>> wirecopy-checks >>> details', (all) => {
    const group = all.find((each) => each.querySelector('summary').textContent.startsWith('Only in C'));
    group.querySelector('button').click();
    return group.querySelector('.words').textContent.replaceAll(/[“”]/g, '');
  });
  const [spot] = await until(() => spots(page), ([shown]) => shown?.inView, 'the place in C');
  assert.ok(spot.text.includes(onlyC), `${spot.text} has ${onlyC}`);
  sound();
  await close();
});

test('another speaker, a missing not and a shared slip are said in plain words', async () => {
  const { page, sound, close } = await openRewrite();
  await page.$eval('>>> wirecopy-compare', (element) => {
    const report = structuredClone(element.report);
    const pair = report.pairs[element.pair];
    const find = (side, words) => {
      const start = element.articles[pair[side]].text.indexOf(words);
      return { start, end: start + words.length };
    };
    const said = pair.checks.quotations.find(({ status }) => status === 'identical');
    pair.checks = {
      quotations: [{ ...said, status: 'reattributed' }],
      figures: [{ a: find('a', 'will not reopen'), b: find('b', 'will reopen'), kind: 'negation' }],
      slips: pair.checks.slips,
    };
    // Given to the element alone, the page would soon take it away again.
    const root = document.querySelector('wirecopy-page');
    root.runner.outcome = { ...root.runner.outcome, report };
    root.requestUpdate();
  });
  await until(() => texts(page, 'wirecopy-tabs >>> #checks'), ([tab]) => tab === 'Checks 3', 'the tab');
  await openChecks(page);
  const cards = (await texts(page, 'wirecopy-checks >>> button')).map((card) => card.replaceAll(/\s+/g, ' '));
  assert.match(cards[0], /another speaker “an unusual set of objections”$/);
  assert.match(cards[1], /^yes or no · (A ¶\d+ → C ¶\d+|passage \d+) differs in A: will not reopen → in C: will reopen$/);
  assert.equal(cards[2], '“Halvorsn” stands in A, B, C and D');
  const slip = await chooseCheck(page, 'Halvorsn');
  for (const { text } of slip) assert.match(text, /^(Halvorsn)+$/); // every place in the article
  sound();
  await close();
});

test('where nothing was checked there is no tab for it', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, harvest);
  assert.deepEqual(await texts(page, 'wirecopy-tabs >>> [role=tab]'), ['Passages 0', 'Notes']);
  sound();
  await close();
});
