/** Dragging a card to another place by its grip, with mouse, pen or finger. */

/** Beside which other article one was dropped. */
export interface DropTarget {
  key: string;
  after: boolean;
}

/** A press that moves less than this, in pixels, is none. */
const LEAST = 5;

/**
 * Follows the pointer until it is let go. The items carry the key of their
 * article in `data-key`; the one that is dragged is marked `data-dragged`, the
 * place where it would land `data-drop`. Escape gives up.
 */
export function dragCard(items: HTMLElement[], key: string, start: PointerEvent, drop: (target: DropTarget) => void): void {
  if (start.button !== 0) return;
  const ending = new AbortController();
  const { signal } = ending;
  let target: DropTarget | undefined;
  const dragged = items.find((item) => item.dataset.key === key);
  const mark = (): void => {
    for (const item of items) {
      if (target && item.dataset.key === target.key) item.dataset.drop = target.after ? 'after' : 'before';
      else delete item.dataset.drop;
    }
  };
  const move = (event: PointerEvent): void => {
    if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < LEAST) return;
    dragged?.setAttribute('data-dragged', '');
    target = targetAt(items, event);
    mark();
  };
  const end = (): void => {
    ending.abort();
    dragged?.removeAttribute('data-dragged');
    const landed = target;
    target = undefined;
    mark();
    if (landed && landed.key !== key) drop(landed);
  };
  const giveUp = (): void => {
    target = undefined;
    end();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    giveUp();
  };
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', end, { signal });
  addEventListener('pointercancel', giveUp, { signal });
  addEventListener('keydown', pressed, { signal, capture: true });
}

/** The item nearest to the pointer, brought into view, and which half of it:
 *  the lower one where items stand below each other, else the further one. */
function targetAt(items: HTMLElement[], { clientX, clientY }: PointerEvent): DropTarget | undefined {
  let best = { distance: Infinity, item: undefined as HTMLElement | undefined };
  for (const item of items) {
    const { left, right, top, bottom } = item.getBoundingClientRect();
    const distance = Math.hypot(clientX - (left + right) / 2, clientY - (top + bottom) / 2);
    if (distance < best.distance) best = { distance, item };
  }
  const { item } = best;
  if (!item) return undefined;
  item.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, right, top, bottom } = item.getBoundingClientRect();
  const abreast = getComputedStyle(item.parentElement!).display === 'flex';
  const after = abreast ? clientX > (left + right) / 2 : clientY > (top + bottom) / 2;
  return { key: item.dataset.key!, after };
}
