import { css } from 'lit';

export const treeStyles = css`
  h2 {
    margin-block-end: 8px;
  }
  .scroll {
    overflow: auto;
    max-height: 70vh;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }
  .scroll + .scroll {
    margin-block-start: 14px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--line);
  }
  .drawing {
    position: relative;
  }
  svg {
    position: absolute;
    inset: 0;
    overflow: visible;
  }
  path {
    fill: none;
    stroke: var(--muted);
    stroke-width: 1.6;
  }
  .identical,
  .reprint {
    stroke-width: 2.4;
  }
  .rewrite {
    stroke-dasharray: 0.1 4.5;
    stroke-linecap: round;
    stroke-width: 2.2;
  }
  .partial {
    stroke-dasharray: 7 4;
  }
  .lit {
    stroke: var(--accent);
  }
  .near {
    stroke: transparent;
    stroke-width: 16;
    cursor: pointer;
  }
  .head {
    fill: var(--muted);
    stroke: var(--muted);
    stroke-width: 1.4;
    stroke-linejoin: round;
  }
  .head.perhaps {
    fill: var(--paper);
  }
  .head.lit {
    stroke: var(--accent);
  }
  .head.lit:not(.perhaps) {
    fill: var(--accent);
  }
  .drawing button {
    position: absolute;
    translate: -50% -50%;
    display: grid;
    place-items: center;
    padding: 0;
    font-size: 12.5px;
    line-height: 1;
    white-space: nowrap;
  }
  .node {
    border: 1.5px solid var(--muted);
    border-radius: 7px;
    background: var(--card);
    font-weight: 700;
  }
  .node:hover {
    background: var(--hover);
  }
  .node[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .tag {
    border: 0;
    border-radius: 5px;
    background: none;
    color: var(--muted);
  }
  .tag span {
    padding: 1px 3px 2px;
    background: var(--paper);
  }
  .tag.lit,
  .tag:hover {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .tag[aria-pressed='true'] {
    color: var(--ink);
    font-weight: 600;
  }
  .key {
    margin-block: 8px 4px;
    color: var(--muted);
    font-size: 12.5px;
  }
  summary {
    padding: 3px 0;
    min-height: 24px;
    cursor: pointer;
  }
  details ul {
    padding-block: 2px 6px;
  }
  li + li {
    margin-block-start: 6px;
  }
  ul ul,
  [popover] ul {
    padding-inline-start: 14px;
    margin-block-start: 3px;
    list-style: disc;
    color: var(--muted);
    font-size: 12.5px;
  }
  [popover] {
    position: fixed;
    inset: auto;
    width: max-content;
    max-width: min(340px, calc(100vw - 24px));
    margin: 0;
    padding: 10px 14px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--card);
    color: var(--ink);
    font-size: 13px;
    box-shadow: 0 8px 30px rgb(0 0 0 / 0.18);
  }
  [popover] li + li {
    margin-block-start: 3px;
  }
  @media (forced-colors: active) {
    path,
    .head {
      stroke: CanvasText;
    }
    .near {
      stroke: transparent;
    }
  }
`;
