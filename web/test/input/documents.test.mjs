/** Documents of all kinds, opened in the page: word processors, PDF, the web. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launch, open } from '../page/browser.mjs';
import { cards, fileNamed, give, opened } from './reader.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Opens one file in a page of its own and gives the only article of it. */
async function read(name) {
  const { shown, sound, close, page } = await opened(browser, [name]);
  const title = await page.title();
  sound();
  await close();
  assert.equal(title, 'Wirecopy', 'nothing in a file acts on the page');
  assert.equal(shown.length, 1);
  assert.equal(shown[0].problem, '');
  return shown[0];
}

/** The HTML that a PDF was printed from, as it should be read. */
async function printed(name) {
  const html = (await readFile(fileNamed(name), 'utf8')).replace(/<style>.*<\/style>|<title>.*<\/title>/gs, '');
  const characters = { shy: '', ldquo: '“', rdquo: '”', rsquo: '’' };
  const text = html.replace(/&(\w+);/g, (_, entity) => characters[entity]);
  return [...text.matchAll(/<(?:p|h1)>(.*?)<\//gs)].map(([, paragraph]) => paragraph);
}

const TABLE = 'Part\tCost\nPiers\t310,000';

test('a Word document, without deleted and hidden text', async () => {
  const { title, text } = await read('council.docx');
  assert.equal(title, 'Marrow Bay repairs its bridge');
  assert.deepEqual(text.split('\n\n'), [
    'Council of Marrow Bay votes for the bridge',
    'The council of Marrow Bay voted on Tuesday to repair the old bridge.',
    'First line\nsecond line\tafter a tab, with a link and the co\u2011op.',
    'Three things were decided:',
    'the piers come first\nthe railing follows',
    TABLE,
    '“Nobody will swim to school,” said the mayor.',
    'A box: the bridge was built in 1931.',
  ]);
});

test('an OpenDocument text, without deleted text and notes', async () => {
  const { title, text } = await read('council.odt');
  assert.equal(title, 'Marrow Bay repairs its bridge');
  assert.deepEqual(text.split('\n\n'), [
    'Council of Marrow Bay votes for the bridge',
    'The council of Marrow Bay voted on Tuesday to repair the old bridge.',
    'First line\nsecond line\tafter a tab,  with a link.',
    'Three things were decided:',
    'the piers come first\nthe railing follows',
    TABLE,
    '“Nobody will swim to school,” said the mayor.',
  ]);
});

test('a printed PDF: hyphens, page breaks, and no headers and footers', async () => {
  const { title, text } = await read('printed.pdf');
  assert.equal(title, 'Goat stops train for an hour');
  assert.deepEqual(text.split('\n\n'), await printed('printed.html'));
});

test('a PDF in columns', async () => {
  const { text } = await read('columns.pdf');
  // Where a column ends with a sentence, the paragraph may end or go on.
  const [heading, one, two, three, four, five] = await printed('columns.html');
  assert.deepEqual(text.split('\n\n'), [heading, one, two, three, `${four} ${five}`]);
});

/** A page with these lines: where each begins, the size of its letters, and what it says. */
function pageOf(lines) {
  const shown = lines.map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  return `%PDF-1.3\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R >>\n%%EOF\n`;
}

test('a PDF with a large first letter, which is part of a word or is one', async () => {
  const rest = [[85, 773, 11, 'on Tuesday, the harbour office said,'], [50, 760, 11, 'and passengers waited on the long pier.']];
  const end = ' on Tuesday, the harbour office said, and passengers waited on the long pier.';
  for (const [letter, first, text] of [['T', 'he ferry to Port Alma was late again', 'The ferry'], ['A', ' ferry to Port Alma was late again', 'A ferry']]) {
    const page = pageOf([[50, 762, 42, letter], [85, 786, 11, first], ...rest]);
    const { shown, sound, close } = await opened(browser, [['first.pdf', page]]);
    sound();
    await close();
    assert.equal(shown[0].problem || shown[0].text, `${text} to Port Alma was late again${end}`);
  }
});

test('a PDF without its fonts, one of them Japanese', async () => {
  const { text } = await read('fontless.pdf');
  assert.equal(text, 'The ferry to Shirahama is two hours late.\n\n白浜島への渡し船は、また二時間遅れた。');
});

test('a saved web page: its article, and nothing around it', async () => {
  const { title, text } = await read('saved.html');
  assert.equal(title, 'Mill at Tarn Hollow turns again');
  const paragraphs = text.split('\n\n');
  assert.equal(paragraphs.length, 5);
  assert.match(paragraphs[0], /^The water mill at Tarn Hollow turned on Wednesday .* began to move\.$/);
  assert.match(paragraphs[4], /^On Saturdays, .* high enough again\.$/);
  for (const other of ['Home', 'Share', 'cookies', 'hidden', 'Most read', 'millfan', 'Imprint']) {
    assert.ok(!text.includes(other), other);
  }
});

test('a page too short to have a main text', async () => {
  assert.deepEqual(await read('plain.html'), { title: 'Short note', text: 'The well in Upper Sallow is dry.', problem: '' });
});

test('Markdown without its marks', async () => {
  const { title, text } = await read('notes.md');
  assert.equal(title, 'Lighthouse of Eddon gets a new lamp');
  assert.deepEqual(text.split('\n\n'), [
    title,
    'The lighthouse of Eddon got a new lamp on Tuesday, and the old one goes to the museum.',
    'It weighs 40 kilograms.\nIt shines for 30 miles.',
    '“We could see it from the island,” said Ada Fenwick.',
    'Year\tLamp\n1902\toil\n2026\tglass',
  ]);
});

test('source and date stand with the articles', async () => {
  const { page, sound, close } = await open(browser);
  await give(page, ['saved.html', 'notes.md', 'ferry.txt', 'council.docx', 'artikel.csv']);
  const shown = await cards(page, 6);
  const details = Object.fromEntries(shown.map(({ heading, details: line }) => [heading, line]));
  assert.deepEqual(details, {
    'Mill at Tarn Hollow turns again': 'The Tarn Gazette · via Reuters · 5 Mar 2026',
    'Lighthouse of Eddon gets a new lamp': 'Eddon Courier · 17 Feb 2026',
    'Ferry to Port Alma is late again': 'Harbour Post',
    'Marrow Bay repairs its bridge': '3 Mar 2026',
    'Brücke gesperrt': 'Kälberauer Bote · 1 Mar 2026',
    'Fähre fällt aus': 'Kälberauer Bote · 2 Mar 2026',
  });
  sound();
  await close();
});
