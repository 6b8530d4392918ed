/** The command, as installed. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { other, reprint, wire } from '../module/support.mjs';
import { execute, project } from './project.mjs';

let folder;
let close;

before(async () => {
  ({ folder, close } = await project());
  await mkdir(join(folder, 'news/deep/.hidden'), { recursive: true });
  const files = {
    'wire.txt': wire,
    'other.md': other,
    'news/a-wire.txt': wire,
    'news/deep/reprint.html': `<!doctype html><title>x</title>${reprint.split('\n\n').map((each) => `<p>${each}</p>`).join('')}`,
    'news/deep/.hidden/wire.txt': wire,
    'news/picture.png': 'no text',
    'rows.jsonl': `${JSON.stringify({ id: 7, text: reprint, title: 'Reprint' })}\n\n${JSON.stringify({ html: `<p>${other}` })}\n`,
    'list.json': JSON.stringify([{ text: wire }, { text: other, source: 'Coast' }]),
    'broken.jsonl': `${JSON.stringify({ text: wire })}\n{"text": 4}\n`,
    'half.json': '[{"text": ',
    'empty.txt': ' \n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'huge.txt'), '');
  await truncate(join(folder, 'huge.txt'), 3 * 2 ** 30); // a hole, which takes no room
  await writeFile(join(folder, 'latin.txt'), Buffer.from('caf\xe9 caf\xe9', 'latin1'));
  await writeFile(join(folder, 'wide.txt'), Buffer.from(`\ufeff${wire}`, 'utf16le'));
});

after(() => close?.());

/** Runs the command that npm put in place. */
function wirecopy(given, input) {
  return execute(join(folder, 'node_modules/.bin/wirecopy'), given, { cwd: folder, input });
}

test('it ends with 1 where there is reuse, with 0 where there is none', async () => {
  const reuse = await wirecopy(['news']);
  assert.deepEqual([reuse.code, reuse.stderr], [1, 'wirecopy: passed over a file of another kind\n']);
  assert.match(reuse.stdout, /^A  news\/a-wire\.txt · PORT ALMA .* · 110 words\nB  news\/deep\/reprint\.html · /);
  assert.match(reuse.stdout, /^A and B are the same piece: a reprint\.\n  \d+% of A stands in B\. \d+% of B stands in A\.$/m);
  assert.match(reuse.stdout, /^  Longest stretch word for word: 28 words, “Divers found 96/m);
  assert.ok(!reuse.stdout.includes('.hidden'));
  const none = await wirecopy(['wire.txt', 'other.md']);
  assert.deepEqual([none.code, none.stderr], [0, '']);
  assert.match(none.stdout, /A and B share nothing that matters/);
});

test('a quotation that both have is no reuse', async () => {
  const said = '"We will not let a single ferry out before the channel has been searched," said harbour master Inês Duarte.';
  const around = (topic) => `${topic} has kept the town busy for weeks now, and there is no end to it.`;
  await writeFile(join(folder, 'one.txt'), `${around('The market')}\n\n${said}\n\n${around('A bridge without a railing')}`);
  await writeFile(join(folder, 'two.txt'), `Nothing else was decided on Monday.\n\n${said}\n\nSoup was served afterwards.`);
  const { code, stdout } = await wirecopy(['one.txt', 'two.txt']);
  assert.match(stdout, /A and B share only quotations/);
  assert.equal(code, 0);
});

test('it reads lines and lists of JSON, and the standard input', async () => {
  const report = async (given, input) => JSON.parse((await wirecopy(['--json', ...given], input)).stdout);
  const ids = ({ articles }) => articles.map(({ id }) => id);
  assert.deepEqual(ids(await report(['rows.jsonl', 'list.json'])), ['7', 'rows.jsonl:3', 'list.json:1', 'list.json:2']);
  assert.deepEqual(ids(await report(['wire.txt', '-'], reprint)), ['wire.txt', '-']);
  assert.deepEqual(ids(await report(['-'], await readFile(join(folder, 'rows.jsonl'), 'utf8'))), ['7', '-:3']);
  assert.equal((await report(['wire.txt', 'wide.txt'])).pairs[0].relation, 'identical');
});

test('every option reaches the comparison', async () => {
  const given = { shingle: 4, shortestPassage: 9, gap: 3, ignoreQuotations: true, ignoreFurniture: true, template: 'said', language: 'en' };
  const words = ['--shingle=4', '--shortest-passage', '9', '--gap=3', '--ignore-quotations', '--ignore-furniture', '--template=said', '--language=en'];
  const { stdout } = await wirecopy(['--json', ...words, 'wire.txt', 'news/a-wire.txt']);
  assert.deepEqual(JSON.parse(stdout).options, given);
});

test('--survey finds the pairs', async () => {
  const { code, stdout } = await wirecopy(['--survey', 'news', 'rows.jsonl', '--threshold', '0.2']);
  assert.equal(code, 1);
  assert.match(stdout, /^Together: A, B, C$/m);
  assert.equal((await wirecopy(['--survey', 'wire.txt', 'other.md'])).code, 0);
  const { pairs, options } = JSON.parse((await wirecopy(['--survey', '--json', 'news', '--threshold=0.2'])).stdout);
  assert.deepEqual([pairs.length, options.threshold], [1, 0.2]);
});

test('--locale says it in another language', async () => {
  const { code, stdout } = await wirecopy(['--locale=de', 'news', 'other.md']);
  assert.equal(code, 1);
  assert.match(stdout, / Wörter$/m);
  assert.match(stdout, /^A und B sind derselbe Beitrag/m);
  assert.match(stdout, /^2 von 3 Paaren haben nichts gemeinsam/m);
  assert.doesNotMatch(stdout, /stands in|share|Longest/);
});

test('--html prints one page with the texts and no script', async () => {
  const { code, stdout } = await wirecopy(['--html', 'news', 'other.md']);
  assert.equal(code, 1);
  assert.match(stdout, /^<!doctype html>[^]*<\/html>\n$/);
  assert.match(stdout, /Divers found 96/);
  assert.doesNotMatch(stdout, /<script/i);
});

test('it ends with 2 and a reason where it could not compare', async () => {
  for (const [given, reason] of [
    [[], /name the files/],
    [['wire.txt'], /two/],
    [['wire.txt', 'none.txt'], /^wirecopy: none\.txt is not there/],
    [['wire.txt', 'empty.txt'], /^wirecopy: empty\.txt: /],
    [['wire.txt', 'huge.txt'], /^wirecopy: huge\.txt is too large/],
    [['wire.txt', 'latin.txt'], /latin\.txt is not text in UTF-8/],
    [['broken.jsonl'], /broken\.jsonl:2 is no article/],
    [['half.json'], /half\.json is not JSON/],
    [['-', '-'], /only once/],
    [['--html', '--json', 'wire.txt'], /not both/],
    [['--html', '--survey', 'wire.txt'], /no HTML page/],
    [['--gap=wide', 'wire.txt', 'other.md'], /--gap is "wide", not a number/],
    [['--gap=-1', 'wire.txt', 'other.md'], /option gap is -1/],
    [['--threshold=0.5', 'wire.txt', 'other.md'], /There is no option threshold/],
    [['--locale=tlh', 'wire.txt', 'other.md'], /--locale is "tlh": there are words in en or de/],
    [['--colour', 'wire.txt', 'other.md'], /--colour/],
  ]) {
    const { code, stdout, stderr } = await wirecopy(given);
    assert.deepEqual([code, stdout], [2, ''], given.join(' '));
    assert.match(stderr, reason);
    assert.ok(!/mistake in wirecopy/i.test(stderr), stderr);
  }
});

test('a folder may hold links in a circle, links to nowhere, and pipes', async () => {
  await mkdir(join(folder, 'odd/deep'), { recursive: true });
  await writeFile(join(folder, 'odd/wire.txt'), wire);
  await writeFile(join(folder, 'odd/deep/other.txt'), other);
  for (const name of ['odd/deep/up', 'odd/deep/again']) await symlink('..', join(folder, name));
  await symlink('.', join(folder, 'odd/here'));
  await symlink('nowhere', join(folder, 'odd/picture.png'));
  execFileSync('mkfifo', [join(folder, 'odd/pipe.txt')]);
  const { code, stdout, stderr } = await wirecopy(['odd']);
  assert.deepEqual([code, stderr], [0, 'wirecopy: passed over a file of another kind\n']);
  assert.match(stdout, /^A  odd\/deep\/other\.txt .*\nB  odd\/wire\.txt .*\n\n/);
  await symlink('nowhere', join(folder, 'odd/lost.txt'));
  assert.match((await wirecopy(['odd'])).stderr, /^wirecopy: odd\/lost\.txt is not there/);
});

test('more articles than it can take are a reason, too', async () => {
  const row = JSON.stringify({ text: 'soup' });
  await writeFile(join(folder, 'many.jsonl'), `${row}\n`.repeat(150_000));
  const { code, stderr } = await wirecopy(['--survey', 'many.jsonl']);
  assert.equal(code, 2);
  assert.match(stderr, /100,?000/);
});

test('what a terminal would obey is not printed, and a name stays on its line', async () => {
  await writeFile(join(folder, 'red\n.txt'), `\x1b[31mRed \x9b1m soup\x07. ${wire}`);
  const { stdout } = await wirecopy(['red\n.txt', 'wire.txt']);
  assert.match(stdout, /^A  red \.txt · .*soup.*\nB  wire\.txt · /);
  assert.doesNotMatch(stdout.replaceAll('\n', ''), /\p{Cc}/u);
});

test('where nobody reads on, it ends as it would have', async () => {
  const child = spawn(join(folder, 'node_modules/.bin/wirecopy'), ['news', '--html'], { cwd: folder });
  child.stdout.destroy();
  assert.deepEqual(await once(child, 'close'), [1, null]);
});

test('an output that is full is said', { skip: !existsSync('/dev/full') && 'this system has no /dev/full' }, async () => {
  const { code, stderr } = await execute('sh', ['-c', 'node_modules/.bin/wirecopy wire.txt other.md > /dev/full'], { cwd: folder });
  assert.equal(code, 2);
  assert.match(stderr, /could not be written \(ENOSPC\)/);
});

test('--help names every option, --version the version', async () => {
  const help = await wirecopy(['--help']);
  assert.equal(help.code, 0);
  for (const word of ['--json', '--shortest-passage N', '--ignore-furniture', '--threshold', '--survey', 'ends with 0']) {
    assert.ok(help.stdout.includes(word), word);
  }
  const version = await wirecopy(['--version']);
  assert.deepEqual([version.code, version.stdout], [0, '0.1.0\n']);
});
