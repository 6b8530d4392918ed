import { LitElement, html, nothing } from 'lit';
import type { Article, Report, Span } from '../engine/types.js';
import { againstStyles } from './against-styles.js';
import { elsewhereOf, type Elsewhere, type Other, type Stretch } from './elsewhere.js';
import { PlaceChosen } from './events.js';
import { strings } from './strings/index.js';
import { directionOf } from './text-direction.js';
import { details } from './texts.js';
import { base, buttons } from './theme.js';

/** As many letters as stand before a stretch; of more, the number is given. */
const MOST_LETTERS = 4;

/** Stretches look different in one, two, and this many other articles. */
const LEVELS = 3;

/** One article, each word of it marked by where else it stands. */
export class Against extends LitElement {
  static override properties = {
    report: { attribute: false },
    articles: { attribute: false },
    letters: { attribute: false },
    article: { type: Number },
    only: { state: true },
    asked: { state: true },
  };

  declare report: Report | undefined;
  declare articles: Article[];
  declare letters: string[];
  /** Index of the article in the report. */
  declare article: number;
  /** Index of the one other article of which the stretches show, -1 for all. */
  declare only: number;
  /** The stretch that stands in several articles, of which one is to be chosen. */
  declare asked: Stretch | undefined;

  static override styles = [base, buttons, againstStyles];

  private found: Elsewhere | undefined;

  constructor() {
    super();
    this.articles = [];
    this.letters = [];
    this.article = 0;
    this.only = -1;
  }

  /** Moves the focus to the headline. */
  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  private get letter(): string {
    return this.letters[this.article]!;
  }

  private text(index: number): string {
    return this.report?.articles[index]?.text ?? this.articles[index]?.text ?? '';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!this.report || !(changed.has('report') || changed.has('article'))) return;
    this.only = -1;
    this.asked = undefined;
    this.found = elsewhereOf(this.report, this.article, (index) => this.text(index));
  }

  protected override render(): unknown {
    const { found, report } = this;
    if (!found || !report) return nothing;
    const article = report.articles[this.article]!;
    return html`
      <section class="main">
        <div class="head">
          <h2 tabindex="-1" part="headline">${strings.against.headline(this.letter)}</h2>
          <slot></slot>
        </div>
        <p class="found">${summary(found, this.letter)}</p>
        ${this.legend()}
        <div class="text" part="text">
          <header><b>${this.letter}</b> <span dir="auto">${details(this.articles[this.article], article)}</span></header>
          <div class="scroll" tabindex="0" role="region" aria-label=${strings.against.region(this.letter)}>
            <article
              dir=${directionOf(this.text(this.article))}
              lang=${article.language === 'und' ? nothing : article.language}
              class=${this.only < 0 ? '' : 'choosing'}
              @click=${this.clicked}
            >
              ${found.blocks.map(({ heading, stretches }, block) => {
                const content = stretches.map((stretch, index) => this.stretch(stretch, `${block}.${index}`));
                return heading ? html`<h3 dir="auto">${content}</h3>` : html`<p dir="auto">${content}</p>`;
              })}
            </article>
          </div>
        </div>
      </section>
      <section class="others" part="panel" aria-label=${strings.against.list}>
        <h3 class="label">${strings.against.list}</h3>
        <ul>
          ${[...found.others].sort((x, y) => y.words - x.words).map((other) => html`<li>${this.other(other)}</li>`)}
        </ul>
      </section>
      ${this.menu()}
    `;
  }

  private legend(): unknown {
    return html`<ul class="legend" aria-label=${strings.against.legend}>
      ${strings.against.levels.map((name, level) => html`<li><span class="in${level + 1}">${name}</span></li>`)}
      <li>${strings.against.nowhere}</li>
    </ul>`;
  }

  private stretch(stretch: Stretch, place: string): unknown {
    const { others, text, furniture } = stretch;
    if (others.length === 0) return furniture ? html`<span class="furniture">${text}</span>` : text;
    const level = Math.min(others.length, LEVELS);
    const shown = this.only < 0 || others.includes(this.only);
    const classes = `in${level}${shown ? '' : ' faded'}${furniture ? ' furniture' : ''}`;
    return html`<mark class=${classes} data-place=${place}>${stretch.begins ? this.label(others) : nothing}${text}</mark>`;
  }

  /** The letters of a stretch are a control without text, so that copying it
   *  yields exactly what was pasted. */
  private label(others: number[]): unknown {
    const letters = others.map((other) => this.letters[other]!);
    const short = letters.length > MOST_LETTERS ? `${letters.length}` : letters.join(' ');
    return html`<button class="letters" data-letters=${short} aria-label=${strings.against.stretch(letters)}></button>`;
  }

  private other({ article, pair, words, share }: Other): unknown {
    const letter = this.letters[article]!;
    const pressed = this.only === article;
    return html`<div class="other">
      <b class="chip">${letter}</b>
      <span class="title" dir="auto">${this.report!.articles[article]!.title}</span>
      <span class="sizes">${strings.against.sizes(share, words)}</span>
      <span class="bar" aria-hidden="true"><span .style=${`width: ${share * 100}%`}></span></span>
      <span class="actions">
        <button
          class="button"
          aria-pressed=${pressed}
          ?disabled=${words === 0}
          @click=${() => (this.only = pressed ? -1 : article)}
        >
          ${strings.against.show(letter)}
        </button>
        <button class="button" @click=${() => this.open(pair, { start: 0, end: 0 })}>
          ${strings.against.compare(this.letter, letter)}
        </button>
      </span>
    </div>`;
  }

  /** Where a stretch stands in several articles, which of them to open. */
  private menu(): unknown {
    const others = this.found!.others.filter(({ article }) => this.asked?.others.includes(article));
    const closed = (event: ToggleEvent): void => {
      if (event.newState === 'closed') this.asked = undefined;
    };
    return html`<div class="menu" popover role="dialog" aria-label=${strings.against.choose} @toggle=${closed}>
      <p class="label">${strings.against.choose}</p>
      ${others.map(
        ({ article, pair }) => html`<button class="button" @click=${() => this.open(pair, this.asked!)}>
          <b>${this.letters[article]}</b> <span dir="auto">${this.report!.articles[article]!.title}</span>
        </button>`,
      )}
    </div>`;
  }

  private clicked(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const mark = target.closest<HTMLElement>('mark');
    if (!mark || (!target.closest('button') && getSelection()?.type === 'Range')) return;
    const [block, index] = mark.dataset['place']!.split('.').map(Number);
    const stretch = this.found!.blocks[block!]!.stretches[index!]!;
    const others = this.only >= 0 && stretch.others.includes(this.only) ? [this.only] : stretch.others;
    if (others.length > 1) return void this.ask(stretch, mark);
    this.open(this.found!.others.find(({ article }) => article === others[0])!.pair, stretch);
  }

  private async ask(stretch: Stretch, mark: HTMLElement): Promise<void> {
    this.asked = stretch;
    await this.updateComplete;
    const menu = this.renderRoot.querySelector<HTMLElement>('.menu')!;
    menu.showPopover();
    const { bottom, left, top } = mark.getClientRects()[0]!;
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
    menu.style.top = `${bottom + height + 14 > innerHeight ? Math.max(8, top - height - 6) : bottom + 6}px`;
    menu.querySelector('button')!.focus();
  }

  private open(pair: number, { start, end }: Span): void {
    this.renderRoot.querySelector<HTMLElement>('.menu:popover-open')?.hidePopover();
    this.dispatchEvent(new PlaceChosen(pair, this.article, { start, end }));
  }
}

function summary({ words, of, everywhere, others }: Elsewhere, letter: string): string {
  const sentences = [strings.against.found(words, of, of ? words / of : 0, letter)];
  if (words > 0) sentences.push(strings.against.own(of - words));
  if (everywhere > 0 && others.length > 1) sentences.push(strings.against.everywhere(everywhere));
  return sentences.join(' ');
}
