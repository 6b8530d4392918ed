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

/** The room between boxes side by side, and between generations. */
const APART = { down: { nodesep: 18, ranksep: 28 }, across: { nodesep: 8, ranksep: 24 } };

/** To look for the order with the fewest crossings takes half of the time, and
 *  in families with more articles than this, which are nearly trees, it finds
 *  hardly any better one than the first. */
const LARGE = 20;

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

/** How a family was laid out before, if it was. */
export function drawnBefore(family: Family, labels: string[], room: number): Drawing | undefined {
  return known.get(keyOf(shapeOf(family), labels, room));
}

/** Lays a family out downwards, or sideways where that fits and the other
 *  way does not. Both ways of a large family take longer than a frame: between
 *  them comes a pause. */
export async function draw(family: Family, labels: string[], room: number, pause: () => Promise<void>): Promise<Drawing> {
  const shape = shapeOf(family);
  const drawing = await fitting(shape, labels, room, pause);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(keyOf(shape, labels, room), drawing);
  return drawing;
}

function shapeOf({ members, lines }: Family): Shape {
  const ends = lines.map(({ one, other }) => ({ one: members.indexOf(one), other: members.indexOf(other) }));
  return { size: members.length, ends };
}

function keyOf(shape: Shape, labels: string[], room: number): string {
  return JSON.stringify([shape, labels, room]);
}

async function fitting(family: Shape, labels: string[], room: number, pause: () => Promise<void>): Promise<Drawing> {
  const least = broadest(family);
  const down = least > room ? undefined : arrange(family, labels, true);
  if (down && down.width <= room) return down;
  if (down) await pause();
  const across = arrange(family, labels, false);
  if (across.width <= Math.max(room, least)) return across;
  if (!down) await pause();
  const other = down ?? arrange(family, labels, true);
  return across.width < other.width ? across : other;
}

/** As wide as a drawing is downwards at least: the boxes that lines lead to
 *  from one other stand side by side. To know it saves a layout. */
function broadest({ ends }: Shape): number {
  const leaving = new Map<number, number>();
  for (const { one } of ends) leaving.set(one, (leaving.get(one) ?? 0) + 1);
  return Math.max(0, ...leaving.values()) * (BOX.width + APART.down.nodesep);
}

function arrange({ size, ends }: Shape, labels: string[], down: boolean): Drawing {
  const graph = new graphlib.Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  const { nodesep, ranksep } = down ? APART.down : APART.across;
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
  layout(graph, { disableOptimalOrderHeuristic: size > LARGE });
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
