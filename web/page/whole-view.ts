/** What the overview shows of more than two articles at once: the matrix, the
 *  table of all pairs, the family trees. */
import { html, nothing } from 'lit';
import { strings } from '../element/strings/index.js';
import type { Report } from '../engine/types.js';
import type { ArticleActs } from './article-acts.js';
import type { AllPairs } from './pairs/all-pairs.js';

/** From so many articles on a table of all pairs is offered: the matrix no
 *  longer shows at a glance which of them share most. */
const MANY = 12;

export interface Reactions {
  choosePair(pair: number): void;
  readonly acts: ArticleActs;
}

/** `pair` is the index of the pair shown. */
export function wholeView(reactions: Reactions, report: Report, letters: string[], pair: number): unknown {
  const chosen = (event: CustomEvent<number>): void => reactions.choosePair(event.detail);
  return html`<wirecopy-matrix
      .report=${report}
      .letters=${letters}
      .pair=${pair}
      @pair-chosen=${chosen}
    ></wirecopy-matrix>
    ${letters.length < MANY
      ? nothing
      : html`<button class="button allPairs" @click=${openPairs}>
            ${strings.pairs.button(report.pairs.length)}
          </button>
          <wirecopy-pairs .report=${report} .letters=${letters} .pair=${pair} @pair-chosen=${chosen}></wirecopy-pairs>`}
    <wirecopy-tree
      .report=${report}
      .letters=${letters}
      .pair=${pair}
      @pair-chosen=${chosen}
      @article-action=${reactions.acts.acted}
    ></wirecopy-tree>`;
}

/** Opens the window that stands behind its button. */
function openPairs(event: Event): void {
  void ((event.currentTarget as HTMLElement).nextElementSibling as AllPairs).open();
}
