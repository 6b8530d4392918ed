import { LitElement, css, html, svg } from 'lit';
import type { Kind } from '../engine/types.js';
import type { Match } from './matches.js';
import type { Extent, TextColumn } from './text-column.js';
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

/** The bands between two columns, one for each match to be seen in both. */
export class Ribbons extends LitElement {
  static override properties = { ribbons: { attribute: false } };

  declare ribbons: Ribbon[];

  static override styles = [
    base,
    css`
      svg {
        display: block;
        width: 100%;
        height: 100%;
        overflow: hidden;
      }
      path {
        vector-effect: non-scaling-stroke;
        stroke-width: 1;
        opacity: 0.75;
      }
      .verbatim {
        fill: var(--verbatim);
        stroke: var(--verbatim-line);
      }
      .edited {
        fill: var(--edited);
        stroke: var(--edited-line);
        stroke-dasharray: 5 3;
      }
      .rewritten {
        fill: var(--rewritten);
        stroke: var(--rewritten-line);
        stroke-dasharray: 1.5 3;
      }
      .quotation {
        fill: var(--quotation);
        stroke: var(--quotation-line);
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
    `,
  ];

  constructor() {
    super();
    this.ribbons = [];
  }

  protected override render(): unknown {
    const drawn = [...this.ribbons].sort((x, y) => Number(x.chosen) - Number(y.chosen));
    const choosing = drawn.at(-1)?.chosen ? 'choosing' : '';
    return html`<svg class=${choosing} viewBox="0 0 100 ${this.clientHeight || 1}" preserveAspectRatio="none" aria-hidden="true">
      ${drawn.map((ribbon) => svg`<path class="${ribbon.kind} ${ribbon.chosen ? 'chosen' : ''}" d=${outline(ribbon)} />`)}
    </svg>`;
  }
}

function outline({ a, b }: Ribbon): string {
  const edge = (from: number, to: number): string => `C50 ${from} 50 ${to}`;
  return `M-1 ${a.top} ${edge(a.top, b.top)} 101 ${b.top} V${b.bottom} ${edge(b.bottom, a.bottom)} -1 ${a.bottom} Z`;
}

/** The ribbons of all matches that are now to be seen in both columns. */
export function ribbonsBetween(
  left: TextColumn,
  right: TextColumn,
  matches: Match[],
  selected: number,
  within: Element,
): Ribbon[] {
  const { top } = within.getBoundingClientRect();
  const from = (extent: Extent): Extent => ({ top: extent.top - top, bottom: extent.bottom - top });
  return matches.flatMap(({ kind }, passage) => {
    const a = left.extent(passage);
    const b = right.extent(passage);
    if (!a || !b) return [];
    return [{ passage, kind, chosen: passage === selected, a: from(a), b: from(b) }];
  });
}
