import { LitElement, css, html } from 'lit';
import { strings } from '../../element/strings/index.js';
import { base } from '../../element/theme.js';
import { BINS } from './pairs.js';

/** What the keys add to the threshold, in whole percents. */
const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -100,
  End: 100,
};

/** The least height of a bar that stands for a pair, in percent of the
 *  highest; and bars grow with the root, so that few are seen beside many. */
const LEAST_BAR = 4;

/** How many pairs share how much, with a handle for the least that counts. It
 *  tells of `threshold-moved` with the new value in whole percents. */
export class Threshold extends LitElement {
  static override properties = {
    bins: { attribute: false },
    value: { type: Number },
    least: { type: Number },
    label: {},
  };

  declare bins: number[];
  declare value: number;
  /** The least value, in whole percents. */
  declare least: number;
  /** What the value is; empty for that of the table of pairs. */
  declare label: string;

  static override styles = [
    base,
    css`
      .label {
        margin-block-end: 6px;
      }
      .track {
        position: relative;
        height: 74px;
        margin-inline: 10px;
        cursor: ew-resize;
        touch-action: pan-y;
      }
      .bars {
        display: flex;
        gap: 2px;
        align-items: flex-end;
        height: 56px;
        border-bottom: 1px solid var(--muted);
      }
      .bars span {
        flex: 1;
        border-radius: 2px 2px 0 0;
        background: var(--rewritten-line);
      }
      .bars .below {
        background: var(--line);
      }
      .handle {
        position: absolute;
        inset-block: 0;
        width: 24px;
        margin-inline-start: -12px;
      }
      .handle::before {
        content: '';
        position: absolute;
        inset: 0 11px 14px;
        background: var(--accent);
      }
      .handle::after {
        content: '';
        position: absolute;
        inset: auto 3px 8px;
        height: 18px;
        border: 2px solid var(--card);
        border-radius: 50%;
        background: var(--accent);
      }
      .ends {
        display: flex;
        justify-content: space-between;
        margin-inline: 10px;
        color: var(--muted);
        font-size: 12px;
      }
      @media (forced-colors: active) {
        .bars span {
          background: CanvasText;
        }
        .bars .below {
          background: GrayText;
        }
        .handle::before,
        .handle::after {
          background: Highlight;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.bins = [];
    this.value = this.least = 0;
    this.label = '';
  }

  protected override render(): unknown {
    const most = Math.max(1, ...this.bins);
    const height = (count: number): number => (count ? Math.max(LEAST_BAR, 100 * Math.sqrt(count / most)) : 0);
    const from = (index: number): number => (index * 100) / BINS;
    const spoken = this.bins.flatMap((count, index) => (count ? [strings.pairs.bin(from(index), from(index + 1), count)] : []));
    return html`<h3 class="label" id="label">${this.label || strings.pairs.threshold}</h3>
      <p class="unseen">${strings.pairs.bins(spoken)}</p>
      <div class="track" @pointerdown=${this.grasped} @pointermove=${this.dragged}>
        <div class="bars" aria-hidden="true">
          ${this.bins.map(
            (count, index) => html`<span
              class=${from(index + 1) <= this.value ? 'below' : ''}
              .style=${`height: ${height(count)}%`}
              title=${strings.pairs.bin(from(index), from(index + 1), count)}
            ></span>`,
          )}
        </div>
        <div
          class="handle"
          role="slider"
          tabindex="0"
          aria-labelledby="label"
          aria-valuemin=${this.least}
          aria-valuemax="100"
          aria-valuenow=${this.value}
          aria-valuetext=${strings.percent(this.value / 100)}
          .style=${`left: ${this.value}%`}
          @keydown=${this.pressed}
        ></div>
      </div>
      <div class="ends" aria-hidden="true"><span>${strings.percent(0)}</span><span>${strings.percent(1)}</span></div>`;
  }

  private move(value: number): void {
    const next = Math.max(this.least, Math.min(100, Math.round(value)));
    if (next !== this.value) this.dispatchEvent(new CustomEvent('threshold-moved', { detail: next }));
  }

  private pressed(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    this.move(this.value + step);
  }

  private grasped(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.renderRoot.querySelector<HTMLElement>('.handle')!.focus();
    this.moveTo(event);
  }

  private dragged(event: PointerEvent): void {
    if ((event.currentTarget as Element).hasPointerCapture(event.pointerId)) this.moveTo(event);
  }

  private moveTo({ currentTarget, clientX }: PointerEvent): void {
    const { left, width } = (currentTarget as Element).getBoundingClientRect();
    this.move((100 * (clientX - left)) / width);
  }
}
