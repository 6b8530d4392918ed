/** The package as somebody gets it: packed by npm, installed into an empty
 *  project in a folder of its own. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const module = fileURLToPath(new URL('../../../build/dist/module', import.meta.url));

/** Packs and installs; gives the folder, what npm packed, and the way to be
 *  rid of it. */
export async function project() {
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-package-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: module });
  const packed = Object.values(JSON.parse(stdout))[0];
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], { cwd: folder });
  return { folder, packed, close: () => rm(folder, { recursive: true }) };
}

/** Runs a program in a folder; gives its outcome whether it failed or not. */
export function execute(program, given, { cwd, input, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = execFile(program, given, { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 24 }, (problem, stdout, stderr) => {
      if (problem && typeof problem.code !== 'number') reject(problem);
      else resolve({ code: problem?.code ?? 0, stdout, stderr });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

/** A program that compares two articles, one of them HTML, and a survey. */
export const program = `
import { WirecopyError, close, compare, survey } from 'wirecopy';
const text = 'The ferry to Port Alma is late, and nobody at the quay could say why it had not come.';
const articles = [{ text }, { html: '<h1>Late</h1><p>' + text + '</p>' }];
const report = await compare(articles);
const { clusters } = await survey(articles);
const code = await compare([{ text }]).catch((problem) => problem instanceof WirecopyError && problem.code);
close();
`;

/** What it finds. */
export const found = '["reprint",1,"Late\\n\\nThe ferry",[[0,1]],"too-few"]';

/** The expression that gives it. */
export const finding =
  'JSON.stringify([report.pairs[0].relation, report.pairs[0].aInB.share, report.articles[1].text.slice(0, 15), clusters.map(({ members }) => members), code])';
