import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { close, compare, wire } from './support.mjs';

after(close);

/** HTML and the text that a reader sees. */
const pages = {
  'paragraphs': ['<p>One</p><p>Two', 'One\n\nTwo'],
  'white space': ['  <p> One \n <b>two</b>\tthree </p>  ', 'One two three'],
  'elements inside a word': ['<p>w<b>or</b>d<i> next</i></p>', 'word next'],
  'a line break, and two of them': ['One<br>two<br/><br>three', 'One\ntwo\n\nthree'],
  'entities': ['<p>A &amp; B &lt;&eacute;&#x1F6A2;&nbsp;&unknown; &copy', 'A & B <é🚢\u00a0&unknown; ©'],
  'what is not shown': [
    '<head><title>T</title><style>p{}</style></head><script>if (a<b) "</p>"</script><template><p>t<template>u</template>v</p></template><noscript>n</noscript>One<svg><title>s</title></svg> <svg/>two<!-- c -->',
    'One two',
  ],
  'a head that is never closed': ['<head><title>T</title><p>One', 'One'],
  'a list and a table': ['<ul><li>One<li>two</ul><table><tr><td>a<td>b<tr><td>c</table>', 'One\ntwo\n\na b\nc'],
  'preformatted text': ['<pre>one\n  two</pre>three  four', 'one\n  two\n\nthree four'],
  'capitals and attributes': ['<P CLASS="x>y">One</P><DIV title=\'</div>\'>Two</DIV>', 'One\n\nTwo'],
  'tags that do not fit': ['</p></div><i>One</b></i> <p>two</table>', 'One\n\ntwo'],
  'what an attribute hides': [
    '<body style="visibility: hidden"><p>One</p><div hidden>a<div>b</div>c</div><p HIDDEN>d<p>two</p><span style="color:red; DISPLAY:none">e</span><input hidden><ul><li hidden>three<li>four</ul>',
    'One\n\ntwo\n\nthree\nfour',
  ],
  'how a word is spoken': ['<ruby>白<rp>(</rp><rt>しら</rt><rp>)</rp>浜<rt>はま<rb>島<rt>じま</ruby>への<ruby>渡<rt>わた</rt></ruby>し', '白浜島への渡し'],
  'a drawing that is never closed': ['<p>One<svg><title>a</title><desc><p>b</p></desc><path/><text>c</text><p>two</p><svg><foreignObject><div>d</div></foreignObject></svg>three', 'One\n\ntwo\n\nthree'],
  'preformatted text that is not shown': ['<template><pre>a</pre></template><pre hidden>b</pre>one   two', 'one two'],
  'a line break that is closed': ['One</br>two', 'One\ntwo'],
  'no markup at all': ['One & two < three', 'One & two < three'],
};

for (const [name, [html, text]] of Object.entries(pages)) {
  test(`html: ${name}`, async () => {
    const { articles } = await compare([{ html }, { text }]);
    assert.equal(articles[0].text, text);
    assert.ok(!('text' in articles[1]));
  });
}

test('html and its text are the same article', async () => {
  const html = wire.trim().split('\n\n').map((paragraph) => `<p>${paragraph}</p>`).join('');
  const { pairs, articles } = await compare([{ text: wire.trim() }, { html }]);
  assert.equal(pairs[0].relation, 'identical');
  assert.equal(articles[1].text, wire.trim());
});

test('html that is nested without end takes no longer than its size', { timeout: 20_000 }, async () => {
  const html = `${'<div>'.repeat(2e5)}One${'</p>'.repeat(2e5)}${'<template>'.repeat(2e5)}`;
  const { articles } = await compare([{ html }, { text: 'One' }]);
  assert.equal(articles[0].text, 'One');
});
