/** Many invented articles: families of versions of one text, and strangers. */

const SYLLABLES = 'ba de fi go lu mar nen pos ri sal tor ven wic yor zan kel'.split(' ');

/** The same articles each time: `count` of them, in families of `family`. Each
 *  version of a family keeps less of the first one than the last did. */
export function manyArticles(count, family = 6) {
  let seed = 11;
  const random = (below) => Math.floor(((seed = (seed * 16807) % 2147483647) / 2147483647) * below);
  const word = () => Array.from({ length: 2 + random(2) }, () => SYLLABLES[random(SYLLABLES.length)]).join('');
  const sentence = () => {
    const made = Array.from({ length: 14 }, word).join(' ');
    return `${made[0].toUpperCase()}${made.slice(1)}.`;
  };
  const paragraphs = (length) => Array.from({ length }, () => `${sentence()} ${sentence()}`);
  const articles = [];
  for (let first = []; articles.length < count; ) {
    const version = articles.length % family;
    if (version === 0) first = paragraphs(10);
    const kept = version === family - 1 ? 0 : 10 - 2 * version;
    articles.push([`Report number ${articles.length + 1}`, ...first.slice(0, kept), ...paragraphs(10 - kept)].join('\n\n'));
  }
  return articles;
}

/** Articles of 4,000 invented words each, a third of them in common. */
export function longArticles(count) {
  let seed = 7;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
  const paragraph = () => Array.from({ length: 50 }, () => `w${Math.floor(random() * random() * 4000)}`).join(' ');
  const common = Array.from({ length: 20 }, paragraph);
  const next = () => (random() < 0.3 ? common[Math.floor(random() * common.length)] : paragraph());
  return Array.from({ length: count }, () => Array.from({ length: 80 }, next).join('.\n\n'));
}

/** Drops texts on the page as files. */
export function drop(page, texts) {
  return page.evaluate((contents) => {
    const dataTransfer = new DataTransfer();
    contents.forEach((text, index) => dataTransfer.items.add(new File([text], `${index + 1}.txt`, { type: 'text/plain' })));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, texts);
}
