/**
 * Makes the files of the tests that are not written by hand:
 *
 *     go run ./build browse node web/test/input/make.mjs
 *
 * The PDF files are printed by the browser or made by hand; all text is invented. Files that
 * are broken on purpose are made by the tests themselves, out of these.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { launch } from '../page/browser.mjs';
import { docx, odt } from './documents.mjs';

const folder = new URL('./files/', import.meta.url);
const at = (name) => fileURLToPath(new URL(name, folder));

/** All archives are of one moment, so that making them again changes nothing. */
const MTIME = new Date('2026-03-04T12:00:00');

const zip = (parts) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])), { mtime: MTIME });

/** Text as bytes of an encoding, by what the bytes decode to in a browser. */
async function encoded(page, label, text) {
  const bytes = await page.evaluate((encoding, letters) => {
    const decoder = new TextDecoder(encoding);
    const found = new Map();
    const note = (...given) => found.set(decoder.decode(new Uint8Array(given)), given);
    for (let one = 255; one >= 0; one--) for (let two = 255; two >= 0; two--) note(one, two);
    for (let one = 255; one >= 0; one--) note(one);
    return letters.flatMap((letter) => found.get(letter));
  }, label, [...text]);
  return new Uint8Array(bytes);
}

const german = `Hafen von Kälberau bleibt gesperrt

Der Hafen von Kälberau bleibt bis auf Weiteres gesperrt. Das teilte die Hafenbehörde am Dienstagabend mit. „Wir müssen zuerst die Pfähle prüfen“, sagte die Leiterin Grünhild Mößner. Für die Fähre nach Süderwörth gibt es keinen Ersatz; Reisende müssen über die Brücke bei Öhmsfeld fahren.
`;
const russian = `Паром в Нижнегорье снова опаздывает

Утренний паром в Нижнегорье снова вышел с опозданием на два часа. Диспетчер порта объяснил, что команда ждала запасную часть для насоса. Пассажиры провели это время на причале.
`;
const japanese = `港の渡し船、また遅れる

白浜島への渡し船は火曜日の朝、二時間遅れて港を出た。港湾事務所によると、ポンプの部品が届かなかったためだという。乗客は桟橋で待っていた。
`;

async function texts(page) {
  await writeFile(at('kaelberau-1252.txt'), await encoded(page, 'windows-1252', german.replaceAll('\n', '\r\n')));
  await writeFile(at('parom-1251.txt'), await encoded(page, 'windows-1251', russian));
  await writeFile(at('watashibune-sjis.txt'), await encoded(page, 'shift_jis', japanese));
  await writeFile(at('kaelberau-utf16.txt'), Buffer.from(`\ufeff${german}`, 'utf16le'));
  const saved = `<!doctype html><html><head><meta http-equiv="content-type" content="text/html; charset=windows-1252"><title>Hafen gesperrt | Kälberauer Bote</title></head><body><p>${german.trim().split('\n\n').join('</p><p>')}</p></body></html>`;
  await writeFile(at('kaelberau-1252.html'), await encoded(page, 'windows-1252', saved));
}

async function archives() {
  await writeFile(at('council.docx'), zip(docx));
  await writeFile(at('council.odt'), zip(odt));
  await writeFile(
    at('collection.zip'),
    zip({
      'news/ferry.txt': await readFile(at('ferry.txt')),
      'news/2026/notes.md': await readFile(at('notes.md')),
      'news/inner.zip': zip({ 'council.docx': zip(docx) }),
      'news/broken.docx': zip(docx).slice(0, 900),
      'news/saved.html': await readFile(at('saved.html')),
      'news/saved_files/advert.html': '<p>Buy a lamp of the brand Lumitor today.</p>',
      'news/saved_files/logo.png': new Uint8Array([137, 80, 78, 71]),
      'news/.draft.txt': 'Hidden files are not read.',
      '__MACOSX/news/._ferry.txt': 'Neither is what a system leaves behind.',
      'news/picture.jpg': new Uint8Array([255, 216, 255, 224]),
    }),
  );
}

/** A PDF by hand: one page, its text locked with a password by RC4, as in the
 *  first version of that (PDF Reference 1.3, 3.5). */
function lockedPdf() {
  const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
  const padded = (password) => Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);
  const md5 = (...parts) => createHash('md5').update(Buffer.concat(parts)).digest();
  const id = md5(Buffer.from('locked'));
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded('reader'));
  const key = md5(padded('reader'), owner, permissions, id).subarray(0, 5);
  const user = rc4(key, padding);
  const text = Buffer.from('BT /F1 12 Tf 72 720 Td (Nobody can read this without the password.) Tj ET');
  const objectKey = md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10);
  const hex = (bytes) => `<${bytes.toString('hex')}>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    Buffer.concat([Buffer.from(`<< /Length ${text.length} >>\nstream\n`), rc4(objectKey, text), Buffer.from('\nendstream')]),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O ${hex(owner)} /U ${hex(user)} >>`,
  ];
  return pdfOf(objects, `/Root 1 0 R /Encrypt 6 0 R /ID [${hex(id)} ${hex(id)}]`);
}

/** A PDF by hand that brings no fonts along: one that every program knows, and
 *  a Japanese one, whose letters are numbered as in Shift JIS. */
async function fontlessPdf(page) {
  const shown = Buffer.from(await encoded(page, 'shift_jis', '白浜島への渡し船は、また二時間遅れた。')).toString('hex');
  const text = `BT /F1 12 Tf 72 720 Td (The ferry to Shirahama is two hours late.) Tj /F2 12 Tf 0 -40 Td <${shown}> Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [7 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 8 0 R >>',
    '<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ];
  return pdfOf(objects, '/Root 1 0 R');
}

function rc4(key, data) {
  const state = Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i] + key[i % key.length]) % 256;
    [state[i], state[j]] = [state[j], state[i]];
  }
  let [i, j] = [0, 0];
  return Buffer.from(data).map((byte) => {
    i = (i + 1) % 256;
    j = (j + state[i]) % 256;
    [state[i], state[j]] = [state[j], state[i]];
    return byte ^ state[(state[i] + state[j]) % 256];
  });
}

function pdfOf(objects, trailer) {
  let file = Buffer.from('%PDF-1.3\n');
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file = Buffer.concat([file, Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const tail = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(tail)]);
}

async function pdfs(page) {
  await writeFile(at('locked.pdf'), lockedPdf());
  await writeFile(at('fontless.pdf'), await fontlessPdf(page));
  const print = async (name, html, options = {}) => {
    await page.setContent(html);
    await writeFile(at(name), await page.pdf({ format: 'A5', tagged: false, outline: false, ...options }));
  };
  const edges = {
    displayHeaderFooter: true,
    margin: { top: '20mm', bottom: '20mm', left: '15mm', right: '15mm' },
    headerTemplate: '<span style="font-size:8px;margin-left:40px">Harbour Post, 4 March 2026</span>',
    footerTemplate: '<span style="font-size:8px;margin-left:40px">Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>',
  };
  await print('printed.pdf', await readFile(at('printed.html'), 'utf8'), edges);
  await print('columns.pdf', await readFile(at('columns.html'), 'utf8'), { format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '15mm', right: '15mm' } });
  await print('scanned.pdf', '<canvas width="40" height="40" style="background:#ccc"></canvas><script>document.querySelector("canvas").getContext("2d").fillRect(5, 5, 20, 3)</script>');
}

await mkdir(folder, { recursive: true });
const browser = await launch();
const page = await browser.newPage();
await texts(page);
await archives();
await pdfs(page);
await browser.close();
