/**
 * Measures the built module, the peers and the floor, and writes the page
 * web/docs/speed.md with its plot:
 *
 *     go run ./build browse node web/test/bench/speed.mjs
 *
 * A peer has LIMIT seconds (40) for a task. FULL=1 measures the largest sizes,
 * too. ONLY=article,five measures these tasks alone and writes nothing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
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

const folder = new URL('../../../build/dist/module/', import.meta.url);
const module = new URL('wirecopy.js', folder).href;
const browser = await chromium();
const inChromium = (task, peer, most = limit) => browser.measure(task, peer, { limit: most });
const here = (task, peer, most = limit) => inNode(task, peer, { module, limit: most });

const compiler = compilerOf(await WebAssembly.compile(await readFile(new URL('wirecopy.wasm', folder))));
const chosen = ONLY ? ONLY.split(',') : taskNames;
console.log(`the module was made by ${compiler}; times are of the ${clock} clock, in multiples of the floor`);
const results = { tasks: {}, native: {}, growth: {} };
for (const task of chosen) {
  results.tasks[task] = await measureTask(task);
}
results.native = await againstNative(chosen.filter((task) => NATIVE.includes(task)), module);
for (const [task, { ratio }] of Object.entries(results.native)) console.log(`native ${task}: ${ratio.toFixed(2)}`);
if (!ONLY) {
  await measureGrowth();
  await write();
}
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
  return rows;
}

async function measureGrowth() {
  for (const [kind, sizes] of Object.entries({ pair: PAIRS, survey: SURVEYS })) {
    results.growth[kind] = [];
    for (const [peer, place, measure] of [
      [OURS, 'Node', here],
      [OURS, 'Chromium', inChromium],
      ['naive', 'Node', here],
    ]) {
      const points = await growthOf(kind, sizes, (task) => measure(task, peer, growthLimit * 2), growthLimit);
      results.growth[kind].push({ peer, place, points });
      console.log(`${kind} ${peer} ${place}: ${points.map(({ size, ms }) => `${size} ${ms.toPrecision(3)} ms`).join(', ')}`);
    }
  }
}

async function write() {
  const docs = new URL('../../docs/', import.meta.url);
  const [{ model }, { length }] = [cpus()[0], cpus()];
  const machine = { model, processors: length, node: process.version, chromium: browser.version, compiler, clock, limit };
  await writeFile(new URL('speed.svg', docs), drawGrowth(results.growth));
  await writeFile(new URL('speed.md', docs), describe(results, machine));
  console.log('written: web/docs/speed.md and speed.svg');
}
