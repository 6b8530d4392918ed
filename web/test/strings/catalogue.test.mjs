/** The catalogues against each other. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { de, en, knownLanguage, plainStrings } from './catalogue.mjs';

/** The same in both languages: names, marks, and words that German has too. */
const SAME = new Set(['top.label', 'top.plus', 'dot', 'arrow', 'export.passage', 'pairs.view.matrix', 'checks.figure.name', 'link.label']);

test('every plain string of the one has another in the other', () => {
  const english = new Map(plainStrings(en));
  const german = new Map(plainStrings(de));
  assert.deepEqual([...german.keys()].sort(), [...english.keys()].sort());
  const key = (path) => /\.\d+\.0\.\d+$/.test(path);
  for (const [path, text] of german) {
    if (SAME.has(path) || key(path)) continue;
    assert.equal(text === '', english.get(path) === '', path);
    if (text) assert.notEqual(text, english.get(path), path);
  }
});

test('no German string has straight or English quotation marks', () => {
  for (const [path, text] of plainStrings(de)) assert.doesNotMatch(text, /"|”|(?<![„].*)“/, path);
});

test('numbers, plurals and lists are German', () => {
  assert.deepEqual([de.words(1), de.words(1234), de.passages(1), de.passages(2)], ['1 Wort', '1.234 Wörter', '1 Passage', '2 Passagen']);
  assert.equal(de.checks.standsIn(['A', 'B', 'C']), 'steht in A, B und C');
  assert.equal(de.matrix.cell(0.01, 'A', 'B'), '1\u00a0% von A steht in B');
  assert.equal(de.matrix.cell(0.81, 'A', 'B'), '81\u00a0% von A stehen in B');
  assert.equal(de.date('2022-03-14'), '14. März 2022');
  assert.equal(de.checks.quote('x').join(''), '„x“');
});

test('nothing is certain for sure, and no certainty is rounded up', () => {
  assert.deepEqual([1, 0.996, 0.99, 0.879, 0.29, 0.5].map(en.certainty), ['99%', '99%', '99%', '87%', '29%', '50%']);
  assert.equal(en.tree.certainty(1), 'Certainty of the order: 99%.');
  assert.equal(de.tree.certainty(1), 'Gewissheit der Reihenfolge: 99\u00a0%.');
});

test('the first language that there is', () => {
  assert.equal(knownLanguage(['', 'fr-FR', 'de-AT', 'en']), 'de');
  assert.equal(knownLanguage(['EN-us', 'de']), 'en');
  assert.equal(knownLanguage(['fr', 'toString']), undefined);
});

/** Codes that say that the page itself asked in a wrong way. */
const MISTAKES = ['no-such-route', 'method', 'not-same-origin', 'no-link'];

test('every problem of the edge worker has its words', async () => {
  const source = await readFile(new URL('../../../wasm/edge/problem/problem.go', import.meta.url), 'utf8');
  const codes = [...source.matchAll(/Code = "([a-z-]+)"/g)].map(([, code]) => code);
  assert.ok(codes.length > 20, codes.join());
  for (const { link } of [en, de]) {
    const known = Object.keys(link.problem);
    assert.deepEqual(codes.filter((code) => !MISTAKES.includes(code)).sort(), known.filter((code) => !['offline', 'empty'].includes(code)).sort());
  }
});
