import { LitElement, html, nothing, svg, type PropertyValues } from 'lit';
import { isProbable } from '../../element/direction.js';
import { strings } from '../../element/strings/index.js';
import { base } from '../../element/theme.js';
import type { Report } from '../../engine/types.js';
import { ArticleAction } from '../article-list.js';
import { nextFrame } from '../../element/next-frame.js';
import { accountOf, type Account } from './account.js';
import { familiesOf, type Family, type Line } from './family.js';
import type { Drawing, Point } from './layout.js';
import { treeStyles } from './tree-styles.js';

/** So long the pointer may be on its way from a line to what is said of it,
 *  in milliseconds. */
const ON_ITS_WAY = 200;

/** So long the trees are laid out before they are drawn, in milliseconds: with
 *  the drawing, less than a frame. */
const LAYING_OUT = 6;

/** How far what is said stands from the line, and from the window's edge. */
const DISTANCE = 6;

type Layout = typeof import('./layout.js');

/** The family tree of each cluster, as a drawing and as a list. */
export class FamilyTree extends LitElement {
  static override properties = {
    report: { attribute: false },
    letters: { attribute: false },
    pair: { type: Number },
    room: { state: true },
    layout: { state: true },
    told: { state: true },
  };

  declare report: Report | undefined;
  declare letters: string[];
  /** Index of the pair shown. */
  declare pair: number;
  /** As wide as a drawing can be without scrolling. */
  declare private room: number;
  declare private layout: Layout | undefined;
  /** The line that something is said of. */
  declare private told: Line | undefined;

  static override styles = [base, treeStyles];

  private families: Family[] = [];
  /** Undefined where the layout is still to come. */
  private drawings: (Drawing | undefined)[] = [];
  private laying = false;
  /** The words of the drawings, which take room. */
  private drawnWith = strings;
  private leaving = 0;
  /** A drawing changes the height, which the observer must not see at once. */
  private readonly resizing = new ResizeObserver(() => requestAnimationFrame(() => (this.room = this.clientWidth)));

  constructor() {
    super();
    this.letters = [];
    this.pair = -1;
    this.room = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resizing.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizing.disconnect();
    clearTimeout(this.leaving);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('report')) {
      this.families = this.report ? familiesOf(this.report) : [];
      this.told = undefined;
      if (this.families.length && !this.layout) void this.load();
    }
    const turned = this.drawnWith !== strings;
    if (this.layout && (turned || ['report', 'room', 'layout'].some((name) => changed.has(name)))) {
      this.drawnWith = strings;
      this.recall(this.layout);
    }
  }

  /** Draws the families again that were drawn before; the others follow. */
  private recall({ drawnBefore }: Layout): void {
    const { families, room } = this;
    this.drawings = families.map((family) => drawnBefore(family, labelsOf(family), room));
    if (!this.laying && room && this.drawings.includes(undefined)) void this.layOut();
  }

  /** Lays out the others, in each frame as many as there is time for. */
  private async layOut(): Promise<void> {
    this.laying = true;
    while (this.drawings.includes(undefined)) {
      await nextFrame();
      const end = performance.now() + LAYING_OUT;
      while (this.drawings.includes(undefined) && performance.now() < end) {
        const index = this.drawings.indexOf(undefined);
        const family = this.families[index]!;
        const { drawings } = this;
        const drawing = await this.layout!.draw(family, labelsOf(family), this.room, nextFrame);
        // Meanwhile there may be another report, of which this says nothing.
        if (drawings === this.drawings) drawings[index] = drawing;
      }
      this.requestUpdate();
    }
    this.laying = false;
  }

  /** Without the drawing, as where the network is gone, the list remains. */
  private async load(): Promise<void> {
    try {
      this.layout = await import('./layout.js');
    } catch {
      this.renderRoot.querySelector('details')?.setAttribute('open', '');
    }
  }

  protected override render(): unknown {
    const { families, report } = this;
    if (!report || families.length === 0) return nothing;
    return html`<h2 class="label" id="title">${strings.tree.title(families.length)}</h2>
      <div
        role="group"
        aria-labelledby="title"
        @keydown=${this.pressed}
        @pointerleave=${this.leave}
        @focusout=${this.leave}
      >
        ${this.drawings.map((drawing, index) => (drawing ? this.drawing(drawing, families[index]!, index) : nothing))}
        <div popover="manual" @pointerenter=${this.stay} @pointerleave=${this.leave}>
          ${this.told ? account(accountOf(report, this.told, this.letters)) : nothing}
        </div>
      </div>
      <p class="key">${strings.tree.key}</p>
      <details>
        <summary>${strings.tree.list}</summary>
        <ul>
          ${families.map(({ lines }, family) =>
            lines.map((line, index) => html`<li id=${name(family, index)}>${account(accountOf(report, line, this.letters))}</li>`),
          )}
        </ul>
      </details>`;
  }

  private drawing({ width, height, nodes, edges, down }: Drawing, { members, lines }: Family, family: number): unknown {
    const { curve } = this.layout!;
    return html`<div class="scroll">
      <div class="drawing" .style=${`width: ${width}px; height: ${height}px`}>
        <svg width=${width} height=${height} aria-hidden="true">
          ${lines.map((line, index) => this.line(line, curve(edges[index]!.points, down), headAt(edges[index]!.points, down)))}
        </svg>
        ${members.map((member, index) => this.node(member, place(nodes[index]!)))}
        ${lines.map((line, index) => this.tag(line, place(edges[index]!.label), name(family, index)))}
      </div>
    </div>`;
  }

  /** A line has a head only where its direction is known. */
  private line(line: Line, path: string, head: string): unknown {
    const lit = line === this.told ? 'lit' : '';
    return svg`<path class="${line.relation} ${lit}" d=${path} />
      ${line.direction ? svg`<path class="head ${lit} ${isProbable(line.direction) ? '' : 'perhaps'}" d=${head} />` : nothing}
      <path class="near" d=${path}
        @pointerenter=${(event: PointerEvent) => this.tell(line, new DOMRect(event.clientX, event.clientY))}
        @pointerleave=${this.leave}
        @click=${() => this.open(line)} />`;
  }

  private node(member: number, style: string): unknown {
    const { id, title } = this.report!.articles[member]!;
    const letter = this.letters[member]!;
    const { a, b } = this.report!.pairs[this.pair] ?? { a: -1, b: -1 };
    const label = strings.article.choose(letter, title);
    return html`<button
      class="node"
      .style=${style}
      title=${title}
      aria-label=${label}
      aria-pressed=${member === a || member === b}
      @click=${() => this.dispatchEvent(new ArticleAction('choose', id))}
    >
      ${letter}
    </button>`;
  }

  private tag(line: Line, style: string, described: string): unknown {
    const relation = strings.tree.relation[line.relation];
    const { sentence } = accountOf(this.report!, line, this.letters);
    const tell = (event: Event): void => this.tell(line, (event.currentTarget as Element).getBoundingClientRect());
    return html`<button
      class="tag ${line === this.told ? 'lit' : ''}"
      .style=${style}
      aria-label=${strings.tree.tag(relation, sentence)}
      aria-describedby=${described}
      aria-pressed=${line.pair === this.pair}
      @focus=${tell}
      @pointerenter=${tell}
      @pointerleave=${this.leave}
      @click=${() => this.open(line)}
    >
      <span>${relation}</span>
    </button>`;
  }

  private open(line: Line): void {
    this.dispatchEvent(new CustomEvent('pair-chosen', { detail: line.pair }));
  }

  // What is said of a line, beside it

  private tell(line: Line, near: DOMRect): void {
    this.stay();
    this.told = line;
    void this.updateComplete.then(() => this.show(near));
  }

  private show(near: DOMRect): void {
    const popover = this.renderRoot.querySelector<HTMLElement>('[popover]');
    if (!popover || !this.told) return;
    popover.showPopover();
    const { width, height } = popover.getBoundingClientRect();
    const { top, left } = beside(near, width, height);
    popover.style.top = `${top}px`;
    popover.style.left = `${left}px`;
  }

  private readonly stay = (): void => clearTimeout(this.leaving);

  private readonly leave = (): void => {
    this.stay();
    this.leaving = window.setTimeout(() => this.hide(), ON_ITS_WAY);
  };

  private hide(): void {
    this.told = undefined;
    this.renderRoot.querySelector<HTMLElement>('[popover]')?.hidePopover();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.told) return;
    event.preventDefault();
    this.hide();
  }
}

function account({ sentence, facts, evidence }: Account): unknown {
  return html`<b>${sentence}.</b> ${facts.join(' ')}
    ${evidence.length ? html`<ul>${evidence.map((each) => html`<li>${each}</li>`)}</ul>` : nothing}`;
}

function labelsOf({ lines }: Family): string[] {
  return lines.map(({ relation }) => strings.tree.relation[relation]);
}

function name(family: number, line: number): string {
  return `line-${family}-${line}`;
}

function place({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px`;
}

/** Where a box stands beside a line: to its right, so that the tree stays in
 *  view, or below or above it where the window is too narrow. */
function beside(near: DOMRect, width: number, height: number): { top: number; left: number } {
  const right = near.right + 2 * DISTANCE;
  if (right + width + DISTANCE <= innerWidth) {
    return { top: Math.max(DISTANCE, Math.min(near.top, innerHeight - height - DISTANCE)), left: right };
  }
  const below = near.bottom + DISTANCE;
  const top = below + height > innerHeight ? near.top - DISTANCE - height : below;
  return { top: Math.max(DISTANCE, top), left: Math.max(DISTANCE, Math.min(near.left, innerWidth - width - DISTANCE)) };
}

/** The head of an arrow at the end of a line, in pixels. */
const HEAD = { length: 9, half: 4.5 };

function headAt(points: Point[], down: boolean): string {
  const { x, y } = points.at(-1)!;
  const { length, half } = HEAD;
  return down
    ? `M${x},${y}L${x - half},${y - length}L${x + half},${y - length}Z`
    : `M${x},${y}L${x - length},${y - half}L${x - length},${y + half}Z`;
}
