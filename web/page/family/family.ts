/** The family tree of each cluster: which articles are joined by which line,
 *  from the report. Pure. */
import type { Direction } from '../../element/direction.js';
import { strength } from '../../element/view.js';
import type { Cluster, Pair, Relation, Report } from '../../engine/types.js';
import { pairIndex } from '../choice.js';

/** A line of the tree. Only one with a direction says which came first. */
export interface Line {
  one: number;
  other: number;
  /** Index of the pair in the report. */
  pair: number;
  relation: Relation;
  direction?: Direction;
}

export interface Family {
  /** Indexes into the articles of the report, ascending. */
  members: number[];
  lines: Line[];
}

/** Relations that join articles into one cluster, as in core/relate. */
const REUSE: Relation[] = ['identical', 'reprint', 'excerpt', 'rewrite', 'partial'];

export function isReuse({ relation }: Pair): boolean {
  return REUSE.includes(relation);
}

/** A family for each cluster of two and more. */
export function familiesOf(report: Report): Family[] {
  return report.clusters
    .filter(({ members }) => members.length > 1)
    .map((cluster) => ({ members: cluster.members, lines: linesOf(report, cluster) }));
}

/** Every direction of the cluster; then, strongest first, as many pairs of
 *  reuse as it takes to join what is still apart: a maximum spanning tree
 *  (Kruskal 1956) over the larger of the two shares. */
function linesOf(report: Report, { members, provenance }: Cluster): Line[] {
  const groups = new Groups(report.articles.length);
  const lines: Line[] = [];
  for (const direction of provenance) {
    const { from, to } = direction;
    const pair = pairIndex(report, from, to);
    groups.join(from, to);
    lines.push({ one: from, other: to, pair, relation: report.pairs[pair]!.relation, direction });
  }
  const within = report.pairs
    .map((pair, index) => ({ pair, index }))
    .filter(({ pair }) => isReuse(pair) && members.includes(pair.a) && members.includes(pair.b))
    .sort((x, y) => strength(y.pair) - strength(x.pair) || x.index - y.index);
  for (const { pair, index } of within) {
    if (groups.join(pair.a, pair.b)) lines.push({ one: pair.a, other: pair.b, pair: index, relation: pair.relation });
  }
  return outward(members, lines);
}

/** Lines without a direction are turned away from the article that most came
 *  from, so that the tree grows from there; it says nothing of their order. */
function outward(members: number[], lines: Line[]): Line[] {
  const seen = new Set([rootOf(members, lines)]);
  const turned = new Map<Line, Line>();
  for (const from of seen) {
    for (const line of lines) {
      const next = line.one === from ? line.other : line.other === from ? line.one : -1;
      if (next < 0) continue;
      if (!turned.has(line)) turned.set(line, line.direction ? line : { ...line, one: from, other: next });
      seen.add(next);
    }
  }
  return lines.map((line) => turned.get(line) ?? line);
}

/** The article that most lines lead away from and none with a direction to. */
function rootOf(members: number[], lines: Line[]): number {
  const weight = (member: number): number => {
    const leaving = lines.filter(({ one, direction }) => direction && one === member).length;
    const touching = lines.filter(({ one, other }) => one === member || other === member).length;
    const arriving = lines.some(({ other, direction }) => direction && other === member);
    return (arriving ? 0 : 2 * lines.length) + leaving + touching;
  };
  return members.reduce((best, member) => (weight(member) > weight(best) ? member : best));
}

/** Which of many things are joined, by union and find. */
export class Groups {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  /** Joins two; false if they were together already. */
  join(one: number, other: number): boolean {
    const [x, y] = [this.find(one), this.find(other)];
    this.parents[Math.max(x, y)] = Math.min(x, y);
    return x !== y;
  }

  /** How many groups have two members and more. */
  countJoined(): number {
    const sizes = new Map<number, number>();
    for (const index of this.parents.keys()) {
      const group = this.find(index);
      sizes.set(group, (sizes.get(group) ?? 0) + 1);
    }
    return [...sizes.values()].filter((size) => size > 1).length;
  }

  private find(index: number): number {
    while (this.parents[index] !== index) index = this.parents[index]!;
    return index;
  }
}
