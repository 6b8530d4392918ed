/** The built module against the same core as a native program, in turns. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { taskOf } from './tasks.mjs';
import { inTurns, timed } from './turns.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** For a task that compares all its texts: the module's time, that of the
 *  native program as `floor`, and their ratio. */
export async function againstNative(taskName, module) {
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-'));
  try {
    const program = join(folder, 'native');
    execFileSync('go', ['build', '-o', program, './build/native'], { cwd: ROOT, stdio: 'inherit' });
    return await ratioOf(taskOf(taskName), program, folder, module);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function ratioOf({ texts }, program, folder, module) {
  const { compare, close } = await import(module);
  const articles = texts.map((text, index) => ({ id: String(index), text }));
  const file = join(folder, 'texts.json');
  await writeFile(file, JSON.stringify(texts));
  const native = start(program, file);
  try {
    return await inTurns(timed(() => compare(articles)), native.runs);
  } finally {
    native.stop();
    close();
  }
}

/** The program, which does its work as often as it is told and says how long
 *  one took: what goes between the two processes is not measured. */
function start(program, file) {
  const child = spawn(program, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async runs(count) {
      child.stdin.write(`${count}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error('the native program ended');
      return Number(value);
    },
    stop: () => child.stdin.end(),
  };
}
