import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { WirecopyCompare } from '../element/compare.js';
import type { Outcome } from '../element/comparison.js';
import { directionBetween } from '../element/direction.js';
import { letterOf } from '../element/letters.js';
import { base, buttons, theme } from '../element/theme.js';
import { headline, sharesLine } from '../element/wording.js';
import type { Article, Options, Pair } from '../engine/types.js';
import { ACCEPT, readFiles, readTransfer, type Pasted, type Reading, type ReadOptions } from '../input/index.js';
import type { ArticleAction } from './article-list.js';
import { nextChoice, pairIndex } from './choice.js';
import { MOST_ARTICLES, change, emptyDesk, hasText, newArticle, put, remove, settle, type DeskArticle } from './desk.js';
import { example } from './example/example.js';
import { articlesIn } from './files.js';
import { dropNotice, intro, openingOf, progressOf, toast } from './frame.js';
import { isEditable, listen } from './intake.js';
import { Opening } from './opening.js';
import { groupsOf, lettersOf, problemOf, titleOf } from './overview.js';
import { pageStyles } from './page-styles.js';
import type { AllPairs } from './pairs/all-pairs.js';
import type { FieldInput } from './paste-field.js';
import { Runner } from './runner.js';
import { wholeView } from './whole-view.js';
import { strings } from '../element/strings/index.js';

interface Undo {
  desk: DeskArticle[];
  message: string;
}

/** The application: the articles, the comparison of two of them, and the way
 *  from the one to the other. */
export class WirecopyPage extends LitElement {
  static override properties = {
    desk: { state: true },
    chosen: { state: true },
    undo: { state: true },
    dropping: { state: true },
    spoken: { state: true },
    busy: { type: Boolean, reflect: true },
  };

  declare private desk: DeskArticle[];
  /** The keys of the two articles shown, the one chosen last at the end. */
  declare private chosen: string[];
  declare private undo: Undo | undefined;
  declare private dropping: boolean;
  /** What a screen reader hears next. */
  declare private spoken: string;
  /** There are results to show. */
  declare private busy: boolean;

  static override styles = [theme, base, buttons, pageStyles];

  private readonly runner = new Runner(
    () => this.requestUpdate(),
    (outcome, before) => this.compared(outcome, before),
  );
  private readonly opening = new Opening(() => this.requestUpdate());
  private leaving = new AbortController();

  constructor() {
    super();
    this.desk = emptyDesk();
    this.chosen = [];
    this.dropping = false;
    this.spoken = '';
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.leaving = new AbortController());
    const intake = {
      files: (transfer: DataTransfer) => void this.addFiles((options) => readTransfer(transfer, options)),
      text: (pasted: Pasted) => this.addArticles([newArticle(pasted)]),
      hovering: (over: boolean) => (this.dropping = over),
    };
    listen(intake, signal);
    document.addEventListener('keydown', (event) => this.pressed(event), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
  }

  // What the reader does

  private setDesk(desk: DeskArticle[], delay?: number): void {
    this.desk = desk;
    this.runner.schedule(desk.filter(hasText).map(toArticle), delay);
  }

  private addArticles(articles: DeskArticle[]): void {
    const free = MOST_ARTICLES - this.desk.filter((article) => hasText(article)).length;
    if (articles.length > free) this.spoken = strings.page.full(MOST_ARTICLES);
    this.undo = undefined;
    this.setDesk(put(this.desk, articles), 0);
  }

  private async addFiles(read: (options: ReadOptions) => Promise<Reading>): Promise<void> {
    const reading = await this.opening.follow(read, this.leaving.signal);
    const articles = reading ? articlesIn(reading) : [];
    if (articles.length) this.addArticles(articles);
  }

  private async chooseFiles(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    await this.addFiles((options) => readFiles(files, options));
  }

  private async addField(): Promise<void> {
    const article = newArticle({ open: true });
    this.desk = [...this.desk, article];
    await this.focusField(article.key);
  }

  private async focusField(key: string): Promise<void> {
    await this.updateComplete;
    const field = this.renderRoot.querySelector<HTMLElement>(`wirecopy-field[data-key='${key}']`);
    field?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  }

  private typed(key: string, { text, typed }: FieldInput): void {
    this.setDesk(change(this.desk, key, { text, typed, fault: '' }), typed ? undefined : 0);
  }

  private close(key: string): void {
    this.desk = change(this.desk, key, { open: false, typed: false });
  }

  private acted({ detail: { action, key } }: ArticleAction): void {
    if (action === 'choose' && !this.chosen.includes(key)) this.chosen = [this.chosen.at(-1)!, key];
    if (action === 'edit') {
      this.desk = change(this.desk, key, { open: true, typed: true });
      void this.focusField(key);
    }
    if (action === 'remove') this.removeArticle(key);
  }

  private removeArticle(key: string): void {
    const index = this.desk.findIndex((article) => article.key === key);
    const title = titleOf(this.desk[index]!) || strings.field.untitled(letterOf(index));
    this.undo = { desk: this.desk, message: strings.page.removed(title) };
    this.setDesk(remove(this.desk, key), 0);
  }

  private removeAll(): void {
    this.undo = { desk: this.desk, message: strings.page.removedAll(this.desk.length) };
    this.setDesk(emptyDesk(), 0);
  }

  private takeBack(): void {
    const { desk } = this.undo!;
    this.undo = undefined;
    this.setDesk(desk, 0);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || isEditable(event.composedPath()[0])) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const step = plain && { j: 1, k: -1 }[event.key];
    const done = step ? this.walkPairs(step) : this.compareElement?.handleKey(event);
    if (done) event.preventDefault();
  }

  private walkPairs(step: number): boolean {
    const pairs = this.runner.outcome?.report?.pairs.length ?? 0;
    if (!this.shown || pairs < 2) return false;
    this.choosePair((this.shown.index + step + pairs) % pairs);
    return true;
  }

  private choosePair(index: number): void {
    const { articles, report } = this.runner.outcome!;
    const pair = report!.pairs[index]!;
    this.chosen = [articles[pair.a]!.id!, articles[pair.b]!.id!];
    this.announce(pair);
  }

  /** The page compares with the new options, so that all of it agrees. */
  private turn(event: CustomEvent<Options>): void {
    event.preventDefault();
    this.runner.options = event.detail;
    this.runner.again();
  }

  // What the comparison brings

  private compared(outcome: Outcome, before: Outcome | undefined): void {
    const held = this.renderRoot.querySelector('wirecopy-field:focus-within')?.getAttribute('data-key');
    const { report } = outcome;
    if (!report) return;
    this.desk = settle(this.desk);
    const keysOf = ({ articles }: Outcome): string[] => articles.map((article) => article.id!);
    const known = before?.report ? keysOf(before) : [];
    this.chosen = nextChoice(report, keysOf(outcome), known, this.chosen);
    const closed = held && !this.desk.some((article) => article.key === held && article.open);
    if (closed) void this.updateComplete.then(() => this.compareElement?.focusHeadline());
    void this.updateComplete.then(() => this.shown && this.announce(this.shown.pair));
  }

  private announce(pair: Pair): void {
    const letters = lettersOf(this.desk, this.runner.outcome!);
    const direction = directionBetween(this.runner.outcome!.report!, pair.a, pair.b);
    this.spoken = strings.page.announce(headline(pair, letters, direction), sharesLine(pair, letters, direction));
  }

  /** The pair to show, if all that it needs is still there. */
  private get shown(): { index: number; pair: Pair } | undefined {
    const { outcome } = this.runner;
    const alive = this.chosen.every((key) => this.desk.some((article) => article.key === key && hasText(article)));
    if (!outcome?.report || this.chosen.length < 2 || !alive) return undefined;
    const [one, other] = this.chosen.map((key) => outcome.articles.findIndex((article) => article.id === key));
    const index = pairIndex(outcome.report, one!, other!);
    return index < 0 ? undefined : { index, pair: outcome.report.pairs[index]! };
  }

  private get compareElement(): WirecopyCompare | null {
    return this.renderRoot.querySelector<WirecopyCompare>('wirecopy-compare');
  }

  protected override willUpdate(): void {
    this.busy = this.shown !== undefined;
  }

  // What is to be seen

  protected override render(): unknown {
    return html`
      ${this.top()} ${this.workplace()}
      <input type="file" id="files" multiple accept=${ACCEPT} hidden @change=${this.chooseFiles} />
      ${this.undo ? toast(this.undo.message, () => this.takeBack(), () => (this.undo = undefined)) : nothing}
      ${this.dropping ? dropNotice() : nothing}
      <div class="unseen" role="status" id="spoken">${this.spoken}</div>
    `;
  }

  private top(): unknown {
    return html`<header class="top">
      <span class="brand">wire<span>copy</span></span>
      <span class="privacy">${strings.page.privacy}</span>
      ${this.busy ? [this.addButton(), this.filesButton(), this.keysButton(), this.exportMenu()] : nothing}
    </header>`;
  }

  private addButton(): unknown {
    const full = this.desk.length >= MOST_ARTICLES;
    return html`<button class="button" id="add" ?disabled=${full} @click=${this.addField}>${strings.page.add}</button>`;
  }

  private filesButton(): unknown {
    const open = (): void => this.renderRoot.querySelector<HTMLInputElement>('#files')!.click();
    return html`<button class="button" @click=${open}>${strings.page.open}</button>`;
  }

  private keysButton(): unknown {
    const open = (): void => this.compareElement?.showKeys();
    return html`<button class="button keys" @click=${open}>${strings.page.keys}</button>`;
  }

  private exportMenu(): unknown {
    const { articles, report } = this.runner.outcome!;
    const input = { articles, report, letters: lettersOf(this.desk, this.runner.outcome!) };
    return html`<wirecopy-export .input=${input}></wirecopy-export>`;
  }

  /** The paste fields keep their place between both views, so that typing
   *  goes on while the results appear. */
  private workplace(): unknown {
    const fields = this.busy ? this.desk.filter((article) => article.open) : this.desk;
    const letters = this.busy ? lettersOf(this.desk, this.runner.outcome!) : [];
    return html`<div class="desk">
      ${this.busy ? html`<aside aria-label=${strings.page.overview}>${this.overview(letters)}</aside>` : nothing}
      <main class=${this.busy ? 'reading' : 'start'} aria-label=${this.busy ? strings.page.reading : nothing}>
        ${this.busy ? nothing : intro()} ${openingOf(this.opening)} ${progressOf(this.runner)}
        <div class="fields" ?hidden=${fields.length === 0}>
          ${repeat(fields, ({ key }) => key, (article) => this.field(article))}
        </div>
        ${this.busy ? this.comparison(letters) : this.actions()}
      </main>
    </div>`;
  }

  private actions(): unknown {
    const load = (): void => this.addArticles(example.map((article) => newArticle(article)));
    return html`<div class="actions">
      ${this.addButton()} ${this.filesButton()}
      ${this.desk.some(hasText)
        ? nothing
        : html`<button class="button lead" id="example" @click=${load}>${strings.page.example}</button>`}
      <span class="dropHint">${strings.page.dropHint}</span>
    </div>`;
  }

  private comparison(letters: string[]): unknown {
    const { articles, report } = this.runner.outcome!;
    return html`<wirecopy-compare
      .articles=${articles}
      .report=${report}
      .letters=${letters}
      .pair=${this.shown!.index}
      .options=${this.runner.options}
      @wirecopy-options=${this.turn}
      @wirecopy-pair=${(event: CustomEvent<number>) => this.choosePair(event.detail)}
    ></wirecopy-compare>`;
  }

  private overview(letters: string[]): unknown {
    const { outcome } = this.runner;
    const { index } = this.shown!;
    const many = outcome!.articles.length > 2;
    return html`
      <wirecopy-list
        .groups=${groupsOf(this.desk, outcome, this.chosen)}
        @article-action=${this.acted}
      ></wirecopy-list>
      ${many
        ? wholeView(outcome!.report!, letters, index, {
            choosePair: (pair) => this.choosePair(pair),
            act: (event) => this.acted(event),
            openPairs: () => void this.renderRoot.querySelector<AllPairs>('wirecopy-pairs')!.open(),
          })
        : nothing}
      <button class="removeAll" @click=${this.removeAll}>${strings.page.removeAll}</button>
    `;
  }

  private field(article: DeskArticle): unknown {
    const { key } = article;
    return html`<wirecopy-field
      data-key=${key}
      .letter=${letterOf(this.desk.indexOf(article))}
      .text=${article.text}
      .heading=${article.title}
      .problem=${problemOf(article, this.runner.outcome)}
      .closable=${this.busy}
      .removable=${!this.busy && (this.desk.length > 2 || hasText(article) || article.fault !== '')}
      @field-input=${(event: CustomEvent<FieldInput>) => this.typed(key, event.detail)}
      @done=${() => this.close(key)}
      @discard=${() => this.removeArticle(key)}
    ></wirecopy-field>`;
  }
}

function toArticle({ key, text, title, source, date, url }: DeskArticle): Article {
  return { id: key, text, title, source, date, url };
}
