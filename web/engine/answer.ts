/** The answers of the parts of a survey; wasm/bridge/survey.go describes them. */
import { readText } from './instance.js';
import { SLICE } from './run.js';
import type { Survey, SurveyArticle, SurveyPair } from './types.js';

/** What was kept of some articles. */
export interface Digests {
  block: ArrayBuffer;
  list: SurveyArticle[];
  shingles: number;
  words: number;
}

/** Reads the answer of a digest. */
export function readDigests(bytes: ArrayBuffer): Digests {
  const [articles = 0, shingles = 0, words = 0] = new Uint32Array(bytes, 0, 3);
  const size = Math.ceil((16 + 8 * articles + 8 * shingles + 4 * words) / 8) * 8;
  const list = JSON.parse(readText(new Uint8Array(bytes, size))) as SurveyArticle[];
  return { block: bytes.slice(0, size), list, shingles, words };
}

/** The articles that a join wants to know more of, by index; undefined where it has ended. */
export function readWanted(bytes: ArrayBuffer): Uint32Array | undefined {
  const [ended, wanted] = new Uint32Array(bytes, 0, 2);
  return ended ? undefined : new Uint32Array(bytes, 8, wanted);
}

/** Reads the answer of a join that has ended. Between slices of work others run. */
export async function readSurvey(bytes: ArrayBuffer, articles: SurveyArticle[]): Promise<Survey> {
  const [, pairCount = 0, clusterCount = 0, memberCount = 0] = new Uint32Array(bytes, 0, 4);
  let at = 16;
  const floats = () => {
    const column = new Float64Array(bytes, at, pairCount);
    at += column.byteLength;
    return column;
  };
  const numbers = (count: number) => {
    const column = new Uint32Array(bytes, at, count);
    at += column.byteLength;
    return column;
  };
  const pairs = await readPairs(floats(), floats(), floats(), numbers(pairCount), numbers(pairCount));
  const sizes = numbers(clusterCount);
  const all = numbers(memberCount);
  const clusters: Survey['clusters'] = [];
  let from = 0;
  for (const size of sizes) clusters.push({ members: Array.from(all.subarray(from, (from += size))) });
  const head = JSON.parse(readText(new Uint8Array(bytes, at))) as Pick<Survey, 'version' | 'options'>;
  return { ...head, articles, pairs, clusters };
}

async function readPairs(
  resemblance: Float64Array,
  aInB: Float64Array,
  bInA: Float64Array,
  a: Uint32Array,
  b: Uint32Array,
): Promise<SurveyPair[]> {
  const pairs = new Array<SurveyPair>(a.length);
  let sliceEnd = performance.now() + SLICE / 4; // a page draws in between
  for (let i = 0; i < a.length; i++) {
    pairs[i] = { a: a[i]!, b: b[i]!, resemblance: resemblance[i]!, aInB: aInB[i]!, bInA: bInA[i]! };
    if (i % 4096 === 0 && performance.now() > sliceEnd) {
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnd = performance.now() + SLICE / 4;
    }
  }
  return pairs;
}
