import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { Article, ArticleReport, Pair, Report } from '../engine/types.js';
import { strings } from '../page/strings.js';
import { align, scrolling } from './align.js';
import { compareStyles } from './compare-styles.js';
import { compareAll } from './comparison.js';
import type { KeySheet } from './key-sheet.js';
import { letterOf } from './letters.js';
import { reasonsFor } from './reasons.js';
import { ribbonsBetween, type Ribbons } from './ribbons.js';
import { blocksOf, type Block, type Side } from './segments.js';
import type { Tab, Tabs } from './tabs.js';
import type { PassageChosen, TextColumn } from './text-column.js';
import { base, buttons, theme } from './theme.js';
import type { Verdict } from './verdict.js';

/** Below this width, in pixels, the two texts become one with a switch. */
const ONE_TEXT = 660;

/**
 * `<wirecopy-compare>` shows one pair of articles: what they have to do with
 * each other, both texts with what they share, and the passages.
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
  /** Index of the chosen passage, -1 for none. */
  declare selected: number;
  /** The side that is read where only one fits. */
  declare side: Side;
  declare narrow: boolean;

  static override styles = [theme, base, buttons, compareStyles];

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
    if (event.key === 'Escape' && this.selected >= 0) return this.choose(-1);
    if (event.key !== '?') return false;
    this.showKeys();
    return true;
  }

  showKeys(): void {
    this.renderRoot.querySelector<KeySheet>('wirecopy-keys')!.open();
  }

  /** Goes on by `step` passages, around the end. */
  walk(step: number): boolean {
    const count = this.shown?.passages.length ?? 0;
    if (count === 0) return false;
    const from = this.selected < 0 && step < 0 ? 0 : this.selected;
    return this.choose((from + step + count) % count);
  }

  /** Chooses a passage and brings both its places to the same height; `y` is
   *  the height it has, where that should stay. */
  choose(passage: number, y?: number): boolean {
    this.selected = passage;
    void this.updateComplete.then(() => {
      if (passage >= 0) this.bringUp(passage, y);
      this.drawRibbons();
    });
    return true;
  }

  private bringUp(passage: number, y?: number): void {
    if (this.narrow) this.columns.forEach((column) => column.scrollPageTo(passage, scrolling()));
    else align(this.columns, passage, y);
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

  private letter(index: number): string {
    return this.letters[index] ?? letterOf(index);
  }

  private reasons(report: Report, pair: Pair): string[] {
    return reasonsFor(report, pair, (article) => this.letter(article));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('articles') && !changed.has('report')) void this.compareArticles();
    if (changed.has('articles') || changed.has('report') || changed.has('pair')) this.readPair();
  }

  private readPair(): void {
    const pair = this.shown;
    this.selected = -1;
    if (!pair || !this.report) return;
    const { a, b, passages } = pair;
    this.blocks = {
      a: blocksOf(this.text(a), this.report.articles[a]!, passages, 'a'),
      b: blocksOf(this.text(b), this.report.articles[b]!, passages, 'b'),
    };
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
    return html`<div class="frame">
      <section class="main" @passage-chosen=${this.passageChosen}>
        <wirecopy-verdict
          part="verdict"
          .pair=${pair}
          .reasons=${this.reasons(this.report, pair)}
          .letterA=${this.letter(pair.a)}
          .letterB=${this.letter(pair.b)}
        ></wirecopy-verdict>
        ${this.narrow ? html`<wirecopy-legend></wirecopy-legend>` : nothing}
        <div class="tools">
          ${this.narrow ? this.switch(pair) : html`<wirecopy-legend></wirecopy-legend>`}
          <wirecopy-walk
            .passages=${pair.passages}
            .selected=${this.selected}
            @walk=${(event: CustomEvent<number>) => this.walk(event.detail)}
          ></wirecopy-walk>
        </div>
        <div class="columns" role="group" aria-label=${strings.text.columns}>
          ${this.narrow ? this.column(pair, this.side) : this.bothColumns(pair)}
        </div>
      </section>
      ${this.panel(this.report, pair)}
      <wirecopy-keys></wirecopy-keys>
    </div>`;
  }

  private bothColumns(pair: Pair): unknown {
    return html`${this.column(pair, 'a')}<wirecopy-ribbons></wirecopy-ribbons>${this.column(pair, 'b')}`;
  }

  private column(pair: Pair, side: Side): unknown {
    const index = pair[side];
    const article = this.report!.articles[index]!;
    return html`<wirecopy-text
      part="text"
      .blocks=${this.blocks[side]}
      .kindsOfPassages=${pair.passages.map((passage) => passage.kind)}
      .side=${side}
      .letter=${this.letter(index)}
      .heading=${article.title}
      .details=${details(this.articles[index], article)}
      .language=${article.language === 'und' ? '' : article.language}
      .selected=${this.selected}
      .flowing=${this.narrow}
      @text-scrolled=${this.scheduleRibbons}
    ></wirecopy-text>`;
  }

  private switch(pair: Pair): unknown {
    const option = (side: Side): unknown => html`<button
      class="button"
      aria-pressed=${this.side === side}
      @click=${() => this.turnTo(side)}
    >
      ${strings.text.side(this.letter(pair[side]))}
    </button>`;
    return html`<div class="switch" role="group" aria-label=${strings.text.switch}>${option('a')}${option('b')}</div>`;
  }

  private turnTo(side: Side): void {
    this.side = side;
    if (this.selected >= 0) this.choose(this.selected);
  }

  private panel(report: Report, pair: Pair): unknown {
    const tabs: Tab[] = [
      { name: 'passages', title: strings.panel.passages, count: pair.passages.length },
      { name: 'notes', title: strings.panel.notes },
    ];
    const [textA, textB] = [this.text(pair.a), this.text(pair.b)];
    const [letterA, letterB] = [this.letter(pair.a), this.letter(pair.b)];
    return html`<wirecopy-tabs class="panel" part="panel" .tabs=${tabs} .label=${strings.panel.label}>
      <wirecopy-passages
        slot="passages"
        .pair=${pair}
        .textA=${textA}
        .textB=${textB}
        .letterA=${letterA}
        .letterB=${letterB}
        .selected=${this.selected}
        @passage-chosen=${this.passageChosen}
        @item-chosen=${this.itemChosen}
      ></wirecopy-passages>
      <wirecopy-notes
        slot="notes"
        .report=${report}
        .pair=${pair}
        .reasons=${this.reasons(report, pair)}
        .textA=${textA}
        .textB=${textB}
        .letterA=${letterA}
        .letterB=${letterB}
      ></wirecopy-notes>
    </wirecopy-tabs>`;
  }

  private passageChosen(event: PassageChosen): void {
    this.choose(event.detail.passage, event.detail.y);
  }

  private itemChosen(event: CustomEvent<Element | null>): void {
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
    target.ribbons = ribbonsBetween(left, right, this.shown?.passages ?? [], this.selected, target);
  }
}

/** Source, date and length of an article, as far as they are known. */
function details(given: Article | undefined, found: ArticleReport): string {
  const known = [given?.source, given?.date && strings.date(given.date), strings.words(found.words)];
  return known.filter(Boolean).join(strings.dot);
}
