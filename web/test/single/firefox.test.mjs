/** The one file in Firefox, from disk; FIREFOX names another one. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import test from 'node:test';
import puppeteer from 'puppeteer-core';
import { until } from '../page/browser.mjs';

const firefox = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const built = fileURLToPath(new URL('../../../build/dist/single/wirecopy.html', import.meta.url));

test('the example, from disk', { skip: !existsSync(firefox) && `there is no Firefox at ${firefox}` }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-single-'));
  await copyFile(built, join(folder, 'wirecopy.html'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    // No network at all: a proxy that is not there.
    extraPrefsFirefox: { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9 },
  });
  try {
    const page = await browser.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(pathToFileURL(join(folder, 'wirecopy.html')).href);
    const inPage = (action) => page.evaluate(`(${action})(document.querySelector('wirecopy-page')?.shadowRoot)`);
    await until(() => inPage("(root) => Boolean(root?.querySelector('#example'))"), Boolean, 'the page', 20_000);
    await inPage("(root) => root.querySelector('#example').click()");
    const headline = `(root) => root.querySelector('wirecopy-compare')?.shadowRoot.querySelector('wirecopy-verdict')
      ?.shadowRoot.querySelector('[part=headline]')?.textContent.trim() ?? ''`;
    assert.match(await until(() => inPage(headline), Boolean, 'the headline', 60_000), /[AB] and [AB]|of [AB]/);
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
