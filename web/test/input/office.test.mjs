/** Documents of word processors and archives as programs other than the common
 *  ones write them, damaged ones, and those that are locked. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { launch } from '../page/browser.mjs';
import { docx, odt } from './documents.mjs';
import { opened } from './reader.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** What became of each file, by its name or title. */
async function read(files, { count = files.length, malformed = false } = {}) {
  const { shown, sound, close } = await opened(browser, files, count);
  if (!malformed) sound(); // of XML that is malformed, the browser makes a page with a style, and warns of that
  await close();
  return Object.fromEntries(shown.map(({ title, text, problem }) => [title, problem || text]));
}

const packed = (parts) => zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));

/** A document with this body, and without properties, so that it goes by its first line. */
function word(body, parts = {}) {
  const { 'docProps/core.xml': _, ...rest } = docx;
  const document = docx['word/document.xml'].replace(/<w:body>.*<\/w:body>/s, () => `<w:body>${body}</w:body>`);
  return packed({ ...rest, 'word/document.xml': document, ...parts });
}

function writer(body, parts = {}) {
  const { 'meta.xml': _, ...rest } = odt;
  const content = odt['content.xml'].replace(/<office:text>.*<\/office:text>/s, () => `<office:text>${body}</office:text>`);
  return packed({ ...rest, 'content.xml': content, ...parts });
}

const p = (text, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const box = (text) => `<w:r><w:pict><w:txbxContent>${p(text)}</w:txbxContent></w:pict></w:r>`;

/** Sets the flag of a locked entry for all entries of these names, in both their headers. */
function locked(zip, isLocked = () => true) {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf('PK\x01\x02', 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    if (!isLocked(name)) continue;
    bytes[at + 8] |= 1;
    bytes[bytes.readUInt32LE(at + 42) + 6] |= 1;
  }
  return bytes;
}

test('a document whose parts have other names, or of which only the details are damaged', async () => {
  const { 'word/document.xml': document, ...rest } = docx;
  const moved = { ...rest, 'word/document2.xml': document, '_rels/.rels': docx['_rels/.rels'].replace('word/document.xml', '/word/document2.xml') };
  const backward = Object.fromEntries(Object.entries(docx).map(([name, part]) => [name.replaceAll('/', '\\'), part]));
  const found = await read([
    ['moved.docx', packed({ ...moved, 'docProps/core.xml': docx['docProps/core.xml'].replace('Marrow', 'Moved') })],
    ['backward.docx', packed({ ...backward, 'docProps\\core.xml': docx['docProps/core.xml'].replace('Marrow', 'Backward') })],
    ['details.docx', packed({ ...docx, 'docProps/core.xml': '<broken', 'word/document.xml': document.replace('Council', 'Details') })],
    ['details.odt', packed({ ...odt, 'meta.xml': '<broken', 'content.xml': odt['content.xml'].replace('Council', 'Metadata') })],
  ], { malformed: true });
  for (const text of Object.values(found)) assert.match(text, /voted on Tuesday to repair/);
  assert.equal(Object.keys(found).length, 4);
});

test('a large first letter, a text box and a table that only places text tear nothing apart', async () => {
  const cells = `<w:tbl><w:tr><w:tc>${p('The ferry is late.')}${p('So is the train.')}</w:tc><w:tc>${p('Beside it.')}</w:tc></w:tr></w:tbl>`;
  const ruby = '<w:p><w:r><w:ruby><w:rt><w:r><w:t>しら</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>白</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>浜島</w:t></w:r></w:p>';
  const body = p('F', '<w:framePr w:dropCap="drop" w:lines="3"/>') + p('erry late') + `<w:p><w:r><w:t xml:space="preserve">The goat </w:t></w:r>${box('A box.')}<w:r><w:t>is back.</w:t></w:r></w:p>` + cells + ruby;
  const found = await read([['first.docx', word(body)]]);
  assert.deepEqual(found, { 'Ferry late': 'Ferry late\n\nThe goat is back.\n\nA box.\n\nThe ferry is late.\n\nSo is the train.\n\nBeside it.\n\n白浜島' });
});

test('the same in an OpenDocument text, with a field, and spaces without number', async () => {
  const frame = '<draw:frame><draw:text-box><text:p>A box.</text:p></draw:text-box></draw:frame>';
  const cell = (inner) => `<table:table-cell>${inner}</table:table-cell>`;
  const row = `<table:table-row>${cell('<text:p>The ferry is late.</text:p><text:p>So is the train.</text:p>')}${cell('<text:p>Beside it.</text:p>')}</table:table-row>`;
  const body = `<text:p>Ferry<text:s text:c="4000000000"/>late: <text:title>Port Alma</text:title></text:p><text:p>The goat ${frame}is back.</text:p><table:table>${row}</table:table>`;
  const found = await read([['boxes.odt', writer(body)]]);
  assert.deepEqual(found, { 'Ferry late: Port Alma': 'Ferry late: Port Alma\n\nThe goat is back.\n\nA box.\n\nThe ferry is late.\n\nSo is the train.\n\nBeside it.' });
});

test('what is locked, and what is no text, is not called damaged', async () => {
  const manifest = odt['META-INF/manifest.xml'].replace('media-type="text/xml"/>', 'media-type="text/xml"><manifest:encryption-data/></manifest:file-entry>');
  const slides = { ...docx, '_rels/.rels': docx['_rels/.rels'].replace('word/document.xml', 'ppt/presentation.xml'), 'ppt/presentation.xml': '<p:presentation xmlns:p="x"/>' };
  const folder = zipSync({ 'news/': new Uint8Array(), 'news/ferry.txt': strToU8('The ferry is late.'), 'news/lamp.txt': strToU8('The lamp is new.') }, { level: 0 });
  const found = await read(
    [
      ['locked.odt', packed({ ...odt, 'META-INF/manifest.xml': manifest, 'content.xml': 'no XML' })],
      ['slides.pptx', packed(slides)],
      ['all.zip', locked(folder, (name) => !name.endsWith('/'))],
      ['some.zip', locked(folder, (name) => name.endsWith('lamp.txt'))],
    ],
    { count: 5 },
  );
  for (const name of ['locked.odt', 'all.zip', 'some.zip/news/lamp.txt']) assert.match(found[name] ?? 'missing', /^This file is locked/, name);
  assert.match(found['slides.pptx'], /^Files of this kind/);
  assert.equal(found['The ferry is late.'], 'The ferry is late.');
});

test('names in archives: steps to other folders, slashes of Windows, letters', async () => {
  const names = { './one.txt': 'One is here.', '../../two.txt': 'Two is here.', '/three.txt': 'Three is here.', 'news\\four.txt': 'Four is here.', 'Fähre.txt': ' ' };
  const zip = Buffer.from(packed(names));
  for (let at = zip.indexOf('PK\x01\x02', 'latin1'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4, 'latin1')) zip[at + 9] = 0; // UTF-8, and not said so
  const found = await read([['names.zip', zip]], { count: 5 });
  assert.deepEqual(Object.keys(found).sort(), ['Four is here.', 'One is here.', 'Three is here.', 'Two is here.', 'names.zip/Fähre.txt']);
});
