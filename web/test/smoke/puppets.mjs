/** Chromium, and Firefox by WebDriver BiDi, through puppeteer. */
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { launch } from '../page/chromium.mjs';
import { watch } from './watched.mjs';

const { FIREFOX } = process.env;

/** How long a browser may take to start on a busy machine, in milliseconds. */
const PATIENCE = 90_000;

export const chromium = async () => offer(await launch());

export async function firefox() {
  assert.ok(FIREFOX, 'run the smoke test with: go run ./build browse node --test');
  return offer(await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, timeout: PATIENCE }));
}

function offer(browser) {
  return { open: (site) => open(browser, site), close: () => browser.close() };
}

async function open(browser, site) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const { href, origin, protocol } = new URL(request.url());
    if (origin !== site.origin && !['data:', 'blob:'].includes(protocol)) faults.push(`asked for ${href}`);
  });
  await page.setViewport({ width: 1280, height: 860 });
  await page.evaluateOnNewDocument(watch);
  await page.goto(site.href);
  return {
    evaluate: (read, ...given) => page.evaluate(read, ...given),
    again: () => page.reload(),
    press: (key) => page.keyboard.press(key),
    async give(path) {
      const field = await page.evaluateHandle(() => window.smoke.all('#files')[0]);
      await field.uploadFile(path);
    },
    faults: async () => [...faults, ...(await page.evaluate(() => window.smoke.faults()))],
    close: () => context.close(),
  };
}
