/** What is under the head of the page: two paste fields to start with, and
 *  later the articles beside the comparison of two of them. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { letterOf } from '../element/letters.js';
import { strings } from '../element/strings/index.js';
import type { Options } from '../engine/types.js';
import { WAYS, exportAs, type ExportInput } from '../export/index.js';
import type { Arrivals } from './arrivals.js';
import type { ArticleActs } from './article-acts.js';
import { hasText, type DeskArticle } from './desk.js';
import type { WayOut } from './export-menu.js';
import { intro, readingTitle } from './frame.js';
import { forExport, groupsOf, lettersOf, problemOf, shownArticles } from './overview.js';
import type { ShownPair } from './pair-choice.js';
import { letterKeys } from './preferences.js';
import type { Drawn } from './drawn.js';
import type { Media } from './media.js';
import type { FieldInput } from './paste-field.js';
import type { Runner } from './runner.js';
import type { Settings } from './settings.js';
import { wholeView } from './whole-view.js';

/** Where all stands below each other, as in the style sheet of the page. */
export const NARROW = '(max-width: 900px)';

/** What is to be seen, and what the reader can do about it. */
export interface Workplace {
  readonly desk: DeskArticle[];
  readonly settings: Settings;
  readonly runner: Runner;
  readonly arrivals: Arrivals;
  /** The keys of the articles shown. */
  readonly chosen: string[];
  readonly shown: ShownPair | undefined;
  /** There are results to show, or there soon will be. */
  readonly busy: boolean;
  readonly isFull: boolean;
  readonly drawn: Drawn;
  readonly acts: ArticleActs;
  /** All stands below each other. */
  readonly narrow: Media;
  addField(): void;
  openFiles(): void;
  openLink(link?: string, key?: string): void;
  addExample(): void;
  turned(event: CustomEvent<Options>): void;
  choosePair(index: number): void;
}

/** The paste fields keep their place between both views, so that typing
 *  goes on while the results appear. */
export function workplace(page: Workplace): unknown {
  const { busy, shown, desk, runner } = page;
  const fields = busy ? desk.filter((article) => article.open) : desk;
  const letters = shown ? lettersOf(desk, runner.outcome!) : [];
  return html`<div class="desk">
    ${busy ? html`<aside aria-label=${strings.page.overview}>${overview(page, letters)}</aside>` : nothing}
    <main class=${busy ? 'reading' : 'start'} aria-label=${busy ? strings.page.reading : nothing}>
      ${busy ? readingTitle() : intro()}
      <wirecopy-progress
        .runner=${runner}
        .state=${runner.state}
        .opening=${page.arrivals.opening.progress}
        .cancelOpening=${() => page.arrivals.opening.cancel()}
      ></wirecopy-progress>
      <div class="fields" ?hidden=${fields.length === 0}>
        ${repeat(fields, ({ key }) => key, (article) => field(page, article))}
      </div>
      ${shown ? comparison(page, letters, shown.index) : busy ? nothing : actions(page)}
      ${busy && page.narrow.holds ? whole(page, letters) : nothing}
    </main>
  </div>`;
}

function actions(page: Workplace): unknown {
  return html`<div class="actions">
    <button class="button" id="add" ?disabled=${page.isFull} @click=${page.addField}>${strings.page.add}</button>
    <button class="button" @click=${page.openFiles}>${strings.page.open}</button>
    ${page.arrivals.links ? html`<button class="button" id="openLink" @click=${() => page.openLink()}>${strings.link.open}</button>` : nothing}
    ${page.desk.some(hasText)
      ? nothing
      : html`<button class="button lead" id="example" @click=${page.addExample}>${strings.page.example}</button>`}
    <span class="dropHint">${strings.page.dropHint}</span>
  </div>`;
}

function comparison(page: Workplace, letters: string[], index: number): unknown {
  const outcome = page.runner.outcome!;
  return html`<wirecopy-compare
    .articles=${shownArticles(page.desk, outcome)}
    .report=${outcome.report}
    .letters=${letters}
    .pair=${index}
    .options=${page.settings}
    .letterKeys=${letterKeys()}
    @wirecopy-options=${page.turned}
    @wirecopy-pair=${(event: CustomEvent<number>) => page.choosePair(event.detail)}
  ></wirecopy-compare>`;
}

/** An export names each article as its card does. */
export function exportMenu({ desk, runner }: Workplace): unknown {
  const outcome = runner.outcome!;
  const report = outcome.report!;
  const input = (): ExportInput => ({ articles: forExport(desk, outcome), report, letters: lettersOf(desk, outcome) });
  const ways = WAYS.map((way): WayOut => ({
    way,
    label: strings.export.way[way],
    deliver: async () => ((await exportAs(way, input())) ? strings.export.done[way] : strings.export.failed),
  }));
  return html`<wirecopy-export .ways=${ways}></wirecopy-export>`;
}

function overview(page: Workplace, letters: string[]): unknown {
  const known = page.drawn.stage === 'pair' ? undefined : page.runner.outcome;
  return html`
    <wirecopy-list .groups=${groupsOf(page.desk, known, page.chosen)} @article-action=${page.acts.acted}></wirecopy-list>
    ${page.narrow.holds ? nothing : whole(page, letters)}
  `;
}

/** Below the articles; where all stands below each other, after the reading,
 *  so that the keyboard comes to it there too. */
function whole(page: Workplace, letters: string[]): unknown {
  const { shown, drawn } = page;
  const { outcome } = page.runner;
  return html`${shown && drawn.stage === 'all' && outcome!.articles.length > 2
      ? wholeView(page, outcome!.report!, letters, shown.index)
      : nothing}
    <button class="removeAll" @click=${page.acts.removeAll}>${strings.page.removeAll}</button>`;
}

function field(page: Workplace, article: DeskArticle): unknown {
  const { key } = article;
  return html`<wirecopy-field
    data-key=${key}
    .letter=${letterOf(page.desk.indexOf(article))}
    .text=${article.text}
    .heading=${article.title}
    .problem=${problemOf(article, page.runner.outcome)}
    .closable=${page.busy}
    .links=${page.arrivals.links}
    .removable=${!page.busy && (page.desk.length > 2 || hasText(article) || article.fault !== '')}
    @field-input=${(event: CustomEvent<FieldInput>) => page.acts.typed(key, event.detail)}
    @read-link=${(event: CustomEvent<string>) => page.openLink(event.detail, key)}
    @done=${() => page.acts.close(key)}
    @discard=${() => page.acts.remove(key)}
  ></wirecopy-field>`;
}
