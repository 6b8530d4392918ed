/** The package, wherever JavaScript runs without a page. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test, { after, before } from 'node:test';
import { execute, finding, found, program, project } from './project.mjs';

const tools = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url));
const others = fileURLToPath(new URL('./node_modules/', import.meta.url));

/** Programs that are installed for this platform only, or not at all. */
const deno = join(others, '@deno/linux-x64-glibc/deno');
const bun = join(others, '@oven/bun-linux-x64/bin/bun');

let packed;
let folder;
let close;

before(async () => {
  ({ packed, folder, close } = await project());
  await writeFile(join(folder, 'program.mjs'), `${program}console.log(${finding});\n`);
});

after(() => close?.());

test('the package holds what it needs and nothing else', async () => {
  const names = packed.files.map(({ path }) => path.replace(/-[A-Z0-9]{8}\.js$/, '-HASH.js')).sort();
  const types = names.filter((name) => name.startsWith('types/'));
  assert.deepEqual(
    names.filter((name) => !types.includes(name)),
    ['LICENSE', 'README.md', 'package.json', 'third-party-licenses.txt', 'wirecopy-accents.bin', 'wirecopy-command-chunk-HASH.js', 'wirecopy-command-de-HASH.js', 'wirecopy-command.js', 'wirecopy-html-HASH.js', 'wirecopy-languages.bin', 'wirecopy-scripts.bin', 'wirecopy.d.ts', 'wirecopy.js', 'wirecopy.wasm'],
  );
  assert.ok(types.includes('types/index.d.ts'));
  const manifest = JSON.parse(await readFile(join(folder, 'node_modules/wirecopy/package.json'), 'utf8'));
  for (const path of [manifest.main, manifest.types, manifest.bin.wirecopy, manifest.exports['.'].default]) {
    assert.ok(existsSync(join(folder, 'node_modules/wirecopy', path)), path);
  }
  assert.equal(manifest.dependencies, undefined);
});

test('no file names the machine that built it', async () => {
  for (const { path } of packed.files) {
    const content = await readFile(join(folder, 'node_modules/wirecopy', path), 'latin1');
    assert.ok(!content.includes(process.cwd()) && !content.includes('/root/') && !content.includes('/home/'), path);
  }
});

test('types are found by every way of resolving', async () => {
  const source = `import { compare, survey, WirecopyError, type Article, type Report } from 'wirecopy';
const articles: Article[] = [{ text: 'one' }, { html: '<p>two' }];
export const report: Promise<Report> = compare(articles, { gap: 3, signal: AbortSignal.timeout(9) });
export const members: Promise<number[]> = survey(articles).then(({ clusters }) => clusters[0]!.members);
// @ts-expect-error a gap is a number
void compare(articles, { gap: '3' });
throw new WirecopyError('empty', 'nothing');
`;
  await writeFile(join(folder, 'program.ts'), source);
  for (const [module, resolution] of [['node16', 'node16'], ['nodenext', 'nodenext'], ['esnext', 'bundler']]) {
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', module, '--moduleResolution', resolution];
    const { code, stdout } = await execute(join(tools, 'tsc'), [...options, 'program.ts'], { cwd: folder });
    assert.equal(code, 0, `${resolution}: ${stdout}`);
  }
});

for (const [name, path, given] of [
  ['Node.js', process.execPath, []],
  ['Deno', deno, ['run', '--allow-read', '--no-lock']],
  ['Bun', bun, ['run']],
]) {
  test(`it runs in ${name}`, { skip: !existsSync(path) && `there is no ${name} for this platform in web/test/package` }, async () => {
    const { stdout, stderr } = await execute(path, [...given, 'program.mjs'], { cwd: folder });
    assert.deepEqual([stdout.trim(), stderr], [found, '']);
  });
}

test('a script of the old kind imports it, too', async () => {
  const source = "const { compare } = await import('wirecopy'); console.log(typeof compare);";
  const { stdout } = await execute(process.execPath, ['--input-type=commonjs', '-e', `(async () => { ${source} })()`], { cwd: folder });
  assert.equal(stdout.trim(), 'function');
});
