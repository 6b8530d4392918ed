/**
 * How smoothly the page compares fifty articles of a thousand words: the
 * longest tasks of its main thread while they are read, compared, shown and
 * kept. It prints and asserts nothing, since the figures are those of one
 * machine; processor time is given beside the time that passed, which other
 * programs lengthen.
 *
 *     go run ./build browse node web/test/bench/fifty.mjs
 */
import { fifty } from './articles.mjs';
import { headline, launch, open } from '../page/browser.mjs';

const SHOWN = 8;

const browser = await launch();
const { page, close } = await open(browser, { width: 1440, height: 900 });
const categories = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'disabled-by-default-v8.cpu_profiler'];
await page.tracing.start({ categories });
const start = Date.now();
await page.evaluate((texts) => {
  performance.mark('begin');
  const dataTransfer = new DataTransfer();
  texts.forEach((text, index) => dataTransfer.items.add(new File([text], `${index}.txt`, { type: 'text/plain' })));
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}, fifty());
await headline(page, 120_000);
console.log(`shown after ${Date.now() - start} ms`);
// The page goes on with what it does after a comparison: drawing and keeping.
await new Promise((resolve) => setTimeout(resolve, 2000));
const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
await close();
await browser.close();

const begin = traceEvents.find(({ name }) => name === 'begin');
const isTask = ({ name, tid, pid, ts }) => /RunTask/.test(name) && tid === begin.tid && pid === begin.pid && ts >= begin.ts;
const tasks = traceEvents.filter(isTask).sort((one, other) => (other.tdur ?? 0) - (one.tdur ?? 0));
const milliseconds = (micro) => `${Math.round(micro / 1000)} ms`;
console.log('longest tasks of the main thread, by processor time:');
for (const { ts, dur, tdur } of tasks.slice(0, SHOWN)) {
  console.log(`  ${milliseconds(tdur)} (${milliseconds(dur)} passed) at ${milliseconds(ts - begin.ts)}`);
}
if (process.argv[2]) (await import('node:fs')).writeFileSync(process.argv[2], JSON.stringify({ traceEvents, begin, tasks: tasks.slice(0, 8) }));
