import { LitElement, css, html, nothing } from 'lit';
import type { Pair, Report, Span } from '../engine/types.js';
import { strings } from '../page/strings.js';
import { base } from './theme.js';
import { THIN } from './wording.js';
import { firstWords } from './words.js';

/** What speaks for the verdict, and how it was reached. */
export class Notes extends LitElement {
  static override properties = {
    report: { attribute: false },
    pair: { attribute: false },
    textA: { attribute: false },
    textB: { attribute: false },
    reasons: { attribute: false },
    letterA: {},
    letterB: {},
  };

  declare report: Report | undefined;
  declare pair: Pair | undefined;
  declare textA: string;
  declare textB: string;
  declare reasons: string[];
  declare letterA: string;
  declare letterB: string;

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
    const { report, pair } = this;
    if (!report || !pair) return nothing;
    return html`${this.evidence(pair)} ${this.longest(pair)} ${this.found(report, pair)} ${settings(report)}`;
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

  private longest({ longest }: Pair): unknown {
    if (!longest.words) return nothing;
    const start = firstWords(this.textA, longest.a, 160);
    return section(strings.panel.noteLongest, html`<p>${strings.words(longest.words)}: <q dir="auto">${start}</q></p>`);
  }

  private found(report: Report, pair: Pair): unknown {
    const a = report.articles[pair.a]!;
    const b = report.articles[pair.b]!;
    return [
      this.places(strings.panel.noteCredits, a.credits, b.credits),
      this.places(strings.panel.noteDates, a.dates, b.dates),
    ];
  }

  private places(title: string, inA: Span[], inB: Span[]): unknown {
    if (inA.length + inB.length === 0) return nothing;
    const item = (text: string, span: Span, letter: string): unknown =>
      html`<li><q dir="auto">${firstWords(text, span)}</q> ${strings.panel.inArticle(letter)}</li>`;
    return section(
      title,
      html`<ul>
        ${inA.map((span) => item(this.textA, span, this.letterA))}
        ${inB.map((span) => item(this.textB, span, this.letterB))}
      </ul>`,
    );
  }
}

function settings({ options }: Report): unknown {
  return section(strings.panel.noteSettings, html`<p class="quiet">${strings.panel.settings(options)}</p>`);
}

function section(title: string, content: unknown): unknown {
  return html`<section><h3 class="label">${title}</h3>${content}</section>`;
}
