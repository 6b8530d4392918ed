/** How far the survey is, or why it ended early. */
import { html, nothing } from 'lit';
import type { Session } from './session.js';
import { words } from './words.js';

/** As many articles as the engine surveys. */
const MOST_ARTICLES = 100_000;

export function progressOf(session: Session): unknown {
  const { state, findings } = session;
  if (state === 'running') return running(session);
  if (state === 'failed') return notice(session, problemOf(session));
  // With something to look at, the threshold has gone back to that.
  return state === 'cancelled' && !findings ? notice(session, words.progress.cancelled) : nothing;
}

function running(session: Session): unknown {
  const { progress, findings, percent, foundPercent } = session;
  const share = progress && progress.total ? progress.done / progress.total : undefined;
  const stage = progress && share !== undefined ? words.progress[progress.stage](share) : words.progress.start;
  return html`<div class="progress">
    <span>${findings && percent !== foundPercent ? words.progress.anew(percent, foundPercent) : stage}</span>
    <progress max="1" .value=${share ?? 0} aria-label=${stage}></progress>
    <button class="button" id="cancelSurvey" @click=${() => session.cancel()}>${words.progress.cancel}</button>
  </div>`;
}

function notice(session: Session, message: string): unknown {
  return html`<div class="progress" role="alert">
    <span>${message}</span>
    <button class="button" id="surveyAgain" @click=${() => session.again()}>${words.progress.again}</button>
  </div>`;
}

function problemOf({ fault, articles }: Session): string {
  const known: Partial<Record<string, string>> = words.problem;
  if (fault === 'too-many' && articles.length > MOST_ARTICLES) return words.full(MOST_ARTICLES);
  return known[fault] ?? words.problem.failed;
}
