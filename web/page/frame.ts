/** The passing parts of the page: progress, notices, the offer to undo. */
import { html, nothing } from 'lit';
import type { Runner } from './runner.js';
import { strings } from '../element/strings/index.js';

/** What the page is for, before there is anything to compare. */
export function intro(): unknown {
  return html`<h1>${strings.page.headline}</h1>
    <p class="intro">${strings.page.intro}</p>`;
}

/** How far the comparison is, once it takes long; or that it ended early. */
export function progressOf(runner: Runner): unknown {
  const { progress, state } = runner;
  if (state === 'failed') return notice(strings.problem.failed, runner);
  if (state === 'cancelled') return notice(strings.progress.cancelled, runner);
  if (!progress) return nothing;
  const { stage, done = 0, total = 0 } = progress;
  return html`<div class="progress">
    <span>${stage && total ? strings.progress[stage](done / total) : strings.progress.start}</span>
    <progress max=${total || nothing} value=${total ? done : nothing} aria-label=${strings.progress.start}></progress>
    <button class="button" id="cancel" @click=${() => runner.cancel()}>${strings.progress.cancel}</button>
  </div>`;
}

function notice(message: string, runner: Runner): unknown {
  return html`<div class="notice" role="alert">
    <span>${message}</span>
    <button class="button" id="again" @click=${() => runner.again()}>${strings.progress.again}</button>
  </div>`;
}

/** What was done, with the way back where there is one. */
export function toast(message: string, takeBack: (() => void) | undefined, dismiss: () => void): unknown {
  return html`<div class="toast" role="status">
    <span>${message}</span>
    ${takeBack ? html`<button class="button lead" id="undo" @click=${takeBack}>${strings.page.undo}</button>` : nothing}
    <button class="button" @click=${dismiss}>${strings.page.dismiss}</button>
  </div>`;
}

/** Over the whole page while files hang over it. */
export function dropNotice(): unknown {
  return html`<div class="dropping" aria-hidden="true">${strings.page.drop}</div>`;
}
