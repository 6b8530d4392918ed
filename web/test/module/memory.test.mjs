// What happens where the host has no more memory. Here it is taken away as soon
// as an instance is made: to use up 4 GB would take a minute. Standard Go's module
// ends with the same code as after a mistake, so there only the next comparison
// is held.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test, { after } from 'node:test';
import { WirecopyError, close, compare, location, wire } from './support.mjs';

after(close);

const module = await WebAssembly.compile(await readFile(new URL('wirecopy.wasm', location)));
const standardGo = !WebAssembly.Module.customSections(module, 'extra').length;
const LAST_PAGE = 2 ** 16;
const long = (wire + '\n\n').repeat(300); // more than a new instance has room for

test('too little memory is an error that says so, and the next comparison works', async (t) => {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (module, imports) => {
    const instance = await instantiate(module, imports);
    const { memory, _initialize } = instance.exports;
    const starved = {
      ...instance.exports,
      _initialize() {
        _initialize();
        memory.grow(LAST_PAGE - memory.buffer.byteLength / 2 ** 16);
      },
    };
    return { exports: starved };
  };
  t.after(() => (WebAssembly.instantiate = instantiate));
  await assert.rejects(compare([{ text: long }, { text: `${long} More.` }]), (error) => {
    assert.ok(error instanceof WirecopyError);
    assert.equal(error.code, standardGo ? 'internal' : 'memory');
    if (!standardGo) assert.match(error.message, /memory.*fewer/);
    return true;
  });
  WebAssembly.instantiate = instantiate;
  assert.equal((await compare([{ text: wire }, { text: wire }])).pairs[0].relation, 'identical');
});
