import { LitElement, css, html, nothing } from 'lit';
import { countWords } from '../element/words.js';
import { base, buttons } from '../element/theme.js';
import { MOST_ARTICLES } from '../page/desk.js';
import { drawArticle, drawPair, isolated } from './draw.js';
import { dayOf, type Findings } from './findings.js';
import { byPlace, dayNumber } from './order.js';
import { words } from './words.js';

/** So much of a text is shown, in UTF-16 units. */
const PREVIEW = 3000;

/** The height of a row, in CSS pixels: two lines. */
const ROW = 50;

/** So many pairs are listed: nobody reads more, and a browser gives no element
 *  the height of two million rows. */
const MOST_PAIRS = 10_000;

/** So many rows of a list are seen however little room there is. */
const LEAST_ROWS = 3;

/** A cluster with its articles and their pairs. It tells of `survey-read` when
 *  articles are to be read on the desk, and of `back`. */
export class ClusterView extends LitElement {
  static override properties = {
    findings: { attribute: false },
    row: { type: Number },
    hits: { attribute: false },
    save: { attribute: false },
    chosen: { state: true },
    spoken: { state: true },
  };

  declare findings: Findings;
  /** In `findings.rows`. */
  declare row: number;
  /** The articles that a search has found; undefined where none was made. */
  declare hits: ReadonlySet<number> | undefined;
  /** Saves the cluster for passim, and resolves with what is to be said of it. */
  declare save: () => Promise<string>;
  /** The article of which the text and the pairs are shown; -1 for none. */
  declare private chosen: number;
  declare spoken: string;

  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 10px;
        min-width: 0;
        min-height: 0;
        padding: 16px 20px;
      }
      h2 {
        display: -webkit-box;
        overflow: hidden;
        font: 700 20px/1.25 var(--serif);
        overflow-wrap: anywhere;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
      }
      h2:focus {
        outline: none;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: baseline;
      }
      .head h3 {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        font: 600 14px/1.4 var(--sans);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .head button {
        flex: none;
        padding: 2px 0;
        border: 0;
        background: none;
        color: var(--accent);
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      wirecopy-rows {
        flex: 1 1 0;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--card);
        overflow: hidden;
      }
      .text {
        flex: 0 1 auto;
        min-height: 90px;
        max-height: 30%;
        overflow: auto;
        padding: 10px 14px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--card);
        font: 15px/1.5 var(--serif);
        white-space: pre-line;
        overflow-wrap: anywhere;
        scrollbar-width: thin;
        scrollbar-color: var(--line) transparent;
      }
      .quiet {
        color: var(--muted);
      }
      .back {
        display: none;
      }
      @media (max-width: 900px) {
        :host {
          padding: 14px;
        }
        .back {
          display: inline-block;
        }
        .text {
          max-height: 40dvh;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.row = this.chosen = -1;
    this.spoken = '';
  }

  focusTitle(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')!.focus();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('row') || changed.has('findings')) this.chosen = -1;
  }

  protected override render(): unknown {
    const { findings } = this;
    const { title } = findings.rows[this.row]!;
    const { members, found } = this.foundFirst();
    return html`
      <h2 tabindex="-1"><bdi>${title}</bdi></h2>
      <div class="acts">
        <button class="button back" id="back" @click=${() => this.dispatchEvent(new Event('back'))}>${words.cluster.back}</button>
        <button class="button lead" id="read" @click=${() => this.read(this.earliest(), title)}>
          ${words.cluster.read(members.length, MOST_ARTICLES)}
        </button>
        <button class="button" id="forPassim" @click=${this.saved}>${words.export.way.cluster}</button>
      </div>
      <div class="head"><h3>${words.cluster.size(members.length, found)}</h3></div>
      ${this.list('articles', members, words.cluster.articles, {
        draw: (index) => drawArticle(findings, members[index]!, index < found),
        chosen: members.indexOf(this.chosen),
        choose: (index) => (this.chosen = this.chosen === members[index] ? -1 : members[index]!),
      })}
      ${this.chosen < 0 ? nothing : this.text(this.chosen)} ${this.pairs()}
      <div class="unseen" role="status">${this.spoken}</div>
    `;
  }

  /** In a cluster of hundreds, what was searched for should not be searched again. */
  private foundFirst(): { members: number[]; found: number } {
    const { members } = this.findings.rows[this.row]!;
    const hits = members.filter((member) => this.hits?.has(member));
    if (hits.length === members.length || hits.length === 0) return { members, found: 0 };
    return { members: [...hits, ...members.filter((member) => !this.hits!.has(member))], found: hits.length };
  }

  private list(
    id: string,
    items: ArrayLike<number>,
    label: string,
    { draw, chosen, choose }: { draw: (index: number) => unknown; chosen: number; choose: (index: number) => void },
  ): unknown {
    return html`<wirecopy-rows
      id=${id}
      .style=${`max-height: ${items.length * ROW + 2}px; min-height: ${Math.min(items.length, LEAST_ROWS) * ROW + 2}px`}
      .count=${items.length}
      .height=${ROW}
      .label=${label}
      .chosen=${chosen}
      .draw=${draw}
      @row-chosen=${(event: CustomEvent<number>) => choose(event.detail)}
    ></wirecopy-rows>`;
  }

  private text(article: number): unknown {
    const { text } = this.findings.articles[article]!;
    const end = text.length > PREVIEW ? Math.max(text.lastIndexOf(' ', PREVIEW), PREVIEW / 2) : text.length;
    const rest = countWords(text, { start: end, end: text.length });
    // Line breaks count in here, so that none is in the template.
    const more = rest ? html` <span class="quiet">${words.cluster.rest(rest)}</span>` : nothing;
    return html`<div class="text" dir="auto" tabindex="0" role="group" aria-label=${words.cluster.text}>${text.slice(0, end)}${more}</div>`;
  }

  private pairs(): unknown {
    const { findings, chosen, row } = this;
    const found = chosen < 0 ? findings.pairsOfRow(row) : findings.pairsOf(chosen);
    const listed = found.subarray(0, MOST_PAIRS);
    const title = chosen < 0 ? words.cluster.pairs(found.length) : words.cluster.pairsWith(found.length, isolated(findings.titleOf(chosen)));
    const pairAt = (index: number) => findings.survey.pairs[found[index]!]!;
    return html`<div class="head">
        <h3>${title}</h3>
        ${chosen < 0 ? nothing : html`<button id="allPairs" @click=${() => (this.chosen = -1)}>${words.cluster.allPairs}</button>`}
      </div>
      ${found.length
        ? this.list('pairs', listed, words.cluster.pairs(found.length), {
            draw: (index) => drawPair(findings, pairAt(index), row),
            chosen: -1,
            choose: (index) => this.read([pairAt(index).a, pairAt(index).b], findings.titleOf(pairAt(index).a)),
          })
        : html`<p class="quiet">${row < findings.clusters && chosen < 0 ? words.cluster.byWords : words.cluster.noPairs}</p>`}
      ${found.length && row >= findings.clusters ? html`<p class="quiet">${words.cluster.whyAlone}</p>` : nothing}
      ${found.length > listed.length ? html`<p class="quiet">${words.cluster.morePairs(found.length - listed.length)}</p>` : nothing}`;
  }

  /** As many as the desk takes, the earliest first; those of no known day last. */
  private earliest(): number[] {
    const { articles, rows } = this.findings;
    const dayAt = (index: number): number => dayNumber(dayOf(articles[index]!));
    const sorted = [...rows[this.row]!.members].sort((one, other) => byPlace(dayAt(one), dayAt(other)) || one - other);
    return sorted.slice(0, MOST_ARTICLES);
  }

  private read(members: number[], title: string): void {
    const detail = { findings: this.findings, members, title };
    this.dispatchEvent(new CustomEvent('survey-read', { detail, bubbles: true, composed: true }));
  }

  private async saved(): Promise<void> {
    this.spoken = '';
    this.spoken = await this.save();
  }
}
