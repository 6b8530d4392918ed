import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { Kind } from '../engine/types.js';
import { strings } from './strings/index.js';
import { PartNear, PassageChosen } from './events.js';
import type { Block, Segment, Side } from './segments.js';
import { textColumnStyles } from './text-column-styles.js';
import { base, kinds } from './theme.js';

/** What can be scrolled to: a match by its index, or the place asked for. */
export type Target = number | 'spot';

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
  /** The kind of each match, for the names of their numbers. */
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

  /** The marks of each match in the order of the text, once asked for. */
  private marksOf: Map<number, HTMLElement[]> | undefined;

  constructor() {
    super();
    this.blocks = [];
    this.kindsOfPassages = [];
    this.selected = -1;
  }

  /** Where a match begins, in pixels from the top of the whole text. */
  top(target: Target): number | undefined {
    const mark = this.marks(target)[0];
    if (!mark) return undefined;
    return mark.getClientRects()[0]!.top - this.scroller.getBoundingClientRect().top + this.scroller.scrollTop;
  }

  /** The smallest height a match can get to before the text ends. */
  highest(target: Target): number {
    const end = this.scroller.scrollHeight - this.tail.offsetHeight - this.viewHeight;
    return (this.top(target) ?? 0) - Math.max(0, end);
  }

  get viewHeight(): number {
    return this.scroller.clientHeight;
  }

  /** Scrolls so that a match stands `y` pixels below the top of the column,
   *  adding space after the end of the text where that takes some. */
  reveal(target: Target, y: number, behavior: ScrollBehavior): void {
    const top = this.top(target);
    if (top === undefined) return;
    const content = this.scroller.scrollHeight - this.tail.offsetHeight;
    this.tail.style.height = `${Math.max(0, Math.ceil(top - y + this.viewHeight - content))}px`;
    this.scroller.scrollTo({ top: top - y, behavior });
  }

  /** Where a match is to be seen, in client pixels; nothing if it is not. */
  extent(passage: number): Extent | undefined {
    const marks = this.marks(passage);
    if (marks.length === 0) return undefined;
    const view = this.scroller.getBoundingClientRect();
    const top = marks[0]!.getBoundingClientRect().top;
    const bottom = marks.at(-1)!.getBoundingClientRect().bottom;
    if (bottom < view.top || top > view.bottom) return undefined;
    return { top: Math.max(top, view.top), bottom: Math.min(bottom, view.bottom) };
  }

  /** Brings a match into view where the text scrolls with the page. */
  scrollPageTo(target: Target, behavior: ScrollBehavior): void {
    this.marks(target)[0]?.scrollIntoView({ block: 'center', behavior });
  }

  /** Lights up the parts of these names, such as `3.0`. */
  light(parts: string[]): void {
    for (const mark of this.renderRoot.querySelectorAll('mark')) {
      const lit = mark.dataset['parts']!.split(' ').some((part) => parts.includes(part));
      mark.toggleAttribute('data-lit', lit);
    }
  }

  private get scroller(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.scroll')!;
  }

  /** Space after the end of the text. */
  private get tail(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.tail')!;
  }

  private marks(target: Target): HTMLElement[] {
    if (target === 'spot') return [...this.renderRoot.querySelectorAll<HTMLElement>('.spot')];
    this.marksOf ??= this.collectMarks();
    return this.marksOf.get(target) ?? [];
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
    if (!changed.has('blocks')) return;
    this.marksOf = undefined;
    this.light([]);
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
        <article class=${this.selected < 0 ? '' : 'choosing'} lang=${this.language || nothing} @click=${this.clicked}
          @pointerover=${this.pointed} @pointerleave=${this.pointed} @focusin=${this.pointed} @focusout=${this.left}>
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
    const extra = `${segment.furniture ? ' furniture' : ''}${segment.spot ? ' spot' : ''}`;
    if (!segment.kind) return extra ? html`<span class=${extra.trim()}>${segment.text}</span>` : segment.text;
    const chosen = segment.passages.includes(this.selected);
    const classes = `${segment.kind}${chosen ? ' chosen' : ''}${segment.kept ? ' kept' : ''}${extra}`;
    const [first, rest] = segment.starts.length && !segment.changed ? firstWord(segment.text) : ['', segment.text];
    const numbers = segment.starts.map((passage) => this.number(passage));
    const text = segment.changed ? html`<b>${rest}</b>` : rest;
    const [passages, parts] = [segment.passages.join(' '), segment.parts.join(' ')];
    return html`<mark class=${classes} data-passages=${passages} data-parts=${parts}>${first ? html`<span class="start">${numbers}${first}</span>` : numbers}${text}</mark>`;
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

  /** The pointer or the focus came to a part, or left the parts. */
  private pointed(event: Event): void {
    const target = event.target as HTMLElement;
    this.dispatchEvent(new PartNear(target.closest<HTMLElement>('mark')?.dataset['parts']?.split(' ') ?? []));
  }

  private left(): void {
    this.dispatchEvent(new PartNear([]));
  }

  private clicked(event: Event): void {
    const target = event.target as HTMLElement;
    const number = target.closest<HTMLElement>('button.number')?.dataset['passage'];
    if (!number && getSelection()?.type === 'Range') return;
    const mark = target.closest<HTMLElement>('mark');
    if (!mark) return;
    const here = mark.dataset['passages']!.split(' ').map(Number);
    const passage = number ? Number(number) : (here.find((each) => each !== this.selected) ?? here[0]!);
    const y = this.top(passage)! - this.scroller.scrollTop;
    this.dispatchEvent(new PassageChosen(passage, this.side, y));
  }
}

/** The first word, which its number must not be parted from, and the rest. */
function firstWord(text: string): [string, string] {
  const first = /^\S{1,20}(?=\s|$)/.exec(text)?.[0] ?? '';
  return [first, text.slice(first.length)];
}
