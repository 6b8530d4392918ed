import { css } from 'lit';

export const againstStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
    min-height: 0;
  }
  .main {
    display: flex;
    flex-direction: column;
    gap: 14px;
    min-width: 0;
    min-height: 0;
    padding: 20px 22px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: start;
    justify-content: space-between;
  }
  h2 {
    font: 700 24px/1.25 var(--serif);
  }
  h2:focus {
    outline: none;
  }
  .found {
    max-width: 75ch;
    color: var(--muted);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
    font-size: 12.5px;
  }
  .legend span {
    padding: 0 7px;
  }
  .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 340px;
    height: var(--wirecopy-text-height, min(75vh, 900px));
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--card);
  }
  .text header {
    display: flex;
    gap: 8px;
    padding: 10px 20px;
    border-bottom: 1px solid var(--line);
    color: var(--muted);
    font-size: 13px;
  }
  .text header b {
    color: var(--ink);
  }
  .scroll {
    flex: 1;
    min-height: 0;
    overflow: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }
  .scroll:focus-visible {
    outline-offset: -2px;
  }
  article {
    max-width: 72ch;
    margin-inline: auto;
    padding: 18px 22px 28px;
    font: 17px/1.7 var(--serif);
    overflow-wrap: anywhere;
  }
  article h3 {
    font: 700 20px/1.4 var(--serif);
  }
  article > * + * {
    margin-block-start: 0.75em;
  }
  .furniture {
    color: var(--furniture);
    font-family: var(--sans);
    font-size: 0.84em;
  }
  /* In more articles: a deeper ground and a thicker line. */
  .in1,
  .in2,
  .in3 {
    padding-block: 1px;
    color: inherit;
    background: color-mix(in srgb, var(--accent) var(--depth), var(--card));
    border-bottom: var(--thick) solid var(--accent);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .in1 {
    --depth: 9%;
    --thick: 1px;
  }
  .in2 {
    --depth: 19%;
    --thick: 2px;
  }
  .in3 {
    --depth: 32%;
    --thick: 4px;
  }
  mark {
    cursor: pointer;
  }
  mark.faded {
    background: none;
    border-bottom-color: transparent;
  }
  mark.faded .letters {
    visibility: hidden;
  }
  .letters {
    margin: 0 3px 0 1px;
    padding: 1px 3px;
    min-width: 16px;
    border: 1px solid var(--accent);
    border-radius: 4px;
    background: var(--card);
    color: var(--accent);
    font: 700 10.5px/1 var(--sans);
    vertical-align: 0.25em;
    user-select: none;
    -webkit-user-select: none;
  }
  .letters::before {
    content: attr(data-letters);
  }
  .others {
    padding: 18px 16px;
    border-block-start: 1px solid var(--line);
  }
  .others ul {
    display: grid;
    gap: 8px;
    margin-block-start: 10px;
  }
  .other {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 10px;
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  .other > * {
    grid-column: 2;
  }
  .other .chip {
    grid-area: 1 / 1 / 2 / 2;
    align-self: start;
    min-width: 24px;
    padding: 2px 0;
    border-radius: 5px;
    background: var(--hover);
    text-align: center;
  }
  .title {
    font: 600 14.5px/1.35 var(--serif);
  }
  .sizes {
    color: var(--muted);
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    height: 8px;
    border-radius: 4px;
    overflow: hidden;
    forced-color-adjust: none;
    background: var(--hover);
    box-shadow: inset 0 0 0 1px var(--line);
  }
  .bar span {
    display: block;
    height: 100%;
    background: var(--accent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 4px;
    grid-column: 1 / -1;
  }
  .actions .button {
    min-height: 28px;
    padding: 2px 10px;
    font-size: 12.5px;
  }
  .button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    width: min(340px, calc(100vw - 16px));
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--card);
    color: var(--ink);
    box-shadow: 0 8px 28px rgb(0 0 0 / 0.18);
  }
  .menu .button {
    display: flex;
    gap: 8px;
    width: 100%;
    margin-block-start: 6px;
    text-align: start;
  }
  @media (forced-colors: active) {
    .in1,
    .in2,
    .in3 {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
      border-bottom-color: CanvasText;
    }
    mark.faded {
      border-bottom-color: Canvas;
    }
    .bar span {
      background: CanvasText;
    }
  }
  @container (max-width: 659px) {
    .main {
      padding: 16px 14px;
    }
    .text {
      height: auto;
    }
  }
  @container (min-width: 960px) {
    :host {
      grid-template-columns: minmax(0, 1fr) clamp(260px, 26%, 320px);
      grid-template-rows: minmax(0, 1fr);
    }
    .text {
      height: auto;
    }
    .others {
      overflow: auto;
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
  @media print {
    :host,
    .text {
      display: block;
      height: auto;
    }
    .text,
    .scroll,
    .others {
      overflow: visible;
    }
    .actions {
      display: none;
    }
  }
`;
