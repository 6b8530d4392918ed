/** The way to the survey and back: more articles than the desk compares are
 *  surveyed instead. The survey is a script of its own, loaded when the first
 *  is wanted. */
import { html, nothing } from 'lit';
import { strings } from '../element/strings/index.js';
import { guessTitle } from '../element/words.js';
import type { Draft, Pasted, Reading } from '../input/index.js';
import type { ReadEvent, Session, SurveyView } from '../survey/index.js';
import type { Opening } from './opening.js';
import type { Done } from './desk-acts.js';
import { articlesIn } from './files.js';
import { loadResults } from './later.js';
import { rememberSurveyed, rememberSurveyShown, surveyedCount, surveyWasShown } from './memory.js';
import { MOST_ARTICLES, hasText, newArticle, titleOf, type DeskArticle } from './desk.js';

/** The state of the browser's history while articles of the survey are read. */
const READING = 'wirecopy-reading';

/** What the survey needs of the page. */
export interface ArchiveHost {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  readonly desk: DeskArticle[];
  requestUpdate(): void;
  openFiles(): void;
  addArticles(articles: DeskArticle[]): void;
  /** Shows a desk that is still there; else puts articles on a new one of this
   *  name. Returns which desk that is. */
  readOnDesk(articles: DeskArticle[], name: string, known: string | undefined): Promise<string>;
  /** Says something in passing, with the way back where there is one. */
  say(done: Done): void;
}

export class Archive {
  /** The survey, shown or not; undefined where there is none. */
  session: Session | undefined;
  /** The survey is on the page, in the place of the desk. */
  shown = false;

  /** Articles that are kept of a survey, which is not loaded yet. */
  private kept = surveyedCount();
  /** What comes to the desk or the survey does so one after the other. */
  private taken = Promise.resolve();
  /** The desks on which articles were put, by the ids of these. */
  private readonly desks = new Map<string, string>();

  constructor(private readonly host: ArchiveHost) {
    addEventListener('popstate', ({ state }) => this.wentTo(state));
  }

  /** Shows the survey again that this tab showed before a reload. */
  async restore(): Promise<void> {
    if (this.kept && surveyWasShown()) await this.show();
  }

  /** Puts what was read where it belongs: one reading after the other, since
   *  the first may have to load the survey. */
  found(reading: Reading): void {
    const next = async (): Promise<void> => {
      const count = reading.articles.length + this.host.desk.filter(hasText).length;
      if (this.shown || count > MOST_ARTICLES) return this.take(reading);
      const articles = articlesIn(reading);
      if (articles.length) this.host.addArticles(articles);
    };
    this.taken = this.taken.then(next).catch(reportError);
  }

  pasted(pasted: Pasted): void {
    if (!this.shown) return this.host.addArticles([newArticle(pasted)]);
    this.found({ articles: [{ ...pasted, name: pasted.title ?? guessTitle(pasted.text) }], problems: [] });
  }

  /** Surveys what was read: alone, if that is more than a desk holds; else
   *  together with the desk on which it had no room. What comes to a survey
   *  that is shown is added to it. */
  private async take(reading: Reading): Promise<void> {
    const withDesk = !this.shown && reading.articles.length <= MOST_ARTICLES;
    const articles = withDesk ? [...this.host.desk.filter(hasText).map(toDraft), ...reading.articles] : reading.articles;
    const replaced = this.shown ? undefined : this.session;
    if (!this.shown && !(await this.begin())) return;
    this.session!.add({ ...reading, articles });
    if (articles.length === 0) this.host.say({ say: () => strings.archive.nothingAdded });
    await this.show();
    if (replaced) this.offerBack(replaced, () => strings.archive.replaced(replaced.articles.length));
  }

  async show(): Promise<void> {
    if (!this.session && !((await this.begin()) && (await this.readKept()))) return;
    this.shown = true;
    rememberSurveyShown(true);
    this.host.requestUpdate();
    await this.host.updateComplete;
    await this.host.renderRoot.querySelector<SurveyView>('wirecopy-survey')?.focusTitle();
  }

  /** The browser's Back leads from the articles that were read to the survey
   *  that they are of, and Forward to them again. */
  private wentTo(state: unknown): void {
    if (state === READING && this.shown) this.leave();
    if (state !== READING && !this.shown && (this.session || this.kept)) void this.show();
  }

  /** Takes back the way to the articles that were read, if that was the last. */
  private goBack(): void {
    if (history.state === READING) history.back();
    else void this.show();
  }

  /** Back to the desk; the survey stays as it is. */
  leave(): void {
    this.shown = false;
    rememberSurveyShown(false);
    this.host.requestUpdate();
  }

  /** Ends the survey and forgets its articles, here and where they are kept. */
  async erase(): Promise<void> {
    const { session } = this;
    this.session = undefined;
    this.remember(0);
    this.leave();
    await session?.end();
  }

  /** The same, with the way back. */
  private async discard(): Promise<void> {
    const session = this.session!;
    await this.erase();
    this.offerBack(session, () => strings.archive.discarded(session.articles.length));
  }

  private offerBack(session: Session, say: () => string): void {
    const takeBack = (): void => {
      this.session?.stop();
      this.follow(session);
      session.comeBack();
      void this.show();
    };
    this.host.say({ say, takeBack });
  }

  /** A new survey in the place of the last; false if it cannot be loaded. */
  private async begin(): Promise<boolean> {
    const [survey] = await Promise.all([import('../survey/index.js'), loadResults()]).catch(() => []);
    if (!survey) {
      this.host.say({ say: () => strings.archive.notLoaded });
      return false;
    }
    this.session?.stop();
    this.follow(new survey.Session());
    return true;
  }

  private follow(session: Session): void {
    this.session = session;
    session.onKept = (count) => this.remember(count);
  }

  /** What was kept may be gone: then there is nothing to go back to. */
  private async readKept(): Promise<boolean> {
    if (await this.session!.restore()) return true;
    this.host.say({ say: () => strings.archive.gone });
    await this.erase();
    return false;
  }

  private remember(count: number): void {
    if (count !== this.kept) rememberSurveyed(count);
    this.kept = count;
  }

  /** The survey itself, which keeps its place while the desk is shown. */
  view(opening: Opening): unknown {
    if (!this.session) return nothing;
    return html`<wirecopy-survey
      ?hidden=${!this.shown}
      .session=${this.session}
      .opening=${opening.progress}
      .cancelOpening=${() => opening.cancel()}
      @add-files=${() => this.host.openFiles()}
      @to-desk=${() => this.leave()}
      @discard=${() => this.discard()}
      @survey-read=${(event: ReadEvent) => this.read(event)}
    ></wirecopy-survey>`;
  }

  /** On the desk: that there is a survey, and the way back to it. */
  notice(): unknown {
    const count = this.session?.articles.length ?? this.kept;
    if (!count || this.shown) return nothing;
    return html`<section class="line" id="surveyed" aria-label=${strings.archive.label}>
      <span>${strings.archive.there(count)}</span>
      <button class="link" id="toSurvey" @click=${() => this.goBack()}>${strings.archive.back}</button>
    </section>`;
  }

  private read({ detail: { findings, members, title } }: ReadEvent): void {
    const articles = members.map((index) => {
      const { text, title: given, date, source, agency, url } = findings.articles[index]!;
      return newArticle({ text, title: given, date, source, agency, url });
    });
    const ids = JSON.stringify(members.map((index) => findings.articles[index]!.id));
    this.leave();
    history.pushState(READING, '');
    const next = async (): Promise<void> => {
      this.desks.set(ids, await this.host.readOnDesk(articles, title, this.desks.get(ids)));
    };
    this.taken = this.taken.then(next).catch(reportError);
  }
}

function toDraft(article: DeskArticle): Draft {
  const { text, title, date, source, agency, url } = article;
  return { text, title, date, source, agency, url, name: titleOf(article) };
}
