/** What stands in the rows of the lists. Titles and sources are in whatever
 *  script they are, so that each is set apart from the words around it. */
import { html, nothing, type TemplateResult } from 'lit';
import { strings } from '../element/strings/index.js';
import type { SurveyPair } from '../engine/types.js';
import { sourceOf, type Findings, type Row } from './findings.js';
import { words } from './words.js';

/** So many sources of a cluster are named; the others are counted. */
const NAMED = 3;

/** A cluster or an article on its own. */
export function drawRow({ members, title, sources, from, to, most }: Row): TemplateResult {
  const alone = members.length === 1;
  const facts = [
    alone ? '' : words.row.most(most),
    from && words.row.days(from, to),
    words.row.sources(sources.slice(0, NAMED).map(isolated), Math.max(0, sources.length - NAMED)),
  ].filter(Boolean);
  return html`<span class="line">
      <span class="size" aria-hidden="true">${words.row.size(members.length)}</span>
      <span class="unseen">${words.row.sizeLabel(members.length)}${strings.dot}</span>
      <bdi class="cut name">${title}</bdi>
    </span>
    <span class="line quiet"><span class="cut">${joined(facts)}</span></span>`;
}

/** An article of a cluster; `found` if a search has found it among others. */
export function drawArticle(findings: Findings, index: number, found: boolean): TemplateResult {
  const article = findings.articles[index]!;
  const source = sourceOf(article);
  const facts = [
    found && html`<span class="found">${words.cluster.found}</span>`,
    article.date && strings.date(article.date),
    source ? html`<bdi>${source}</bdi>` : '',
    words.cluster.words(findings.survey.articles[index]!.words),
    html`<bdi>${article.id}</bdi>`,
  ].filter(Boolean);
  return html`<span class="line"><bdi class="cut name">${findings.titleOf(index)}</bdi></span>
    <span class="line quiet"><span class="cut">${joined(facts)}</span></span>`;
}

/** A pair, of which one article may be in another cluster than the open one. */
export function drawPair(findings: Findings, { a, b, aInB, bInA }: SurveyPair, row: number): TemplateResult {
  const elsewhere = [a, b].map((article) => findings.rowWith(article)).find((each) => each !== row);
  const where = elsewhere === undefined ? '' : elsewhere < findings.clusters ? words.cluster.outside : words.cluster.alone;
  return html`<span class="line">
      <bdi class="few name">${findings.titleOf(a)}</bdi>
      <span class="quiet" aria-hidden="true">↔</span>
      <bdi class="cut name">${findings.titleOf(b)}</bdi>
    </span>
    <span class="line quiet">
      <span class="cut">${words.cluster.shares(aInB, bInA)}${where ? strings.dot + where : nothing}</span>
    </span>`;
}

/** A name inside of a sentence, set apart from its direction as bdi does it. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

function joined(facts: unknown[]): unknown[] {
  return facts.flatMap((fact, index) => (index ? [strings.dot, fact] : [fact]));
}
