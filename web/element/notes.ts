import { LitElement, css, html, nothing } from 'lit';
import type { Pair, Report, Span } from '../engine/types.js';
import { strings } from './strings/index.js';
import { directionBetween, evidenceLines, firstLine } from './direction.js';
import type { Side } from './segments.js';
import { base } from './theme.js';
import { articleIn, letterIn, type PairView } from './view.js';
import { THIN } from './wording.js';
import { firstWords } from './words.js';

/** What speaks for the verdict, and how it was reached. */
export class Notes extends LitElement {
  static override properties = {
    view: { attribute: false },
    reasons: { attribute: false },
  };

  declare view: PairView | undefined;
  declare reasons: string[];

  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: 18px;
      }
      h3 {
        margin-block-end: 6px;
      }
      li + li {
        margin-block-start: 6px;
      }
      q,
      .quiet {
        color: var(--muted);
      }
      q {
        font-family: var(--serif);
        overflow-wrap: anywhere;
      }
      .thin {
        color: var(--warning);
        font-weight: 600;
      }
    `,
  ];

  protected override render(): unknown {
    const { view } = this;
    if (!view) return nothing;
    return html`${this.evidence(view.pair)} ${order(view)} ${longest(view)} ${found(view)} ${settings(view.report)}`;
  }

  private evidence(pair: Pair): unknown {
    const messages = this.reasons.map((reason) => html`<li>${reason}</li>`);
    return section(
      strings.panel.noteVerdict,
      html`<ul>
        ${pair.certainty < THIN ? html`<li class="thin">${strings.verdict.thin}</li>` : nothing}
        ${messages.length ? messages : html`<li class="quiet">${strings.panel.noNotes}</li>`}
      </ul>`,
    );
  }
}

function order({ report, pair, letters }: PairView): unknown {
  const direction = directionBetween(report, pair.a, pair.b);
  if (!direction) return nothing;
  const lines = [`${firstLine(direction, letters)}.`, ...evidenceLines(direction, letters)];
  return section(strings.order.title, html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`);
}

function longest({ pair, texts }: PairView): unknown {
  const { words, a } = pair.longest;
  if (!words) return nothing;
  const start = firstWords(texts.a, a, 160);
  return section(strings.panel.noteLongest, html`<p>${strings.words(words)}: <q dir="auto">${start}</q></p>`);
}

function found(view: PairView): unknown {
  const [a, b] = [articleIn(view, 'a'), articleIn(view, 'b')];
  return [
    places(view, strings.panel.noteCredits, a.credits, b.credits),
    places(view, strings.panel.noteDates, a.dates, b.dates),
  ];
}

function places(view: PairView, title: string, inA: Span[], inB: Span[]): unknown {
  if (inA.length + inB.length === 0) return nothing;
  const item = (side: Side) => (span: Span): unknown =>
    html`<li>
      <q dir="auto">${firstWords(view.texts[side], span)}</q> ${strings.panel.inArticle(letterIn(view, side))}
    </li>`;
  return section(title, html`<ul>${inA.map(item('a'))}${inB.map(item('b'))}</ul>`);
}

function settings({ options }: Report): unknown {
  return section(strings.panel.noteSettings, html`<p class="quiet">${strings.panel.settings(options)}</p>`);
}

function section(title: string, content: unknown): unknown {
  return html`<section><h3 class="label">${title}</h3>${content}</section>`;
}
