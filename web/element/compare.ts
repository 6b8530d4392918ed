import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { Article, ArticleReport, Pair, Report } from '../engine/types.js';
import { clipOf, toClipboard } from '../export/copy.js';
import { strings } from './strings/index.js';
import { align, scrolling } from './align.js';
import { compareStyles } from './compare-styles.js';
import { compareAll } from './comparison.js';
import type { CopyAsked, ItemChosen, PartNear, PassageChosen, Spot, SpotChosen } from './events.js';
import type { KeySheet } from './key-sheet.js';
import { letterOf } from './letters.js';
import { matchesOf, type Match } from './matches.js';
import { panel } from './panel.js';
import { reasonsFor } from './reasons.js';
import { ribbonsBetween, type Ribbons } from './ribbons.js';
import { blocksOf, type Block, type Side } from './segments.js';
import type { Tabs } from './tabs.js';
import type { Target, TextColumn } from './text-column.js';
import { base, buttons, theme } from './theme.js';
import type { Verdict } from './verdict.js';
import { letterIn, type PairView } from './view.js';

/** Below this width, in pixels, the two texts become one with a switch. */
const ONE_TEXT = 660;

/**
 * `<wirecopy-compare>` shows one pair of articles: what they have to do with
 * each other, both texts with what they share, the passages and the checks.
 *
 * Give it `articles` and the `report` about them; or `articles` alone, and it
 * compares them itself and says so with `wirecopy-report` or `wirecopy-error`.
 */
export class WirecopyCompare extends LitElement {
  static override properties = {
    articles: { attribute: false },
    report: { attribute: false },
    pair: { type: Number },
    letters: { attribute: false },
    selected: { state: true },
    spot: { state: true },
    copied: { state: true },
    side: { state: true },
    narrow: { type: Boolean, reflect: true },
  };

  /** In the order of the report, each with its text. */
  declare articles: Article[];
  declare report: Report | undefined;
  /** Index of the pair shown, in the report. */
  declare pair: number;
  /** What each article is called; A, B, C and so on by default. */
  declare letters: string[];
  /** Index of the chosen match, -1 for none. */
  declare selected: number;
  /** The places of the chosen check. */
  declare spot: Spot | undefined;
  /** Index of the match copied last, -1 for none. */
  declare copied: number;
  /** The side that is read where only one fits. */
  declare side: Side;
  declare narrow: boolean;

  static override styles = [theme, base, buttons, compareStyles];

  private matched: Match[] = [];
  private blocks: Record<Side, Block[]> = { a: [], b: [] };
  private running: AbortController | undefined;
  private readonly resizing = new ResizeObserver(() => this.resized());
  private frame = 0;

  constructor() {
    super();
    this.articles = [];
    this.pair = 0;
    this.letters = [];
    this.selected = -1;
    this.copied = -1;
    this.side = 'a';
    this.narrow = false;
    this.addEventListener('keydown', (event) => {
      if (this.handleKey(event)) event.preventDefault();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resizing.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizing.disconnect();
    this.running?.abort();
  }

  /** Moves the focus to the headline. */
  focusHeadline(): void {
    this.renderRoot.querySelector<Verdict>('wirecopy-verdict')?.focus();
  }

  /** Does what a key stands for; false if it stands for nothing here. */
  handleKey(event: KeyboardEvent): boolean {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'n') return this.walk(1);
    if (event.key === 'p') return this.walk(-1);
    if (event.key === 'c' && this.selected >= 0) return this.copy(this.selected);
    if (event.key === 'Escape' && (this.selected >= 0 || this.spot)) return this.choose(-1);
    if (event.key !== '?') return false;
    this.showKeys();
    return true;
  }

  showKeys(): void {
    this.renderRoot.querySelector<KeySheet>('wirecopy-keys')!.open();
  }

  /** Goes on by `step` matches, around the end. */
  walk(step: number): boolean {
    const count = this.matched.length;
    if (count === 0) return false;
    const from = this.selected < 0 && step < 0 ? 0 : this.selected;
    return this.choose((from + step + count) % count);
  }

  /** Chooses a match and brings both its places to the same height; `y` is
   *  the height it has, where that should stay. */
  choose(match: number, y?: number): boolean {
    this.selected = match;
    this.spot = undefined;
    if (match >= 0) void this.bringUp(match, y);
    return true;
  }

  /** Puts a match with both its places on the clipboard. */
  copy(match: number): boolean {
    const view = this.view(this.report!, this.shown!);
    this.copied = -1;
    void toClipboard(clipOf(view, match)).then((done) => (this.copied = done ? match : -1));
    return true;
  }

  /** Shows places in both texts, or in the one that has them. */
  showSpot(spot: Spot): void {
    this.selected = -1;
    this.spot = spot;
    if (spot[this.side].length === 0) this.side = this.side === 'a' ? 'b' : 'a';
    void this.bringUp('spot');
  }

  private async bringUp(target: Target, y?: number): Promise<void> {
    await this.updateComplete;
    await Promise.all(this.columns.map((column) => column.updateComplete));
    if (this.narrow) this.columns.forEach((column) => column.scrollPageTo(target, scrolling()));
    else {
      align(this.columns, target, y);
      this.renderRoot.querySelector('.columns')!.scrollIntoView({ block: 'nearest', behavior: scrolling() });
    }
    this.drawRibbons();
  }

  private get shown(): Pair | undefined {
    return this.report?.pairs[this.pair];
  }

  private get columns(): TextColumn[] {
    return [...this.renderRoot.querySelectorAll<TextColumn>('wirecopy-text')];
  }

  private text(index: number): string {
    return this.report?.articles[index]?.text ?? this.articles[index]?.text ?? '';
  }

  private view(report: Report, pair: Pair): PairView {
    const letters = report.articles.map((_, index) => this.letters[index] ?? letterOf(index));
    const texts = { a: this.text(pair.a), b: this.text(pair.b) };
    return { report, pair, matches: this.matched, texts, letters };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('articles') && !changed.has('report')) void this.compareArticles();
    const other = changed.has('articles') || changed.has('report') || changed.has('pair');
    if (other) this.readPair();
    if (other || changed.has('spot')) this.cut();
  }

  private readPair(): void {
    const pair = this.shown;
    this.selected = -1;
    this.copied = -1;
    this.spot = undefined;
    this.matched = pair ? matchesOf(pair.passages, this.text(pair.a), this.text(pair.b)) : [];
  }

  private cut(): void {
    const { report, shown: pair } = this;
    if (!pair || !report) return;
    const blocks = (side: Side): Block[] =>
      blocksOf(this.text(pair[side]), report.articles[pair[side]]!, this.matched, side, this.spot?.[side]);
    this.blocks = { a: blocks('a'), b: blocks('b') };
  }

  private async compareArticles(): Promise<void> {
    this.running?.abort();
    this.running = new AbortController();
    const articles = this.articles.map((article, index) => ({ ...article, id: article.id ?? `${index}` }));
    const { signal } = this.running;
    try {
      const outcome = await compareAll(articles, { signal });
      if (signal.aborted) return;
      if (outcome.report) [this.articles, this.report] = [outcome.articles, outcome.report];
      for (const error of outcome.problems.values()) this.tell('wirecopy-error', error);
      if (outcome.report) this.tell('wirecopy-report', outcome.report);
    } catch (error) {
      if (!signal.aborted) this.tell('wirecopy-error', error);
    }
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  protected override render(): unknown {
    const pair = this.shown;
    if (!pair || !this.report) return nothing;
    const view = this.view(this.report, pair);
    return html`<div
      class="frame"
      @passage-chosen=${(event: PassageChosen) => this.choose(event.detail.passage, event.detail.y)}
      @spot-chosen=${(event: SpotChosen) => this.showSpot(event.detail)}
      @copy-asked=${(event: CopyAsked) => this.copy(event.detail)}
      @item-chosen=${this.itemChosen}
      @part-near=${(event: PartNear) => this.columns.forEach((column) => column.light(event.detail))}
    >
      <section class="main">
        <wirecopy-verdict part="verdict" .view=${view} .reasons=${reasonsFor(view)}></wirecopy-verdict>
        ${this.narrow ? html`<wirecopy-legend></wirecopy-legend>` : nothing}
        <div class="tools">
          ${this.narrow ? this.switch(view) : html`<wirecopy-legend></wirecopy-legend>`}
          <wirecopy-walk
            .matched=${this.matched}
            .selected=${this.selected}
            @walk=${(event: CustomEvent<number>) => this.walk(event.detail)}
          ></wirecopy-walk>
        </div>
        <div class="columns" role="group" aria-label=${strings.text.columns}>
          ${this.narrow ? this.column(view, this.side) : this.bothColumns(view)}
        </div>
      </section>
      ${panel(view, { match: this.selected, copied: this.copied, spot: this.spot })}
      <div class="unseen" role="status">${this.copied < 0 ? nothing : strings.export.copied}</div>
      <wirecopy-keys></wirecopy-keys>
    </div>`;
  }

  private bothColumns(view: PairView): unknown {
    return html`${this.column(view, 'a')}<wirecopy-ribbons></wirecopy-ribbons>${this.column(view, 'b')}`;
  }

  private column(view: PairView, side: Side): unknown {
    const index = view.pair[side];
    const article = view.report.articles[index]!;
    return html`<wirecopy-text
      part="text"
      .blocks=${this.blocks[side]}
      .kindsOfPassages=${this.matched.map(({ kind }) => kind)}
      .side=${side}
      .letter=${letterIn(view, side)}
      .heading=${article.title}
      .details=${details(this.articles[index], article)}
      .language=${article.language === 'und' ? '' : article.language}
      .selected=${this.selected}
      .flowing=${this.narrow}
      @text-scrolled=${this.scheduleRibbons}
    ></wirecopy-text>`;
  }

  private switch(view: PairView): unknown {
    const option = (side: Side): unknown => html`<button
      class="button"
      aria-pressed=${this.side === side}
      @click=${() => this.turnTo(side)}
    >
      ${strings.text.side(letterIn(view, side))}
    </button>`;
    return html`<div class="switch" role="group" aria-label=${strings.text.switch}>${option('a')}${option('b')}</div>`;
  }

  private turnTo(side: Side): void {
    this.side = side;
    if (this.selected >= 0) this.choose(this.selected);
    else if (this.spot) void this.bringUp('spot');
  }

  private itemChosen(event: ItemChosen): void {
    if (event.detail) this.renderRoot.querySelector<Tabs>('wirecopy-tabs')?.show(event.detail);
  }

  private resized(): void {
    this.narrow = this.clientWidth < ONE_TEXT;
    this.scheduleRibbons();
  }

  protected override updated(): void {
    this.scheduleRibbons();
  }

  private scheduleRibbons(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.drawRibbons());
  }

  private drawRibbons(): void {
    const target = this.renderRoot.querySelector<Ribbons>('wirecopy-ribbons');
    const [left, right] = this.columns;
    if (!target || !left || !right) return;
    target.ribbons = ribbonsBetween(left, right, this.matched, this.selected, target);
  }
}

/** Source, date and length of an article, as far as they are known. */
function details(given: Article | undefined, found: ArticleReport): string {
  const known = [given?.source, given?.date && strings.date(given.date), strings.words(found.words)];
  return known.filter(Boolean).join(strings.dot);
}
