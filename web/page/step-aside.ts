/** What is said in passing hides nothing that has the focus (WCAG 2.2, 2.4.11). */
import { focused } from '../element/focused.js';

/** After each key, the toast goes to the other end of the window if it lies
 *  over what the keyboard has come to; where the focus moves inside of one
 *  element, no event of the focus gets out of that. */
export function stepAside(page: ParentNode, signal: AbortSignal): void {
  const move = (): void => {
    const toast = page.querySelector<HTMLElement>('.toast');
    const held = focused();
    if (!toast || !held || toast.contains(held)) return;
    if (overlap(toast.getBoundingClientRect(), held.getBoundingClientRect())) toast.toggleAttribute('data-up');
  };
  document.addEventListener('keyup', move, { signal, capture: true });
}

/** What is higher than half of the window shows beside the toast in any case. */
function overlap(toast: DOMRect, held: DOMRect): boolean {
  if (held.height > innerHeight / 2) return false;
  return toast.top < held.bottom && held.top < toast.bottom && toast.left < held.right && held.left < toast.right;
}
