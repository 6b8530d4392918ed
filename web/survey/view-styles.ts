import { css } from 'lit';

export const viewStyles = css`
  :host {
    min-height: 0;
    background: var(--paper);
  }
  main {
    display: flex;
    flex-direction: column;
    gap: 10px;
    height: 100%;
    min-height: 0;
    padding-block-start: 18px;
  }
  main > * {
    margin-inline: 20px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
    align-items: center;
  }
  h1 {
    flex: 1 1 auto;
    font: 700 24px/1.2 var(--serif);
  }
  h1:focus {
    outline: none;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .facts {
    color: var(--muted);
  }
  .took {
    white-space: nowrap;
  }
  .warning {
    color: var(--warning);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
    padding: 8px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
    font-variant-numeric: tabular-nums;
  }
  .progress .button {
    min-height: 28px;
    padding: 2px 12px;
  }
  /* Beside what was found there is room for it, so that nothing moves when it
     comes and goes. */
  .choices .progress {
    flex: 1 1 100%;
    padding: 0;
    border: 0;
    background: none;
  }
  progress {
    min-width: 120px;
  }
  .remarks summary {
    width: fit-content;
    padding-block: 3px;
    color: var(--accent);
    cursor: pointer;
  }
  .remarks ul {
    max-height: 30dvh;
    margin-block-start: 6px;
    overflow: auto;
    padding: 8px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  .where {
    margin-inline-end: 8px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 32px;
    align-items: start;
  }
  .threshold {
    flex: 1 1 340px;
  }
  .reaching {
    margin-inline: 10px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .choices {
    display: flex;
    flex: 1.4 1 400px;
    flex-wrap: wrap;
    gap: 8px 18px;
    align-items: center;
  }
  .choices label {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--muted);
  }
  .choices .search {
    flex: 1 1 100%;
  }
  .search input,
  select {
    min-height: 36px;
    padding: 5px 10px;
    border: 1px solid light-dark(#8b8576, #7d776a);
    border-radius: var(--radius);
    background: var(--card);
    color: var(--ink);
    font: inherit;
  }
  .search input {
    width: 100%;
  }
  .search input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  input[type='checkbox'] {
    width: 18px;
    height: 18px;
    margin: 3px;
    accent-color: var(--accent);
  }
  .count {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .panes {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(320px, 2fr) minmax(0, 3fr);
    grid-template-rows: minmax(0, 1fr);
    min-height: 320px;
    margin-inline: 0;
    border-block-start: 1px solid var(--line);
  }
  .list {
    min-height: 0;
    border-inline-end: 1px solid var(--line);
    background: var(--card);
  }
  #clusters {
    height: 100%;
  }
  .none {
    padding: 24px 20px;
    color: var(--muted);
  }
  @media (max-width: 900px) {
    main > * {
      margin-inline: 14px;
    }
    main {
      height: auto;
      padding-block-start: 14px;
    }
    .panes {
      grid-template-columns: minmax(0, 1fr);
    }
    .list {
      height: max(420px, 70dvh);
      border: 0;
    }
    .none.detail,
    :host([reading]) .list {
      display: none;
    }
    wirecopy-cluster {
      height: max(520px, 100dvh - 120px);
    }
    :host(:not([reading])) wirecopy-cluster {
      display: none;
    }
    :host([reading]) :is(.controls, .facts, .remarks, .acts) {
      display: none;
    }
  }
  @media (max-width: 560px) {
    h1 {
      font-size: 20px;
    }
    .threshold,
    .choices {
      flex-basis: 100%;
    }
  }
`;
