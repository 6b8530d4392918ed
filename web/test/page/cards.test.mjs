/** The cards: order, corrected details, and everything by keyboard alone. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { compareTwo, compared, drawn, find, headline, launch, noDialog, open, showExample, texts, until, written } from './browser.mjs';
import { council, harvest, radio } from './texts.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const cards = (page) =>
  page.$$eval('>>> wirecopy-card', (all) => all.map((card) => `${card.letter} ${card.heading}`).sort());
const reasons = async (page) => (await texts(page, 'wirecopy-verdict >>> li')).join(' ');

/** Writes down what is spoken, which the next words may take the place of. */
async function listen(page) {
  await page.$eval('>>> #spoken', (region) => {
    window.spoken = [];
    new MutationObserver(() => window.spoken.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
  });
}

const hears = (page, pattern) => until(() => page.evaluate('spoken'), (all) => all.some((text) => pattern.test(text)), String(pattern));

const card = (page, letter) => find(page, `li:nth-child(n) wirecopy-card >>> .grip[aria-label='Move ${letter}']`);

/** The innermost element that has the focus. */
const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label') || element?.id || element?.localName;
  });

/** Presses Tab until something has the focus, as its name, id or tag. */
async function tabTo(page, name) {
  for (let step = 0; step < 80; step++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never reached ${name}`);
}

/** Opens the details of an article and returns a way to fill them in. */
async function details(page, letter) {
  await (await find(page, `wirecopy-card >>> button[aria-label='Edit ${letter}']`)).evaluate((button) => button.click());
  await until(() => page.$eval('>>> wirecopy-details >>> dialog', (dialog) => dialog.open), Boolean, 'the form');
  return (id, to) =>
    page.$eval(`>>> wirecopy-details >>> #${id}`, (field, given) => {
      field.value = given;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, to);
}

const save = (page) => page.$eval('>>> #saveDetails', (button) => button.click());

test('a card is named by what stands behind a notice at the head of the page', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, `This article was originally published by Holm Radio and is reprinted with permission.\n\n${council}`, radio);
  const headings = await page.$$eval('>>> wirecopy-card', (all) => all.map(({ heading }) => heading));
  assert.deepEqual(headings, ['Library in Tarnwick to close for a summer', 'Where will the clock go?']);
  sound();
  await close();
});

test('arrow keys on a grip move an article, and the letters follow', async () => {
  const { page, sound, close } = await open(browser);
  await showExample(page);
  await listen(page);
  const [a, b] = (await cards(page)).map((line) => line.slice(2));
  await (await card(page, 'A')).focus();
  await page.keyboard.press('ArrowDown');
  await until(() => cards(page), ([first, second]) => first === `A ${b}` && second === `B ${a}`, 'the new order');
  await until(() => focused(page), (label) => label === 'Move B', 'the focus on the moved card');
  await hears(page, /is now article B\.$/);
  await compared(page);
  await until(() => focused(page), (label) => label === 'Move B', 'the focus on the card that was made anew');
  await page.keyboard.press('ArrowUp');
  await until(() => cards(page), ([first]) => first === `A ${a}`, 'the order as before');
  await compared(page);
  await until(() => focused(page), (label) => label === 'Move A', 'the focus where it was at first');
  await page.keyboard.press('ArrowUp');
  await hears(page, /no further place/);
  sound();
  await close();
});

test('a card that comes into a group is made anew, and what had the focus in it keeps it', async () => {
  const { page, sound, close } = await open(browser);
  await showExample(page);
  const before = await (await find(page, `wirecopy-list >>> section:nth-of-type(2)`)).evaluateHandle((section) => section);
  for (const held of ['Move A', 'Move E']) {
    await (await card(page, held.at(-1))).focus();
    // As while the first results are drawn: ungrouped, then in groups again.
    for (const stage of ['pair', 'all']) {
      await page.$eval('wirecopy-page', (root, name) => {
        root.drawn.stage = name;
        root.requestUpdate();
      }, stage);
      await until(() => page.$$eval('>>> wirecopy-list >>> section', ({ length }) => length > 1), (groups) => groups === (stage === 'all'), stage);
    }
    await until(() => focused(page), (label) => label === held, `the focus on ${held}`);
  }
  assert.equal(await before.evaluate(({ isConnected }) => isConnected), false, 'the second group is another one');
  sound();
  await close();
});

test('the order is kept, and the report follows it', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  const share = async () => (await texts(page, 'wirecopy-share >>> .sentence'))[0].match(/^\d+% of A/)?.[0];
  const before = await share();
  await (await card(page, 'A')).focus();
  await page.keyboard.press('ArrowDown');
  await until(share, (shown) => shown && shown !== before, 'the share of the other article');
  const after = await cards(page);
  await written(page);
  await page.reload();
  await drawn(page);
  assert.deepEqual(await cards(page), after);
  sound();
  await close();
});

test('a card is dragged to another place by its grip', async () => {
  const { page, sound, close } = await open(browser);
  await showExample(page);
  const before = await cards(page);
  const middle = async (element) => {
    const { x, y, width, height } = await element.boundingBox();
    return [x + width / 2, y + height / 2];
  };
  const last = await (await card(page, 'D')).evaluateHandle((grip) => grip.getRootNode().host);
  const { x, y, height } = await last.boundingBox();
  await page.mouse.move(...(await middle(await card(page, 'A'))));
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 20, { steps: 4 });
  await page.mouse.move(x + 60, y + height - 4, { steps: 4 });
  assert.equal((await page.$$('>>> li[data-drop=after]')).length, 1);
  await page.mouse.up();
  const moved = await until(() => cards(page), (now) => now[0] !== before[0], 'the new order');
  assert.deepEqual(moved.map((line) => line.slice(2)), [1, 2, 3, 0, 4].map((index) => before[index].slice(2)));
  assert.deepEqual(await page.$$('>>> li[data-drop]'), []);
  sound();
  await close();
});

test('Escape gives a drag up', async () => {
  const { page, sound, close } = await open(browser);
  await showExample(page);
  const before = await cards(page);
  const { x, y } = await (await card(page, 'A')).boundingBox();
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.down();
  await page.mouse.move(x + 5, y + 300, { steps: 4 });
  assert.equal((await page.$$('>>> li[data-drop]')).length, 1);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  assert.deepEqual(await page.$$('>>> li[data-drop]'), []);
  assert.deepEqual(await cards(page), before);
  sound();
  await close();
});

test('a corrected date changes which article came first', async () => {
  const { page, sound, close } = await open(browser);
  await showExample(page);
  assert.match(await reasons(page), /A probably came first\. A is dated 14 March 2022, C 15 March 2022/);
  const fill = await details(page, 'A');
  await fill('date', '2022-03-20');
  await save(page);
  await until(() => reasons(page), (shown) => shown !== '' && !/came first/.test(shown), 'no direction against the dates');
  const lines = await texts(page, 'wirecopy-card >>> .details');
  assert.ok(lines.includes('Coastline News Agency · 20 Mar 2022'), lines.join('\n'));
  sound();
  await close();
});

test('title, source, date and agency are guessed, and a correction wins', async () => {
  const { page, sound, close } = await open(browser);
  const dated = `Library in Tarnwick to close for a summer\n\nPublished 9 March 2023, 07:15\n\n${council}\n\n(Reuters)`;
  await compareTwo(page, dated, radio);
  const line = async () => (await texts(page, 'wirecopy-card >>> .details'))[0];
  assert.equal(await line(), 'via Reuters · 9 Mar 2023');
  const fill = await details(page, 'A');
  const shown = (id) => page.$eval(`>>> wirecopy-details >>> #${id}`, (field) => field.value);
  assert.deepEqual([await shown('date'), await shown('agency')], ['2023-03-09', 'Reuters']);
  await fill('title', 'Slate roof <b>leaks</b>');
  await fill('source', 'Tarnwick Courier');
  await fill('agency', 'Holm Press');
  await save(page);
  await until(line, (text) => text === 'Tarnwick Courier · via Holm Press · 9 Mar 2023', 'the corrected line');
  await until(() => cards(page), (all) => all.includes('A Slate roof <b>leaks</b>'), 'the corrected title');
  const again = await details(page, 'A');
  for (const id of ['title', 'source', 'agency']) await again(id, '');
  await save(page);
  await until(line, (text) => text === 'via Reuters · 9 Mar 2023', 'the guesses again');
  await until(() => cards(page), (all) => all.includes('A Library in Tarnwick to close for a summer'), 'the guessed title');
  sound();
  await close();
});

test('a web address that is none is named, and nothing is saved', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, council, radio);
  const fill = await details(page, 'B');
  await fill('url', 'javascript:alert(1)');
  await save(page);
  await until(() => texts(page, '#fault-url'), ([message]) => /begins with https/.test(message ?? ''), 'the message');
  assert.equal(await focused(page), 'url');
  await fill('url', 'https://www.holm-radio.example/clock');
  await save(page);
  await until(() => texts(page, 'wirecopy-card >>> .details'), (lines) => lines.includes('holm-radio.example'), 'the source by its address');
  sound();
  await close();
});

test('from empty page to passage, checks, settings and another desk by keyboard alone', async () => {
  const { page, sound, close } = await open(browser);
  await tabTo(page, 'text');
  await page.keyboard.sendCharacter(council);
  await page.keyboard.press('Tab');
  await tabTo(page, 'text');
  await page.keyboard.sendCharacter(radio);
  assert.match(await headline(page), /^A and B share passages/);
  await tabTo(page, 'Edit A');
  await page.keyboard.press('n');
  await until(() => texts(page, 'wirecopy-walk >>> .position'), ([at]) => at.startsWith('Passage 1'), 'the first passage');
  await page.keyboard.press('a');
  await until(() => focused(page), (name) => name === 'text', 'the new field');
  await page.keyboard.sendCharacter(harvest);
  await until(() => headline(page), (shown) => /C/.test(shown), 'the pair of the third article');
  await tabTo(page, 'Remove C');
  await page.keyboard.press('Enter');
  await until(() => cards(page), (all) => all.length === 2, 'two articles');
  await tabTo(page, 'Edit A');
  await page.keyboard.press('u');
  await until(() => cards(page), (all) => all.length === 3, 'three articles');
  await page.keyboard.press('s');
  await tabTo(page, 'gap');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await noDialog(page);
  await until(() => texts(page, '#changed span'), ([line]) => /gap of 7 words/.test(line ?? ''), 'the setting');
  await page.keyboard.press('?');
  await until(() => page.$$eval('>>> wirecopy-keys >>> dialog', (all) => all.filter(({ open }) => open).length), (open) => open === 1, 'the sheet');
  await page.keyboard.press('Escape');
  await noDialog(page);
  await page.keyboard.press('d');
  await tabTo(page, 'create');
  await page.keyboard.press('Enter');
  await until(() => texts(page, '#desk'), ([name]) => name === 'Untitled desk', 'the new desk');
  sound();
  await close();
});

test('title and date are found below buttons and menus, and a removed article is called by that title', async () => {
  const { page, sound, close } = await open(browser);
  const [title, ...rest] = council.split('\n\n');
  const saved = ['Home > News > Local', 'Share', 'Tweet', 'Email', title, 'By Jane Roe, Staff Writer | Published: 3 March 2026', ...rest];
  await compareTwo(page, saved.join('\n\n'), radio);
  assert.equal((await cards(page))[0], `A ${title}`);
  const details = await page.$$eval('>>> wirecopy-card', ([first]) => first.details);
  assert.equal(details, '3 Mar 2026');
  await (await find(page, `wirecopy-card >>> button[aria-label='Remove A']`)).evaluate((button) => button.click());
  assert.equal((await texts(page, '.toast span'))[0], `Removed “${title}”.`);
  sound();
  await close();
});
