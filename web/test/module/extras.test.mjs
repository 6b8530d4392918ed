/**
 * The parts of the module's data that only some articles ask for: they are
 * loaded when they are wanted and change nothing else. The module of standard
 * Go is whole, so there only the reports are held.
 */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { location } from './support.mjs';

const folder = fileURLToPath(new URL('.', location));
const module = await WebAssembly.compile(await readFile(join(folder, 'wirecopy.wasm')));
const whole = !WebAssembly.Module.customSections(module, 'extra').length;

const made = [];
after(() => Promise.all(made.map((path) => rm(path, { recursive: true }))));

/** A copy of the module that has loaded nothing yet, and only some of the files. */
async function fresh(extras) {
  const path = await mkdtemp(join(tmpdir(), 'wirecopy-'));
  made.push(path);
  for (const name of await readdir(folder)) {
    if (/\.(js|wasm)$/.test(name) || extras.some((extra) => name === `wirecopy-${extra}.bin`)) {
      await copyFile(join(folder, name), join(path, name));
    }
  }
  await copyFile(join(folder, 'package.json'), join(path, 'package.json'));
  return import(pathToFileURL(join(path, 'wirecopy.js')).href);
}

const all = ['accents', 'scripts', 'languages'];

const english = `The ferry to Alma was stopped on Tuesday – “for a week”, the harbour master said. Nobody had searched the channel since the storm.

About 3,400 people use it on a working day. © 2024 The Daily Example. All rights reserved.`;
const texts = {
  english: [english, [], 'en'],
  accents: [english.replace('Alma', 'Almá'), ['accents'], 'en'],
  scripts: [english.replace('Alma', 'Alma (Альма)'), ['scripts'], 'en'],
  phrase: [`${english}\n\nWeiterlesen`, ['languages'], 'en'],
  signs: [english.replace('working day', 'working day 👍🏽👨‍👩‍👧 ½ ™ №4 ≠ → ★ 5 ‰'), [], 'en'],
  dutch: ['De burgemeester zei dinsdag dat de brug over de rivier twee jaar dicht gaat, want de ingenieurs hadden drie scheuren gevonden.', ['languages'], 'nl'],
  german: ['Die Brücke über den Fluss wird für zwei Jahre gesperrt, sagte die Bürgermeisterin am Dienstag; drei Risse seien gefunden worden.', ['accents', 'languages'], 'de'],
  russian: ['Мост через реку закроют на два года, сообщила во вторник мэрия города, потому что инженеры нашли в нём три трещины.', ['scripts', 'languages'], 'ru'],
};

const articles = (text) => [{ id: 'a', text }, { id: 'b', text: `${text} ${text.split(' ').slice(3).join(' ')}` }];

/** What an instance that has everything gives. */
const complete = await fresh(all);
const wanted = {};
for (const [name, [text]] of Object.entries(texts)) await complete.compare(articles(text));
for (const [name, [text]] of Object.entries(texts)) wanted[name] = await complete.compare(articles(text));

for (const [name, [text, extras, language]] of Object.entries(texts)) {
  test(`${name}: ${extras.join(' and ') || 'nothing'} is loaded, and the report is that of the whole module`, async () => {
    const engine = await fresh(extras);
    const report = await engine.compare(articles(text));
    assert.equal(report.articles[0].language, language);
    assert.deepEqual(report, wanted[name]);
    engine.close();
  });

  for (const extra of extras) {
    test(`${name}: without ${extra} it says what could not be loaded`, { skip: whole && 'this module is whole' }, async () => {
      const engine = await fresh(all.filter((other) => other !== extra));
      await assert.rejects(engine.compare(articles(text)), { code: 'load', message: new RegExp(`wirecopy-${extra}\\.bin`) });
      assert.deepEqual(await engine.compare(articles(english)), wanted.english);
      engine.close();
    });
  }
}

test('a survey loads what its articles ask for', async () => {
  const given = Object.values(texts).flatMap(([text]) => articles(text).map((article, index) => ({ ...article, id: `${text.slice(0, 30)} ${index}` })));
  const engine = await fresh(all);
  const surveyed = await engine.survey(given);
  assert.deepEqual(surveyed, await complete.survey(given));
  engine.close();
});

const spoiled = {
  'of another build': (file) => Buffer.from(file).fill(file[0] ^ 1, 0, 1),
  'that was cut off': (file) => file.subarray(0, -1),
  'that is a page about an error': () => '<!doctype html><title>Not found</title>',
};
for (const [what, spoil] of Object.entries(spoiled)) {
  test(`a part ${what} is refused, and nothing of it stays`, { skip: whole && 'this module is whole' }, async () => {
    const engine = await fresh(all);
    const path = join(made.at(-1), 'wirecopy-accents.bin');
    const file = await readFile(path);
    await writeFile(path, spoil(file));
    const refused = { name: 'WirecopyError', code: 'load', message: /different versions/ };
    await assert.rejects(engine.compare(articles(texts.accents[0])), refused);
    await assert.rejects(engine.survey(articles(texts.accents[0])), refused);
    assert.deepEqual(await engine.compare(articles(english)), wanted.english);
    await writeFile(path, file);
    assert.deepEqual(await engine.compare(articles(texts.accents[0])), wanted.accents);
    engine.close();
  });
}

after(() => complete.close());
