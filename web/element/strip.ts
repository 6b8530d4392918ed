import { LitElement, css, html } from 'lit';
import { strings } from './strings/index.js';
import type { Place } from './places.js';
import { base } from './theme.js';

/** The reader points at a place of the text: 0 at its top, 1 at its end. */
export class StripAsked extends CustomEvent<{ at: number; dragging: boolean }> {
  constructor(at: number, dragging: boolean) {
    super('strip-asked', { detail: { at, dragging } });
  }
}

/**
 * A whole text as a narrow strip: where its matches lie, by kind, and which of
 * it is to be seen. The pointer takes the text to any place. It has no place
 * in the order of the keyboard: the text itself scrolls by keys, and the list
 * of passages leads to each match.
 */
export class Strip extends LitElement {
  static override properties = {
    places: { attribute: false },
    length: { type: Number },
    selected: { type: Number },
    letter: {},
  };

  declare places: Place[];
  /** The height of the whole text, in pixels. */
  declare length: number;
  declare selected: number;
  declare letter: string;

  /** What was measured for the places; only a new measure is drawn anew. */
  drawn: unknown;

  static override styles = [
    base,
    css`
      :host {
        position: relative;
        width: 16px;
        flex: none;
        background: var(--card);
        cursor: pointer;
        touch-action: none;
        user-select: none;
        -webkit-user-select: none;
        forced-color-adjust: none;
      }
      /* The kinds differ in shape too: full, broken, half, double. */
      .mark {
        position: absolute;
        inset-inline: 3px;
        min-height: 3px;
        border-radius: 1px;
        background: var(--fill);
      }
      .verbatim {
        --fill: var(--verbatim-line);
      }
      .edited {
        --fill: repeating-linear-gradient(90deg, var(--edited-line) 0 2px, transparent 2px 4px);
      }
      .rewritten {
        --fill: var(--rewritten-line);
        inset-inline: 6px;
      }
      .quotation {
        --fill: linear-gradient(
          90deg,
          var(--quotation-line) 0 3px,
          transparent 3px calc(100% - 3px),
          var(--quotation-line) calc(100% - 3px)
        );
      }
      .chosen {
        outline: 2px solid var(--accent);
        outline-offset: 1px;
        z-index: 1;
      }
      .window {
        position: absolute;
        inset: 0 0 auto;
        border: 1px solid var(--muted);
        border-radius: 3px;
        background: color-mix(in srgb, var(--ink) 9%, transparent);
        pointer-events: none;
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
    this.places = [];
    this.length = 1;
    this.selected = -1;
    this.letter = '';
    this.addEventListener('click', (event) => this.ask(event, false));
    this.addEventListener('pointerdown', (event) => {
      if (event.button === 0) this.setPointerCapture(event.pointerId);
    });
    this.addEventListener('pointermove', (event) => {
      if (this.hasPointerCapture(event.pointerId)) this.ask(event, true);
    });
  }

  /** Shows which share of the text, from 0 to 1, is to be seen. It goes past
   *  the template, because it happens for each frame of scrolling. */
  see(from: number, to: number): void {
    const pane = this.renderRoot.querySelector<HTMLElement>('.window');
    if (!pane) return;
    const height = this.clientHeight;
    const top = Math.min(Math.max(0, from), 1) * height;
    pane.style.transform = `translateY(${top}px)`;
    pane.style.height = `${Math.max(6, Math.min(1, to) * height - top)}px`;
  }

  protected override render(): unknown {
    return html`<div aria-hidden="true" title=${strings.reading.strip(this.letter)}>
      ${this.places.map((place) => this.mark(place))}
      <div class="window"></div>
    </div>`;
  }

  private mark({ top, bottom, kind, passage }: Place): unknown {
    const share = (pixels: number): string => `${((100 * pixels) / this.length).toFixed(2)}%`;
    const place = `top: ${share(top)}; height: ${share(bottom - top)}`;
    return html`<div class="mark ${kind} ${passage === this.selected ? 'chosen' : ''}" .style=${place}></div>`;
  }

  private ask(event: MouseEvent, dragging: boolean): void {
    const { top, height } = this.getBoundingClientRect();
    this.dispatchEvent(new StripAsked(Math.min(Math.max(0, (event.clientY - top) / height), 1), dragging));
  }
}
