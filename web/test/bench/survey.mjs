/**
 * How smoothly the page surveys twenty thousand articles: for each step the
 * time, the longest task of the main thread, and the frames a second. It prints
 * and asserts nothing, since the figures are those of one machine; processor
 * time is given beside the time that passed, which other programs lengthen.
 *
 *     go run ./build browse node web/test/bench/survey.mjs [articles | file]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find, headline, launch, open, texts, until } from '../page/browser.mjs';
import { archive, jsonLines } from '../survey/invented.mjs';
import { click, count, openRow, searchFor, surveyed, threshold } from '../survey/page.mjs';

const [, , given = '20000'] = process.argv;
const PATIENCE = 300_000;

const folder = await mkdtemp(join(tmpdir(), 'wirecopy-'));
const file = /^\d+$/.test(given) ? join(folder, 'archive.jsonl') : given;
if (file !== given) await writeFile(file, jsonLines(archive(Number(given), { sentences: 16 })));

const browser = await launch();
const { page, sound, close } = await open(browser, { width: 1440, height: 900 });

/** Does a step and prints what it cost the main thread. */
async function step(name, act) {
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(() => {
    performance.mark('begin');
    window.frames60 = 0;
    window.counting = true;
    const next = () => window.counting && ((window.frames60 += 1), requestAnimationFrame(next));
    requestAnimationFrame(next);
  });
  const start = Date.now();
  await act();
  const passed = Date.now() - start;
  const frames = await page.evaluate(() => ((window.counting = false), window.frames60));
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const begin = traceEvents.find((event) => event.name === 'begin');
  const isTask = (event) => /RunTask/.test(event.name) && event.tid === begin.tid && event.pid === begin.pid && event.ts >= begin.ts;
  const tasks = traceEvents.filter(isTask).map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
  const longest = tasks.reduce((one, other) => (other.cpu > one.cpu ? other : one), { wall: 0, cpu: 0 });
  const over = tasks.filter(({ cpu }) => cpu > 50).length;
  const figures = [
    `${(passed / 1000).toFixed(1)} s`,
    `longest task ${Math.round(longest.cpu)} ms (${Math.round(longest.wall)} passed)`,
    `${over} over 50 ms`,
    `${Math.round((frames * 1000) / passed)} frames a second`,
  ];
  console.log(`${name.padEnd(28)} ${figures.join(', ')}`);
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// In one step: tracing that is turned off and on misses the beginning of the survey.
await step('reading and surveying', async () => {
  await (await page.$('>>> #files')).uploadFile(file);
  await surveyed(page, PATIENCE);
});
console.log(`  ${(await texts(page, 'wirecopy-survey >>> .facts'))[0].replace(/\s+/g, ' ')}`);
await step('scrolling the list', async () => {
  await click(page, '#alone');
  const frame = await find(page, '#clusters >>> .frame');
  for (let at = 0; at < 60; at += 1) {
    await frame.evaluate((element) => (element.scrollTop += 700));
    await pause(16);
  }
});
await step('searching', async () => {
  await searchFor(page, 'zelmar');
  await until(() => count(page), (shown) => / found/.test(shown), 'the search', PATIENCE);
});
await searchFor(page, '');
await until(() => count(page), (shown) => !/ found/.test(shown), 'all', PATIENCE);
await step('opening clusters', async () => {
  for (let row = 0; row < 8; row += 1) {
    await openRow(page, row);
    await pause(50);
  }
});
await step('another threshold', async () => {
  await threshold(page, 40);
  await until(() => texts(page, 'wirecopy-survey >>> .facts'), ([facts]) => facts.includes('with 40%'), 'the survey', PATIENCE);
});
await step('to the desk', async () => {
  await openRow(page, 0);
  await click(page, '#read');
  await headline(page, PATIENCE);
});
await step('back to the survey', async () => {
  await click(page, '#toSurvey');
  await pause(500);
});
const { JSHeapUsedSize } = await page.metrics();
console.log(`JavaScript heap of the page: ${Math.round(JSHeapUsedSize / 1e6)} MB`);
sound();
await close();
await browser.close();
await rm(folder, { recursive: true });
