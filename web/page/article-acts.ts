/** What the reader does with the articles of the desk: writes in a field, uses
 *  the menu of a card, removes and takes back. */
import { letterOf } from '../element/letters.js';
import { strings } from '../element/strings/index.js';
import type { ArticleAction, ArticleList } from './article-list.js';
import * as desks from './desk.js';
import type { DeskArticle } from './desk.js';
import type { Done } from './desk-acts.js';
import type { DetailsForm, DetailsSaved } from './details-form.js';
import { focusArticle, focusField } from './focus.js';
import { guessDetails } from './guesses.js';
import { nameIn } from './overview.js';
import type { PairChoice } from './pair-choice.js';
import type { FieldInput } from './paste-field.js';
import type { Runner } from './runner.js';

/** What they are done to. */
export interface ArticleHost {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  readonly runner: Runner;
  readonly pair: PairChoice;
  desk: DeskArticle[];
  /** What was done last, as long as it is shown. */
  done: Done | undefined;
  /** What a screen reader hears next. */
  spoken: string;
  /** Changes the desk and compares what is on it, after a delay in milliseconds. */
  setDesk(desk: DeskArticle[], delay?: number): void;
  requestUpdate(): void;
}

export class ArticleActs {
  constructor(private readonly page: ArticleHost) {}

  typed(key: string, { text, typed }: FieldInput): void {
    const { page } = this;
    page.setDesk(desks.change(page.desk, key, { text, typed, fault: '' }), typed ? undefined : 0);
  }

  close(key: string): void {
    this.page.desk = desks.change(this.page.desk, key, { open: false, typed: false });
  }

  /** Does what was chosen from a card, or where a card was dropped. */
  readonly acted = ({ detail: { action, key, target } }: ArticleAction): void => {
    const { page } = this;
    const place = this.placeOf(key);
    if (action === 'choose') page.pair.add(key);
    if (action === 'edit') this.editDetails(page.desk[place]!, place);
    if (action === 'remove') this.remove(key);
    if (action === 'earlier') this.moveTo(key, place - 1);
    if (action === 'later') this.moveTo(key, place + 1);
    page.requestUpdate();
    if (!target) return;
    const others = page.desk.filter((article) => article.key !== key);
    this.moveTo(key, others.findIndex((article) => article.key === target.key) + (target.after ? 1 : 0));
  };

  private placeOf(key: string): number {
    return this.page.desk.findIndex((article) => article.key === key);
  }

  private editDetails(article: DeskArticle, place: number): void {
    const { runner, renderRoot } = this.page;
    const found = runner.outcome?.report?.articles.find(({ id }) => id === article.key);
    const form = renderRoot.querySelector<DetailsForm>('wirecopy-details')!;
    void form.open({ article, letter: letterOf(place), guess: guessDetails(article, found) });
  }

  saveDetails({ detail: { key, details } }: DetailsSaved): void {
    const { page } = this;
    page.setDesk(desks.change(page.desk, key, details), 0);
    page.spoken = strings.details.saved(nameIn(page.desk, key, page.runner.outcome));
  }

  editText(key: string): void {
    this.page.desk = desks.change(this.page.desk, key, { open: true, typed: true });
    this.drawn(() => focusField(this.page.renderRoot, key));
  }

  /** Letters follow the order, so all must be told anew. */
  private moveTo(key: string, place: number): void {
    const { page } = this;
    const inside = place >= 0 && place < page.desk.length;
    if (inside) page.setDesk(desks.move(page.desk, key, place));
    const name = nameIn(page.desk, key, page.runner.outcome);
    page.spoken = inside ? strings.moving.moved(name, letterOf(this.placeOf(key))) : strings.moving.last;
    const list = page.renderRoot.querySelector<ArticleList>('wirecopy-list')!;
    this.drawn(() => list.focusGrip(key));
  }

  remove(key: string): void {
    const { desk, runner } = this.page;
    const { outcome } = runner;
    const place = this.placeOf(key);
    const left = desks.remove(desk, key);
    const next = left[place] ?? left[place - 1];
    this.removed(left, () => strings.page.removed(nameIn(desk, key, outcome)), next?.key);
  }

  readonly removeAll = (): void => {
    const { length } = this.page.desk;
    this.removed(desks.emptyDesk(), () => strings.page.removedAll(length));
  };

  /** `next` is the key of the article that the keyboard goes on to. */
  private removed(left: DeskArticle[], say: () => string, next?: string): void {
    const { page } = this;
    const before = page.desk;
    page.done = { say, takeBack: () => page.setDesk(desks.bringBack(page.desk, before), 0) };
    page.spoken = say();
    page.setDesk(left, 0);
    this.drawn(() => focusArticle(page.renderRoot, next));
  }

  takeBack(): void {
    const { page } = this;
    const { desk } = page;
    const takeBack = page.done?.takeBack;
    if (takeBack) this.dismiss();
    takeBack?.();
    const back = page.desk.find((article) => !desk.includes(article));
    if (back) this.drawn(() => focusArticle(page.renderRoot, back.key));
  }

  /** Takes away the notice of what was done. */
  dismiss(): void {
    const { page } = this;
    const held = page.renderRoot.querySelector('.toast :focus-visible');
    page.done = undefined;
    if (held) this.drawn(() => focusArticle(page.renderRoot, page.pair.keys[0]));
  }

  /** Goes on once the page shows what was changed. */
  private drawn(next: () => unknown): void {
    void this.page.updateComplete.then(next);
  }
}
