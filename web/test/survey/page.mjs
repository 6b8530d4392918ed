/** What a reader of a survey does, and what there is to read. */
import assert from 'node:assert/strict';
import { find, open, texts, until } from '../page/browser.mjs';
import { jsonLines } from './invented.mjs';

/** Gives files to the page's file field, each as its name and its content. */
export async function give(page, files) {
  const input = await find(page, '#files');
  await input.evaluate((field, given) => {
    const transfer = new DataTransfer();
    for (const [name, content] of given) {
      const binary = content.base64 !== undefined && Uint8Array.from(atob(content.base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([binary || content], name));
    }
    field.files = transfer.files;
    field.dispatchEvent(new Event('change'));
  }, files);
}

/** The bytes of a file on their way into the page. */
export const bytes = (content) => ({ base64: Buffer.from(content).toString('base64') });

export async function click(page, selector) {
  await (await find(page, selector)).evaluate((element) => element.click());
}

export const title = async (page) => (await texts(page, 'wirecopy-survey >>> h1'))[0];

/** Waits for the heading of a survey that is done. */
export function surveyed(page) {
  return until(() => title(page), (shown) => /: [\d.,]+ (cluster|Gruppe)/.test(shown ?? ''), 'the survey');
}

/** The rows of a list that are drawn: their names and what stands below. */
export function rows(page, id = 'clusters') {
  return page.$$eval(`>>> #${id} >>> li`, (items) =>
    items.map((item) => ({
      row: Number(item.querySelector('button').dataset.row),
      name: [...item.querySelectorAll('.name')].map((name) => name.textContent),
      facts: item.querySelector('.quiet:last-child').textContent.replace(/\s+/g, ' ').trim(),
      size: item.querySelector('.size')?.textContent,
    })),
  );
}

export async function openRow(page, row, id = 'clusters') {
  await click(page, `#${id} >>> [data-row='${row}']`);
}

export async function searchFor(page, words) {
  const field = await find(page, '#search');
  await field.evaluate((input, value) => {
    input.value = value;
    input.dispatchEvent(new Event('input'));
  }, words);
}

export const count = async (page) => (await texts(page, 'wirecopy-survey >>> .count'))[0];

/** Moves the threshold, as the keys do. */
export async function threshold(page, percent) {
  const handle = await find(page, 'wirecopy-survey >>> [role=slider]');
  for (;;) {
    const now = Number(await handle.evaluate((slider) => slider.ariaValueNow));
    if (now === percent) return;
    const key = Math.abs(percent - now) >= 10 ? ['PageUp', 'PageDown'] : ['ArrowUp', 'ArrowDown'];
    await handle.press(percent > now ? key[0] : key[1]);
    const next = Number(await handle.evaluate((slider) => slider.ariaValueNow));
    assert.notEqual(next, now, 'the threshold moves');
  }
}

/** A new page with a survey of these articles. */
export async function surveyOf(browser, given, options) {
  const tab = await open(browser, options);
  await give(tab.page, [['archive.jsonl', jsonLines(given)]]);
  await surveyed(tab.page);
  return tab;
}

export const facts = async (page) => (await texts(page, 'wirecopy-survey >>> .facts'))[0];
