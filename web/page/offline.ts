/** The page without a network, and its new versions: what it has to do with
 *  its service worker, which keeps the files (web/sw). */
import { LOCK, type Message } from '../sw/common.js';

/** The file of the service worker, filled in by the build. */
declare const WIRECOPY_SERVICE_WORKER: string;

/** A page that stays open for days asks for a new version when it is looked at
 *  again, at most once in this time, in milliseconds. */
const SELDOM = 3_600_000;

/** On the first visit the files are fetched this time after the page is loaded,
 *  in milliseconds: who pastes at once gets the comparison first, and the
 *  readers for rarer files, two megabytes of them, after it. */
const LATER = 2000;

export class Offline {
  /** All files are kept, so the page works without a network. */
  ready = false;
  /** There is a new version, for which the page has to be loaded again. */
  renewable = false;

  private registration: ServiceWorkerRegistration | undefined;
  /** The reader wants the new version. */
  private wanted = false;

  /** `changed` is called after every change. */
  constructor(private readonly changed: () => void) {}

  /** To be called when the page shows what it has: its files come first. A
   *  browser that keeps nothing, or a page that did not come by https, has no
   *  service worker, and the page works as without this. */
  async start(signal: AbortSignal): Promise<void> {
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!workers) return;
    this.hold(signal);
    this.follow(workers, signal);
    if (!workers.controller) await atRest();
    try {
      const address = new URL(WIRECOPY_SERVICE_WORKER, import.meta.url);
      this.watch(await workers.register(address, { updateViaCache: 'none' }), signal);
    } catch {
      return;
    }
    const { active } = await workers.ready;
    this.ready = true;
    this.changed();
    active!.postMessage('started' satisfies Message);
  }

  /** Loads the page again, in the new version. Its work must have been written. */
  renew(): void {
    this.wanted = true;
    const waiting = this.registration?.waiting;
    if (waiting) waiting.postMessage('take-over' satisfies Message);
    else location.reload();
  }

  /** Says that this version is open, as long as it is. */
  private hold(signal: AbortSignal): void {
    const closed = new Promise((resolve) => signal.addEventListener('abort', resolve));
    void navigator.locks.request(LOCK + import.meta.url, { mode: 'shared' }, () => closed);
  }

  /** Another tab may have called the new version in. This one is left alone
   *  until its reader wants it, too. */
  private follow(workers: ServiceWorkerContainer, signal: AbortSignal): void {
    let controlled = workers.controller !== null;
    const turned = (): void => {
      if (this.wanted) location.reload();
      else if (controlled) this.offer();
      controlled = true;
    };
    workers.addEventListener('controllerchange', turned, { signal });
  }

  private watch(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
    this.registration = registration;
    const look = (): void => {
      if (registration.active && registration.waiting) this.offer();
    };
    const found = (): void => registration.installing?.addEventListener('statechange', look, { signal });
    look();
    found();
    registration.addEventListener('updatefound', found, { signal });
    let asked = Date.now();
    const shown = (): void => {
      if (document.hidden || Date.now() - asked < SELDOM) return;
      asked = Date.now();
      registration.update().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', shown, { signal });
  }

  private offer(): void {
    this.renewable = true;
    this.changed();
  }
}

/** The page is loaded and has nothing to do. */
async function atRest(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await new Promise((resolve) => setTimeout(resolve, LATER));
  // Not every browser says when it is idle.
  if ('requestIdleCallback' in globalThis) await new Promise((resolve) => requestIdleCallback(resolve));
}
