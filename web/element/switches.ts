/** Rows of buttons of which one is pressed: what to compare, what to read. */
import { html, nothing } from 'lit';
import type { Side } from './segments.js';
import { strings } from './strings/index.js';
import { letterIn, type PairView } from './view.js';

/** The pair, or one of its articles against all others; -1 is the pair. */
export function viewSwitch(view: PairView, against: number, turn: (against: number) => void): unknown {
  if (view.report.articles.length < 3) return nothing;
  const { a, b } = view.pair;
  const { views, pairView, againstView } = strings.reading;
  const option = (to: number, name: string): unknown => button(name, against === to, () => turn(to));
  return html`<div class="views" role="group" aria-label=${views}>
    ${option(-1, pairView(view.letters[a]!, view.letters[b]!))} ${option(a, againstView(view.letters[a]!))}
    ${option(b, againstView(view.letters[b]!))}
  </div>`;
}

/** Where only one text fits: which one it is. */
export function textSwitch(view: PairView, shown: Side, turn: (side: Side) => void): unknown {
  const option = (side: Side): unknown =>
    button(strings.text.side(letterIn(view, side)), shown === side, () => turn(side));
  return html`<div class="switch" role="group" aria-label=${strings.text.switch}>${option('a')}${option('b')}</div>`;
}

function button(name: string, pressed: boolean, press: () => void): unknown {
  return html`<button class="button" aria-pressed=${pressed} @click=${press}>${name}</button>`;
}
