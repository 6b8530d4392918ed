import { css } from 'lit';

/** A drawer at the end of the window, beside the results that it changes. */
export const settingsStyles = css`
  dialog {
    width: min(400px, 100vw);
    height: 100dvh;
    max-height: none;
    margin: 0 0 0 auto;
    overflow-y: auto;
    border-width: 0;
    border-inline-start-width: 1px;
    border-radius: 0;
    scrollbar-width: thin;
  }
  dialog:dir(rtl) {
    margin: 0 auto 0 0;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.12);
  }
  dialog h2 {
    margin-block-end: 4px;
  }
  .apart {
    margin-block-start: 28px;
  }
  .setting {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 14px;
    align-items: center;
    padding-block: 14px;
    border-block-end: 1px solid var(--line);
  }
  .setting > :is(.about, .fault, select, textarea) {
    grid-column: 1 / -1;
  }
  .value {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--muted);
  }
  .value input[type='number'] {
    width: 84px;
    text-align: end;
  }
  .value input[type='checkbox'] {
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--accent);
  }
  textarea {
    resize: vertical;
  }
  .fault:empty {
    display: none;
  }
  form.row {
    position: sticky;
    bottom: -22px;
    margin: 0 -24px -22px;
    padding: 14px 24px;
    border-block-start: 1px solid var(--line);
    background: var(--card);
  }
`;
