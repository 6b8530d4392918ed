/**
 * Measures the built module, the peers and the floor, and writes the page
 * web/docs/speed.md with its plot:
 *
 *     go run ./build browse node web/test/bench/speed.mjs
 *
 * A peer has LIMIT seconds (40) for a task. FULL=1 measures the largest sizes,
 * too. ONLY=article,five,pair measures these parts alone and takes the others from
 * the last run.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { chromium } from './chromium.mjs';
import { clock } from './clock.mjs';
import { PAIRS, SURVEYS, growthOf } from './growth.mjs';
import { againstNative } from './native.mjs';
import { inNode } from './node.mjs';
import { compilerOf } from './ours.mjs';
import { peers } from './peers.mjs';
import { drawGrowth } from './plot.mjs';
import { describe, rowText } from './table.mjs';
import { taskNames } from './tasks.mjs';

const { FULL, LIMIT = '40', ONLY } = process.env;
const limit = Number(LIMIT);
const OURS = 'wirecopy';
/** What a size of the plot may take, in seconds. */
const growthLimit = FULL ? 120 : 10;
/** The tasks that are measured natively, too. */
const NATIVE = ['article', 'five', 'long'];

/** What goes up in size, beside the tasks. */
const GROWTH = { pair: PAIRS, survey: SURVEYS };
/** The figures of each part, so that one can be measured again by itself. */
const KEPT = new URL('../../../build/dist/speed/', import.meta.url);

const folder = new URL('../../../build/dist/module/', import.meta.url);
const module = new URL('wirecopy.js', folder).href;
const browser = await chromium();
const inChromium = (task, peer, most = limit) => browser.measure(task, peer, { limit: most });
const here = (task, peer, most = limit) => inNode(task, peer, { module, limit: most });

const compiler = compilerOf(await WebAssembly.compile(await readFile(new URL('wirecopy.wasm', folder))));
console.log(`the module was made by ${compiler}; times are of the ${clock} clock, in multiples of the floor`);
const parts = [...taskNames, ...Object.keys(GROWTH)];
for (const part of parts.filter((name) => !ONLY || ONLY.split(',').includes(name))) {
  await keepPart(part, GROWTH[part] ? await measureGrowth(part, GROWTH[part]) : await measureTask(part));
}
await write();
await browser.close();

/** Ours in both places, then each peer in Node. */
async function measureTask(task) {
  console.log(`\n${task}`);
  const rows = [];
  const take = async (peer, place, measured) => {
    const figures = await measured;
    if (!figures) return;
    rows.push({ peer, place, ...figures });
    console.log(rowText(rows.at(-1)));
  };
  for (const peer of [OURS, 'naive']) {
    await take(peer, 'Node', here(task, peer));
    await take(peer, 'Chromium', inChromium(task, peer));
  }
  for (const peer of Object.keys(peers)) {
    if (peer !== 'naive') await take(peer, 'Node', here(task, peer));
  }
  if (!NATIVE.includes(task)) return { rows };
  const native = await againstNative(task, module);
  console.log(`  native: ratio ${native.ratio.toFixed(2)}`);
  return { rows, native };
}

async function measureGrowth(kind, sizes) {
  const series = [];
  for (const [peer, place, measure] of [
    [OURS, 'Node', here],
    [OURS, 'Chromium', inChromium],
    ['naive', 'Node', here],
  ]) {
    const points = await growthOf(kind, sizes, (task) => measure(task, peer, growthLimit * 2), growthLimit);
    series.push({ peer, place, points });
    console.log(`${kind} ${peer} ${place}: ${points.map(({ size, ms }) => `${size} ${ms.toPrecision(3)} ms`).join(', ')}`);
  }
  return series;
}

async function keepPart(part, figures) {
  await mkdir(KEPT, { recursive: true });
  await writeFile(new URL(`${part}.json`, KEPT), JSON.stringify(figures));
}

/** Writes the docs of all parts that were measured; nothing without the growth. */
async function write() {
  const results = {};
  for (const part of parts) {
    const figures = await readFile(new URL(`${part}.json`, KEPT), 'utf8').catch(() => undefined);
    if (figures) results[part] = JSON.parse(figures);
    else console.log(`${part} was not measured yet`);
  }
  if (!Object.keys(GROWTH).every((kind) => results[kind])) return;
  const docs = new URL('../../docs/', import.meta.url);
  const [{ model }, { length }] = [cpus()[0], cpus()];
  const busy = loadavg()[0] - 1 > length;
  const machine = { busy, model, processors: length, node: process.version, chromium: browser.version, compiler, clock, limit };
  await writeFile(new URL('speed.svg', docs), drawGrowth(results));
  await writeFile(new URL('speed.md', docs), describe(results, machine));
  console.log('written: web/docs/speed.md and speed.svg');
}
