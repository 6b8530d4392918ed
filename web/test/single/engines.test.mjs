/** The one file, opened from disk in every browser engine. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import test, { after, before } from 'node:test';
import { until } from '../page/browser.mjs';
import { chromium, firefox } from '../smoke/puppets.mjs';
import { begunAnew } from '../smoke/silence.mjs';
import { webkit } from '../smoke/webkit.mjs';

const built = fileURLToPath(new URL('../../../build/dist/single/wirecopy.html', import.meta.url));

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirecopy-single-'));
  await copyFile(built, join(folder, 'wirecopy.html'));
});
after(() => folder && rm(folder, { recursive: true }));

for (const [name, start] of Object.entries({ Chromium: chromium, Firefox: firefox, WebKit: webkit })) {
  test(`the example in ${name}`, begunAnew(async () => {
    const browser = await start();
    try {
      const tab = await browser.open(pathToFileURL(join(folder, 'wirecopy.html')));
      const click = () => tab.evaluate(() => window.smoke.all('#example').map((button) => button.click()).length);
      await until(click, (count) => count === 1, 'the button');
      const headlines = () => tab.evaluate(() => window.smoke.all('[part=headline]').map(({ textContent }) => textContent.trim()));
      const [headline] = await until(headlines, ({ length }) => length === 1, 'the headline');
      assert.match(headline, /[A-E] and [A-E]|of [A-E]/);
      assert.deepEqual(await tab.faults(), []);
      await tab.close();
    } finally {
      await browser.close();
    }
  }));
}
