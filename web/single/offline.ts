/** In the place of page/offline.ts: a file on disk needs no service worker, and
 *  may have none. */
export class Offline {
  readonly ready = true;
  readonly renewable = false;

  async start(): Promise<void> {}

  renew(): void {}
}
