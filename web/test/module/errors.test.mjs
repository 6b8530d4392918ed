import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { WirecopyError, close, compare, three, wire } from './support.mjs';

after(close);

const binary = '\u0000\u0001\u0002PNG\u0000'.repeat(200);
const good = { id: 'good', text: wire };

/** What is given, and the code, article and index of the error that it must make. */
const mistakes = {
  'nothing': [[], 'not-articles'],
  'null': [[null], 'not-articles'],
  'a string': [[wire], 'not-articles'],
  'an object': [[{ text: wire }], 'not-articles'],
  'a list of strings': [[[wire, wire]], 'not-articles', undefined, 0],
  'null among the articles': [[[good, null]], 'not-articles', undefined, 1],
  'a hole among the articles': [[[good, , good]], 'not-articles', undefined, 1],
  'a list among the articles': [[[good, [good]]], 'not-articles', undefined, 1],
  'a number as text': [[[good, { id: 'n', text: 7 }]], 'not-a-string', 'n', 1],
  'null as text': [[[{ text: null }, good]], 'not-a-string', '1', 0],
  'a number as html': [[[good, { html: 7 }]], 'not-a-string', '2', 1],
  'a number as id': [[[good, { id: 7, text: wire }]], 'not-a-string', '2', 1],
  'a date object': [[[good, { id: 'd', text: wire, date: new Date(0) }]], 'not-a-string', 'd', 1],
  'text and html': [[[good, { id: 'x', text: wire, html: wire }]], 'text-or-html', 'x', 1],
  'neither text nor html': [[[good, { id: 'x' }]], 'text-or-html', 'x', 1],
  'no article': [[[]], 'too-few'],
  'one article': [[[good]], 'too-few'],
  'too many articles': [[Array(100_000).fill({ text: 'x' })], 'too-many'],
  'an empty text': [[[good, { id: 'e', text: '' }]], 'empty', 'e', 1],
  'white space': [[[{ id: 'e', text: ' \n\t ' }, good]], 'empty', 'e', 0],
  'html without text': [[[good, { id: 'e', html: '<p><script>text()</script></p>' }]], 'empty', 'e', 1],
  'binary data': [[[good, { id: 'b', text: binary }]], 'not-text', 'b', 1],
  'a text that is too long': [[[good, { id: 'l', text: 'word '.repeat(2 ** 24) }]], 'too-long', 'l', 1],
  'options that are none': [[[good, good], 'fast'], 'option'],
  'null as options': [[[good, good], null], 'option'],
  'an unknown option': [[[good, good], { shingles: 5 }], 'option'],
  'a name that every object has': [[[good, good], { constructor: 5 }], 'option'],
  'a shingle of 0': [[[good, good], { shingle: 0 }], 'option'],
  'half a shingle': [[[good, good], { shingle: 2.5 }], 'option'],
  'a huge shingle': [[[good, good], { shingle: 1e9 }], 'option'],
  'a larger one': [[[good, good], { shingle: 2 ** 40 }], 'option'],
  'a shortest passage in letters': [[[good, good], { shortestPassage: '8' }], 'option'],
  'a negative gap': [[[good, good], { gap: -1 }], 'option'],
  'no number as gap': [[[good, good], { gap: NaN }], 'option'],
  'a switch in words': [[[good, good], { ignoreQuotations: 'yes' }], 'option'],
  'a number as switch': [[[good, good], { ignoreFurniture: 1 }], 'option'],
  'a list as template': [[[good, good], { template: ['x'] }], 'option'],
  'a number as language': [[[good, good], { language: 49 }], 'option'],
  'a signal that is none': [[[good, good], { signal: true }], 'option'],
  'a progress that is no function': [[[good, good], { onProgress: {} }], 'option'],
};

for (const [name, [given, code, article, index]] of Object.entries(mistakes)) {
  test(`${name}: ${code}`, async () => {
    await assert.rejects(compare(...given), (error) => {
      assert.ok(error instanceof WirecopyError && error instanceof Error);
      assert.deepEqual(
        { code: error.code, article: error.article, index: error.index, name: error.name },
        { code, article, index, name: 'WirecopyError' },
        error.message,
      );
      assert.ok(error.message.length > 0 && error.message.length < 300, error.message);
      if (index !== undefined && given[0].length < 9) assert.match(error.message, new RegExp(`${index + 1}|${article}`));
      return true;
    });
    assert.equal((await compare(three())).pairs.length, 3);
  });
}

test('an error about an option names it', async () => {
  for (const option of ['shingle', 'shortestPassage', 'gap', 'ignoreQuotations', 'template', 'signal', 'onProgress']) {
    await assert.rejects(compare(three(), { [option]: Symbol('x') }), { code: 'option', message: new RegExp(option) });
  }
});
