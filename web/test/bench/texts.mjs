/** The invented texts of the tasks. The same call gives the same texts. */
import { BREAK, Writer } from './writer.mjs';

/** Some 400 words. */
const ARTICLE = 2600;

/** An article, and a reprint of it that was cut and edited. */
export function reprint() {
  const writer = new Writer(1);
  const paragraphs = writer.paragraphs(ARTICLE);
  return [paragraphs.join(BREAK), edited(writer, paragraphs)];
}

/** Five versions of one article, each cut, edited and extended by itself. */
export function versions() {
  const writer = new Writer(2);
  const paragraphs = writer.paragraphs(ARTICLE);
  return Array.from({ length: 5 }, () => edited(writer, paragraphs));
}

/** Leaves out the end, writes some paragraphs anew and edits most others. */
function edited(writer, paragraphs) {
  const kept = paragraphs.slice(0, Math.ceil(paragraphs.length * 0.85));
  return kept
    .map((paragraph, index) => {
      if (index % 5 === 4) return writer.paragraph();
      return writer.changed(paragraph, index % 3 ? 0.08 : 0);
    })
    .join(BREAK);
}

/** Two long texts, `size` characters together: the second has the blocks of the
 *  first in another order, without every third one, and 2 % other words. */
export function reordered(size) {
  const writer = new Writer(3);
  const paragraphs = writer.paragraphs(size * 0.6);
  const length = Math.max(1, Math.round(Math.sqrt(paragraphs.length) / 2));
  const blocks = [];
  for (let from = 0; from < paragraphs.length; from += length) {
    blocks.push(paragraphs.slice(from, from + length).join(BREAK));
  }
  const taken = writer.random.shuffle(blocks.filter((_, index) => index % 3 !== 2));
  return [paragraphs.join(BREAK), writer.changed(taken.join(BREAK), 0.02)];
}

/** One in so many articles of an archive is an edited copy of an earlier one,
 *  and one in so many takes a paragraph from an earlier one. */
const COPIED = 25;

/** An archive of short articles, some 600 characters each. */
export function archive(count) {
  const writer = new Writer(4);
  const { random } = writer;
  const articles = [];
  for (let index = 0; index < count; index++) {
    const earlier = index > COPIED ? articles[random.below(index)] : undefined;
    const own = () => writer.paragraphs(random.between(100, 700));
    if (earlier && index % COPIED === 0) articles.push(earlier.map((text) => writer.changed(text, random.below(16) / 100)));
    else if (earlier && index % COPIED === 1) articles.push([...own(), random.pick(earlier)]);
    else articles.push(own());
  }
  return articles.map((paragraphs) => paragraphs.join(BREAK));
}
