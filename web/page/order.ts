import { LitElement, css, html, nothing } from 'lit';
import { beforeLine, directionsOf, evidenceLines, type Direction } from '../element/direction.js';
import { base } from '../element/theme.js';
import type { Report } from '../engine/types.js';
import { strings } from '../element/strings/index.js';

/** Which article probably came before which, each with its evidence. */
export class Order extends LitElement {
  static override properties = { report: { attribute: false }, letters: { attribute: false } };

  declare report: Report | undefined;
  declare letters: string[];

  static override styles = [
    base,
    css`
      h2 {
        margin-block-end: 6px;
      }
      summary {
        padding: 3px 0;
        cursor: pointer;
      }
      ul ul {
        padding: 2px 0 6px 16px;
        color: var(--muted);
        font-size: 12.5px;
      }
      ul ul li + li {
        margin-block-start: 4px;
      }
      p {
        padding: 3px 0;
      }
    `,
  ];

  constructor() {
    super();
    this.letters = [];
  }

  protected override render(): unknown {
    const directions = this.report ? directionsOf(this.report) : [];
    if (directions.length === 0) return nothing;
    return html`<h2 class="label">${strings.order.title}</h2>
      <ul>
        ${directions.map((direction) => html`<li>${this.item(direction)}</li>`)}
      </ul>`;
  }

  private item(direction: Direction): unknown {
    const lines = evidenceLines(direction, this.letters);
    const sentence = beforeLine(direction, this.letters);
    if (lines.length === 0) return html`<p>${sentence}</p>`;
    return html`<details>
      <summary>${sentence}</summary>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>`;
  }
}
