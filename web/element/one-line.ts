/** Two wordings in one line: what only a has is struck out, what only b has is
 *  underlined. */
import { css, html } from 'lit';
import type { Piece } from './pieces.js';
import type { Side } from './segments.js';
import { strings } from './strings/index.js';

export const oneLineStyles = css`
  del {
    color: var(--changed);
  }
  ins {
    color: var(--accent);
    font-weight: 600;
    text-underline-offset: 2px;
  }
`;

export function oneLine(pieces: Piece[], letters: Record<Side, string>): unknown {
  return pieces.map((piece) => stretch(piece, letters));
}

/** A stretch that only one text has says so where colours are not seen. */
function stretch({ text, of }: Piece, letters: Record<Side, string>): unknown {
  if (of === 'both') return text;
  const spoken = html`<span class="unseen">${strings.checks.inOnly(letters[of])} </span>`;
  return of === 'a' ? html`<del>${spoken}${text}</del>` : html`<ins>${spoken}${text}</ins>`;
}
