import { LitElement, css, html, svg } from 'lit';
import type { Kind } from '../engine/types.js';
import type { Match } from './matches.js';
import type { Extent } from './places.js';
import type { TextColumn } from './text-column.js';
import { base } from './theme.js';

/** A band between a match's place in the one text and in the other, in
 *  pixels from the top of the ribbons. */
export interface Ribbon {
  passage: number;
  kind: Kind;
  chosen: boolean;
  a: Extent;
  b: Extent;
}

/** The bands between two columns, one for each match to be seen in both. The
 *  kinds differ in texture as well, as the lines under the words do. */
export class Ribbons extends LitElement {
  static override properties = { ribbons: { attribute: false } };

  declare ribbons: Ribbon[];

  static override styles = [
    base,
    css`
      :host {
        forced-color-adjust: none;
      }
      svg {
        display: block;
        width: 100%;
        height: 100%;
        overflow: hidden;
      }
      path {
        stroke-width: 1;
        opacity: 0.8;
      }
      .verbatim {
        fill: var(--verbatim);
        stroke: var(--verbatim-line);
      }
      .edited {
        fill: url(#edited);
        stroke: var(--edited-line);
        stroke-dasharray: 5 3;
      }
      .rewritten {
        fill: url(#rewritten);
        stroke: var(--rewritten-line);
        stroke-dasharray: 1.5 3;
      }
      .quotation {
        fill: url(#quotation);
        stroke: var(--quotation-line);
      }
      pattern rect {
        fill: var(--ground);
      }
      pattern :not(rect) {
        fill: none;
        stroke: var(--mark-line);
        stroke-opacity: 0.4;
      }
      pattern circle {
        stroke: none;
        fill: var(--mark-line);
        fill-opacity: 0.45;
      }
      #edited {
        --ground: var(--edited);
        --mark-line: var(--edited-line);
      }
      #rewritten {
        --ground: var(--rewritten);
        --mark-line: var(--rewritten-line);
      }
      #quotation {
        --ground: var(--quotation);
        --mark-line: var(--quotation-line);
      }
      .choosing path {
        opacity: 0.3;
      }
      .choosing .chosen {
        opacity: 1;
        stroke: var(--accent);
        stroke-dasharray: none;
        stroke-width: 2;
      }
      @media (forced-colors: active) {
        :host {
          --accent: Highlight;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.ribbons = [];
  }

  protected override render(): unknown {
    const drawn = [...this.ribbons].sort((x, y) => Number(x.chosen) - Number(y.chosen));
    const choosing = drawn.at(-1)?.chosen ? 'choosing' : '';
    // Asked for when it is needed alone: the page is laid out for it.
    const width = drawn.length ? this.clientWidth : 0;
    return html`<svg aria-hidden="true">
      ${TEXTURES}
      <g class=${choosing}>
        ${drawn.map((ribbon) => svg`<path class="${ribbon.kind} ${ribbon.chosen ? 'chosen' : ''}" d=${outline(ribbon, width)} />`)}
      </g>
    </svg>`;
  }
}

/** Stripes, dots, and lines in pairs; what is word for word has none. */
const TEXTURES = svg`<defs>
  <pattern id="edited" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-35)">
    <rect width="8" height="8" /><path d="M0 4h8" />
  </pattern>
  <pattern id="rewritten" width="7" height="7" patternUnits="userSpaceOnUse">
    <rect width="7" height="7" /><circle cx="3.5" cy="3.5" r="1" />
  </pattern>
  <pattern id="quotation" width="10" height="10" patternUnits="userSpaceOnUse">
    <rect width="10" height="10" /><path d="M0 3h10M0 6h10" />
  </pattern>
</defs>`;

function outline({ a, b }: Ribbon, width: number): string {
  const middle = width / 2;
  const edge = (from: number, to: number): string => `C${middle} ${from} ${middle} ${to}`;
  const right = width + 1;
  return `M-1 ${a.top} ${edge(a.top, b.top)} ${right} ${b.top} V${b.bottom} ${edge(b.bottom, a.bottom)} -1 ${a.bottom} Z`;
}

/** The ribbons of all matches that are now to be seen in both columns; what is
 *  out of sight costs nothing. */
export function ribbonsBetween(
  left: TextColumn,
  right: TextColumn,
  matches: Match[],
  selected: number,
  within: Element,
): Ribbon[] {
  const { top } = within.getBoundingClientRect();
  const from = (extent: Extent): Extent => ({ top: extent.top - top, bottom: extent.bottom - top });
  const there = right.visible();
  return [...left.visible()].flatMap(([passage, a]) => {
    const b = there.get(passage);
    if (!b) return [];
    return [{ passage, kind: matches[passage]!.kind, chosen: passage === selected, a: from(a), b: from(b) }];
  });
}
