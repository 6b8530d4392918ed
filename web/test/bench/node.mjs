/** Measures in Node, each peer and task in a process of its own, which is
 *  stopped when its first run takes too long. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';

const me = fileURLToPath(import.meta.url);

/** The figures, `{ over: true }`, or null where the peer does not do such work. */
export function inNode(task, peer, { module, limit }) {
  const child = fork(me, [task, peer, module], { execArgv: ['--max-old-space-size=8192'] });
  return new Promise((resolve, reject) => {
    let figures;
    let timer;
    const over = () => {
      figures = { over: true };
      child.kill('SIGKILL');
    };
    child.on('message', (message) => {
      clearTimeout(timer);
      if (message === 'begun') timer = setTimeout(over, limit * 1000);
      else if (message !== 'done once') ({ figures } = message);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (figures === undefined) reject(new Error(`${peer} failed at ${task} (exit ${code})`));
      else resolve(figures);
    });
  });
}

if (process.argv[1] === me) {
  const [task, peer, module] = process.argv.slice(2);
  const figures = await measure(task, peer, module, (message) => process.send(message));
  const memory = process.resourceUsage().maxRSS * 1024;
  process.send({ figures: figures && { ...figures, memory } }, () => process.exit());
}
