/** The tabs beside the texts: passages, checks, notes. */
import { html, nothing } from 'lit';
import { strings } from './strings/index.js';
import { checkCards, countCards, hasCards } from './check-cards.js';
import type { Spot } from './events.js';
import { reasonsFor } from './reasons.js';
import type { Tab } from './tabs.js';
import { letterIn, type PairView } from './view.js';

export interface Current {
  /** Index of the chosen match, -1 for none. */
  match: number;
  /** Index of the match copied last, -1 for none. */
  copied: number;
  /** The places the reader asked for. */
  spot: Spot | undefined;
}

/** Where a click on a passage or a check leads is told by events. */
export function panel(view: PairView, current: Current): unknown {
  const cards = checkCards(view);
  const checked = hasCards(cards);
  const count = countCards(cards);
  const tabs: Tab[] = [
    { name: 'passages', title: strings.panel.passages, count: view.matches.length },
    ...(checked ? [{ name: 'checks', title: strings.panel.checks, ...(count && { count }) }] : []),
    { name: 'notes', title: strings.panel.notes },
  ];
  const [letterA, letterB] = [letterIn(view, 'a'), letterIn(view, 'b')];
  return html`<wirecopy-tabs class="panel" part="panel" .tabs=${tabs} .label=${strings.panel.label}>
    <wirecopy-passages
      slot="passages"
      .matched=${view.matches}
      .textA=${view.texts.a}
      .textB=${view.texts.b}
      .letterA=${letterA}
      .letterB=${letterB}
      .selected=${current.match}
      .copied=${current.copied}
    ></wirecopy-passages>
    ${checked
      ? html`<wirecopy-checks
          slot="checks"
          .cards=${cards}
          .letterA=${letterA}
          .letterB=${letterB}
          .current=${current.spot?.name ?? ''}
        ></wirecopy-checks>`
      : nothing}
    <wirecopy-notes slot="notes" .view=${view} .reasons=${reasonsFor(view)}></wirecopy-notes>
  </wirecopy-tabs>`;
}
