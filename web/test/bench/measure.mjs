/** One peer at one task, in Node or on a page. */
import { floor } from './floor.mjs';
import { ours } from './ours.mjs';
import { peers } from './peers.mjs';
import { taskOf } from './tasks.mjs';
import { inTurns, timed } from './turns.mjs';

/** The figures, or nothing where the peer does not do such work. `show` hears
 *  when the work begins and when it was done once. */
export async function measure(taskName, peerName, moduleURL, show = () => undefined) {
  const peer = peerName === 'wirecopy' ? await ours(moduleURL) : await peers[peerName]();
  const task = taskOf(taskName);
  if (!peer[task.needs]) return null;
  const bytes = new TextEncoder().encode(task.texts.join('\n'));
  show('begun');
  let last = await task.run(peer);
  show('done once');
  const figures = await inTurns(
    timed(async () => void (last = await task.run(peer))),
    timed(() => void (kept = (kept + floor(bytes)) | 0)),
  );
  return { ...figures, bytes: bytes.length, found: task.judge ? task.judge(last) : null };
}

/** What the floor gave goes here, so that it is not left out as useless. */
export let kept = 0;
