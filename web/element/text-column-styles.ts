import { css } from 'lit';

export const textColumnStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--card);
  }
  header {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 10px 14px;
    border-bottom: 1px solid var(--line);
    color: var(--muted);
    font-size: 12.5px;
  }
  .letter {
    font-weight: 700;
    color: var(--ink);
  }
  .details {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .body {
    display: flex;
    flex: 1;
    min-height: 0;
  }
  /* The strips stand at the outer edges of the two texts. */
  :host([side='b']) .body {
    flex-direction: row-reverse;
  }
  wirecopy-strip {
    border: 0 solid var(--line);
    border-right-width: 1px;
  }
  :host([side='b']) wirecopy-strip {
    border-width: 0 0 0 1px;
  }
  .scroll {
    position: relative;
    flex: 1;
    min-width: 0;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }
  .scroll:focus-visible {
    outline-offset: -2px;
    border-radius: 0 0 10px 10px;
  }
  .anchor {
    position: absolute;
    width: 0;
    height: 0;
  }
  article {
    max-width: 68ch;
    margin-inline: auto;
    padding: 18px 22px 28px;
    font: 17px/1.62 var(--serif);
    overflow-wrap: anywhere;
    hanging-punctuation: first;
  }
  h3 {
    font: 700 20px/1.35 var(--serif);
    text-wrap: balance;
  }
  p + p,
  p + h3,
  h3 + p {
    margin-block-start: 0.75em;
  }
  /* Told apart by its letters too, not only by their grey. */
  .furniture {
    color: var(--furniture);
    font-family: var(--sans);
    font-size: 0.84em;
  }
  mark {
    color: inherit;
    padding-block: 1px;
    cursor: pointer;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  /* Quiet, but to be read on every ground. */
  mark.furniture,
  mark .number {
    color: color-mix(in srgb, var(--ink) 80%, var(--ground));
  }
  .choosing mark:not(.chosen) {
    background: color-mix(in srgb, var(--ground) 35%, var(--card));
    border-bottom-color: color-mix(in srgb, var(--mark-line) 45%, var(--card));
  }
  .choosing mark.chosen {
    background: color-mix(in srgb, var(--mark-line) 12%, var(--ground));
  }
  mark[data-lit] {
    background: color-mix(in srgb, var(--mark-line) 20%, var(--ground));
  }
  /* Bold without a change of width, so that no line breaks anew. */
  .kept:is([data-lit], .chosen) {
    -webkit-text-stroke: 0.045em currentColor;
  }
  .spot {
    background: color-mix(in srgb, var(--accent) 26%, var(--card));
    box-shadow: 0 -2px var(--accent), 0 2px var(--accent);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .start {
    white-space: nowrap;
  }
  b {
    font-weight: 700;
    padding: 0 2px;
    border-radius: 3px;
    outline: 1px solid var(--mark-line);
    outline-offset: -1px;
    background: var(--card);
  }
  .number {
    min-width: 1.1em;
    margin: 0;
    padding: 0 2px 0 1px;
    border: 0;
    background: none;
    font: 600 11px/1 var(--sans);
    -webkit-text-stroke: 0;
    vertical-align: super;
    /* On a phone the bar with the two texts stays at the top. */
    scroll-margin-block: 64px 24px;
    user-select: none;
    -webkit-user-select: none;
  }
  .number::before {
    content: attr(data-number);
  }
  mark.chosen .number[aria-pressed='true'] {
    border-radius: 3px;
    background: var(--accent);
    color: var(--on-accent);
  }
  :host([flowing]) {
    overflow: visible;
  }
  :host([flowing]) .body {
    position: relative;
  }
  :host([flowing]) .scroll {
    overflow: visible;
  }
  :host([flowing]) article {
    padding-inline: 14px;
  }
  :host([flowing]) wirecopy-strip {
    position: sticky;
    inset-block-start: var(--strip-start, 64px);
    height: calc(100vh - var(--strip-start, 64px) - 12px);
    max-height: 100%;
    border-radius: 0 0 0 10px;
  }
  @media print {
    :host,
    .scroll {
      overflow: visible;
    }
    wirecopy-strip {
      display: none;
    }
  }
  /* Colours are the reader's own here: what is chosen or asked for has their
     colour of a selection, and the kinds keep their lines. */
  @media (forced-colors: active) {
    mark,
    .choosing mark:not(.chosen) {
      forced-color-adjust: none;
      background: Canvas;
      border-bottom-color: CanvasText;
      color: CanvasText;
    }
    mark[data-lit] {
      outline: 1px dashed CanvasText;
    }
    .choosing mark.chosen,
    mark.spot {
      background: Highlight;
      color: HighlightText;
    }
    .spot {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    b {
      outline-color: currentColor;
      background: none;
    }
    mark.furniture,
    mark .number {
      color: inherit;
    }
  }
`;
