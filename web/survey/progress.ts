/** How far the survey is, or why it ended early. */
import { html, nothing } from 'lit';
import type { Session } from './session.js';
import { words } from './words.js';

export function progressOf(session: Session): unknown {
  const { state, findings } = session;
  if (state === 'running') return running(session);
  if (state === 'failed') return notice(session, problemOf(session));
  if (session.stale) return notice(session, words.progress.stale(findings!.articles.length, session.articles.length));
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
    ${session.state === 'failed' && session.repeats.size
      ? html`<button class="button" id="leaveOutRepeats" @click=${() => session.leaveOutRepeats()}>${words.progress.once}</button>`
      : html`<button class="button" id="surveyAgain" @click=${() => session.again()}>${words.progress.again}</button>`}
    ${session.stale ? html`<button class="button" id="leaveOutAdded" @click=${() => session.leaveOutAdded()}>${words.progress.leaveOut}</button>` : nothing}
  </div>`;
}

function problemOf({ fault, repeats }: Session): string {
  const known: Partial<Record<string, string>> = words.problem;
  if (fault === 'too-many' && repeats.size) return words.repeats(repeats.size);
  return known[fault] ?? words.problem.failed;
}
