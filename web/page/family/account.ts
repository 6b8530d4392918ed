/** What is said of a line of the tree, in sentences. Pure. */
import { beforeLine, evidenceLines } from '../../element/direction.js';
import { letterOf } from '../../element/letters.js';
import { sentenceOf } from '../../element/reasons.js';
import { strings } from '../../element/strings/index.js';
import type { Report } from '../../engine/types.js';
import type { Line } from './family.js';

export interface Account {
  /** Which came first, or that it is not known. */
  sentence: string;
  /** What the pair is, how much it shares, and how certain the order is. */
  facts: string[];
  /** On what evidence one came first; empty where that is not known. */
  evidence: string[];
}

export function accountOf(report: Report, line: Line, letters: string[]): Account {
  const pair = report.pairs[line.pair]!;
  const [a, b] = [letters[pair.a]!, letters[pair.b]!];
  const facts = [strings.tree.shares(strings.tree.relation[line.relation], a, b, pair.aInB.share, pair.bInA.share)];
  const { direction } = line;
  if (!direction) return { sentence: strings.tree.joined(a, b), facts, evidence: [] };
  facts.push(strings.tree.certainty(direction.certainty));
  return { sentence: beforeLine(direction, letters), facts, evidence: clues(line, letters) };
}

/** The sentences of a report name articles by its own letters: where the page
 *  calls one otherwise, the first sentence says which is which. */
function clues({ direction, one, other }: Line, letters: string[]): string[] {
  const own = evidenceLines(direction!, letters);
  if (own.length) return own;
  const given = direction!.evidence.map(sentenceOf);
  const same = [one, other].every((index) => letters[index] === letterOf(index));
  if (same) return given;
  const names = [one, other].map((index) => strings.tree.calls(letters[index]!, letterOf(index)));
  return [strings.tree.otherLetters(names), ...given];
}
