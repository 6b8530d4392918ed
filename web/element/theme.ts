/**
 * The colours and type shared by all elements. A page restyles them with the
 * `--wirecopy-*` custom properties; light or dark follows `color-scheme`.
 */
import { css } from 'lit';

/** For the outermost elements; the others inherit. */
export const theme = css`
  :host {
    color-scheme: var(--wirecopy-scheme, light dark);
    --paper: var(--wirecopy-paper, light-dark(#faf8f3, #171613));
    --card: var(--wirecopy-card, light-dark(#fff, #201f1b));
    --ink: var(--wirecopy-ink, light-dark(#1c1b18, #ece8de));
    --muted: var(--wirecopy-muted, light-dark(#6d685c, #aaa495));
    --line: var(--wirecopy-line, light-dark(#e3ded2, #3a372f));
    --accent: var(--wirecopy-accent, light-dark(#1d4f7c, #8fbfea));
    --on-accent: light-dark(#fff, #10202f);
    --hover: light-dark(#f3efe6, #2a2823);
    --furniture: light-dark(#767165, #8f897b);
    --verbatim: light-dark(#ffe7a0, #5c4a0c);
    --verbatim-line: light-dark(#b98a00, #d9ab25);
    --edited: light-dark(#fff3cf, #3d3415);
    --edited-line: light-dark(#b98a00, #d9ab25);
    --edited-bar: light-dark(#e6c35f, #9d8230);
    --rewritten: light-dark(#dbe8f6, #1d3349);
    --rewritten-line: light-dark(#2b67a8, #77aee6);
    --quotation: light-dark(#ddeed8, #20391f);
    --quotation-line: light-dark(#3c7a36, #7fc27a);
    --changed: light-dark(#8c2f1b, #eb9b83);
    --warning: light-dark(#7a4a00, #e6b566);
    --good: light-dark(#3c8a3a, #6dbb66);
    --serif: var(--wirecopy-serif, Charter, 'Iowan Old Style', Georgia, serif);
    --sans: var(--wirecopy-sans, system-ui, sans-serif);
    --radius: 8px;
    color: var(--ink);
    font: 14px/1.45 var(--sans);
  }
  /* Bars, strips and ribbons keep their own shapes and take these colours. */
  @media (forced-colors: active) {
    :host {
      --paper: Canvas;
      --card: Canvas;
      --hover: Canvas;
      --ink: CanvasText;
      --muted: CanvasText;
      --line: CanvasText;
      --furniture: CanvasText;
      --verbatim: Canvas;
      --edited: Canvas;
      --rewritten: Canvas;
      --quotation: Canvas;
      --verbatim-line: CanvasText;
      --edited-line: CanvasText;
      --edited-bar: CanvasText;
      --rewritten-line: CanvasText;
      --quotation-line: CanvasText;
      --changed: CanvasText;
    }
  }
`;

/** For every element that draws controls. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: inherit;
  }
  /* What a details element holds inherits from a box of the browser's own. */
  details > * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .label {
    font: 600 11.5px/1.4 var(--sans);
    letter-spacing: 0.07em;
    text-transform: uppercase;
    color: var(--muted);
  }
  /* Where grounds and shadows are not drawn, this tells what is chosen. */
  @media (forced-colors: active) {
    :is([aria-current='true'], [aria-pressed='true']) {
      outline: 3px solid Highlight;
    }
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Buttons in a row: quiet by default, one of them may lead. */
export const buttons = css`
  .button {
    min-height: 34px;
    padding: 5px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
    text-decoration: none;
  }
  .button:hover {
    background: var(--hover);
  }
  .button.lead {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .button.lead:hover {
    filter: brightness(1.1);
  }
  .button:disabled {
    opacity: 0.5;
    cursor: default;
  }
`;

/** The kinds of reuse: a ground colour and a line style for each. */
export const kinds = css`
  .verbatim,
  .edited,
  .rewritten,
  .quotation {
    background: var(--ground);
    border-bottom: 2px solid var(--mark-line);
  }
  .verbatim {
    --ground: var(--verbatim);
    --mark-line: var(--verbatim-line);
  }
  .edited {
    --ground: var(--edited);
    --mark-line: var(--edited-line);
    border-bottom-style: dashed;
  }
  .rewritten {
    --ground: var(--rewritten);
    --mark-line: var(--rewritten-line);
    border-bottom-style: dotted;
  }
  .quotation {
    --ground: var(--quotation);
    --mark-line: var(--quotation-line);
    border-bottom: 3px double var(--mark-line);
  }
`;
