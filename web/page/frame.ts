/** The passing parts of the page: progress, notices, the offer to undo. */
import { html, nothing } from 'lit';
import { strings } from '../element/strings/index.js';

/** What the page is for, before there is anything to compare. */
export function intro(): unknown {
  return html`<h1>${strings.page.headline}</h1>
    <p class="intro">${strings.page.intro}</p>`;
}

/** Its counterpart beside a comparison, for who goes by headings. */
export function readingTitle(): unknown {
  return html`<h1 class="unseen">${strings.page.reading}</h1>`;
}

/** What was done, with the way back where there is one. A screen reader is told
 *  by the page's live region: it may not notice one that has just come. */
export function toast(message: string, takeBack: (() => void) | undefined, dismiss: () => void): unknown {
  return html`<section class="toast" aria-label=${strings.page.notice}>
    <span>${message}</span>
    ${takeBack ? html`<button class="button lead" id="undo" @click=${takeBack}>${strings.page.undo}</button>` : nothing}
    <button class="button" @click=${dismiss}>${strings.page.dismiss}</button>
  </section>`;
}

/** Over the whole page while files hang over it. */
export function dropNotice(): unknown {
  return html`<div class="dropping" aria-hidden="true">${strings.page.drop}</div>`;
}
