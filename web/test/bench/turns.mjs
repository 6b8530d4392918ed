/**
 * Measures some work and the floor in turns, so that whatever slows the machine
 * down meanwhile slows both. Times are in milliseconds.
 */
import { now } from './clock.mjs';

/** A batch of runs takes at least this long, because clocks in browsers are coarse. */
const BATCH = 60;
/** The engine compiles what runs often; that is not measured. */
const WARM_UP = 300;
/** Turns are taken until there are so many, or so much time has passed. */
const TURNS = 5;
const ENOUGH = 2500;

/** Gives the medians of both and of their ratio. Each is a function that runs so
 *  many times and gives the milliseconds of one run. */
export async function inTurns(work, floor) {
  const one = await warm(work);
  const other = await warm(floor);
  const turns = [];
  for (let spent = one.spent; turns.length < 1 || (turns.length < TURNS && spent < ENOUGH); ) {
    const least = await floor(other.runs);
    // Work that took so long once need not be done again to be known.
    const most = one.spent > ENOUGH ? one.each : await work(one.runs);
    spent += most * one.runs;
    turns.push({ ms: most, floor: least, ratio: most / least });
  }
  const median = (key) => turns.map((turn) => turn[key]).sort((x, y) => x - y)[turns.length >> 1];
  return { ms: median('ms'), floor: median('floor'), ratio: median('ratio'), turns: turns.length };
}

/** Runs until it is warm; how often it runs in a batch, and how long a run takes. */
async function warm(timed) {
  let runs = 1;
  let spent = 0;
  for (;;) {
    const each = await timed(runs);
    spent += each * runs;
    if (spent >= WARM_UP && each * runs >= BATCH) return { runs, each, spent };
    if (each * runs < BATCH) runs *= 2;
  }
}

/** A function of this program, as inTurns wants it. */
export function timed(work) {
  return async (runs) => {
    const start = now();
    for (let run = 0; run < runs; run++) await work();
    return (now() - start) / runs;
  };
}
