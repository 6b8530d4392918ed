import { LitElement, css, html } from 'lit';
import { strings } from './strings/index.js';
import { base, kinds } from './theme.js';

/** What the grounds and lines under the words mean. */
export class Legend extends LitElement {
  static override styles = [
    base,
    kinds,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 12px;
        font-size: 12.5px;
      }
      li {
        padding: 0 7px;
      }
      .furniture {
        color: var(--furniture);
      }
    `,
  ];

  protected override render(): unknown {
    return html`<ul aria-label=${strings.verdict.legend}>
      ${Object.entries(strings.kind).map(([kind, name]) => html`<li class=${kind}>${name}</li>`)}
      <li class="furniture">${strings.furniture}</li>
    </ul>`;
  }
}
