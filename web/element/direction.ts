/** Which article of a pair came first, and on what evidence. Pure. */
import { strings } from './strings/index.js';
import type { Cluster, Report } from '../engine/types.js';
import { letterOf } from './letters.js';
import { sentenceOf } from './reasons.js';

export type Direction = Cluster['provenance'][number];

/** From this certainty on the page says "probably", below it "perhaps". */
const PROBABLE = 0.75;

/** Whether the evidence is strong enough to say "probably". */
export function isProbable({ certainty }: Direction): boolean {
  return certainty >= PROBABLE;
}

/** The directions of all clusters, in the order of the report. */
export function directionsOf(report: Report): Direction[] {
  return report.clusters.flatMap(({ provenance }) => provenance);
}

/** The direction between two articles, where one is known. */
export function directionBetween(report: Report, one: number, other: number): Direction | undefined {
  return directionsOf(report).find(({ from, to }) => (from === one && to === other) || (from === other && to === one));
}

/** "A probably came first". */
export function firstLine(direction: Direction, letters: string[]): string {
  return strings.order.first(letters[direction.from]!, isProbable(direction));
}

/** "A probably came before B". */
export function beforeLine(direction: Direction, letters: string[]): string {
  const { from, to } = direction;
  return strings.order.before(letters[from]!, letters[to]!, isProbable(direction));
}

/** Each piece of evidence. The sentences of a report name articles by its own
 *  letters: they are left out where the page calls an article another way. */
export function evidenceLines({ evidence }: Direction, letters: string[]): string[] {
  if (!sameLetters(letters)) return [];
  return evidence.filter(({ code }) => code !== 'direction').map(sentenceOf);
}

function sameLetters(letters: string[]): boolean {
  return letters.every((letter, index) => letter === letterOf(index));
}
