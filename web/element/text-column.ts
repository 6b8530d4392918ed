import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { strings } from './strings/index.js';
import { scrolling } from './scrolling.js';
import { PartNear, PassageChosen } from './events.js';
import type { Match } from './matches.js';
import { NoteKeeper, type Near } from './note-keeper.js';
import type { PartNote } from './part-note.js';
import { Places, type Extent } from './places.js';
import type { Block, Segment, Side } from './segments.js';
import type { Strip, StripAsked } from './strip.js';
import { textColumnStyles } from './text-column-styles.js';
import { base, kinds } from './theme.js';
import type { Why } from './why.js';
import { kindOf } from './wording.js';
import { firstWord } from './words.js';

/** What can be scrolled to: a match by its index, or the place asked for. */
export type Target = number | 'spot';

/** Explains a part, by match and part; with a step, the one so many further on. */
export type Explain = (part: string, step?: number) => Why | undefined;

/**
 * One article of a pair, drawn from its own text. Pasted text reaches the
 * document as text nodes only. The number of a passage is a control without
 * text, so that copying a stretch yields exactly what was pasted.
 */
export class TextColumn extends LitElement {
  static override properties = {
    blocks: { attribute: false },
    matched: { attribute: false },
    explain: { attribute: false },
    letters: { attribute: false },
    side: { reflect: true },
    heading: {},
    details: {},
    language: {},
    direction: {},
    selected: { type: Number },
    flowing: { type: Boolean, reflect: true },
  };

  declare blocks: Block[];
  declare matched: Match[];
  declare explain: Explain;
  declare letters: Record<Side, string>;
  declare side: Side;
  declare heading: string;
  declare details: string;
  declare language: string;
  declare direction: 'ltr' | 'rtl';
  declare selected: number;
  /** The text scrolls with the page instead of by itself. */
  declare flowing: boolean;

  static override styles = [base, kinds, textColumnStyles];

  private marked: Places | undefined;
  private lit: HTMLElement[] = [];
  /** The part that the pointer came to, until it is asked for. */
  private pointedAt: string | undefined;
  private frame = 0;
  private readonly notes = new NoteKeeper(() => this.renderRoot.querySelector<PartNote>('wirecopy-part-note'));
  private readonly resizing = new ResizeObserver(() => this.laidOut());
  private readonly pageScrolled = (): void => {
    if (this.flowing) this.scrolled();
  };

  constructor() {
    super();
    this.blocks = [];
    this.matched = [];
    this.letters = { a: '', b: '' };
    this.direction = 'ltr';
    this.selected = -1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('scroll', this.pageScrolled, { capture: true, passive: true });
    if (this.hasUpdated) this.observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('scroll', this.pageScrolled, { capture: true });
    this.resizing.disconnect();
    this.notes.hide();
  }

  // Where things are

  /** Where a match begins, in pixels from the top of the whole text. */
  top(target: Target): number | undefined {
    if (target !== 'spot') return this.places.extents.get(target)?.top;
    const spot = this.renderRoot.querySelector('.spot');
    return spot ? spot.getClientRects()[0]!.top - this.article.getBoundingClientRect().top : undefined;
  }

  /** The smallest height a match can get to before the text ends. */
  highest(target: Target): number {
    return (this.top(target) ?? 0) - Math.max(0, this.wholeHeight - this.viewHeight);
  }

  get viewHeight(): number {
    return this.scroller.clientHeight;
  }

  /** The matches to be seen, each with its place in client pixels. */
  visible(): Map<number, Extent> {
    const view = this.scroller.getBoundingClientRect();
    const shift = view.top - this.scroller.scrollTop;
    const seen = new Map<number, Extent>();
    for (const [passage, extent] of this.places.extents) {
      const [top, bottom] = [extent.top + shift, extent.bottom + shift];
      if (bottom < view.top || top > view.bottom) continue;
      seen.set(passage, { top: Math.max(top, view.top), bottom: Math.min(bottom, view.bottom) });
    }
    return seen;
  }

  /** Scrolls so that a match stands `y` pixels below the top of the column,
   *  adding space after the end of the text where that takes some. */
  reveal(target: Target, y: number, behavior: ScrollBehavior): void {
    const top = this.top(target);
    if (top === undefined) return;
    this.tail.style.height = `${Math.max(0, Math.ceil(top - y + this.viewHeight - this.wholeHeight))}px`;
    this.scroller.scrollTo({ top: top - y, behavior });
  }

  /** Brings a match into view where the text scrolls with the page. */
  scrollPageTo(target: Target, behavior: ScrollBehavior): void {
    const mark = target === 'spot' ? this.renderRoot.querySelector('.spot') : this.places.marksOf(target)[0];
    mark?.scrollIntoView({ block: 'center', behavior });
  }

  /** Lights up the parts of these names, such as `3.0`. */
  light(parts: string[]): void {
    for (const mark of this.lit) mark.removeAttribute('data-lit');
    this.lit = parts.flatMap((part) => this.places.marksOfPart(part));
    for (const mark of this.lit) mark.setAttribute('data-lit', '');
  }

  private get scroller(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.scroll')!;
  }

  private get article(): HTMLElement {
    return this.renderRoot.querySelector('article')!;
  }

  /** Space after the end of the text. */
  private get tail(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.tail')!;
  }

  private get wholeHeight(): number {
    return this.article.offsetHeight;
  }

  private get places(): Places {
    return (this.marked ??= new Places(this.renderRoot.querySelectorAll('mark'), this.article));
  }

  // What changes

  protected override firstUpdated(): void {
    this.observe();
  }

  private observe(): void {
    this.resizing.observe(this.article);
    this.resizing.observe(this.scroller);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('blocks')) {
      this.marked = undefined;
      this.notes.hide();
      this.light([]);
    }
    this.laidOut();
  }

  private laidOut(): void {
    this.marked?.forget();
    this.scrolled();
  }

  private scrolled(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.drawStrip());
    this.notes.follow();
    this.dispatchEvent(new Event('text-scrolled'));
  }

  private drawStrip(): void {
    const strip = this.renderRoot.querySelector<Strip>('wirecopy-strip');
    if (!strip || !this.isConnected) return;
    const length = this.wholeHeight;
    const { extents } = this.places;
    if (strip.drawn !== extents) {
      strip.drawn = extents;
      strip.length = length;
      strip.places = [...extents].map(([passage, extent]) => ({ passage, kind: this.matched[passage]!.kind, ...extent }));
    }
    const above = this.flowing ? -this.article.getBoundingClientRect().top : this.scroller.scrollTop;
    const height = this.flowing ? innerHeight : this.viewHeight;
    strip.see(above / length, (above + height) / length);
  }

  private goTo({ detail: { at, dragging } }: StripAsked): void {
    const behavior = dragging ? 'auto' : scrolling();
    const middle = at * this.wholeHeight;
    if (!this.flowing) return this.scroller.scrollTo({ top: middle - this.viewHeight / 2, behavior });
    const anchor = this.renderRoot.querySelector<HTMLElement>('.anchor')!;
    anchor.style.top = `${middle}px`;
    anchor.scrollIntoView({ block: 'center', behavior });
  }

  // What is to be seen

  protected override render(): unknown {
    const label = strings.text.region(this.letters[this.side], this.heading);
    const titled = this.blocks.some((block) => block.heading);
    const foreign = this.letters[this.side === 'a' ? 'b' : 'a'];
    return html`
      <header>
        <span class="letter" aria-hidden="true">${this.letters[this.side]}</span>
        <span class="details" dir="auto">${this.details}</span>
      </header>
      <div class="body">
        <wirecopy-strip .selected=${this.selected} .letter=${this.letters[this.side]} @strip-asked=${this.goTo}></wirecopy-strip>
        <div class="scroll" tabindex=${this.flowing ? nothing : 0} role="region" aria-label=${label} @scroll=${this.scrolled}>
          <article class=${this.selected < 0 ? '' : 'choosing'} lang=${this.language || nothing} dir=${this.direction}
            @click=${this.clicked} @keydown=${this.pressed} @pointerover=${this.pointed} @pointermove=${this.moved} @pointerleave=${this.pointed}
            @focusin=${this.focused} @focusout=${this.left}>
            ${titled || !this.heading ? nothing : html`<h3 dir="auto" class="given">${this.heading}</h3>`}
            ${this.blocks.map((block) => this.block(block))}
            <span class="anchor"></span>
          </article>
          <div class="tail"></div>
        </div>
      </div>
      <wirecopy-part-note id="note" .letters=${this.letters} .foreign=${foreign}
        @pointerenter=${() => this.notes.stay()} @pointerleave=${() => this.notes.leave()}></wirecopy-part-note>
      <span class="unseen" role="status"></span>
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
    return html`<button
      class="number"
      data-number=${passage + 1}
      data-passage=${passage}
      aria-label=${strings.text.number(passage + 1, kindOf(this.matched[passage]!))}
      aria-pressed=${this.selected === passage}
    ></button>`;
  }

  // What the reader does

  /** The pointer came to a part, or left the parts. A finger points by a tap. */
  private pointed(event: PointerEvent): void {
    const mark = (event.target as HTMLElement).closest<HTMLElement>('mark');
    const parts = event.type === 'pointerleave' || !mark ? [] : mark.dataset['parts']!.split(' ');
    this.dispatchEvent(new PartNear(parts));
    if (event.pointerType === 'touch') return;
    this.pointedAt = parts[0];
    this.notes.leave();
  }

  /** Only a pointer that moves asks what a part is: under one that lies still,
   *  as where a button was before, texts come and are scrolled. */
  private moved(): void {
    const near = this.pointedAt ? this.near(this.pointedAt) : undefined;
    this.pointedAt = undefined;
    if (near) this.notes.point(near);
  }

  private focused(event: FocusEvent): void {
    const button = (event.target as HTMLElement).closest<HTMLElement>('button.number');
    const mark = button?.closest<HTMLElement>('mark');
    if (!button || !mark) return;
    const part = mark.dataset['parts']!.split(' ').find((each) => each.startsWith(`${button.dataset['passage']}.`))!;
    this.dispatchEvent(new PartNear([part]));
    const near = button.matches(':focus-visible') ? this.near(part) : undefined;
    if (!near) return;
    button.setAttribute('aria-describedby', 'note');
    this.notes.hold(near);
  }

  private left(event: FocusEvent): void {
    (event.target as HTMLElement).removeAttribute('aria-describedby');
    this.dispatchEvent(new PartNear([]));
    if (!this.renderRoot.querySelector('wirecopy-part-note')!.matches(':hover')) this.notes.hide();
  }

  /** The arrows lead through the parts of the passage whose number has the focus. */
  private pressed(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const button = (event.target as HTMLElement).closest<HTMLElement>('button.number');
    if (!step || !button) return;
    event.preventDefault();
    const part = this.notes.current?.name ?? `${button.dataset['passage']}.0`;
    const why = this.explain(part, this.notes.current ? step : 0);
    const near = why && this.near(why.name);
    if (!near) return;
    if (!near.place()) this.places.marksOfPart(why.name)[0]?.scrollIntoView({ block: 'nearest' });
    this.dispatchEvent(new PartNear([why.name]));
    this.notes.hold(near);
    const pieces = [why.of > 1 && strings.reading.partOf(why.at, why.of), why.reason];
    this.renderRoot.querySelector('[role=status]')!.textContent = pieces.filter(Boolean).join(strings.dot);
  }

  /** A part with the place it has in sight. */
  private near(part: string): Near | undefined {
    const why = this.explain(part);
    const place = (): DOMRect | undefined => {
      const view = this.flowing ? new DOMRect(0, 0, innerWidth, innerHeight) : this.scroller.getBoundingClientRect();
      return this.places.inSight(part, view);
    };
    return why && { why, place };
  }

  private clicked(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const number = target.closest<HTMLElement>('button.number')?.dataset['passage'];
    if (!number && getSelection()?.type === 'Range') return;
    const mark = target.closest<HTMLElement>('mark');
    if (!mark) return;
    const here = mark.dataset['passages']!.split(' ').map(Number);
    const passage = number ? Number(number) : (here.find((each) => each !== this.selected) ?? here[0]!);
    const y = this.top(passage)! - this.scroller.scrollTop;
    this.dispatchEvent(new PassageChosen(passage, this.side, y));
    const near = this.near(mark.dataset['parts']!.split(' ')[0]!);
    if ((event as PointerEvent).pointerType === 'touch' && near) this.notes.hold(near);
  }
}
