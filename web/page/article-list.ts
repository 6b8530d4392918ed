import { LitElement, css, html } from 'lit';
import { base } from '../element/theme.js';
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

/** What the reader wants done with an article. */
export class ArticleAction extends CustomEvent<{ action: 'choose' | 'edit' | 'remove'; key: string }> {
  constructor(action: 'choose' | 'edit' | 'remove', key: string) {
    super('article-action', { detail: { action, key }, bubbles: true, composed: true });
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
          width: 220px;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.groups = [];
  }

  protected override render(): unknown {
    return this.groups.map(
      (group) => html`<section>
        <h2 class="label">${group.title}</h2>
        <ul>
          ${group.entries.map((entry) => html`<li>${this.card(entry)}</li>`)}
        </ul>
      </section>`,
    );
  }

  private card(entry: Entry): unknown {
    const tell = (action: 'choose' | 'edit' | 'remove') => () =>
      this.dispatchEvent(new ArticleAction(action, entry.key));
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
    ></wirecopy-card>`;
  }
}
