/** What the tests of the built module share: the module and some articles. */
import { pathToFileURL } from 'node:url';

/** Where the built module stands. */
export const built = new URL('../../../build/dist/module/wirecopy.js', import.meta.url).href;

/** Where the module under test stands; WIRECOPY_MODULE names another one. */
export const location = process.env.WIRECOPY_MODULE ? pathToFileURL(process.env.WIRECOPY_MODULE).href : built;

export const { compare, close, WirecopyError } = await import(location);

// The emoji and the accents put bytes, characters and UTF-16 units apart.
export const wire = `PORT ALMA 🚢 (Coastline News) — The harbour of Port Alma will stay closed until 14 March after a grain ship lost 212 containers in Friday's storm, the port authority said.

"We will not let a single ferry out before the channel has been searched," said harbour master Inês Duarte. "Nobody should try to collect what drifts ashore."

Divers found 96 of the containers on the first day. Two of them held batteries, which the fire service towed to open water and watched for nine hours.

About 3,400 commuters use the ferries on a working day. The railway promised longer trains from Tuesday, but drivers' unions said they had not been asked.
`;

export const reprint = `Harbour shut for a week 🌊🌊

The harbour of Port Alma will stay closed until 15 March after a grain ship lost 212 containers in Friday's storm, the port authority said.

About 3,400 commuters use the ferries on a working day. The railway promised longer trains from Tuesday, but drivers' unions said they had not been asked.

“We will not let a single ferry out before the channel has been searched,” said harbour master Inês Duarte.

Divers found 96 of the containers on the first day. Two of them held batteries, which the fire service towed to open water and watched for nine hours.
`;

export const other = `The orchestra opens its season with a programme of forgotten overtures. Conductor Mats Lindholm found the scores in a cellar in Ghent, where they had served as wrapping for crockery since the theatre burned down. Tickets cost from 12 euros; schoolchildren pay nothing.`;

/** The articles of most tests: a wire story, a reprint of it, and something else. */
export const three = () => [
  { id: 'wire', text: wire },
  { id: 'reprint', text: reprint, title: 'Harbour shut for a week' },
  { id: 'other', text: other },
];

/** Many different articles. */
export function many(count) {
  return Array.from({ length: count }, (_, i) => ({
    text: Array.from({ length: 400 }, (_, k) => `word${(k * (i + 7)) % 991} and ${wire.slice(k, k + 90)}`).join('. '),
  }));
}

/** As many articles as the comparison of keeps the machine busy for some slices of work. */
export async function lasting() {
  for (let count = 8; ; count = Math.ceil(count * 1.5)) {
    const articles = many(count);
    const start = performance.now();
    await compare(articles);
    if (performance.now() - start > 400) return articles;
  }
}

/** A golden or news case: the articles and options of a text archive, and the report that it wants. */
export function openCase(archive) {
  const pieces = archive.split(/^-- (.+) --\n/m);
  const files = Object.fromEntries(pieces.slice(1).flatMap((name, i) => (i % 2 === 0 ? [[name, pieces[i + 2]]] : [])));
  const articles = Object.entries(files)
    .filter(([name]) => name.endsWith('.txt'))
    .map(([name, text]) => ({ id: name.replace(/\.txt$/, ''), text }));
  return { articles, options: JSON.parse(files['options.json'] ?? '{}'), want: files['want.json'] };
}
