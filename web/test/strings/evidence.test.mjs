/** Every sentence of evidence has its words in German. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import test, { after } from 'node:test';
import { close, compare } from '../module/support.mjs';
import { de, evidenceIn, translated } from './catalogue.mjs';

after(close);

const testdata = new URL('../../../core/testdata/', import.meta.url);
const exampleFolder = new URL('../../page/example/', import.meta.url);

/** The articles of a text archive; its other files hold what is expected. */
function articlesOf(archive) {
  const pieces = archive.split(/^-- (.+) --\n/m);
  return pieces.flatMap((name, i) => (i % 2 === 1 && name.endsWith('.txt') ? [{ id: name, text: pieces[i + 1] }] : []));
}

async function archivesIn(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txtar')).sort();
  return Promise.all(names.map(async (name) => articlesOf(await readFile(new URL(name, folder), 'utf8'))));
}

const evidenceOf = ({ pairs, clusters }) => [...pairs, ...clusters.flatMap(({ provenance }) => provenance)].flatMap(({ evidence }) => evidence);

/** Numbers and letters of articles in a sentence, whatever the language. */
const facts = (sentence) => {
  const plain = sentence.replace(/(?<=\d)\.(?=\d{3})/g, '');
  return [...plain.matchAll(/\d+|(?<!\p{L})[A-Z]\d*(?!\p{L})/gu)].map(String).sort();
};

/** Fails unless a sentence is in German and says of the same articles and
 *  numbers what the English one says. */
function check({ code, message }) {
  const german = translated(de.evidence, code, message);
  assert.ok(german, `no German for ${code}: ${message}`);
  const known = new Set(facts(german));
  const lost = facts(message.replaceAll('’s', ' ')).filter((fact) => !known.has(fact));
  assert.deepEqual(lost, [], `${message} → ${german}`);
  assert.doesNotMatch(german, /undefined|NaN|\b(?:the|that|words|which|stands|shares|has)\b/, message);
  assert.match(german, /^\p{Lu}|^\d/u, message);
}

test('the golden and news archives, one by one', async () => {
  const archives = [...(await archivesIn(testdata)), ...(await archivesIn(new URL('news/', testdata)))];
  assert.ok(archives.length > 80, `${archives.length} archives`);
  let count = 0;
  for (const articles of archives.filter(({ length }) => length > 1)) {
    for (const evidence of evidenceOf(await compare(articles))) {
      check(evidence);
      count++;
    }
  }
  assert.ok(count > 250, `${count} sentences`);
});

test('the articles of many archives together', async () => {
  const articles = (await archivesIn(testdata)).flat().map(({ text }, index) => ({ id: `${index}`, text }));
  const all = evidenceOf(await compare(articles.slice(0, 30)));
  assert.ok(all.some(({ message }) => /\b[A-Z]1\b/.test(message)), 'names such as A1');
  all.forEach(check);
});

test('the example of the page, with what its cards say', async () => {
  const names = (await readdir(exampleFolder)).filter((name) => name.endsWith('.txt')).sort();
  const source = await readFile(new URL('example.ts', exampleFolder), 'utf8');
  const given = [...source.matchAll(/source: '(.+)',\n\s+date: '(.+)'/g)];
  assert.equal(given.length, names.length);
  const articles = names.map(async (name, index) => {
    const [, from, date] = given[index];
    return { id: name, source: from, date, text: await readFile(new URL(name, exampleFolder), 'utf8') };
  });
  const all = evidenceOf(await compare(await Promise.all(articles)));
  assert.ok(new Set(all.map(({ code }) => code)).size > 8);
  all.forEach(check);
});

// What the archives do not bring about: every other sentence of core/relate
// and core/cluster, and names that could be taken for something else.
const rare = [
  ['same-words', 'A and B have the same words in the same order.'],
  ['set-phrase', 'All they share is 1 word, too little to tell from a set phrase.'],
  ['longest-run', 'The longest stretch that is word for word the same has 1,204 words.'.replace(',', '')],
  ['in-quotations', '1 word of the 12 shared stands in quotation marks in both.'],
  ['in-furniture', '1 shared word belongs to page furniture such as bylines and share buttons.'],
  ['moved', '1 passage stands in another order.'],
  ['dates', 'A is dated 29 February, B 1 March 2024.'],
  ['dates', 'C1 is dated 9 June 2024; B was updated on 10 June 2024.'],
  ['credit-line', 'B credits Dawn, Smith and Co., whose own text A is.'],
  ['credit-line', 'B credits Nordwire, A credits no agency.'],
  ['names-source', 'B names The Post, the source of A.'],
  ['reprint-notice', 'B says that it was published before.'],
  ['fuller-text', 'A has all that B has, and more.'],
  ['page-furniture', 'B has page furniture, A has none.'],
  ['page-furniture', 'All that B adds to A is page furniture and a headline.'],
  ['lost-words', 'B lost words at the end of a sentence, which A has.'],
  ['common-wording', 'Where A and B differ, 31 words of A stand in C, D and E as well.'],
  ['several-sources', 'B has passages of both A and C, which share nothing with each other.'],
  ['against', 'Against this: Where A and B differ, 9 words of A stand in C as well.'],
  ['against', 'Against this: A is dated 9 June 2024, B 10 June 2024.'],
  ['direction', 'A’s earlier date (9 June 2024), the credit to Dawn, Smith and Co in B and the fuller text of A suggest that A came first.'],
  ['direction', 'The agency credit in B suggests that A came first.'],
  ['direction', 'The mention of Land and Sea in B and the notice in B that it was published before suggest that A came first.'],
  ['direction', 'The wording of A that C, D and E have too, the words that B lost at the end of a sentence and the page furniture around B suggest that A came first.'],
  ['direction', 'The passages that B shares with C suggests that A came first.'],
];

for (const [code, message] of rare) test(`${code}: ${message}`, () => check({ code, message }));

test('a day without a year, and one with', () => {
  const dated = translated(de.evidence, 'dates', 'A is dated 29 February, B 1 March 2024.');
  assert.equal(dated, 'A trägt das Datum 29. Februar, B das Datum 1. März 2024.');
});

test('what is not known stays as the core says it', () => {
  const unknown = { code: 'dates', message: 'A is older than B.' };
  assert.equal(evidenceIn(de.evidence, unknown), unknown.message);
  assert.equal(evidenceIn(de.evidence, { code: 'new', message: 'Something new.' }), 'Something new.');
  assert.equal(evidenceIn(undefined, unknown), unknown.message);
});
