/** A real browser on the built site. The address and the browser come from the
 *  environment: `go run ./build browse node --test …` sets both. */
import assert from 'node:assert/strict';
import { launch } from './chromium.mjs';

const { WIRECOPY_URL } = process.env;
assert.ok(WIRECOPY_URL, 'run the tests of the page with: go run ./build browse node --test');

export const site = new URL(WIRECOPY_URL);

/** Starts a browser for the tests of one file. */
export { launch };

/** So long the page may take for anything on a busy machine, in milliseconds;
 *  only what fails takes that long. */
const PATIENCE = 60_000;

/**
 * Opens the site in a context of its own. `sound` fails if anything went wrong
 * on the page, or if it asked another host for anything. `language` is that of
 * the browser, whatever this machine speaks.
 */
export async function open(browser, { width = 1280, height = 860, phone = false, language = 'en-GB' } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.origin === site.origin || url.protocol === 'data:' || url.href.startsWith(`blob:${site.origin}`);
    if (!own) faults.push(`asked for ${url.href}`);
  });
  const session = await page.createCDPSession();
  await session.send('Emulation.setUserAgentOverride', { userAgent: await browser.userAgent(), acceptLanguage: language });
  await page.setViewport({ width, height, isMobile: phone, hasTouch: phone });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(site.href);
  await find(page, '#example');
  return { page, sound: () => assert.deepEqual(faults, []), close: () => context.close() };
}

/** Pastes a text into the field of a letter, as from the clipboard. */
export async function paste(page, letter, text) {
  const field = await find(page, `textarea[placeholder$='${letter} here']`);
  await field.evaluate((area, value) => {
    area.focus();
    area.value = value;
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true, composed: true }));
  }, text);
}

/** Pastes two articles and waits for the verdict, which it returns. */
export async function compareTwo(page, one, other) {
  await paste(page, 'A', one);
  await paste(page, 'B', other);
  return drawn(page);
}

/** Shows the example and returns its headline. It takes no pointer, which would
 *  come to rest on a text, whose notes take Escape first. */
export async function showExample(page) {
  await (await find(page, '#example')).evaluate((button) => button.click());
  return drawn(page);
}

/** Waits for the verdict and until all results are drawn, and returns it. */
export async function drawn(page) {
  const verdict = await headline(page);
  await compared(page);
  return verdict;
}

/** Waits for the verdict, at most `patience` milliseconds. */
export async function headline(page, patience) {
  const heading = await find(page, '[part=headline]', patience);
  return heading.evaluate((element) => element.textContent.trim());
}

/** The page is read again after so many milliseconds, soon at first. */
const PAUSES = { first: 5, longest: 80 };

/** Waits until a reading of the page passes a test, and returns it. */
export async function until(read, passes, what, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (let pause = PAUSES.first; ; pause = Math.min(2 * pause, PAUSES.longest)) {
    const value = await read();
    if (passes(value)) return value;
    if (Date.now() > end) assert.fail(`${what}: still ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Waits for an element inside of any shadow root; changes there do not wake
 *  up puppeteer's own waiting. */
export function find(page, selector, patience) {
  return until(() => page.$(`>>> ${selector}`), Boolean, selector, patience);
}

/** Waits until all that changed on the page is in the database. */
export function written(page) {
  const rests = ({ keeper }) => keeper.timer === 0 && keeper.writing.size === 0;
  return until(() => page.$eval('wirecopy-page', rests), Boolean, 'all to be written');
}

/** Waits until the desk is compared as it is now and the results are drawn. Until
 *  then the cards of the list may be made anew, and a key pressed in just that
 *  frame finds none of them. */
export function compared(page) {
  const rests = ({ runner, drawn }) => runner.state === 'idle' && drawn.stage === 'all';
  return until(() => page.$eval('wirecopy-page', rests), Boolean, 'all to be compared and drawn');
}

/** Waits until the dialog is closed and has let go of the keys, which it holds
 *  until the next frame. */
export function noDialog(page) {
  const held = () => page.$$eval('>>> dialog', (all) => all.filter((dialog) => dialog.open || dialog.matches(':focus-within')).length);
  return until(held, (count) => count === 0, 'open dialogs');
}

/** The text of every element that a deep selector finds. */
export function texts(page, selector) {
  return page.$$eval(`>>> ${selector}`, (elements) => elements.map((element) => element.textContent.trim()));
}

/** Where the chosen passage begins in each text, with the text's frame. */
export function chosenMarks(page) {
  return page.$$eval('>>> wirecopy-text', (columns) =>
    columns.map((column) => {
      const mark = column.shadowRoot.querySelector('mark.chosen');
      const frame = column.shadowRoot.querySelector('.scroll').getBoundingClientRect();
      if (!mark) return null;
      const { top } = mark.getClientRects()[0];
      return { text: mark.textContent, top, inView: top >= frame.top && top < Math.min(frame.bottom, innerHeight) };
    }),
  );
}
