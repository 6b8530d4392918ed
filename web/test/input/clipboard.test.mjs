/** What is pasted and dropped: formatted text, files, whole folders. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { find, launch, open, texts, until } from '../page/browser.mjs';
import { fields, fileNamed } from './reader.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Pastes into the field of a letter, or outside of all fields. */
async function paste(page, { html = '', text = '', letter = 'A', outside = false }) {
  const target = await find(page, outside ? 'main' : `textarea[placeholder$='${letter} here']`);
  await target.evaluate((element, types) => {
    const clipboardData = new DataTransfer();
    for (const [type, data] of Object.entries(types)) if (data) clipboardData.setData(type, data);
    element.focus();
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true });
    const handled = !element.dispatchEvent(event);
    if (!handled) document.execCommand('insertText', false, types['text/plain']); // what the browser does then
  }, { 'text/html': html, 'text/plain': text });
}

async function pasted(given) {
  const { page, sound, close } = await open(browser);
  await paste(page, given);
  const [shown] = await until(() => fields(page), (all) => all.length === 1, 'the text');
  assert.equal(await page.title(), 'Wirecopy', 'nothing that is pasted acts on the page');
  sound();
  await close();
  return shown;
}

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal { margin: 0 }</style></head>
<body lang=EN-GB style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='mso-outline-level:1'>Well of Upper Sallow<o:p></o:p></h1>
<p class=MsoNormal style='margin-top:0'>The well ran dry
on Sunday.<span style='mso-hide:all;display:none'>Hidden mark</span><o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18pt'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>Water comes by cart.</p>
<table class=MsoTable><tr><td style='width:10pt'><p class=MsoNormal>Day</p></td><td><p class=MsoNormal>Barrels</p></td></tr>
<tr><td><p class=MsoNormal>Monday</p></td><td><p class=MsoNormal>12</p></td></tr></table>
<!--EndFragment--></body></html>`;

test('from a word processor: paragraphs and tables, no hidden marks', async () => {
  const text = 'Well of Upper Sallow\nThe well ran dry on Sunday.\n· Water comes by cart.\nDay Barrels\nMonday 12';
  const shown = await pasted({ html: WORD, text });
  assert.equal(shown.text, 'Well of Upper Sallow\n\nThe well ran dry on Sunday.\n\nWater comes by cart.\n\nDay\tBarrels\nMonday\t12');
});

test('from a document on the web: breaks, lists, links', async () => {
  const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-size:11pt;white-space:pre-wrap;">The ferry is </span><span style="font-weight:700">late</span><span>.</span></p><br><p><span>Call <a href="https://port.example/" onclick="document.title='struck'">the port</a>:<br>12 34 56</span></p><ul><li><p>bring oats</p></li><li><p>bring soup</p></li></ul></b><br class="Apple-interchange-newline"><style>p { color: red }</style><script>document.title = 'struck'</script><img src="https://elsewhere.example/p.png" onerror="document.title='struck'">`;
  const shown = await pasted({ html, text: 'The ferry is late.\n\nCall the port:\n12 34 56\n\n• bring oats\n• bring soup' });
  assert.equal(shown.text, 'The ferry is late.\n\nCall the port:\n12 34 56\n\nbring oats\n\nbring soup');
});

test('markup that is plain text stays as it is, beside HTML too', async () => {
  const text = 'The tag <p style="x"> begins a paragraph, and the style = good.';
  assert.equal((await pasted({ text })).text, text);
  const html = '<p title="a > b" style=\'color: red\'>The tag &lt;p style="x"&gt; begins a paragraph, and the style = good.</p>';
  assert.equal((await pasted({ html, text })).text, text);
});

test('HTML that has lost the text gives way to the plain text', async () => {
  const text = 'The ferry to Port Alma is late again.';
  assert.equal((await pasted({ html: '<img alt="a picture of the ferry">', text })).text, text);
});

test('a paste goes where the cursor is and can be taken back', async () => {
  const { page, sound, close } = await open(browser);
  const area = await find(page, 'textarea');
  await area.focus();
  await page.keyboard.type('Before. After.');
  await area.evaluate((element) => element.setSelectionRange(8, 8));
  await paste(page, { html: '<p>Between.</p><p>And more. </p>', text: 'x' });
  assert.equal(await area.evaluate(({ value }) => value), 'Before. Between.\n\nAnd more.After.');
  await page.evaluate(() => document.execCommand('undo'));
  assert.equal(await area.evaluate(({ value }) => value), 'Before. After.');
  sound();
  await close();
});

test('a long paste is not left to the browser, which takes minutes for its lines', async () => {
  const { page, sound, close } = await open(browser);
  await page.evaluate(() => {
    window.commands = 0;
    document.execCommand = () => window.commands++ >= 0;
  });
  const lines = Array.from({ length: 4000 }, (_, index) => `Line ${index} of a long text.`);
  await paste(page, { html: `<p>${lines.join('</p><p>')}</p>`, text: 'x' });
  const [shown] = await until(() => fields(page), (all) => all.length === 1, 'the text');
  assert.equal(shown.text, lines.join('\n\n'));
  assert.equal(await page.evaluate('commands'), 0);
  sound();
  await close();
});

test('a field that was pasted into closes when the articles are compared', async () => {
  const { page, sound, close } = await open(browser);
  await paste(page, { html: '<p>The ferry to Port Alma is late again.</p>', text: 'x' });
  await paste(page, { html: '<p>The ferry to Port Alma is late.</p>', text: 'x', letter: 'B' });
  await find(page, 'wirecopy-compare');
  assert.deepEqual(await page.$$('>>> wirecopy-field'), []);
  sound();
  await close();
});

test('outside of every field a paste makes an article with its headline', async () => {
  const shown = await pasted({ html: '<h1>Well runs dry</h1><p>The well in Upper Sallow ran dry.</p>', text: 'Well runs dry\nThe well in Upper Sallow ran dry.', outside: true });
  assert.deepEqual(shown, { title: 'Well runs dry', text: 'Well runs dry\n\nThe well in Upper Sallow ran dry.', problem: '' });
});

test('a dropped folder gives its articles, and leaves out what lies beside them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'input-'));
  const news = join(folder, 'news');
  for (const [from, to] of [['ferry.txt', 'ferry.txt'], ['saved.html', 'saved.html'], ['plain.html', 'saved_files/advert.html'], ['notes.md', '2026/notes.md'], ['ferry.txt', '.hidden.txt']]) {
    await cp(fileNamed(from), join(news, to));
  }
  const { page, sound, close } = await open(browser);
  const client = await page.createCDPSession();
  const data = { items: [], files: [news], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver']) await client.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  await until(() => texts(page, '.dropping'), ([notice]) => /^Drop files or folders/.test(notice ?? ''), 'the notice');
  await client.send('Input.dispatchDragEvent', { type: 'drop', x: 600, y: 400, data });
  const titles = () => texts(page, 'wirecopy-card >>> .title');
  await until(titles, (all) => all.length === 3, 'the articles');
  assert.deepEqual(await titles(), ['Lighthouse of Eddon gets a new lamp', 'Ferry to Port Alma is late again', 'Mill at Tarn Hollow turns again']);
  sound();
  await close();
  await rm(folder, { recursive: true });
});
