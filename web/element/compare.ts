import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { Article, Options, Pair, Report } from '../engine/types.js';
import type { Against } from './against.js';
import { Comparer } from './comparer.js';
import { compareStyles } from './compare-styles.js';
import { directionBetween } from './direction.js';
import { matchAt, sideIn } from './elsewhere.js';
import { clipOf, toClipboard } from './clip.js';
import type { CopyAsked, ItemChosen, OptionsChosen, PassageChosen, PlaceChosen, Spot, SpotChosen, TabAsked } from './events.js';
import { focused } from './focused.js';
import type { KeySheet } from './key-sheet.js';
import { followDocument } from './language.js';
import { nextFrame } from './next-frame.js';
import { letterOf } from './letters.js';
import { matchesOf, type Match } from './matches.js';
import { reading, type ReadingHost } from './reading.js';
import type { Side } from './segments.js';
import { strings } from './strings/index.js';
import type { Tabs } from './tabs.js';
import type { Target } from './text-column.js';
import type { Texts } from './texts.js';
import { viewSwitch } from './switches.js';
import { base, buttons, theme } from './theme.js';
import type { Verdict } from './verdict.js';
import type { PairView } from './view.js';
import { headline, sharesLine } from './wording.js';

/** Below this width, in pixels, the two texts become one with a switch. */
const ONE_TEXT = 660;

/**
 * `<wirecopy-compare>` shows one pair of articles: what they have to do with
 * each other, both texts with what they share, the passages and the checks; or
 * one article against all others.
 *
 * Give it `articles` and the `report` about them; or `articles` alone, and it
 * compares them itself, with `options`, and says so with `wirecopy-report`,
 * `wirecopy-error` and `wirecopy-progress`. When the reader turns a switch it
 * tells of `wirecopy-options`; unless that is prevented, it compares anew.
 */
export class WirecopyCompare extends LitElement implements ReadingHost {
  static override properties = {
    articles: { attribute: false },
    report: { attribute: false },
    pair: { type: Number },
    letters: { attribute: false },
    options: { attribute: false },
    against: { type: Number },
    letterKeys: { attribute: 'letter-keys', converter: (value: string | null) => value !== 'off' },
    selected: { state: true },
    spot: { state: true },
    copied: { state: true },
    side: { state: true },
    narrow: { type: Boolean, reflect: true },
    spoken: { state: true },
  };

  /** In the order of the report, each with its text. */
  declare articles: Article[];
  declare report: Report | undefined;
  /** Index of the pair shown, in the report. */
  declare pair: number;
  /** What each article is called; A, B, C and so on by default. */
  declare letters: string[];
  /** What the articles are compared with, beside the defaults. */
  declare options: Options;
  /** Index of the article shown against all others, -1 for none. */
  declare against: number;
  /** Whether keys of one character act; `letter-keys="off"` turns them off. */
  declare letterKeys: boolean;
  /** Index of the chosen match, -1 for none. */
  declare selected: number;
  /** The places of the chosen check. */
  declare spot: Spot | undefined;
  /** Index of the match copied last, -1 for none. */
  declare copied: number;
  /** The side that is read where only one fits. */
  declare side: Side;
  declare narrow: boolean;
  /** What a screen reader hears next. */
  declare spoken: string;

  static override styles = [theme, base, buttons, compareStyles];

  /** The articles that the report is about, while it is compared anew. */
  about: Article[] = [];
  private matched: Match[] = [];
  /** The report that the element made by itself. */
  private made: Report | undefined;
  private readonly comparer = new Comparer((name, detail) => this.tell(name, detail));
  private readonly resizing = new ResizeObserver(() => (this.narrow = this.clientWidth < ONE_TEXT));

  constructor() {
    super();
    this.articles = [];
    this.pair = 0;
    this.letters = [];
    this.options = {};
    this.against = -1;
    this.letterKeys = true;
    this.spoken = '';
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
    void followDocument(this);
    this.resizing.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizing.disconnect();
    this.comparer.stop();
  }

  /** Moves the focus to the headline, when it is laid out anyway: to be
   *  focused, the whole view would be laid out at once. Readers who have gone
   *  on to another place by then keep it. */
  async focusHeadline(): Promise<void> {
    const held = focused();
    await this.updateComplete;
    await nextFrame();
    const now = focused();
    if (now && now !== held && now !== document.body) return;
    this.renderRoot.querySelector<Verdict | Against>('wirecopy-verdict, wirecopy-against')?.focus();
  }

  /** Does what a key stands for; false if it stands for nothing here. */
  handleKey(event: KeyboardEvent): boolean {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Escape' && (this.selected >= 0 || this.spot)) return this.choose(-1);
    if (!this.letterKeys) return false;
    if (event.key === 'n') return this.walk(1);
    if (event.key === 'p') return this.walk(-1);
    if (event.key === 'c' && this.selected >= 0 && this.against < 0) return this.copy(this.selected);
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
    if (count === 0 || this.against >= 0) return false;
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
    [this.copied, this.spoken] = [-1, ''];
    void toClipboard(clipOf(view, match)).then((done) => {
      if (done) [this.copied, this.spoken] = [match, strings.export.copied];
    });
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
    await this.renderRoot.querySelector<Texts>('wirecopy-texts')?.bringUp(target, y);
  }

  private get shown(): Pair | undefined {
    return this.report?.pairs[this.pair];
  }

  private text(index: number): string {
    return this.report?.articles[index]?.text ?? this.about[index]?.text ?? '';
  }

  private view(report: Report, pair: Pair): PairView {
    const letters = report.articles.map((_, index) => this.letters[index] ?? letterOf(index));
    const texts = { a: this.text(pair.a), b: this.text(pair.b) };
    return { report, pair, matches: this.matched, texts, letters };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('report')) this.about = this.articles;
    else if (this.isStale(changed)) void this.compareArticles();
    else if (changed.has('articles')) this.drop();
    if (changed.get('pair') !== undefined) this.against = -1;
    if (changed.has('articles') || changed.has('report') || changed.has('pair')) this.readPair();
  }

  /** Whether the element has to compare anew by itself. */
  private isStale(changed: PropertyValues<this>): boolean {
    if (this.articles.length === 0) return false;
    return changed.has('articles') || (changed.has('options') && this.made !== undefined && this.report === this.made);
  }

  /** There is nothing to compare any more, so there is nothing to show. */
  private drop(): void {
    this.comparer.stop();
    this.report = undefined;
  }

  private readPair(): void {
    const pair = this.shown;
    this.selected = -1;
    this.copied = -1;
    this.spot = undefined;
    this.matched = pair ? matchesOf(pair.passages, this.text(pair.a), this.text(pair.b)) : [];
    if (this.against >= (this.report?.articles.length ?? 0)) this.against = -1;
  }

  /** Compares what it has and shows that; any earlier work is stopped. */
  protected async compareArticles(): Promise<void> {
    const outcome = await this.comparer.compare(this.articles, this.options);
    if (!outcome) return;
    const { articles, report } = outcome;
    // What was shown may stay where only the options are wrong.
    if (!report) return this.about === this.articles ? undefined : this.drop();
    [this.articles, this.report, this.made] = [articles, report, report];
    this.tell('wirecopy-report', report);
    await this.updateComplete;
    this.spoken = this.summary();
  }

  private summary(): string {
    const { report, shown } = this;
    if (!report || !shown) return '';
    const { letters } = this.view(report, shown);
    const direction = directionBetween(report, shown.a, shown.b);
    return strings.page.announce(headline(shown, letters, direction), sharesLine(shown, letters, direction));
  }

  /** The reader turned a switch. Where nobody else compares with the new
   *  options, the element does. */
  private turn({ detail }: OptionsChosen): void {
    const options = { ...this.report?.options, ...this.options, ...detail };
    if (this.tell('wirecopy-options', options, true)) this.made = this.report;
    this.options = options;
  }

  /** Opens a pair, at the match that a place belongs to. */
  private async openAt({ detail: { pair, article, place } }: PlaceChosen): Promise<void> {
    this.against = -1;
    if (pair !== this.pair) {
      this.pair = pair;
      this.tell('wirecopy-pair', pair);
    }
    await this.updateComplete;
    this.side = sideIn(this.shown!, article)!;
    void this.focusHeadline();
    const match = matchAt(this.matched, this.side, place);
    if (match >= 0) this.choose(match);
  }

  /** Dispatches an event; false if it was prevented. */
  private tell(name: string, detail: unknown, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true }));
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
        @tab-asked=${({ detail }: TabAsked) => void this.tabs?.open(detail)}
        @options-chosen=${this.turn}
        @place-chosen=${this.openAt}
      >
        ${this.against < 0 ? reading(this, view, this.viewSwitch(view)) : this.againstAll(view)}
      </div>
      <wirecopy-keys .off=${!this.letterKeys}></wirecopy-keys>
      <div class="unseen" role="status">${this.spoken}</div>`;
  }

  private againstAll(view: PairView): unknown {
    return html`<wirecopy-against
      exportparts="headline, text, panel"
      .report=${view.report}
      .articles=${this.about}
      .letters=${view.letters}
      .article=${this.against}
    >
      ${this.viewSwitch(view)}
    </wirecopy-against>`;
  }

  private viewSwitch(view: PairView): unknown {
    return viewSwitch(view, this.against, (against) => this.turnToView(against));
  }

  /** The buttons are drawn anew with the view, so the focus goes to what they
   *  brought: its headline. */
  private turnToView(against: number): void {
    this.against = against;
    void this.focusHeadline();
  }

  /** Reads the other text where only one fits. */
  turnTo(side: Side): void {
    this.side = side;
    if (this.selected >= 0) this.choose(this.selected);
    else if (this.spot) void this.bringUp('spot');
  }

  private itemChosen(event: ItemChosen): void {
    if (event.detail) this.tabs?.show(event.detail);
  }

  private get tabs(): Tabs | null {
    return this.renderRoot.querySelector<Tabs>('wirecopy-tabs');
  }
}
