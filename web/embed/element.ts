import { css, html, nothing, type PropertyValues } from 'lit';
import { WirecopyCompare } from '../element/compare.js';
import { strings } from '../element/strings/index.js';
import { WirecopyError, type Article, type Progress, type Report } from '../engine/index.js';
import { OPTION_ATTRIBUTES, withAttribute } from './attributes.js';
import { hold, release } from './engine.js';
import type { Format } from './formats.js';
import { FACTS, articlesAround } from './sources.js';

/** The attribute that names the articles. */
const SELECTORS = 'articles';

/** Which way all languages run that it speaks, whatever the page does. */
const DIRECTION = 'ltr';

/**
 * `<wirecopy-compare>` in somebody else's page. It takes its articles from the
 * page, its options from attributes and its colours from around it, and leaves
 * its children to be read until there is something to show instead of them.
 */
export class EmbeddedCompare extends WirecopyCompare {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, SELECTORS, ...OPTION_ATTRIBUTES];
  }

  static override styles = [
    ...WirecopyCompare.styles,
    css`
      :host {
        color-scheme: var(--wirecopy-scheme, inherit);
      }
      :host(:not(:state(compared))) {
        font: inherit;
        color: inherit;
        background: none;
      }
      /* Only what is asked for comes in from around: what a page says of its
         own text would pull this apart. */
      .own {
        writing-mode: horizontal-tb;
        text-align: start;
        text-indent: 0;
        text-shadow: none;
        text-transform: none;
        letter-spacing: normal;
        word-spacing: normal;
        white-space: normal;
        word-break: normal;
        overflow-wrap: normal;
        hyphens: manual;
      }
      .notice {
        margin: 0 0 12px;
        padding: 8px 12px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--ink);
        font: 14px/1.45 var(--sans);
      }
    `,
  ];

  private readonly internals = this.attachInternals();
  private readonly watching = new MutationObserver(() => this.readPage());
  /** What the page held when it was last read, to tell whether it changed. */
  private read = '';
  private progress: Progress | undefined;
  private fault: unknown;
  /** A report is still to come, or would be had the element not been removed. */
  private pending = false;
  private latest: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.addEventListener('wirecopy-progress', (event) => this.note((event as CustomEvent<Progress>).detail));
    this.addEventListener('wirecopy-error', (event) => (this.fault = (event as CustomEvent).detail));
    // An article that was left out is no fault of the whole.
    this.addEventListener('wirecopy-report', () => ([this.fault, this.pending] = [undefined, false]));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    hold();
    this.watching.observe(this, { childList: true, characterData: true, subtree: true, attributeFilter: FACTS });
    // What names the articles may stand further down in the page.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.resume(), { once: true });
    else this.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watching.disconnect();
    release();
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (OPTION_ATTRIBUTES.includes(name)) this.options = withAttribute(this.options, name, value);
    if (name === SELECTORS && this.isConnected) this.readPage();
  }

  /** Reads the page and compares anew; rejects with the error where that fails. */
  async compare(): Promise<Report> {
    const before = this.latest;
    this.read = '';
    this.readPage();
    await this.updateComplete;
    if (this.articles.length < 2) throw new WirecopyError('too-few', strings.embed.tooFew);
    if (this.latest === before) void this.compareArticles();
    for (let run; run !== this.latest; await run.catch(() => undefined)) run = this.latest;
    if (this.fault) throw this.fault;
    if (!this.report || this.pending) throw new WirecopyError('closed', strings.embed.removed);
    return this.report;
  }

  /** The report in a form to hand on, as a text. */
  async export(format: Format): Promise<string> {
    const { formats } = await import('./formats.js');
    if (!Object.hasOwn(formats, format)) {
      throw new WirecopyError('option', `There is no format ${format}: there are ${Object.keys(formats).join(', ')}.`);
    }
    const { report, about, letters } = this;
    if (!report) throw new WirecopyError('too-few', strings.embed.tooFew);
    return formats[format]({ report, articles: about, letters });
  }

  /** Goes on after it was put into a page. */
  private resume(): void {
    if (!this.isConnected) return;
    const before = this.articles;
    this.readPage();
    const isNew = this.articles !== before;
    if (!isNew && (!this.report || this.pending) && this.articles.length >= 2) void this.compareArticles();
  }

  private readPage(): void {
    const found = articlesAround(this, this.getAttribute(SELECTORS));
    const read = JSON.stringify(found);
    if (found.length === 0 || read === this.read) return;
    this.read = read;
    this.articles = found;
  }

  /** A framework may hand over the attribute as a property. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const given: Article[] | string = this.articles;
    if (typeof given === 'string') {
      this.articles = [];
      this.setAttribute(SELECTORS, given);
    }
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.internals.states[this.report?.pairs[this.pair] ? 'add' : 'delete']('compared');
  }

  protected override compareArticles(): Promise<void> {
    [this.fault, this.progress, this.pending] = [undefined, undefined, true];
    return (this.latest = super.compareArticles().finally(() => this.requestUpdate()));
  }

  private note(progress: Progress): void {
    this.progress = progress;
    if (!this.report) this.requestUpdate();
  }

  protected override render(): unknown {
    const shown = super.render();
    if (shown !== nothing) return html`<div class="own" lang=${strings.language} dir=${DIRECTION}>${shown}</div>`;
    return html`${this.notice()}<slot></slot>`;
  }

  private notice(): unknown {
    if (this.fault) return html`<p class="own notice" part="notice" lang=${strings.language} dir=${DIRECTION} role="alert">${messageOf(this.fault)}</p>`;
    if (!this.progress) return nothing;
    const { stage, done, total } = this.progress;
    return html`<p class="own notice" part="notice" lang=${strings.language} dir=${DIRECTION}>${strings.progress[stage](done / total)}</p>`;
  }
}

function messageOf(fault: unknown): string {
  if (!(fault instanceof WirecopyError)) return strings.embed.failed;
  if (fault.code === 'load') return strings.embed.notLoaded;
  return fault.code === 'internal' ? strings.embed.failed : fault.message;
}
