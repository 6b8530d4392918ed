import { css } from 'lit';

export const pageStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100dvh;
    background: var(--paper);
  }
  wirecopy-top {
    flex: none;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    padding: 7px 20px;
    border-block-end: 1px solid var(--line);
    background: var(--hover);
    font-size: 13px;
  }
  .link {
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .start {
    width: min(1120px, 100% - 40px);
    margin: auto;
    padding-block: 36px 56px;
  }
  .start h1 {
    font: 700 clamp(26px, 3.4vw, 38px) / 1.15 var(--serif);
    text-wrap: balance;
  }
  .intro {
    max-width: 68ch;
    margin-block: 12px 28px;
    font-size: 16px;
    line-height: 1.55;
    color: var(--muted);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr));
    gap: 18px;
  }
  .start .fields {
    --field-height: clamp(260px, 46vh, 460px);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
    margin-block-start: 20px;
  }
  .actions .dropHint {
    color: var(--muted);
    margin-inline-start: 6px;
  }
  .fields[hidden] {
    display: none;
  }
  .desk {
    display: grid;
    flex: 1;
    min-height: 0;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
  }
  :host([busy]) .desk {
    grid-template-columns: clamp(236px, 20vw, 300px) minmax(0, 1fr);
  }
  aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 22px;
    align-content: start;
    min-width: 0;
    padding: 18px 14px;
    border-inline-end: 1px solid var(--line);
  }
  .allPairs {
    justify-self: start;
    margin-block-start: -12px;
  }
  wirecopy-pairs {
    position: absolute;
  }
  .removeAll {
    justify-self: start;
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--muted);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .reading {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  .reading .fields {
    flex: none;
    padding: 18px 22px;
    border-bottom: 1px solid var(--line);
    --field-height: 280px;
  }
  wirecopy-compare {
    flex: 1;
    min-height: 0;
  }
  .start wirecopy-progress {
    margin-block-end: 18px;
  }
  .toast .button {
    min-height: 28px;
    padding: 2px 12px;
  }
  .toast {
    position: fixed;
    inset: auto 0 20px;
    z-index: 5;
    display: flex;
    gap: 12px;
    align-items: center;
    width: fit-content;
    max-width: min(560px, 100vw - 32px);
    margin-inline: auto;
    padding: 10px 12px 10px 18px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--card);
    box-shadow: 0 8px 30px rgb(0 0 0 / 0.18);
  }
  .toast[data-up] {
    inset-block: 64px auto;
  }
  .toast span {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .toast .button {
    flex: none;
  }
  .dropping {
    position: fixed;
    inset: 12px;
    z-index: 9;
    display: grid;
    place-items: center;
    border: 3px dashed var(--accent);
    border-radius: 16px;
    background: color-mix(in srgb, var(--paper) 88%, transparent);
    font: 700 24px/1.3 var(--serif);
    pointer-events: none;
  }
  wirecopy-survey {
    flex: 1;
  }
  @media (min-width: 901px) {
    :host([busy]),
    :host([surveying]) {
      height: 100dvh;
    }
    aside,
    .reading {
      overflow: auto;
      scrollbar-width: thin;
      scrollbar-color: var(--line) transparent;
    }
    wirecopy-compare {
      min-height: 520px;
    }
  }
  @media (max-width: 900px) {
    :host([busy]) .desk {
      display: flex;
      flex-direction: column;
    }
    aside {
      padding: 0;
      border-inline-end: 0;
      border-block-end: 1px solid var(--line);
    }
    /* What is beside the cards shown is cut off by the edge of the screen. */
    wirecopy-list {
      padding: 14px;
    }
    wirecopy-matrix,
    wirecopy-tree {
      padding: 18px 14px;
      border-block-start: 1px solid var(--line);
    }
    .allPairs {
      align-self: flex-start;
      margin: 0 14px 18px;
    }
    .removeAll {
      align-self: flex-start;
      margin: 0 14px 18px;
    }
  }
  @media (max-width: 560px) {
    .line {
      padding-inline: 14px;
    }
    .actions .dropHint {
      margin-inline-start: 0;
    }
    .start {
      width: calc(100% - 28px);
      padding-block: 22px 40px;
    }
    .start .fields {
      --field-height: 220px;
    }
  }
  /* On paper stands what was read, and nothing to press. */
  @media print {
    wirecopy-top,
    aside,
    .line,
    .fields,
    .toast {
      display: none;
    }
    :host([busy]) {
      height: auto;
    }
    :host([busy]) .desk {
      display: block;
    }
  }
`;
