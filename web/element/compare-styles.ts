import { css } from 'lit';

export const compareStyles = css`
  :host {
    container-type: inline-size;
    background: var(--paper);
  }
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .main {
    display: flex;
    flex-direction: column;
    gap: 14px;
    min-width: 0;
    padding: 20px 22px;
  }
  .tools {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
  }
  .columns {
    height: var(--wirecopy-text-height, min(75vh, 900px));
    min-height: 340px;
  }
  :host([narrow]) .columns {
    height: auto;
  }
  .panel {
    border-block-start: 1px solid var(--line);
  }
  .switch,
  .views {
    display: flex;
  }
  .switch {
    margin-inline-end: auto;
  }
  .views .button {
    min-height: 30px;
    padding: 2px 11px;
    font-size: 13px;
  }
  .views .button + .button {
    margin-inline-start: -1px;
  }
  .views .button:not(:first-child, :last-child) {
    border-radius: 0;
  }
  .views .button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .views .button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .views .button[aria-pressed='true'] {
    position: relative;
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .switch .button {
    border-radius: var(--radius) 0 0 var(--radius);
  }
  .switch .button + .button {
    border-inline-start: 0;
    border-radius: 0 var(--radius) var(--radius) 0;
  }
  .switch .button[aria-pressed='true'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  :host([narrow]) .main {
    padding: 16px 14px;
  }
  :host([narrow]) .tools {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 8px;
    background: var(--paper);
  }
  @container (min-width: 960px) {
    .frame {
      grid-template-columns: minmax(0, 1fr) clamp(260px, 26%, 320px);
      grid-template-rows: minmax(0, 1fr);
      height: 100%;
    }
    .main {
      overflow: auto;
    }
    .columns {
      flex: 1;
      height: auto;
    }
    wirecopy-against {
      grid-column: 1 / -1;
    }
    .panel {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
  /* Paper has no scrolling: both texts stand there as long as they are. */
  @media print {
    .tools,
    .views {
      display: none;
    }
    .frame,
    .main {
      display: block;
      height: auto;
      overflow: visible;
    }
    .columns {
      height: auto;
      margin-block: 14px;
    }
  }
`;
