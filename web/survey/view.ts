import { LitElement, html, nothing } from 'lit';
import { redraw } from '../element/language.js';
import { base, buttons, theme } from '../element/theme.js';
import { SURVEY_WAYS, exportSurvey, type SurveyWay } from '../export/survey/index.js';
import { Pace } from '../input/pace.js';
import type { WayOut } from '../page/export-menu.js';
import type { Opening } from '../page/opening.js';
import { progressStyles } from '../page/progress-styles.js';
import { drawRow } from './draw.js';
import type { Findings } from './findings.js';
import { shownRows, ORDERS, type Order } from './order.js';
import { progressOf } from './progress.js';
import { remarksOf } from './remarks.js';
import type { Rows } from './rows.js';
import { search } from './search.js';
import type { Session } from './session.js';
import type { Shares } from './shares.js';
import { viewStyles } from './view-styles.js';
import { speakAsThePage, words } from './words.js';

/** What is wanted on the desk: articles of the survey, by their indexes. */
export type ReadEvent = CustomEvent<{ findings: Findings; members: number[]; title: string }>;

/** A pause in typing after which the search begins, in milliseconds. */
const STILL = 200;

/** A file that takes longer to make than this is told of, in milliseconds. */
const PATIENCE = 500;

/** The height of a row of the list, in CSS pixels: two lines. */
const ROW = 58;

/**
 * A survey: its counts, the histogram with the threshold, the list of clusters,
 * and the one that is open. It tells of `add-files`, `to-desk`, `discard` and
 * `survey-read`.
 */
export class SurveyView extends LitElement {
  static override properties = {
    session: { attribute: false },
    opening: { attribute: false },
    cancelOpening: { attribute: false },
    order: { state: true },
    alone: { state: true },
    hits: { state: true },
    searching: { state: true },
    row: { state: true },
    reading: { type: Boolean, reflect: true },
    spoken: { state: true },
    making: { state: true },
  };

  declare session: Session;
  /** Files that are being read. */
  declare opening: Opening['progress'];
  declare cancelOpening: () => void;
  declare private order: Order;
  declare private alone: boolean;
  declare private hits: ReadonlySet<number> | undefined;
  declare private searching: boolean;
  /** The row that is open, in `findings.rows`; -1 for none. */
  declare private row: number;
  /** A row is open, which a narrow window shows in the place of the list. */
  declare reading: boolean;
  /** What a screen reader hears next. */
  declare spoken: string;
  /** A file is being made, which takes long. */
  declare private making: boolean;

  static override styles = [theme, base, buttons, progressStyles, viewStyles];

  private followed: Session | undefined;
  private findings: Findings | undefined;
  private shown: number[] = [];
  private shownFor: unknown[] = [];
  private query = '';
  private timer = 0;
  private looking = new AbortController();
  private readonly follow = (): void => this.requestUpdate();

  constructor() {
    super();
    this.order = 'size';
    this.alone = this.searching = this.reading = this.making = false;
    this.row = -1;
    this.spoken = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.followed?.removeEventListener('changed', this.follow);
    this.followed = undefined;
    this.looking.abort();
  }

  /** Gives the focus to the heading, for who comes from the desk. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h1')!.focus();
  }

  protected override willUpdate(): void {
    if (this.followed !== this.session) {
      this.followed?.removeEventListener('changed', this.follow);
      this.followed = this.session;
      this.session.addEventListener('changed', this.follow);
    }
    if (this.session.findings !== this.findings) this.found(this.session.findings);
    void this.speak();
  }

  private async speak(): Promise<void> {
    if (!(await speakAsThePage().catch(() => false))) return;
    this.requestUpdate();
    redraw(this.renderRoot as ShadowRoot);
  }

  /** New findings: the cluster that is open stays, as the one that has its
   *  first article now. */
  private found(findings: Findings | undefined): void {
    const open = this.findings?.rows[this.row]?.members[0];
    const id = open === undefined ? undefined : this.findings!.articles[open]!.id;
    this.findings = findings;
    const article = id === undefined ? -1 : (findings?.articles.findIndex((each) => each.id === id) ?? -1);
    this.row = findings && article >= 0 ? findings.rowWith(article) : -1;
    this.reading = this.reading && this.row >= 0;
    if (!findings) return;
    this.spoken = words.done(findings.articles.length, findings.clusters);
    void this.rankTitles();
    if (this.query) void this.look();
    else this.hits = undefined;
  }

  /** The rows to show; the same list until something of it changes. */
  private rowsOf(findings: Findings): number[] {
    const wanted = [findings, this.order, findings.titleRanks, this.alone, this.hits];
    if (wanted.some((each, index) => each !== this.shownFor[index])) {
      this.shown = shownRows(findings, { order: this.order, alone: this.alone, hits: this.hits });
      this.shownFor = wanted;
    }
    return this.shown;
  }

  protected override render(): unknown {
    const { session, findings } = this;
    return html`<main aria-label=${words.label}>
      <header>${this.heading()} ${this.acts()}</header>
      ${findings ? html`<p class="facts">${this.facts(findings)}</p>` : nothing}
      ${this.making ? html`<p class="facts" role="status">${words.export.making}</p>` : nothing}
      ${session.keeping === 'kept' ? nothing : html`<p class="facts warning" role="status">${words.keeping[session.keeping]}</p>`}
      <wirecopy-progress ?hidden=${!this.opening} .opening=${this.opening} .cancelOpening=${this.cancelOpening}></wirecopy-progress>
      ${remarksOf(session.remarks)} ${findings ? nothing : progressOf(session)}
      ${!findings && session.fault === 'too-many' ? html`<section class="controls">${this.threshold()}</section>` : nothing}
      ${findings ? this.controls(findings) : nothing} ${findings ? this.panes(findings) : nothing}
      <div class="unseen" role="status">${this.spoken}</div>
    </main>`;
  }

  private heading(): unknown {
    const { session, findings } = this;
    const count = session.articles.length;
    const unfinished = session.state === 'running' ? words.begun(count) : words.unfinished(count);
    return html`<h1 tabindex="-1">${findings ? words.title(findings.articles.length, findings.clusters) : unfinished}</h1>`;
  }

  private facts(findings: Findings): unknown {
    const { survey, rows, clusters, took } = findings;
    return html`${words.facts(survey.pairs.length, this.session.foundPercent, rows.length - clusters)}
      <span class="took">${words.took(took)}</span>`;
  }

  private acts(): unknown {
    return html`<div class="acts">
      <button class="button" id="toDesk" @click=${() => this.tell('to-desk')}>${words.toDesk}</button>
      <button class="button" id="addFiles" @click=${() => this.tell('add-files')}>${words.add}</button>
      <button class="button" id="discard" @click=${() => this.tell('discard')}>${words.discard}</button>
      ${this.findings ? html`<wirecopy-export .label=${words.export.button} .ways=${SURVEY_WAYS.map((way) => this.wayOut(way))}></wirecopy-export>` : nothing}
    </div>`;
  }

  private wayOut(way: SurveyWay): WayOut {
    return { way, label: words.export.way[way], deliver: () => this.save(way, words.export.file) };
  }

  private async save(way: SurveyWay, name: string, members?: number[]): Promise<string> {
    const timer = window.setTimeout(() => (this.making = true), PATIENCE);
    try {
      return words.export.done(await exportSurvey(way, this.findings!, name, members));
    } catch {
      return words.export.failed;
    } finally {
      clearTimeout(timer);
      this.making = false;
    }
  }

  private controls(findings: Findings): unknown {
    return html`<section class="controls">
      <h2 class="unseen">${words.rows}</h2>
      ${this.threshold()}
      <div class="choices">
        <label class="search">
          <span class="unseen">${words.search}</span>
          <input id="search" type="search" autocomplete="off" placeholder=${words.search} @input=${this.typed} />
        </label>
        <label>
          ${words.order}
          <select id="order" @change=${this.ordered}>
            ${ORDERS.map((order) => html`<option value=${order} ?selected=${order === this.order}>${words.orders[order]}</option>`)}
          </select>
        </label>
        <label><input id="alone" type="checkbox" .checked=${this.alone} @change=${this.aloneToo} /> ${words.alone}</label>
        <p class="count" role="status">
          ${this.searching ? words.searching : words.shown(this.rowsOf(findings).length, this.hits?.size)}
        </p>
        ${progressOf(this.session)}
      </div>
    </section>`;
  }

  private threshold(): unknown {
    const { percent, shares } = this.session;
    return html`<div class="threshold">
      <wirecopy-threshold
        .bins=${shares?.bins ?? []}
        .value=${percent}
        .least=${1}
        .label=${words.threshold.label}
        @threshold-moved=${(event: CustomEvent<number>) => this.session.setPercent(event.detail)}
      ></wirecopy-threshold>
      <p class="reaching">
        ${shares ? this.reaching(shares, percent) : words.threshold.from(percent)}
      </p>
    </div>`;
  }

  private reaching(shares: Shares, percent: number): string {
    const known = percent / 100 >= shares.least;
    return known ? words.threshold.reaching(percent, shares.from(percent)) : words.threshold.unknown(shares.least * 100);
  }

  private panes(findings: Findings): unknown {
    const rows = this.rowsOf(findings);
    const none = this.hits ? (this.hits.size ? words.noRows : words.noHits) : words.noClusters;
    return html`<div class="panes">
      <section class="list" aria-label=${words.rows}>
        ${rows.length
          ? html`<wirecopy-rows
              id="clusters"
              .count=${rows.length}
              .height=${ROW}
              .label=${words.rows}
              .chosen=${rows.indexOf(this.row)}
              .draw=${(index: number) => drawRow(findings.rows[rows[index]!]!)}
              @row-chosen=${(event: CustomEvent<number>) => this.open(rows[event.detail]!)}
            ></wirecopy-rows>`
          : html`<p class="none">${none}</p>`}
      </section>
      ${this.row < 0 ? html`<p class="none detail">${words.cluster.none}</p>` : this.detail(findings)}
    </div>`;
  }

  private detail(findings: Findings): unknown {
    const { members, title } = findings.rows[this.row]!;
    return html`<wirecopy-cluster
      class="detail"
      .findings=${findings}
      .row=${this.row}
      .hits=${this.hits}
      .save=${() => this.save('cluster', title, members)}
      @back=${this.closed}
    ></wirecopy-cluster>`;
  }

  private open(row: number): void {
    this.row = row;
    this.reading = true;
    const wide = getComputedStyle(this.renderRoot.querySelector('.list')!).display !== 'none';
    void this.updateComplete.then(() => {
      const narrow = getComputedStyle(this.renderRoot.querySelector('.list')!).display === 'none';
      if (wide && narrow) this.renderRoot.querySelector<HTMLElement & { focusTitle(): void }>('wirecopy-cluster')!.focusTitle();
    });
  }

  /** Back to the list, where there is room for one of them only. */
  private closed(): void {
    this.reading = false;
    const at = this.shown.indexOf(this.row);
    void this.updateComplete.then(() => this.list?.focusRow(at));
  }

  private get list(): Rows | null {
    return this.renderRoot.querySelector<Rows>('#clusters');
  }

  private typed(event: Event): void {
    this.query = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.look(), STILL);
  }

  private async look(): Promise<void> {
    this.looking.abort();
    const { signal } = (this.looking = new AbortController());
    this.searching = true;
    try {
      const hits = await search(this.query, this.findings!, signal);
      if (signal.aborted) return;
      this.hits = hits;
      this.searching = false;
      this.list?.rewind();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  private ordered(event: Event): void {
    this.order = (event.target as HTMLSelectElement).value as Order;
    this.list?.rewind();
    void this.rankTitles();
  }

  /** A hundred thousand titles take a second, so that only who asks waits. */
  private async rankTitles(): Promise<void> {
    const { findings } = this;
    if (this.order !== 'title' || !findings || findings.titleRanks) return;
    await findings.rankTitles(new Pace());
    this.requestUpdate();
  }

  private aloneToo(event: Event): void {
    this.alone = (event.target as HTMLInputElement).checked;
    this.list?.rewind();
  }

  private tell(name: string): void {
    this.dispatchEvent(new Event(name));
  }
}
