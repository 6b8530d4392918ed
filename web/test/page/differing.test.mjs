/** What a desk wants to know first: which quotation was changed, which figure is
 *  another, and what of a long article stands in a brief. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { compareTwo, compared, drawn, find, launch, open, paste, texts, until } from './browser.mjs';
import { exported, keepDownloads } from './downloads.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const ending = 'ending work for 1,200 people in a town of fewer than nine thousand.';
const boats = 'The plant, founded in 1921, processes herring and cod from 38 boats.';

const wire = [
  'FISH PLANT TO CLOSE IN SPRING, OWNER SAYS',
  'By Ines Tarkovic',
  `TOLLSUND (Meridian Press) -- The owner of the Halvik fish plant said on\nWednesday that it will close the factory at the end of March,\n${ending}`,
  'The decision follows two years of falling catches and a fire in the cold\nstore last autumn that the company puts at 14.5 million crowns.',
  '"We have not taken this step lightly, and we will not leave the town\nwithout a plan," chief executive Mathias Oderbrandt told reporters outside\nthe gate. "Nobody will be dismissed before the end of the season."',
  'Mayor Sunniva Rekdal said the town had not been told before the workers\nwere. "I heard it on the radio like everybody else," she said. "That is not how\none treats a town that has given this company a hundred years."',
  boats,
  'The union of fish workers called a meeting for Friday at 6 p.m. in the\ncommunity hall. Its regional secretary, Pal Hjertnes, said members would\nfight for every single job.',
  'Halvik Seafood employs a further 310 people in two smaller plants in\nGrenvaag and on the island of Lomso. They are not affected, the company\nsaid.',
  '(Reporting by Ines Tarkovic; editing by Boyan Lind)',
].join('\n\n');

/** The same piece in a paper: a quotation without its negation, another with
 *  another word, and a figure whose digits changed places. */
const paper = [
  'Share on Facebook   Share on X   Email   Print',
  wire.split('\n\n').slice(2, -1).join('\n\n').replace(/(?<!\n)\n(?!\n)/g, ' '),
  'Sign up for our newsletter',
]
  .join('\n\n')
  .replace('we will not leave', 'we will leave')
  .replace('end of the season', 'end of the year')
  .replace('14.5', '15.4')
  .replace(/"([^"]*)"/g, '“$1”');

const brief = [
  'NEWS IN BRIEF',
  `Halvik to close Tollsund plant\nThe owner of the Halvik fish plant said on Wednesday that it will close the factory at the end of March, ending work for 1,200 people. ${boats} (MP)`,
].join('\n\n');

const letter = [
  'Let the boats speak',
  'Sir, I have fished out of Tollsund for thirty-one years and was not surprised. What surprises me is the mayor. "I heard it on the radio like everyone else," she tells us. So did I, but I am not paid to know.',
].join('\n\n');

test('the verdict tells how many quotations and figures differ, and leads to them by keyboard', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, wire, paper);
  const ask = await find(page, 'wirecopy-verdict >>> .differs');
  assert.equal(await ask.evaluate((button) => button.textContent), '2 quotations changed, 2 figures and names that differ');
  await ask.focus();
  await page.keyboard.press('Enter');
  const held = () => page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at.textContent.trim();
  });
  assert.equal(await until(held, (text) => text.startsWith('Checks'), 'the tab'), 'Checks 6');
  const sections = await page.$$eval('>>> wirecopy-checks >>> section', (all) =>
    all.map((each) => [each.querySelector('h3').textContent, each.querySelectorAll('.differs').length, each.checkVisibility()]),
  );
  assert.deepEqual(sections, [['Quotations changed', 2, true], ['Figures and names that differ', 2, true]]);
  sound();
  await close();
});

test('where all is as it was, the verdict speaks of no difference', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, wire, paper.replace('15.4', '14.5').replace('we will leave', 'we will not leave').replace('the year', 'the season'));
  assert.deepEqual(await texts(page, 'wirecopy-verdict >>> .differs'), []);
  sound();
  await close();
});

test('a passage in which words were changed is not called word for word', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, wire, paper);
  const kinds = await texts(page, 'wirecopy-passages >>> .meta span:first-child');
  assert.deepEqual(kinds, ['mostly word for word']);
  const label = await page.$eval('>>> wirecopy-text >>> .number', (number) => number.getAttribute('aria-label'));
  assert.equal(label, 'Passage 1, mostly word for word');
  sound();
  await close();
});

test('a passage in which nothing was changed is word for word, quotations and all', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, wire, wire);
  assert.deepEqual(await texts(page, 'wirecopy-passages >>> .meta span:first-child'), ['word for word']);
  sound();
  await close();
});

test('the passages of a brief are what it shares with the article, and no more', async () => {
  const { page, sound, close } = await open(browser);
  const { folder, clear } = await keepDownloads(page);
  await compareTwo(page, wire, brief);
  assert.deepEqual(await texts(page, 'wirecopy-passages >>> .words'), [
    'TOLLSUND (Meridian Press) -- The owner of the Halvik fish plant said on Wednesday that it…',
    boats.slice(0, -1),
  ]);
  const { text } = await exported(page, folder, 'passages');
  assert.doesNotMatch(text, /Ines Tarkovic|Mayor/, 'nothing around the passages is in their table');
  await clear();
  sound();
  await close();
});

test('a changed quotation is told of in the exports even where no passage is shared', async () => {
  const { page, sound, close } = await open(browser);
  const { folder, clear } = await keepDownloads(page);
  await compareTwo(page, wire, letter);
  assert.deepEqual(await texts(page, 'wirecopy-passages >>> .none'), ['These two articles share no passages.']);
  const changed = /I heard it on the radio like .*everybody.* .*everyone.* else/;
  assert.match((await exported(page, folder, 'markdown')).text, changed);
  const html = (await exported(page, folder, 'html')).text;
  assert.match(html, /<h3>Quotations changed<\/h3>/);
  assert.doesNotMatch(html, /<table class="passages">/);
  await clear();
  sound();
  await close();
});

test('the report marks what is shared, and not what stands between', async () => {
  const { page, sound, close } = await open(browser);
  const { folder, clear } = await keepDownloads(page);
  await compareTwo(page, wire, paper.replace('\n\nMayor', '\n\nREAD ALSO\n• Ten recipes for herring\n• What the fire cost us\n• Rekdal: no new taxes before 2028\n\nMayor'));
  const html = (await exported(page, folder, 'html')).text;
  const table = /<table class="passages">.*?<\/table>/s.exec(html)[0];
  assert.match(table, /Ten recipes for herring/, 'it stands inside of the passage');
  const marked = [...table.matchAll(/<mark class="(\w+)">(.*?)<\/mark>/gs)].map(([, kind, words]) => ({ kind, words }));
  assert.ok(marked.some(({ kind, words }) => kind === 'quotation' && words.includes('We have not taken this step')));
  assert.doesNotMatch(marked.map(({ words }) => words).join(' '), /Ten recipes/);
  await clear();
  sound();
  await close();
});

test('a card names the article that has most of its own, not the brief made of it', async () => {
  const { page, sound, close } = await open(browser);
  await compareTwo(page, wire, paper);
  await page.keyboard.press('a');
  await paste(page, 'C', brief);
  const sizes = () => texts(page, 'wirecopy-card >>> .details');
  await until(sizes, (all) => all.length === 3 && all.every((each) => /with/.test(each)), 'the cards');
  await drawn(page);
  await compared(page);
  assert.deepEqual((await sizes()).map((each) => each.split(' · ')[1]), ['reprint with B', 'reprint with A', 'passages with A']);
  sound();
  await close();
});
