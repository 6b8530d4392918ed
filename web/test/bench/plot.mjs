/** Draws time against size as SVG, both axes logarithmic, for light and dark. */

const WIDTH = 900;
const HEIGHT = 400;
const PANEL = { width: 350, height: 290, top: 40 };
const LEFT = [65, 500];

/** `name` by what measured it; a line of its own dash, so that colour is not all. */
const LINES = {
  'wirecopy Node': { name: 'Wirecopy in Node', style: 'ours' },
  'wirecopy Chromium': { name: 'Wirecopy in Chromium', style: 'page' },
  'naive Node': { name: 'naive JavaScript', style: 'naive' },
  floor: { name: 'floor', style: 'floor' },
};

const STYLE = `
:root { --paper: #fff; --ink: #222; --grid: #ddd; --ours: #0b57a4; --page: #7a3e9d; --naive: #b3500b; --floor: #666; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181c; --ink: #e6e6e6; --grid: #3a3d44; --ours: #7db8f5; --page: #cf9df0; --naive: #f2a565; --floor: #a8a8a8; }
}
.paper { fill: var(--paper); }
text { fill: var(--ink); font: 12px system-ui, sans-serif; }
.title { font-size: 14px; font-weight: 600; }
.grid { stroke: var(--grid); }
.line { fill: none; stroke-width: 2; }
.ours { stroke: var(--ours); } .page { stroke: var(--page); stroke-dasharray: 7 4; }
.naive { stroke: var(--naive); stroke-dasharray: 2 3; } .floor { stroke: var(--floor); stroke-dasharray: 10 4 2 4; }
circle { fill: var(--paper); stroke-width: 1.5; stroke-dasharray: none !important; }`;

/** `growth` is `{ pair, survey }`, each a list of `{ peer, place, points }`. */
export function drawGrowth(growth) {
  const panels = [
    panel(LEFT[0], 'One pair, by the characters of both texts', growth.pair, sizeLabel),
    panel(LEFT[1], 'A survey, by its articles', growth.survey, countLabel),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Time against size, on logarithmic axes">
<style>${STYLE}
</style>
<rect class="paper" width="${WIDTH}" height="${HEIGHT}"/>
${panels.join('\n')}
${legend()}
</svg>
`;
}

function panel(left, title, series, label) {
  const drawn = withFloor(series).filter(({ points }) => points.length);
  const all = drawn.flatMap(({ points }) => points);
  const across = axis(all.map(({ size }) => size), left, left + PANEL.width);
  const up = axis(all.map(({ ms }) => ms), PANEL.top + PANEL.height, PANEL.top);
  const bottom = PANEL.top + PANEL.height;
  return [
    `<text class="title" x="${left}" y="24">${title}</text>`,
    ...across.ticks.map((size) => tick(across.at(size), PANEL.top, across.at(size), bottom, label(size), across.at(size), bottom + 18, 'middle')),
    ...up.ticks.map((ms) => tick(left, up.at(ms), left + PANEL.width, up.at(ms), timeLabel(ms), left - 6, up.at(ms) + 4, 'end')),
    ...drawn.map(({ style, points }) => curve(style, points.map(({ size, ms }) => [across.at(size), up.at(ms)]))),
  ].join('\n');
}

/** The floor is a line like the others, as measured beside ours in Node. */
function withFloor(series) {
  const known = series.map(({ peer, place, points }) => ({ ...LINES[`${peer} ${place}`], points }));
  const [first] = series;
  return [...known, { ...LINES.floor, points: first.points.map(({ size, floor }) => ({ size, ms: floor })) }];
}

/** Whole powers of ten around all values, and where a value stands. */
function axis(values, from, to) {
  const least = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const most = Math.ceil(Math.log10(Math.max(...values)) - 1e-9);
  const ticks = Array.from({ length: most - least + 1 }, (_, step) => 10 ** (least + step));
  const at = (value) => round(from + ((Math.log10(value) - least) / (most - least)) * (to - from));
  return { ticks, at };
}

function tick(x1, y1, x2, y2, label, x, y, anchor) {
  return `<path class="grid" d="M${x1} ${y1}L${x2} ${y2}"/><text x="${x}" y="${y}" text-anchor="${anchor}">${label}</text>`;
}

function curve(style, places) {
  const dots = places.map(([x, y]) => `<circle class="${style}" cx="${x}" cy="${y}" r="2.5"/>`);
  return `<path class="line ${style}" d="M${places.map((place) => place.join(' ')).join('L')}"/>${dots.join('')}`;
}

function legend() {
  const y = HEIGHT - 18;
  return Object.values(LINES)
    .map(({ name, style }, index) => {
      const x = LEFT[0] + index * 205;
      return `<path class="line ${style}" d="M${x} ${y - 4}h40"/><text x="${x + 48}" y="${y}">${name}</text>`;
    })
    .join('\n');
}

const round = (number) => Math.round(number * 10) / 10;

function sizeLabel(size) {
  if (size >= 1e6) return `${size / 1e6} MB`;
  return `${size / 1e3} KB`;
}

const countLabel = (count) => count.toLocaleString('en');

function timeLabel(ms) {
  if (ms >= 1000) return `${ms / 1000} s`;
  return ms >= 1 ? `${ms} ms` : `${round(ms * 1000)} µs`;
}
