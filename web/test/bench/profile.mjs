/**
 * Where the time of the module goes in Node, by package of the core: what V8's
 * profiler sees of the WebAssembly and of the JavaScript around it, as a table
 * in Markdown. Needs a module with the names of its functions:
 *
 *   go run ./build named node web/test/bench/profile.mjs
 */
import assert from 'node:assert/strict';
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';
import { ours } from './ours.mjs';
import { NAMES } from './table.mjs';
import { taskOf } from './tasks.mjs';

const TASKS = ['article', 'five', 'obfuscated', 'long'];

/** V8 compiles the module anew, and better, while it runs for the first time. */
const WARM_UP = 2000;
const DURATION = 4000;

/** Time between two samples, in microseconds. */
const INTERVAL = 200;

/** Rows with less than this in every column are put together. */
const LEAST = 0.01;

assert.ok(process.env.WIRECOPY_MODULE, 'run it with: go run ./build named node web/test/bench/profile.mjs');
const peer = await ours(pathToFileURL(process.env.WIRECOPY_MODULE));

const columns = [];
for (const name of TASKS) columns.push(await sharesOf(taskOf(name)));
console.log(table(columns));
process.exit();

/** The share of the time that each package takes in a task. */
async function sharesOf(task) {
  await repeat(task, WARM_UP);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  await repeat(task, DURATION);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const places = new Map(profile.nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const shares = new Map();
  const whole = profile.timeDeltas.reduce((sum, each) => sum + each, 0);
  profile.samples.forEach((id, index) => {
    const place = places.get(id);
    shares.set(place, (shares.get(place) ?? 0) + profile.timeDeltas[index] / whole);
  });
  return shares;
}

async function repeat(task, duration) {
  const end = performance.now() + duration;
  while (performance.now() < end) await task.run(peer);
}

/** What a function belongs to. */
function placeOf({ functionName, url }) {
  const [, own] = /wirecopy[_/](core[_/]\w+|core|wasm[_/]\w+)\./.exec(functionName) ?? [];
  if (own) return own.replace('_', '/');
  if (functionName === '(garbage collector)') return 'garbage collector of JavaScript';
  if (/^github\.com/.test(functionName)) return 'libraries';
  return url.startsWith('wasm:') ? 'runtime of Go, and its packages' : 'JavaScript';
}

function table(shares) {
  const all = [...new Set(shares.flatMap((column) => [...column.keys()]))];
  const most = (place) => Math.max(...shares.map((column) => column.get(place) ?? 0));
  const [large, small] = [all.filter((place) => most(place) >= LEAST), all.filter((place) => most(place) < LEAST)];
  large.sort((x, y) => most(y) - most(x));
  const line = (place, of) => `| ${place} | ${shares.map((column) => percent(of(column))).join(' | ')} |`;
  return [
    `| | ${TASKS.map((name) => NAMES[name]).join(' | ')} |`,
    `|---|${'---|'.repeat(TASKS.length)}`,
    ...large.map((place) => line(place, (column) => column.get(place) ?? 0)),
    line('all else', (column) => small.reduce((sum, place) => sum + (column.get(place) ?? 0), 0)),
  ].join('\n');
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}
