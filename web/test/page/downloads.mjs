/** What the page offers as files, kept in a folder and read back. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find, until } from './browser.mjs';

/** How many files were read, for names that are all different. */
let read = 0;

/** Of each folder, the names of the files that came whole and were not read yet. */
const finished = new Map();

/** Lets a page keep its files in a new folder; `clear` takes that away. */
export async function keepDownloads(page) {
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-'));
  const session = await page.createCDPSession();
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    browserContextId: targetInfo.browserContextId,
    downloadPath: folder,
    eventsEnabled: true,
  });
  const names = new Map();
  const done = [];
  finished.set(folder, done);
  session.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) => names.set(guid, suggestedFilename));
  session.on('Browser.downloadProgress', ({ guid, state }) => state === 'completed' && done.push(names.get(guid)));
  return { folder, clear: () => rm(folder, { recursive: true }) };
}

/** Chooses a way out of the menu and reads the file it gives. */
export async function exported(page, folder, way) {
  await chooseWay(page, way);
  return fresh(folder, way);
}

/** Reads the one file that came and was not read yet. Its name stands in the
 *  folder before its content does, so that the browser is to say when it is done. */
export async function fresh(folder, way) {
  const unread = finished.get(folder);
  await until(() => unread.length, (count) => count === 1, `the file of ${way}`);
  const name = unread.pop();
  const path = join(folder, `read-${(read += 1)}-${name}`);
  await rename(join(folder, name), path);
  return { name, path, text: await readFile(path, 'utf8') };
}

export async function chooseWay(page, way) {
  await (await find(page, 'wirecopy-export >>> #button')).click();
  await (await find(page, `wirecopy-export >>> [data-way=${way}]`)).click();
}

/** The rows of a CSV file as RFC 4180 has it, by the names of their columns. */
export function parseCsv(text) {
  const rows = [[]];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
    cell.lastIndex = at;
    const [whole, quoted, plain] = cell.exec(text);
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    if (text[at] === ',') at += 1;
    else {
      assert.equal(text.slice(at, at + 2), '\r\n', `a line end at ${at}`);
      at += 2;
      rows.push([]);
    }
  }
  assert.deepEqual(rows.pop(), [], 'the last line ends too');
  const [head, ...lines] = rows;
  return lines.map((line) => {
    assert.equal(line.length, head.length, 'as many cells as columns');
    return Object.fromEntries(head.map((name, index) => [name, line[index]]));
  });
}
