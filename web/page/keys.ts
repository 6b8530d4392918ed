/** The keys of the page. Those of the comparison are its own. */
import type { WirecopyCompare } from '../element/compare.js';
import { isEditable } from './intake.js';
import { letterKeys } from './preferences.js';

/** What keys do. */
export interface KeyHost {
  readonly renderRoot: Node;
  readonly compareElement: WirecopyCompare | null;
  walkPairs(step: number): void;
  addField(): void;
  openFiles(): void;
  openSettings(): void;
  openDesks(): void;
  takeBack(): void;
  showKeys(): void;
}

/** Listens on the whole document until the signal is aborted. */
export function listenToKeys(page: KeyHost, signal: AbortSignal): void {
  const acts: Record<string, () => void> = {
    j: () => page.walkPairs(1),
    k: () => page.walkPairs(-1),
    a: () => page.addField(),
    o: () => page.openFiles(),
    s: () => page.openSettings(),
    d: () => page.openDesks(),
    u: () => page.takeBack(),
    '?': () => page.showKeys(),
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isEditable(event.composedPath()[0])) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const act = plain && letterKeys() ? acts[event.key] : undefined;
    if (act) act();
    else if (!page.compareElement?.handleKey(event)) return;
    event.preventDefault();
  };
  // The sheet of the page names the keys of the comparison as well, so it is
  // shown in place of the comparison's own.
  const asked = (event: Event): void => {
    if (!letterKeys() || (event as KeyboardEvent).key !== '?' || event.target !== page.compareElement) return;
    event.preventDefault();
    event.stopPropagation();
    page.showKeys();
  };
  document.addEventListener('keydown', pressed, { signal });
  page.renderRoot.addEventListener('keydown', asked, { signal, capture: true });
}
