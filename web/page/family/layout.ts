/** Where the boxes and lines of a family tree stand. Pure; loaded only when
 *  there is a tree to draw, because it brings the layout library with it. */
import { graphlib, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { Family, Line } from './family.js';

/** The sizes of what is drawn, in pixels; the style sheet of the tree has the
 *  same ones. A label's width is given by its length at 12 pixels a letter's
 *  height, measured in bold with the widest system font at hand. */
const BOX = { width: 34, height: 28 };
const LABEL_HEIGHT = 24;
const LETTER_WIDTH = 8;
const LABEL_PADDING = 10;
const MARGIN = 4;

/** A line by the places of its articles in the family. */
type Ends = Pick<Line, 'one' | 'other'>;

/** What decides how a family is laid out, whichever articles it has. */
interface Shape {
  size: number;
  ends: Ends[];
}

type Laid = graphlib.Graph<GraphLabel, NodeLabel, EdgeLabel>;

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

export interface Drawing {
  width: number;
  height: number;
  /** Boxes by their middle, in the order of the members. */
  nodes: Box[];
  /** In the order of the lines; `down` tells which way the tree grows. */
  edges: { points: Point[]; label: Box }[];
  down: boolean;
}

/** As laid out before: with one article more, most families stay as they were. */
const known = new Map<string, Drawing>();
const MOST_KNOWN = 200;

/** Lays a family out downwards, or sideways where that fits and the other
 *  way does not. */
export function draw({ members, lines }: Family, labels: string[], room: number): Drawing {
  const ends = lines.map(({ one, other }): Ends => ({ one: members.indexOf(one), other: members.indexOf(other) }));
  const family = { size: members.length, ends };
  const key = JSON.stringify([family, labels, room]);
  const drawing = known.get(key) ?? fitting(family, labels, room);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, drawing);
  return drawing;
}

function fitting(family: Shape, labels: string[], room: number): Drawing {
  const down = arrange(family, labels, true);
  if (down.width <= room) return down;
  const across = arrange(family, labels, false);
  return across.width < down.width ? across : down;
}

function arrange({ size, ends }: Shape, labels: string[], down: boolean): Drawing {
  const graph = new graphlib.Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  const [nodesep, ranksep] = down ? [18, 28] : [8, 24];
  graph.setGraph({ rankdir: down ? 'TB' : 'LR', nodesep, ranksep, edgesep: 8, marginx: MARGIN, marginy: MARGIN });
  const members = Array.from({ length: size }, (_, member) => member);
  for (const member of members) graph.setNode(`${member}`, { ...BOX });
  // Lines that are added in the order of the letters stand in that order.
  const ordered = [...ends].sort((x, y) => x.one - y.one || x.other - y.other);
  ordered.forEach((line) => {
    const index = ends.indexOf(line);
    const width = labels[index]!.length * LETTER_WIDTH + LABEL_PADDING;
    graph.setEdge(`${line.one}`, `${line.other}`, { width, height: LABEL_HEIGHT, labelpos: 'c' }, `${index}`);
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const drawing = {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: members.map((member) => box(graph.node(`${member}`))),
    edges: ends.map((line, index) => edge(graph, line, index, down)),
    down,
  };
  return inOrder(drawing);
}

/** Side by side, the articles stand in the order of their letters as far as
 *  possible: a drawing that has more of them the other way round is mirrored. */
function inOrder(drawing: Drawing): Drawing {
  const { nodes, edges, down, width, height } = drawing;
  let turns = 0;
  nodes.forEach((one, index) => {
    for (const other of nodes.slice(index + 1)) turns += Math.sign(down ? one.x - other.x : one.y - other.y);
  });
  if (turns <= 0) return drawing;
  const mirror = <T extends Point>(point: T): T =>
    down ? { ...point, x: width - point.x } : { ...point, y: height - point.y };
  return {
    ...drawing,
    nodes: nodes.map(mirror),
    edges: edges.map(({ points, label }) => ({ points: points.map(mirror), label: mirror(label) })),
  };
}

/** A line leaves and enters its boxes in the middle of the side that faces
 *  the other one. */
function edge(graph: Laid, { one, other }: Ends, index: number, down: boolean): Drawing['edges'][number] {
  const { points, ...label } = graph.edge({ v: `${one}`, w: `${other}`, name: `${index}` })!;
  const [from, to] = [box(graph.node(`${one}`)), box(graph.node(`${other}`))];
  const side = ({ x, y, width, height }: Box, sign: number): Point =>
    down ? { x, y: y + (sign * height) / 2 } : { x: x + (sign * width) / 2, y };
  return { points: [side(from, 1), ...points!.slice(1, -1).map(({ x, y }) => ({ x, y })), side(to, -1)], label: box(label) };
}

function box({ x, y, width, height }: Partial<Box>): Box {
  return { x: x!, y: y!, width: width!, height: height! };
}

/** The line through the points of an edge, bent the way the tree grows. */
export function curve(points: Point[], down: boolean): string {
  const [first, ...rest] = points;
  let at = first!;
  let path = `M${round(at)}`;
  for (const next of rest) {
    const middle = down ? (at.y + next.y) / 2 : (at.x + next.x) / 2;
    const [from, to] = down
      ? [{ x: at.x, y: middle }, { x: next.x, y: middle }]
      : [{ x: middle, y: at.y }, { x: middle, y: next.y }];
    path += `C${round(from)} ${round(to)} ${round(next)}`;
    at = next;
  }
  return path;
}

function round({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
