/** The figures in words: lines for the terminal, tables for the docs. */

export const NAMES = {
  article: 'pair of 400-word articles, one an edited reprint',
  five: 'all ten pairs of five versions',
  verbatim: '200 pairs of 20 KB with planted passages, verbatim',
  obfuscated: '200 pairs of 20 KB with planted passages, obfuscated',
  long: '1.0 + 0.7 MB pair, blocks reordered, 2 % other words',
  archive: 'near-duplicates among 20,000 articles',
};

const PEERS = {
  wirecopy: 'Wirecopy',
  naive: 'naive JavaScript',
  jsdiff: 'jsdiff, words',
  'fast-diff': 'fast-diff, by words',
  'diff-match-patch': 'diff-match-patch, by words',
  dolos: 'Dolos, words',
  minhash: 'minhash',
};

export function rowText(row) {
  const { peer, place } = row;
  return `  ${peer.padEnd(17)}${place.padEnd(9)}${cell(row)}`;
}

/** The page about speed. */
export function describe(results, machine) {
  return `# Speed

![Time against size: pairs from 1 KB to 10 MB, surveys from 100 articles on](speed.svg)

${method(machine)}

## Beside other tools

${taskTable(results)}

× is the multiple of the floor, behind it the time. Share found: of the characters of the planted passages, those in what the tool reports. For the archive: pairs right, missed and wrong, with resemblance .5 or more, against the exact answer. A dash: the tool does no such work.

## Beside the same core outside of WebAssembly

${nativeTable(results)}

From texts to report, the module in Node beside a Go program. 1 would mean that the sandbox costs nothing.

## Cost and size

${growthTable('pair', 'characters of both texts', results)}

${growthTable('survey', 'articles', results)}

MB/s and articles a second tell whether the cost grows faster than the size: they would fall. The longer of the two texts of a pair has six tenths of the characters; the other has its blocks in another order, without every third one, and 2 % other words.
`;
}

function method({ busy, model, processors, node, chromium, compiler, clock, limit }) {
  const counted = clock === 'cpu' ? 'In Node, times are of the processor and not of the clock. ' : '';
  return `\`make bench\` writes this page. All texts are invented by it, the same each time. Each tool does each task in a process of its own, is warmed up, and then takes turns with the floor: one pass in JavaScript that lower-cases and hashes every word of the same text, which is the least that any tool must do. The medians of the turns are given, as multiples of the floor, so that figures of different machines can be compared. ${counted}What takes more than ${limit} s is over the limit. Naive JavaScript compares sets of five-word shingles, for the archive with an inverted index.

Measured on ${processors} processors (${model}), Node ${node.slice(1)}, Chromium ${chromium.split('.')[0]}; the module was made by ${compiler}.${busy ? ' Other programs kept the processors busy meanwhile: take the figures as rough, above all those of Chromium, where work and floor run in threads of their own.' : ''}`;
}

function taskTable(results) {
  const columns = Object.keys(NAMES).filter((task) => results[task]);
  const seen = new Map();
  for (const task of columns) for (const { peer, place } of results[task].rows) seen.set(`${peer} ${place}`, { peer, place });
  const lines = [...seen.values()].map(({ peer, place }) => {
    const cells = columns.map((task) => results[task].rows.find((row) => row.peer === peer && row.place === place));
    return [`${PEERS[peer]}${place === 'Node' ? '' : `, ${place}`}`, ...cells.map((row) => (row ? cell(row) : '–'))];
  });
  return table(['', ...columns.map((task) => NAMES[task])], lines);
}

function nativeTable(results) {
  const measured = Object.keys(NAMES).filter((task) => results[task]?.native);
  return table(
    ['', 'module', 'native', 'ratio'],
    measured.map((task) => {
      const { ms, floor, ratio } = results[task].native;
      return [NAMES[task], time(ms), time(floor), ratio.toFixed(2)];
    }),
  );
}

function growthTable(kind, unit, growth) {
  const lines = growth[kind].flatMap(({ peer, place, points }) =>
    points.map(({ size, ms, floor, bytes, memory }) => [
      `${PEERS[peer]}, ${place}`,
      size.toLocaleString('en'),
      time(ms),
      `×${multiple(ms / floor)}`,
      kind === 'pair' ? `${(bytes / ms / 1000).toPrecision(2)} MB/s` : `${Math.round((size / ms) * 1000).toLocaleString('en')} a second`,
      memory ? `${Math.round(memory / 1e6).toLocaleString('en')} MB` : '–',
    ]),
  );
  return table(['', unit, 'time', 'floor', 'speed', 'memory of the process'], lines);
}

function table(head, lines) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');
}

function cell({ over, ratio, ms, found }) {
  if (over) return 'over the limit';
  const parts = [`×${multiple(ratio)}, ${time(ms)}`];
  if (found && 'wrong' in found) {
    parts.push(found.missed + found.wrong ? `${found.right} right, ${found.missed} missed, ${found.wrong} wrong` : `all ${found.right}`);
  } else if (found) {
    parts.push(`${found.found.toFixed(3)} found`, `${found.right.toFixed(3)} of that right`);
  }
  return parts.join('; ');
}

const multiple = (ratio) => (ratio < 10 ? ratio.toPrecision(2) : String(Math.round(ratio)));

function time(ms) {
  if (ms >= 1000) return `${(ms / 1000).toPrecision(2)} s`;
  return ms >= 100 ? `${Math.round(ms)} ms` : `${ms.toPrecision(2)} ms`;
}
