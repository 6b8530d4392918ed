/** One pair as it is read: the verdict, both texts, and the tabs beside them. */
import { html, nothing } from 'lit';
import type { Article, Options } from '../engine/types.js';
import type { Spot } from './events.js';
import { panel } from './panel.js';
import { reasonsFor } from './reasons.js';
import type { Side } from './segments.js';
import { strings } from './strings/index.js';
import { textSwitch } from './switches.js';
import type { PairView } from './view.js';

/** Where the reader is, and how to go on. */
export interface ReadingHost {
  /** The articles that the report is about. */
  readonly about: Article[];
  readonly options: Options;
  /** Index of the chosen match, -1 for none. */
  readonly selected: number;
  /** Index of the match copied last, -1 for none. */
  readonly copied: number;
  readonly spot: Spot | undefined;
  /** The side that is read where only one fits. */
  readonly side: Side;
  readonly narrow: boolean;
  walk(step: number): boolean;
  turnTo(side: Side): void;
}

/** `views` stands beside the headline: what else may be compared. */
export function reading(host: ReadingHost, view: PairView, views: unknown): unknown {
  const { selected, copied, spot, side, narrow } = host;
  const given = { a: host.about[view.pair.a], b: host.about[view.pair.b] };
  const { ignoreQuotations, ignoreFurniture } = { ...view.report.options, ...host.options };
  const legend = html`<wirecopy-legend .options=${{ ignoreQuotations, ignoreFurniture }}></wirecopy-legend>`;
  return html`<section class="main">
      <wirecopy-verdict part="verdict" exportparts="headline" .view=${view} .reasons=${reasonsFor(view)}>
        ${views}
      </wirecopy-verdict>
      ${narrow ? legend : nothing}
      <div class="tools">
        ${narrow ? textSwitch(view, side, (turned) => host.turnTo(turned)) : legend}
        <wirecopy-walk
          .matched=${view.matches}
          .selected=${selected}
          @walk=${(event: CustomEvent<number>) => host.walk(event.detail)}
        ></wirecopy-walk>
      </div>
      <wirecopy-texts
        class="columns"
        role="group"
        aria-label=${strings.text.columns}
        exportparts="text"
        .view=${view}
        .given=${given}
        .selected=${selected}
        .spots=${spot}
        .side=${side}
        .narrow=${narrow}
      ></wirecopy-texts>
    </section>
    ${panel(view, { match: selected, copied, spot })}`;
}
