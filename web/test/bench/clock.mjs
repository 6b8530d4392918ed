/**
 * The milliseconds that pass, or with CLOCK=cpu, in Node, those that the
 * processors work for this process: the figures to take on a busy machine. They
 * count what several threads do at the same time as if it were done in turn.
 */
export const clock = globalThis.process?.env.CLOCK === 'cpu' ? 'cpu' : 'wall';

export function now() {
  if (clock === 'wall') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
