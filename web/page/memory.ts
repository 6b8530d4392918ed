/** What the browser keeps of this page besides the database. A browser may
 *  refuse all of it; then nothing is remembered, and nothing fails. */

const DESK = 'wirecopy-desk';
const PAIR = 'wirecopy-pair';
const OURS = /^wirecopy/;

/** The desk that this tab showed before it was reloaded. */
export function lastDesk(): string {
  return attempt(() => sessionStorage.getItem(DESK)) ?? '';
}

export function rememberDesk(id: string): void {
  attempt(() => sessionStorage.setItem(DESK, id));
}

/** The keys of the two articles that this tab showed before it was reloaded. */
export function lastPair(): string[] {
  return attempt(() => sessionStorage.getItem(PAIR))?.split(' ') ?? [];
}

export function rememberPair(keys: string[]): void {
  attempt(() => sessionStorage.setItem(PAIR, keys.join(' ')));
}

/** Forgets all of it, and the files that were kept for reading offline. */
export async function forgetAll(): Promise<void> {
  for (const storage of [attempt(() => sessionStorage), attempt(() => localStorage)]) {
    const names = storage ? Object.keys(storage).filter((name) => OURS.test(name)) : [];
    for (const name of names) storage!.removeItem(name);
  }
  if (!('caches' in globalThis)) return;
  const names = await caches.keys().catch((): string[] => []);
  await Promise.all(names.filter((name) => OURS.test(name)).map((name) => caches.delete(name)));
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
