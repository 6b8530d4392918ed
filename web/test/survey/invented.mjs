/** An invented archive: the same articles each time, in families of versions of
 *  one story and many that stand alone. */

const SYLLABLES = 'ba de fi go lu mar nen pos ri sal tor ven wic yor zan kel dra hul mef oto'.split(' ');
const SOURCES = ['Harbour Post', 'Radio Tarn', 'Sallow Gazette', 'Marrow Bay Echo', 'Eddon Daily', ''];

/** Park and Miller's generator: small, and the same everywhere. */
function randomFrom(seed) {
  let state = seed;
  return (below) => Math.floor(((state = (state * 16807) % 2147483647) / 2147483647) * below);
}

/**
 * So many articles of about `sentences` times twelve words, each with an id, a
 * title, a date, a source and a text. Every `family` of them begins with one
 * story in four versions: itself, with one sentence replaced, its first half,
 * and most of its second half with as much of something else. The others share nothing.
 */
export function archive(count, { family = 10, sentences = 12 } = {}) {
  const random = randomFrom(7);
  const names = Array.from({ length: 4000 }, () => Array.from({ length: 2 + random(2) }, () => SYLLABLES[random(SYLLABLES.length)]).join(''));
  const sentence = () => {
    const made = Array.from({ length: 12 }, () => names[random(names.length)]).join(' ');
    return `${made[0].toUpperCase()}${made.slice(1)}.`;
  };
  const story = () => Array.from({ length: sentences }, sentence);
  const articles = [];
  for (let first = []; articles.length < count; ) {
    const index = articles.length;
    const version = index % family;
    if (version === 0) first = story();
    const lines = versionOf(first, version, sentence) ?? story();
    articles.push({
      id: `a${index + 1}`,
      title: titleOf(index, version, family),
      date: `2024-${pad(1 + (Math.floor(index / family) % 12))}-${pad(28 - version * 3 < 1 ? 1 : 28 - version * 3)}`,
      source: SOURCES[version % SOURCES.length],
      text: `${lines.join(' ')}\n`,
    });
  }
  return articles;
}

function versionOf(story, version, sentence) {
  const half = Math.ceil(story.length / 2);
  if (version === 0) return story;
  if (version === 1) return [...story.slice(0, -1), sentence()];
  if (version === 2) return story.slice(0, half);
  if (version === 3) return [...story.slice(half, -1), ...Array.from({ length: half }, sentence)];
  return undefined;
}

function titleOf(index, version, family) {
  const story = Math.floor(index / family) + 1;
  return version < 4 ? `Story ${story}, version ${version + 1}` : `Report ${index + 1}`;
}

const pad = (number) => String(number).padStart(2, '0');

export function jsonLines(articles) {
  return articles.map((article) => `${JSON.stringify(article)}\n`).join('');
}

export function csv(articles) {
  const cell = (value) => `"${value.replaceAll('"', '""')}"`;
  const names = ['id', 'title', 'date', 'source', 'text'];
  return [names, ...articles.map((article) => names.map((name) => article[name]))].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
