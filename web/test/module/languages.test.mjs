/**
 * Real articles in five languages against copies with their paragraphs
 * rotated: whatever the script, all that was moved is found. The articles
 * stand beside the checkout; without them there is nothing to test here.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test, { after } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { close, compare } from './support.mjs';

after(close);

const corpus = new URL('../../../../shared/scale/languages.jsonl.gz', import.meta.url);
const articles = existsSync(corpus) ? gunzipSync(readFileSync(corpus)).toString().trim().split('\n').map((line) => JSON.parse(line)) : [];

/** The paragraphs of a text, or its sentences if it has but one paragraph. */
function pieces({ text, language }) {
  const paragraphs = text.split('\n');
  if (paragraphs.length > 1) return [paragraphs, '\n'];
  return [[...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map((s) => s.segment), ''];
}

/** The share of an article that stands in its copy whose first half was moved to the end. */
async function shareOfRotated(article) {
  const [parts, separator] = pieces(article);
  const half = parts.length >> 1;
  const rotated = [...parts.slice(half), ...parts.slice(0, half)].join(separator);
  const [pair] = (await compare([{ text: article.text }, { text: rotated }])).pairs;
  return Math.min(pair.aInB.share, pair.bInA.share);
}

for (const language of new Set(articles.map((a) => a.language))) {
  test(`rotated articles, ${language}`, async () => {
    for (const article of articles.filter((a) => a.language === language)) {
      const share = await shareOfRotated(article);
      assert.ok(share >= 0.97, `${article.id}: ${share}`);
    }
  });
}
