/** What was left out or changed while the articles were read, each with the
 *  file and row that it is about. */
import { html, nothing } from 'lit';
import { strings } from '../element/strings/index.js';
import type { Remark } from './articles.js';
import { words } from './words.js';

/** More of them nobody reads, and a broken archive has thousands. */
const MOST = 500;

export function remarksOf(remarks: Remark[]): unknown {
  if (remarks.length === 0) return nothing;
  return html`<details class="remarks">
    <summary>${words.remarks.title(remarks.length)}</summary>
    <ul tabindex="0" aria-label=${words.remarks.title(remarks.length)}>
      ${remarks.slice(0, MOST).map(({ name, code }) => html`<li><bdi class="where">${name}</bdi> ${messageOf(code)}</li>`)}
      ${remarks.length > MOST ? html`<li>${words.remarks.more(remarks.length - MOST)}</li>` : nothing}
    </ul>
  </details>`;
}

function messageOf(code: Remark['code']): string {
  const own: Partial<Record<string, string>> = words.remarks.about;
  const reading: Partial<Record<string, string>> = strings.input.problem;
  return own[code] ?? reading[code] ?? strings.input.problem.broken;
}
