/** HTML as it is found: pages of many drawings and scripts, pages that a script
 *  shows, marks of word processors, annotations. What a reader sees is read. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../page/browser.mjs';
import { opened } from './reader.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** The text of each page, by its name; all are opened together. */
async function read(pages) {
  const names = Object.keys(pages);
  const { shown, sound, close } = await opened(browser, names.map((name) => [`${name}.html`, `<meta charset="utf-8"><title>${name}</title>${pages[name]}`]), names.length);
  sound();
  await close();
  return Object.fromEntries(shown.map(({ title, text, problem }) => [title, problem || text]));
}

test('drawings, and tags in the data of scripts, do not count as depth', async () => {
  const after = '<div><p>Two.</p></div><script>struck("One")</script><style>p { color: red }</style><div><p>Three.</p></div>';
  const found = await read({
    drawings: `<p>One.</p>${'<svg><path d="M0"/><use href="#a"/></svg>'.repeat(700)}${after}`,
    data: `<p>One.</p><script type="application/json">${'"<div>x<\\/div>"'.repeat(1500)}</script>${after}`,
    comments: `<p>One.</p><!-- ${'<div>'.repeat(1500)} -->${after}`,
    unclosed: `<p>One.</p>${'<section><x-mark></section>'.repeat(1500)}${after}`,
  });
  for (const [name, text] of Object.entries(found)) assert.equal(text, 'One.\n\nTwo.\n\nThree.', name);
});

test('formatting that is never closed does not fill the memory', { timeout: 60_000 }, async () => {
  const marks = Array.from({ length: 3000 }, (_, index) => `<div><b id="${index}">x</div>`).join('');
  const { marked } = await read({ marked: `${marks}<p>The end.</p>` });
  assert.ok(marked.endsWith('\n\nThe end.'));
});

test('a page that its script would show is read, and what is hidden in it is not', async () => {
  const found = await read({
    body: '<body style="visibility:hidden"><p>The ferry is late.</p><p style="display:none">Hidden.</p></body>',
    page: '<html hidden><body hidden><p>The ferry is late.</p><p hidden>Hidden.</p></body></html>',
  });
  assert.deepEqual(found, { body: 'The ferry is late.', page: 'The ferry is late.' });
});

test('comments and deletions of a word processor are no text', async () => {
  const anchor = `<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[AF1]</a><span style='mso-special-character:comment'>&nbsp;</span></span>`;
  const list = `<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><p class=MsoCommentText>Is this so?</p></div></div>`;
  const { word } = await read({
    word: `<p class=MsoNormal>The ferry${anchor} is <span class=msoDel><del cite="mailto:Ada">early</del></span><ins>late</ins>.</p>${list}`,
  });
  assert.equal(word, 'The ferry is late.');
});

test('lines stay where the style of an element keeps them', async () => {
  const kept = 'The ferry is late.\nSo is the train.\n\nThe   goat is back.';
  const shown = kept.replace(/ +/g, ' ');
  const found = await read({
    wrapped: `<div style="white-space: pre-wrap">${kept}</div>`,
    lines: `<div style="color: red; white-space:pre-line">\n<div>${kept}</div>\n</div>`,
    copied: `<span style="white-space-collapse: preserve;">${kept}</span>`,
    preformatted: `<pre style="white-space: pre-wrap">${kept}</pre>`,
    undone: `<div style="white-space: pre-wrap"><p style="white-space: normal">${kept}</p></div>`,
  });
  const all = { wrapped: shown, lines: shown, copied: shown, preformatted: kept, undone: shown.replace(/\s+/g, ' ') };
  assert.deepEqual(found, all);
});

test('how a word is spoken, above it, does not tear it apart', async () => {
  const { ruby } = await read({
    ruby: '<p><ruby>白<rp>(</rp><rt>しら</rt><rp>)</rp>浜<rt>はま</ruby><ruby>島<rt>じま</rt></ruby>への渡し船</p>',
  });
  assert.equal(ruby, '白浜島への渡し船');
});
