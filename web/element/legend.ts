import { LitElement, css, html } from 'lit';
import type { Options } from '../engine/types.js';
import { strings } from './strings/index.js';
import { OptionsChosen } from './events.js';
import { base, kinds } from './theme.js';

type Switch = 'ignoreQuotations' | 'ignoreFurniture';

/** What the grounds and lines under the words mean, and the switches that
 *  leave quotations and page furniture out of the comparison. */
export class Legend extends LitElement {
  static override properties = { options: { attribute: false } };

  declare options: Options;

  static override styles = [
    base,
    kinds,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 10px;
        align-items: center;
        font-size: 12.5px;
      }
      li {
        display: flex;
        gap: 7px;
        align-items: center;
      }
      .name {
        padding: 0 7px;
      }
      .furniture {
        padding-inline: 0;
        color: var(--furniture);
        font-size: 11.5px;
      }
      .out {
        text-decoration: line-through;
      }
      label {
        display: flex;
        gap: 4px;
        align-items: center;
        /* Large enough to be hit. */
        min-height: 24px;
        color: var(--muted);
        cursor: pointer;
      }
      input {
        width: 14px;
        height: 14px;
        margin: 0;
        accent-color: var(--accent);
        cursor: inherit;
      }
    `,
  ];

  constructor() {
    super();
    this.options = {};
  }

  protected override render(): unknown {
    const { quotation, ...others } = strings.kind;
    return html`<ul aria-label=${strings.verdict.legend}>
      ${Object.entries(others).map(([kind, name]) => html`<li><span class="name ${kind}">${name}</span></li>`)}
      ${this.item('quotation', quotation, 'ignoreQuotations')}
      ${this.item('furniture', strings.furniture, 'ignoreFurniture')}
    </ul>`;
  }

  private item(looks: string, name: string, option: Switch): unknown {
    const ignored = this.options[option] ?? false;
    return html`<li>
      <span class="name ${looks} ${ignored ? 'out' : ''}">${name}</span>
      <label>
        <input
          type="checkbox"
          aria-label=${strings.reading[option]}
          .checked=${ignored}
          @change=${(event: Event) => this.turn(option, (event.target as HTMLInputElement).checked)}
        />${strings.reading.ignore}
      </label>
    </li>`;
  }

  private turn(option: Switch, on: boolean): void {
    this.dispatchEvent(new OptionsChosen({ [option]: on }));
  }
}
