/** The engine's script as text, to start a worker with. The scripts of the one
 *  file cannot import each other, so it stands where all of them see it. */
const shared = globalThis as unknown as { wirecopyScript: string };

export function keepScript(text: string): void {
  shared.wirecopyScript = text;
}

export function engineScript(): string {
  return shared.wirecopyScript;
}
