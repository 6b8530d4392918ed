/**
 * How smoothly the page works with fifty articles of a thousand words, and
 * with two of four thousand: the longest tasks of its main thread while they
 * are read, compared, shown and kept, and in what a reader does then. It prints and asserts nothing, since
 * the figures are those of one machine; processor time is given beside the
 * time that passed, which other programs lengthen.
 *
 *     go run ./build browse node web/test/bench/fifty.mjs [TRACE.json]
 *
 * With the name of a file it keeps the trace there, with samples of what ran,
 * which slow the page down; Chromium's DevTools show it.
 */
import { writeFileSync } from 'node:fs';
import { find, headline, launch, open, until } from '../page/browser.mjs';
import { longPair } from '../page/texts.mjs';
import { fifty } from './articles.mjs';

/** So many tasks are shown of each step. */
const SHOWN = 3;
/** The page goes on with what it does after a step: drawing and keeping. */
const AFTER = 1500;

const [kept] = process.argv.slice(2);
const browser = await launch();
const { page, close } = await open(browser, { width: 1440, height: 900 });

const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const click = async (selector) => (await find(page, selector)).evaluate((element) => element.click());

async function press(keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await wait(100);
  }
}

function drop(texts) {
  return page.evaluate((contents) => {
    const dataTransfer = new DataTransfer();
    contents.forEach((text, index) => dataTransfer.items.add(new File([text], `${index}.txt`, { type: 'text/plain' })));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, texts);
}

/** Moves the pointer over the matrix, a cell a frame. */
async function hover() {
  const box = await (await find(page, 'wirecopy-matrix >>> .scroll')).boundingBox();
  for (let at = 0; at < 60; at++) {
    await page.mouse.move(box.x + 50 + (at % 20) * 8, box.y + 40 + at * 3);
    await wait(16);
  }
}

async function scroll(selector) {
  const box = await (await find(page, selector)).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(200, box.height / 2));
  for (let at = 0; at < 40; at++) {
    await page.mouse.wheel({ deltaY: 60 });
    await wait(16);
  }
}

/** Moves both texts from their beginnings to their ends, some of the way each frame. */
function scrollBoth() {
  return page.$$eval('>>> wirecopy-text', async (columns) => {
    const scrollers = columns.map(({ shadowRoot }) => shadowRoot.querySelector('.scroll'));
    for (let frame = 0; frame <= 120; frame++) {
      for (const each of scrollers) each.scrollTop = (frame / 120) * (each.scrollHeight - each.clientHeight);
      await new Promise(requestAnimationFrame);
    }
  });
}

async function compared(act) {
  await act();
  await find(page, 'wirecopy-progress >>> .progress', 20_000);
  await until(() => page.$('>>> wirecopy-progress >>> .progress'), (found) => !found, 'the comparison', 60_000);
}

const words = 'A few words that are added to the end of an article.';

async function editFirst() {
  await click(`wirecopy-card >>> button[aria-label='Edit A']`);
  await click('wirecopy-details >>> #editText');
  await find(page, 'wirecopy-field >>> textarea');
}

const steps = {
  'fifty articles are dropped': async () => {
    await drop(fifty());
    await headline(page, 120_000);
  },
  'to the next passage, six times': () => press('nnnnnn'),
  'to the next pair, ten times': () => press('jjjjjjjjjj'),
  'the matrix comes into view': () => page.$eval('>>> wirecopy-matrix', (matrix) => matrix.scrollIntoView()),
  'the pointer over the matrix': hover,
  'the matrix is scrolled': () => scroll('wirecopy-matrix >>> .scroll'),
  'the list is scrolled': () => scroll('aside'),
  'the texts are scrolled': () => scroll('wirecopy-text >>> .scroll'),
  'one against all': () => page.$$eval('>>> .views button', (buttons) => buttons.at(1).click()),
  'back to the pair': () => page.$$eval('>>> .views button', (buttons) => buttons[0].click()),
  'the window of all pairs': async () => {
    await click('.allPairs');
    await find(page, 'wirecopy-pair-table >>> tbody tr');
  },
  'the window is closed': () => page.keyboard.press('Escape'),
  'an article is opened for editing': editFirst,
  'typing in it': () => compared(() => page.keyboard.type(words, { delay: 30 })),
  'pasting in it': () => compared(() => page.keyboard.sendCharacter(` ${fifty()[7].replaceAll('\n', ' ')}`)),
  'an article is removed': () => compared(() => click(`wirecopy-card >>> button[aria-label='Remove C']`)),
  'and brought back': () => compared(() => click('#undo')),
  'two of 4,000 words on a new desk': async () => {
    await click('#desk');
    await click('#create');
    await find(page, '#example');
    await drop(longPair(4000));
    await headline(page);
  },
  'both are scrolled to their ends': scrollBoth,
};

await page.tracing.start({
  categories: ['toplevel', 'devtools.timeline', 'blink.user_timing', ...(kept ? ['disabled-by-default-v8.cpu_profiler'] : [])],
});
for (const [name, act] of Object.entries(steps)) {
  await page.evaluate((mark) => performance.mark(mark), name);
  await act();
  await wait(AFTER);
}
const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
await close();
await browser.close();
if (kept) writeFileSync(kept, JSON.stringify({ traceEvents }));

const marks = Object.keys(steps).map((name) => traceEvents.find((event) => event.name === name));
const [{ tid, pid }] = marks;
const tasks = traceEvents.filter((event) => /RunTask/.test(event.name) && event.tid === tid && event.pid === pid);
const milliseconds = (micro) => Math.round((micro ?? 0) / 1000);
console.log('longest tasks of the main thread, in milliseconds of processor time (and passed):');
marks.forEach(({ name, ts }, index) => {
  const end = marks[index + 1]?.ts ?? Infinity;
  const within = tasks.filter((task) => task.ts >= ts && task.ts < end);
  const longest = within.sort((one, other) => (other.tdur ?? 0) - (one.tdur ?? 0)).slice(0, SHOWN);
  console.log(`  ${name.padEnd(34)} ${longest.map(({ tdur, dur }) => `${milliseconds(tdur)} (${milliseconds(dur)})`.padEnd(10)).join(' ')}`);
});
