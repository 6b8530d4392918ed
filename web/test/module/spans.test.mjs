import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { close, compare, many, other, reprint, three, wire } from './support.mjs';

after(close);

const texts = [wire, reprint, other];
const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const cut = (text, { start, end }) => text.slice(start, end);
const inside = (outer, inner) => outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;

test('the spans of an article are what they say', async () => {
  const { articles } = await compare(three());
  for (const [i, article] of articles.entries()) {
    assert.deepEqual(
      article.paragraphs.map((span) => cut(texts[i], span).trim()),
      texts[i].trim().split('\n\n'),
    );
    for (const quotation of article.quotations) assert.match(cut(texts[i], quotation), /^["“].*["”]$/su);
    assert.ok(article.words > 0 && article.sentences > 0);
  }
  assert.equal(articles[0].quotations.length, 2);
});

test('equal words are equal, and passages hold their parts and these their edits', async () => {
  let equal = 0;
  for (const { a, b, passages } of (await compare(three())).pairs) {
    for (const passage of passages) {
      for (const part of passage.parts) {
        assert.ok(inside(passage.a, part.a) && inside(passage.b, part.b));
        for (const edit of part.edits) {
          assert.ok(inside(part.a, edit.a) && inside(part.b, edit.b));
          if (edit.op !== 'equal') continue;
          assert.deepEqual(words(cut(texts[a], edit.a)), words(cut(texts[b], edit.b)));
          equal++;
        }
      }
    }
  }
  assert.ok(equal > 3);
});

test('the edits of a part turn its words of a into those of b', async () => {
  const [{ passages }] = (await compare(three())).pairs;
  for (const { a, b, edits } of passages.flatMap(({ parts }) => parts)) {
    const made = edits.flatMap(({ op, ...side }) => words(op === 'equal' ? cut(wire, side.a) : cut(reprint, side.b)));
    assert.deepEqual(made, words(cut(reprint, b)));
    const kept = edits.flatMap((edit) => words(cut(wire, edit.a)));
    assert.deepEqual(kept, words(cut(wire, a)));
  }
});

test('half a surrogate pair moves no span', async () => {
  const broken = wire.replace('🚢', '\ud83d?').replace('Divers', '\udea2 Divers');
  const whole = wire.replace('🚢', '\ufffd?').replace('Divers', '\ufffd Divers');
  const report = (text) => compare([{ text }, { text: reprint }]);
  assert.deepEqual(await report(broken), await report(whole));
});

const opposite = { insert: 'delete', delete: 'insert', 'only-a': 'only-b', 'only-b': 'only-a' };

/** Something of a pair as it is when a and b change places. */
function mirror(value) {
  if (Array.isArray(value)) return value.map(mirror);
  if (typeof value === 'string') return opposite[value] ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const { a, b, ...rest } = value;
  const mirrored = Object.fromEntries(Object.entries(rest).map(([name, item]) => [name, mirror(item)]));
  if (b !== undefined) mirrored.a = b;
  if (a !== undefined) mirrored.b = a;
  return mirrored;
}

/** What must be the mirror image, free of the order that follows article a. */
function essence({ relation, certainty, aInB, bInA, resemblance, longest, passages, checks, evidence }) {
  const flat = (list) => list.map((item) => sorted(item)).sort();
  return {
    relation, certainty, aInB, bInA, resemblance, longest,
    evidence: evidence.map(({ code }) => code).sort(),
    passages: passages.map(({ parts, ...rest }) => sorted({ ...rest, parts: parts.map(sorted).sort() })).sort(),
    quotations: flat(checks.quotations.map(({ edits, ...rest }) => rest)),
    figures: flat(checks.figures),
  };
}

/** JSON with the names in order. */
function sorted(value) {
  return JSON.stringify(value, (_, item) =>
    item && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([x], [y]) => (x < y ? -1 : 1)))
      : item,
  );
}

test('articles in another order give the mirrored report', async () => {
  const [one, two, three_] = three();
  const forth = await compare([one, two, three_]);
  const back = await compare([three_, two, one]);
  for (const pair of forth.pairs) {
    const there = back.pairs.find(({ a, b }) => a === 2 - pair.b && b === 2 - pair.a);
    const { aInB, bInA, longest, passages, checks, ...rest } = there;
    const turned = { ...rest, aInB: bInA, bInA: aInB, ...mirror({ longest, passages, checks }) };
    assert.deepEqual(essence(turned), essence(pair));
  }
});

test('the same articles give the same bytes, on a fresh instance and on a used one', async () => {
  const json = async () => JSON.stringify(await compare(three()));
  close();
  const fresh = await json();
  assert.equal(await json(), fresh);
  await compare(many(6));
  assert.equal(await json(), fresh);
  close();
  assert.equal(await json(), fresh);
});
