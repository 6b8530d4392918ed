import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { Kind } from '../engine/types.js';
import { strings } from '../page/strings.js';
import type { Block, Segment, Side } from './segments.js';
import { textColumnStyles } from './text-column-styles.js';
import { base, kinds } from './theme.js';

/** A passage was chosen in a text; `y` is how far below the top of the
 *  column it stands. */
export class PassageChosen extends CustomEvent<{ passage: number; side?: Side; y?: number }> {
  constructor(passage: number, side?: Side, y?: number) {
    super('passage-chosen', { detail: { passage, ...(side && { side }), ...(y !== undefined && { y }) }, bubbles: true, composed: true });
  }
}

export interface Extent {
  top: number;
  bottom: number;
}

/**
 * One article of a pair, drawn from its own text. Pasted text reaches the
 * document as text nodes only. The number of a passage is a control without
 * text, so that copying a stretch yields exactly what was pasted.
 */
export class TextColumn extends LitElement {
  static override properties = {
    blocks: { attribute: false },
    kindsOfPassages: { attribute: false },
    side: {},
    letter: {},
    heading: {},
    details: {},
    language: {},
    selected: { type: Number },
    flowing: { type: Boolean, reflect: true },
  };

  declare blocks: Block[];
  /** The kind of each passage, for the names of their numbers. */
  declare kindsOfPassages: Kind[];
  declare side: Side;
  declare letter: string;
  declare heading: string;
  declare details: string;
  declare language: string;
  declare selected: number;
  /** The text scrolls with the page instead of by itself. */
  declare flowing: boolean;

  static override styles = [base, kinds, textColumnStyles];

  /** The marks of each passage in the order of the text, once asked for. */
  private marksOf: Map<number, HTMLElement[]> | undefined;

  constructor() {
    super();
    this.blocks = [];
    this.kindsOfPassages = [];
    this.selected = -1;
  }

  /** Where a passage begins, in pixels from the top of the whole text. */
  passageTop(passage: number): number | undefined {
    const mark = this.marks(passage)[0];
    if (!mark) return undefined;
    return mark.getClientRects()[0]!.top - this.scroller.getBoundingClientRect().top + this.scroller.scrollTop;
  }

  /** The smallest height a passage can get to before the text ends. */
  highest(passage: number): number {
    const end = this.scroller.scrollHeight - this.tail.offsetHeight - this.viewHeight;
    return (this.passageTop(passage) ?? 0) - Math.max(0, end);
  }

  get viewHeight(): number {
    return this.scroller.clientHeight;
  }

  /** Scrolls so that a passage stands `y` pixels below the top of the column,
   *  adding space after the end of the text where that takes some. */
  reveal(passage: number, y: number, behavior: ScrollBehavior): void {
    const top = this.passageTop(passage);
    if (top === undefined) return;
    const content = this.scroller.scrollHeight - this.tail.offsetHeight;
    this.tail.style.height = `${Math.max(0, Math.ceil(top - y + this.viewHeight - content))}px`;
    this.scroller.scrollTo({ top: top - y, behavior });
  }

  /** Where a passage is to be seen, in client pixels; nothing if it is not. */
  extent(passage: number): Extent | undefined {
    const marks = this.marks(passage);
    if (marks.length === 0) return undefined;
    const view = this.scroller.getBoundingClientRect();
    const top = marks[0]!.getBoundingClientRect().top;
    const bottom = marks.at(-1)!.getBoundingClientRect().bottom;
    if (bottom < view.top || top > view.bottom) return undefined;
    return { top: Math.max(top, view.top), bottom: Math.min(bottom, view.bottom) };
  }

  /** Brings a passage into view where the text scrolls with the page. */
  scrollPageTo(passage: number, behavior: ScrollBehavior): void {
    this.marks(passage)[0]?.scrollIntoView({ block: 'center', behavior });
  }

  private get scroller(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.scroll')!;
  }

  /** Space after the end of the text. */
  private get tail(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.tail')!;
  }

  private marks(passage: number): HTMLElement[] {
    this.marksOf ??= this.collectMarks();
    return this.marksOf.get(passage) ?? [];
  }

  private collectMarks(): Map<number, HTMLElement[]> {
    const marks = new Map<number, HTMLElement[]>();
    for (const mark of this.renderRoot.querySelectorAll('mark')) {
      for (const passage of mark.dataset['passages']!.split(' ').map(Number)) {
        marks.set(passage, [...(marks.get(passage) ?? []), mark]);
      }
    }
    return marks;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('blocks')) this.marksOf = undefined;
  }

  protected override render(): unknown {
    const label = strings.text.region(this.letter, this.heading);
    const titled = this.blocks.some((block) => block.heading);
    return html`
      <header>
        <span class="letter" aria-hidden="true">${this.letter}</span>
        <span class="details">${this.details}</span>
      </header>
      <div class="scroll" tabindex=${this.flowing ? nothing : 0} role="region" aria-label=${label} @scroll=${this.scrolled}>
        <article class=${this.selected < 0 ? '' : 'choosing'} lang=${this.language || nothing} @click=${this.clicked}>
          ${titled || !this.heading ? nothing : html`<h3 dir="auto" class="given">${this.heading}</h3>`}
          ${this.blocks.map((block) => this.block(block))}
        </article>
        <div class="tail"></div>
      </div>
    `;
  }

  private block(block: Block): unknown {
    const segments = block.segments.map((segment) => this.segment(segment));
    return block.heading ? html`<h3 dir="auto">${segments}</h3>` : html`<p dir="auto">${segments}</p>`;
  }

  private segment(segment: Segment): unknown {
    if (!segment.kind) {
      return segment.furniture ? html`<span class="furniture">${segment.text}</span>` : segment.text;
    }
    const chosen = segment.passages.includes(this.selected);
    const classes = `${segment.kind}${chosen ? ' chosen' : ''}${segment.furniture ? ' furniture' : ''}`;
    const text = segment.changed ? html`<b>${segment.text}</b>` : segment.text;
    return html`<mark class=${classes} data-passages=${segment.passages.join(' ')}>${segment.starts.map((passage) => this.number(passage))}${text}</mark>`;
  }

  private number(passage: number): unknown {
    const kind = this.kindsOfPassages[passage]!;
    return html`<button
      class="number"
      data-number=${passage + 1}
      data-passage=${passage}
      aria-label=${strings.text.number(passage + 1, strings.kind[kind])}
      aria-pressed=${this.selected === passage}
    ></button>`;
  }

  private scrolled(): void {
    this.dispatchEvent(new Event('text-scrolled'));
  }

  private clicked(event: Event): void {
    const target = event.target as HTMLElement;
    const number = target.closest<HTMLElement>('button.number')?.dataset['passage'];
    if (!number && getSelection()?.type === 'Range') return;
    const mark = target.closest<HTMLElement>('mark');
    if (!mark) return;
    const here = mark.dataset['passages']!.split(' ').map(Number);
    const passage = number ? Number(number) : (here.find((each) => each !== this.selected) ?? here[0]!);
    const y = this.passageTop(passage)! - this.scroller.scrollTop;
    this.dispatchEvent(new PassageChosen(passage, this.side, y));
  }
}
