import { css } from 'lit';

/** Each row is a grid of its own, with columns of one width, so that it is laid
 *  out without the others: a table would be laid out as a whole whenever a row
 *  is added. Rows and cells have their places, so that they stand there
 *  whichever of the others are drawn. */
export const matrixStyles = css`
  h2 {
    margin-block-end: 6px;
  }
  .scroll {
    overflow: auto;
    max-height: var(--matrix-height, 62vh);
    padding-inline-end: 3px;
    padding-block-end: 3px;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
    scroll-padding: 32px 3px 3px 36px;
  }
  table,
  thead,
  tbody {
    display: block;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
  }
  table {
    --row: 28px;
  }
  tr {
    display: grid;
    gap: 2px;
    padding-block: 1px;
    padding-inline: 2px;
  }
  tbody {
    position: relative;
  }
  tbody tr {
    position: absolute;
    inset-inline: 0;
    contain: layout paint style;
  }
  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--ground, var(--paper));
  }
  th,
  .corner {
    display: grid;
    place-items: center;
    min-height: var(--row);
    padding: 0;
    background: var(--ground, var(--paper));
    font-weight: 600;
    color: var(--muted);
  }
  tbody th,
  .corner {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    box-shadow: 0 0 0 2px var(--ground, var(--paper));
  }
  .at {
    color: var(--accent);
    text-decoration: underline 2px;
    text-underline-offset: 4px;
  }
  td {
    display: grid;
    padding: 0;
    text-align: center;
  }
  .same {
    place-items: center;
    border-radius: 4px;
    background: var(--hover);
    color: var(--muted);
  }
  button {
    min-height: var(--row);
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: color-mix(in srgb, var(--accent) var(--depth), var(--card));
  }
  /* What is outside of a row is cut off. */
  button:focus-visible {
    outline-offset: -2px;
  }
  button.dim {
    background: none;
    color: var(--muted);
    font-weight: 400;
  }
  button.dark {
    color: var(--on-accent);
    font-weight: 700;
  }
  button:hover {
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  button[aria-pressed='true'] {
    box-shadow: inset 0 0 0 2px var(--ink), inset 0 0 0 3.5px var(--card);
  }
`;
