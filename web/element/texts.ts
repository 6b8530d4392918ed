import { LitElement, css, html, type PropertyValues } from 'lit';
import type { Article, ArticleReport, Span } from '../engine/types.js';
import { align } from './align.js';
import type { PartNear } from './events.js';
import { ribbonsBetween, type Ribbons } from './ribbons.js';
import { scrolling } from './scrolling.js';
import { blocksOf, type Block, type Side } from './segments.js';
import { strings } from './strings/index.js';
import { directionOf } from './text-direction.js';
import type { Target, TextColumn } from './text-column.js';
import { base } from './theme.js';
import { articleIn, letterIn, type PairView } from './view.js';
import { shownParts, whyOf, type Why } from './why.js';

/** The two texts of a pair with the ribbons between them, or one of them where
 *  only one fits. */
export class Texts extends LitElement {
  static override properties = {
    view: { attribute: false },
    given: { attribute: false },
    selected: { type: Number },
    spots: { attribute: false },
    side: {},
    narrow: { type: Boolean, reflect: true },
  };

  declare view: PairView | undefined;
  /** What is known of the two articles besides the report. */
  declare given: Partial<Record<Side, Article>>;
  declare selected: number;
  /** The places that the reader asked for. */
  declare spots: Record<Side, Span[]> | undefined;
  /** The side that is read where only one fits. */
  declare side: Side;
  declare narrow: boolean;

  static override styles = [
    base,
    css`
      :host {
        display: grid;
        /* The first text stands to the left, whichever way the page runs, and
           the ribbons lead from there to the right. */
        direction: ltr;
        grid-template-columns: minmax(0, 1fr) 44px minmax(0, 1fr);
        grid-template-rows: minmax(0, 1fr);
      }
      :host([narrow]) {
        display: block;
      }
      @media print {
        :host {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          gap: 16px;
        }
        wirecopy-ribbons {
          display: none;
        }
      }
    `,
  ];

  private blocks: Record<Side, Block[]> = { a: [], b: [] };
  private letters: Record<Side, string> = { a: '', b: '' };
  private readonly explain = { a: this.explainer('a'), b: this.explainer('b') };
  private frame = 0;

  constructor() {
    super();
    this.given = {};
    this.selected = -1;
    this.side = 'a';
    this.addEventListener('part-near', (event) => {
      for (const column of this.columns) column.light((event as PartNear).detail);
    });
  }

  /** Brings a match, or the places asked for, to one height in both texts;
   *  `y` is the height it has, where that should stay. */
  async bringUp(target: Target, y?: number): Promise<void> {
    await this.updateComplete;
    await Promise.all(this.columns.map((column) => column.updateComplete));
    if (this.narrow) this.columns.forEach((column) => column.scrollPageTo(target, scrolling()));
    else {
      align(this.columns, target, y);
      this.scrollIntoView({ block: 'nearest', behavior: scrolling() });
    }
    this.drawRibbons();
  }

  private get columns(): TextColumn[] {
    return [...this.renderRoot.querySelectorAll<TextColumn>('wirecopy-text')];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { view, spots } = this;
    if (view && (letterIn(view, 'a') !== this.letters.a || letterIn(view, 'b') !== this.letters.b)) {
      this.letters = { a: letterIn(view, 'a'), b: letterIn(view, 'b') };
    }
    if (!view || !(changed.has('spots') || this.isOther(changed.get('view')))) return;
    const blocks = (side: Side): Block[] =>
      blocksOf({ texts: view.texts, article: articleIn(view, side), matches: view.matches, side, spots: spots?.[side] });
    this.blocks = { a: blocks('a'), b: blocks('b') };
  }

  /** Whether other texts or other matches are shown than before. */
  private isOther(before: PairView | undefined): boolean {
    return before?.pair !== this.view!.pair || before.matches !== this.view!.matches;
  }

  protected override render(): unknown {
    const { view } = this;
    if (!view) return '';
    if (this.narrow) return this.column(view, this.side);
    return html`${this.column(view, 'a')}<wirecopy-ribbons></wirecopy-ribbons>${this.column(view, 'b')}`;
  }

  private column(view: PairView, side: Side): unknown {
    const article = articleIn(view, side);
    return html`<wirecopy-text
      part="text"
      .blocks=${this.blocks[side]}
      .matched=${view.matches}
      .explain=${this.explain[side]}
      .side=${side}
      .letters=${this.letters}
      .heading=${article.title}
      .details=${details(this.given[side], article)}
      .language=${article.language === 'und' ? '' : article.language}
      .direction=${directionOf(view.texts[side])}
      .selected=${this.selected}
      .flowing=${this.narrow}
      @text-scrolled=${this.scheduleRibbons}
    ></wirecopy-text>`;
  }

  /** Explains the parts of one side; a step leads to another part of the match. */
  private explainer(side: Side): (part: string, step?: number) => Why | undefined {
    return (part, step = 0) => {
      const { view } = this;
      const [passage, index] = part.split('.').map(Number) as [number, number];
      const match = view?.matches[passage];
      if (!match) return undefined;
      const shown = shownParts(match, view!.texts.a);
      const at = Math.max(0, shown.indexOf(index));
      const next = shown[(at + step + shown.length) % shown.length]!;
      return whyOf(match, passage, next, side, { texts: view!.texts, letters: this.letters });
    };
  }

  protected override updated(): void {
    this.scheduleRibbons();
  }

  private scheduleRibbons(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.drawRibbons());
  }

  private drawRibbons(): void {
    const target = this.renderRoot.querySelector<Ribbons>('wirecopy-ribbons');
    const [left, right] = this.columns;
    if (!target || !left || !right) return;
    target.ribbons = ribbonsBetween(left, right, this.view!.matches, this.selected, target);
  }
}

/** Source, date and length of an article, as far as they are known. */
export function details(given: Article | undefined, found: ArticleReport): string {
  const known = [given?.source, given?.date && strings.date(given.date), strings.words(found.words)];
  return known.filter(Boolean).join(strings.dot);
}
