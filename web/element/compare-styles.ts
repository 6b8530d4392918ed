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
    display: grid;
    grid-template-columns: minmax(0, 1fr) 44px minmax(0, 1fr);
    height: var(--wirecopy-text-height, min(75vh, 900px));
    min-height: 340px;
  }
  :host([narrow]) .columns {
    display: block;
    height: auto;
  }
  .panel {
    border-block-start: 1px solid var(--line);
  }
  .switch {
    display: flex;
    margin-inline-end: auto;
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
    .panel {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
`;
