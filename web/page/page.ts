import { LitElement, html, nothing } from 'lit';
import type { WirecopyCompare } from '../element/compare.js';
import type { Outcome } from '../element/comparison.js';
import type { KeySheet } from '../element/key-sheet.js';
import { base, buttons, theme } from '../element/theme.js';
import { strings } from '../element/strings/index.js';
import type { Options } from '../engine/types.js';
import { Archive, type ArchiveHost } from './archive.js';
import { Arrivals } from './arrivals.js';
import { ArticleActs, type ArticleHost } from './article-acts.js';
import * as desks from './desk.js';
import { MOST_ARTICLES, newArticle, type DeskArticle } from './desk.js';
import { actOnDesks, type Done } from './desk-acts.js';
import { nameOf, type DeskAction } from './desk-menu.js';
import { Drawn } from './drawn.js';
import { example } from './example/example.js';
import { dropNotice, toast } from './frame.js';
import { focusArticle, focusField } from './focus.js';
import { Keeper, type Kept } from './keeper.js';
import { listenToKeys, type KeyHost } from './keys.js';
import { lastPair } from './memory.js';
import type { LinkRead, LinkSheet } from './link-sheet.js';
import { Media } from './media.js';
import { keepingNotice, settingsNotice, versionNotice } from './notices.js';
import { Offline } from './offline.js';
import { PairChoice, announcement, type ShownPair } from './pair-choice.js';
import { newProblems, problemsIn } from './overview.js';
import { pageStyles } from './page-styles.js';
import { Runner } from './runner.js';
import type { SettingsSheet } from './settings-sheet.js';
import { sheets, type SheetHost } from './sheets.js';
import { defaults, soundSettings, toOptions, type Settings } from './settings.js';
import { stepAside } from './step-aside.js';
import type { TopBar } from './top-bar.js';
import { NARROW, exportMenu, workplace, type Workplace } from './workplace.js';

/** The application: the articles, the comparison of two of them, and the way
 *  from the one to the other. */
export class WirecopyPage extends LitElement implements Workplace, KeyHost, SheetHost, ArchiveHost, ArticleHost {
  static override properties = {
    desk: { state: true },
    settings: { state: true },
    done: { state: true },
    dropping: { state: true },
    spoken: { state: true },
    ready: { state: true },
    busy: { type: Boolean, reflect: true },
    surveying: { type: Boolean, reflect: true },
  };

  declare desk: DeskArticle[];
  declare settings: Settings;
  declare done: Done | undefined;
  declare private dropping: boolean;
  declare spoken: string;
  /** What was kept is there. */
  declare private ready: boolean;
  /** There are results to show, or there soon will be. */
  declare busy: boolean;
  /** A survey is shown in the place of the desk. */
  declare surveying: boolean;

  static override styles = [theme, base, buttons, pageStyles];

  readonly runner = new Runner(
    () => this.requestUpdate(),
    (outcome, before) => this.compared(outcome, before),
  );
  private readonly keeper = new Keeper({
    read: () => ({ articles: this.desk, settings: this.settings }),
    show: (kept, same) => this.showKept(kept, same),
    changed: () => this.requestUpdate(),
    erased: () => void this.archive.erase(),
  });
  readonly arrivals = new Arrivals({
    found: (reading) => this.archive.found(reading),
    pasted: (pasted) => this.archive.pasted(pasted),
    openLink: (link) => this.openLink(link),
    say: (message) => (this.done = { say: () => message }),
    hovering: (over) => (this.dropping = over),
    changed: () => this.requestUpdate(),
  });
  readonly offline = new Offline(() => this.requestUpdate());
  private readonly archive = new Archive(this);
  readonly pair = new PairChoice();
  readonly acts = new ArticleActs(this);
  readonly drawn = new Drawn(this);
  readonly narrow = new Media(this, NARROW);
  private leaving = new AbortController();

  constructor() {
    super();
    this.desk = desks.emptyDesk();
    this.settings = { ...defaults };
    this.spoken = '';
    this.dropping = this.ready = this.busy = this.surveying = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.leaving = new AbortController());
    this.arrivals.listen(signal);
    listenToKeys(this, signal);
    stepAside(this.renderRoot, signal);
    void this.restore(signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
  }

  // What is kept

  private async restore(signal: AbortSignal): Promise<void> {
    const pair = lastPair();
    await this.keeper.start(signal);
    this.pair.keys = pair;
    await this.archive.restore();
    this.ready = true;
    await this.updateComplete;
    void this.offline.start(signal);
    await this.arrivals.receive(signal);
  }

  private showKept({ articles, settings }: Kept, same: boolean): void {
    if (!same) {
      this.runner.reset();
      this.pair.keys = [];
      this.done = undefined;
    }
    this.settings = settings;
    this.setDesk(desks.padded(articles), 0);
  }

  private async deskActed({ detail }: DeskAction): Promise<void> {
    if (detail.action === 'erase') await this.archive.erase();
    const done = await actOnDesks(this.keeper, detail);
    if (done) this.done = done;
    if (detail.action === 'rename') return;
    this.archive.leave();
    this.spoken = [done?.say(), strings.desks.opened(nameOf(this.keeper.desk))].filter(Boolean).join(' ');
  }

  // What the reader does

  setDesk(desk: DeskArticle[], delay?: number): void {
    this.desk = desk;
    this.runner.schedule(desks.comparable(desk).map(desks.toArticle), toOptions(this.settings), delay);
    this.keeper.note();
  }

  setSettings(settings: Settings): void {
    this.settings = settings;
    this.setDesk(this.desk);
  }

  /** The comparison's own switches set what the settings set. */
  readonly turned = (event: CustomEvent<Options>): void => {
    event.preventDefault();
    this.setSettings(soundSettings({ ...this.settings, ...event.detail }));
  };

  async readOnDesk(articles: DeskArticle[], name: string, known: string | undefined): Promise<string> {
    // One that is shown may be so new that it is not yet kept.
    const shown = known === this.keeper.desk.id;
    if (!shown && this.keeper.desks.some(({ id }) => id === known)) {
      await this.keeper.open(known!);
    } else if (!shown) {
      await this.keeper.create();
      this.keeper.rename(name);
      this.addArticles(articles);
    }
    this.spoken = strings.desks.opened(nameOf(this.keeper.desk));
    await this.updateComplete;
    await focusArticle(this.renderRoot);
    return this.keeper.desk.id;
  }

  say(done: Done): void {
    this.done = done;
  }

  addArticles(articles: DeskArticle[]): void {
    const free = MOST_ARTICLES - this.desk.filter((article) => !desks.isBlank(article)).length;
    this.done = articles.length > free ? { say: () => strings.page.full(MOST_ARTICLES) } : undefined;
    this.setDesk(desks.put(this.desk, articles), 0);
    this.spoken = [...problemsIn(this.desk, articles), this.done?.say()].filter(Boolean).join(' ');
  }

  readonly addField = (): void => {
    if (this.isFull || this.surveying) return;
    const article = newArticle({ open: true });
    this.desk = [...this.desk, article];
    void this.updateComplete.then(() => focusField(this.renderRoot, article.key));
  };

  readonly addExample = (): void => this.addArticles(example.map((article) => newArticle(article)));

  get isFull(): boolean {
    return this.desk.length >= MOST_ARTICLES;
  }

  takeBack(): void {
    this.acts.takeBack();
  }

  filesChosen(field: HTMLInputElement): void {
    this.arrivals.opening.takeFrom(field, this.leaving.signal);
  }

  readonly openFiles = (): void => this.renderRoot.querySelector<HTMLInputElement>('#files')!.click();

  readonly openLink = (link = '', key = ''): void => {
    void this.renderRoot.querySelector<LinkSheet>('wirecopy-link')!.open(link, key);
  };

  linkRead({ detail: { article, key } }: LinkRead): void {
    if (!this.desk.some((each) => each.key === key)) this.addArticles([article]);
    else this.setDesk(desks.change(this.desk, key, { ...article, key }), 0);
  }

  openSettings(): void {
    void this.renderRoot.querySelector<SettingsSheet>('wirecopy-settings')!.open();
  }

  openDesks(): void {
    this.renderRoot.querySelector<TopBar>('wirecopy-top')!.openDesks();
  }

  showKeys(): void {
    this.renderRoot.querySelector<KeySheet>('wirecopy-keys')!.open();
  }

  walkPairs(step: number): void {
    const pairs = this.runner.outcome?.report?.pairs.length ?? 0;
    if (this.shown && pairs > 1) this.choosePair((this.shown.index + step + pairs) % pairs);
  }

  readonly choosePair = (index: number): void => {
    const { outcome } = this.runner;
    this.pair.chooseIndex(outcome!, index);
    this.requestUpdate();
    this.spoken = announcement(this.desk, outcome!, outcome!.report!.pairs[index]!);
  };

  // What the comparison brings

  private compared(outcome: Outcome, before: Outcome | undefined): void {
    const held = this.renderRoot.querySelector('wirecopy-field:focus-within')?.getAttribute('data-key');
    const problems = newProblems(this.desk, outcome, before);
    if (!outcome.report) return this.speak(problems);
    if (!this.shown) void this.drawn.begin();
    this.desk = desks.settle(this.desk);
    this.pair.follow(outcome, before);
    const closed = held && !this.desk.some((article) => article.key === held && article.open);
    void this.updateComplete.then(() => {
      if (closed) this.compareElement?.focusHeadline();
      this.speak(this.shown ? [announcement(this.desk, outcome, this.shown.pair), ...problems] : problems);
    });
  }

  private speak(sentences: string[]): void {
    if (sentences.length) this.spoken = sentences.join(' ');
  }

  get chosen(): string[] {
    return this.pair.keys;
  }

  get shown(): ShownPair | undefined {
    return this.surveying ? undefined : this.pair.shownOf(this.desk, this.runner.outcome);
  }

  /** Results are on their way, and nobody is writing in a field. */
  private get waiting(): boolean {
    return !this.surveying && this.runner.state === 'running' && desks.isSettled(this.desk);
  }

  get compareElement(): WirecopyCompare | null {
    return this.renderRoot.querySelector<WirecopyCompare>('wirecopy-compare');
  }

  protected override willUpdate(): void {
    this.surveying = this.archive.shown;
    this.busy = this.shown !== undefined || this.waiting;
  }

  // What is to be seen

  protected override render(): unknown {
    const { done, keeper, surveying } = this;
    return html`
      <wirecopy-top
        .busy=${this.busy}
        .links=${this.arrivals.links}
        .full=${this.isFull}
        .desks=${keeper.desks}
        .desk=${keeper.desk}
        @add=${this.addField}
        @files=${this.openFiles}
        @link=${() => this.openLink()}
        @settings=${this.openSettings}
        @help=${this.showKeys}
        @desk-action=${this.deskActed}
      >
        ${this.shown ? exportMenu(this) : nothing}
      </wirecopy-top>
      ${sheets(this)} ${versionNotice(this.offline, keeper, this.desk)}
      ${keepingNotice(keeper)} ${settingsNotice(this.settings, () => this.openSettings(), () => this.setSettings({ ...defaults }))}
      ${this.archive.notice()} ${this.archive.view(this.arrivals.opening)}
      ${this.ready && !surveying ? workplace(this) : nothing}
      ${done ? toast(done.say(), done.takeBack && (() => this.takeBack()), () => this.acts.dismiss()) : nothing}
      ${this.dropping ? dropNotice() : nothing}
      <div class="unseen" role="status" id="spoken">${this.spoken}</div>
    `;
  }
}
