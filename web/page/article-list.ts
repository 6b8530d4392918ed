import { LitElement, css, html, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../element/theme.js';
import { nextFrame } from '../element/next-frame.js';
import type { ArticleCard } from './article-card.js';
import { dragCard, type DropTarget } from './drag.js';
import { strings } from '../element/strings/index.js';

/** What the overview shows of an article. */
export interface Entry {
  key: string;
  letter: string;
  heading: string;
  details: string;
  /** Its length, and what it has most in common with which other one. */
  size: string;
  problem: string;
  chosen: boolean;
  comparable: boolean;
}

export interface Group {
  title: string;
  entries: Entry[];
}

type Action = 'choose' | 'edit' | 'remove' | 'earlier' | 'later' | 'drop';

/** What the reader wants done with an article; `drop` tells beside which other. */
export class ArticleAction extends CustomEvent<{ action: Action; key: string; target?: DropTarget }> {
  constructor(action: Action, key: string, target?: DropTarget) {
    super('article-action', { detail: { action, key, ...(target && { target }) }, bubbles: true, composed: true });
  }
}

/** The articles in their clusters. */
export class ArticleList extends LitElement {
  static override properties = { groups: { attribute: false } };

  declare groups: Group[];

  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 18px;
      }
      h2 {
        margin-block-end: 8px;
      }
      ul {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
      /* Cards out of view cost nothing; what stands beside a card, such as the
         line of its focus, is cut off by the padding's edge. */
      li {
        position: relative;
        margin: -6px;
        padding: 6px;
        content-visibility: auto;
        contain-intrinsic-size: auto 90px;
      }
      li[data-drop]::before {
        content: '';
        position: absolute;
        inset: 0 6px auto;
        height: 3px;
        border-radius: 2px;
        background: var(--accent);
      }
      li[data-drop='after']::before {
        inset: auto 6px 0;
      }
      li[data-dragged] {
        opacity: 0.5;
      }
      @media (max-width: 900px) {
        :host {
          display: flex;
          padding: 2px;
          overflow-x: auto;
          scrollbar-width: thin;
        }
        section {
          flex: none;
        }
        ul {
          display: flex;
        }
        li {
          flex: none;
          width: 232px;
        }
        li[data-drop]::before {
          inset: 6px auto 6px 0;
          width: 3px;
          height: auto;
        }
        li[data-drop='after']::before {
          inset: 6px 0 6px auto;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.groups = [];
  }

  /** Moves the focus to the grip of an article that was just moved. */
  async focusGrip(key: string): Promise<void> {
    await this.updateComplete;
    const card = this.card(key);
    await card?.updateComplete;
    card?.focusGrip();
  }

  /** Moves the focus to the card of an article, else to the first one; false
   *  if there is none. */
  async focusCard(key: string): Promise<boolean> {
    await this.updateComplete;
    await nextFrame();
    const card = this.card(key) ?? this.renderRoot.querySelector<ArticleCard>('wirecopy-card');
    card?.focus();
    return card !== null;
  }

  /** A card that comes into another group is made anew; the focus goes along,
   *  once the card is laid out, which it would otherwise be a second time. */
  protected override update(changed: PropertyValues): void {
    const held = this.shadowRoot?.activeElement;
    const key = held?.closest('li')?.dataset['key'];
    const byGrip = held?.shadowRoot?.activeElement?.matches('.grip') ?? false;
    super.update(changed);
    if (key && !this.shadowRoot!.activeElement) void this.regain(key, byGrip);
  }

  private async regain(key: string, byGrip: boolean): Promise<void> {
    await nextFrame();
    if (this.shadowRoot!.activeElement) return;
    if (byGrip) this.card(key)?.focusGrip();
    else this.card(key)?.focus();
  }

  private card(key: string): ArticleCard | null {
    return this.renderRoot.querySelector<ArticleCard>(`li[data-key='${key}'] wirecopy-card`);
  }

  protected override render(): unknown {
    return this.groups.map(
      (group) => html`<section>
        <h2 class="label">${group.title}</h2>
        <ul>
          ${repeat(
            group.entries,
            ({ key }) => key,
            (entry) => html`<li data-key=${entry.key}>${this.drawn(entry)}</li>`,
          )}
        </ul>
      </section>`,
    );
  }

  private drawn(entry: Entry): unknown {
    const tell = (action: Action) => () => this.dispatchEvent(new ArticleAction(action, entry.key));
    return html`<wirecopy-card
      .letter=${entry.letter}
      .heading=${entry.heading || strings.field.untitled(entry.letter)}
      .details=${entry.details}
      .size=${entry.size}
      .problem=${entry.problem}
      .chosen=${entry.chosen}
      .comparable=${entry.comparable}
      @choose=${tell('choose')}
      @edit=${tell('edit')}
      @remove=${tell('remove')}
      @earlier=${tell('earlier')}
      @later=${tell('later')}
      @grab=${(event: CustomEvent<PointerEvent>) => this.grabbed(entry.key, event.detail)}
    ></wirecopy-card>`;
  }

  private grabbed(key: string, start: PointerEvent): void {
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('li')];
    dragCard(items, key, start, (target) => this.dispatchEvent(new ArticleAction('drop', key, target)));
  }
}
