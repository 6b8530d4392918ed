/** One passage with its two places on the clipboard, as text and as HTML. */
import { markup, type Content } from './markup.js';
import type { Side } from './segments.js';
import { blocksIn, stretchesOf } from './stretches.js';
import { strings } from './strings/index.js';
import { letterIn, nameOf, type PairView } from './view.js';
import { kindOf } from './wording.js';

export interface Clip {
  plain: string;
  html?: string;
}

/** What is copied of a passage; words that differ are bold. Pure. */
export function clipOf(view: PairView, index: number): Clip {
  const match = view.matches[index]!;
  const about = strings.export.clip(letterIn(view, 'a'), letterIn(view, 'b'), index + 1, kindOf(match));
  const words = (side: Side): string => view.texts[side].slice(match[side].start, match[side].end);
  const marked = (side: Side): Content =>
    stretchesOf(blocksIn(view, side), match[side], index).map(
      (paragraph) => markup`<p>${paragraph.map(({ text, changed }) => (changed ? markup`<b>${text}</b>` : text))}</p>`,
    );
  const quote = (side: Side): Content =>
    markup`<p><b>${nameOf(view, side)}</b></p><blockquote dir="auto">${marked(side)}</blockquote>`;
  return {
    plain: `${about}\n\n${nameOf(view, 'a')}\n${words('a')}\n\n${nameOf(view, 'b')}\n${words('b')}\n`,
    html: markup`<p>${about}</p>${quote('a')}${quote('b')}`.source,
  };
}

/** Puts what there is on the clipboard; false if the browser does not allow it. */
export async function toClipboard({ plain, html }: Clip): Promise<boolean> {
  const blob = (text: string, type: string): Blob => new Blob([text], { type });
  try {
    const forms = { 'text/plain': blob(plain, 'text/plain'), ...(html && { 'text/html': blob(html, 'text/html') }) };
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return copyByEvent({ plain, html });
  }
}

/** The older way, for pages opened from a disk and browsers that lack the
 *  newer one. */
function copyByEvent({ plain, html }: Clip): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', plain);
    if (html) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return done;
}
