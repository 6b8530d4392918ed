/** What dialogs and menus have in common. */
import { css } from 'lit';

/** Keeps a menu under its button and inside the window; to be called when it opens. */
export function placeUnder(menu: HTMLElement, button: HTMLElement): void {
  const GAP = 6;
  const box = button.getBoundingClientRect();
  const room = document.documentElement.clientWidth - menu.offsetWidth - GAP;
  menu.style.top = `${box.bottom + GAP}px`;
  menu.style.left = `${Math.max(GAP, Math.min(box.left, room))}px`;
  menu.style.maxHeight = `${innerHeight - box.bottom - 3 * GAP}px`;
}

/** A click beside a dialog closes it. */
export function closeBeside(event: MouseEvent): void {
  const dialog = event.currentTarget as HTMLDialogElement;
  if (event.target !== dialog) return;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const inside = event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
  if (!inside) dialog.close();
}

export const dialogs = css`
  dialog {
    width: min(440px, 100vw - 28px);
    max-height: calc(100dvh - 28px);
    padding: 22px 24px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--card);
    color: var(--ink);
    box-shadow: 0 16px 48px rgb(0 0 0 / 0.25);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  dialog h2 {
    margin-block-end: 14px;
    font: 700 20px/1.3 var(--serif);
  }
  .row {
    justify-content: flex-end;
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
    margin-block-start: 20px;
  }
  .row .end {
    margin-inline-start: auto;
  }
  label,
  .name {
    font-weight: 600;
  }
  .about {
    color: var(--muted);
    font-size: 13px;
  }
  .fault {
    color: var(--changed);
    font-size: 13px;
  }
  input:not([type='checkbox']),
  select,
  textarea {
    width: 100%;
    min-height: 36px;
    padding: 6px 10px;
    border: 1px solid var(--field-line);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  [aria-invalid='true'] {
    border-color: var(--changed);
  }
  /* Quieter lines than this one are hard to find as the edge of a field. */
  :host {
    --field-line: light-dark(#8b8576, #7d776a);
  }
`;

export const menus = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    min-width: 250px;
    max-width: min(360px, 100vw - 12px);
    overflow-y: auto;
    padding: 8px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--card);
    color: var(--ink);
    box-shadow: 0 10px 34px rgb(0 0 0 / 0.2);
  }
  [popover] button {
    display: block;
    width: 100%;
    min-height: 36px;
    padding: 6px 10px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
  }
  [popover] button:hover:not(:disabled) {
    background: var(--hover);
  }
  [popover] button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  [popover] hr {
    margin: 8px 0;
    border: 0;
    border-block-start: 1px solid var(--line);
  }
`;
