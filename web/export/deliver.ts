/** Handing an export to the reader: as a file, or to the printer. */

import { style } from './html/style.js';

/** Offers a text as a file to keep; one that is large comes as a blob. */
export function download(name: string, type: string, text: string | Blob): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Prints the HTML report without leaving the page: its document is put into a
 * hidden frame. The page's policy forbids inline styles there too, so the
 * style sheet of the report is adopted, which the policy lets pass.
 */
export async function print(report: string, title: string): Promise<void> {
  const frame = document.createElement('iframe');
  // Not display: none, of which some browsers print nothing.
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0', visibility: 'hidden' });
  frame.ariaHidden = 'true';
  document.body.append(frame);
  // Some browsers put the empty document of a frame in place a moment later.
  await new Promise((resolve) => setTimeout(resolve));
  const inner = frame.contentWindow as Window & typeof globalThis;
  const parsed = new DOMParser().parseFromString(report.replace(`<style>${style}</style>`, ''), 'text/html');
  const sheet = new inner.CSSStyleSheet();
  sheet.replaceSync(style);
  parsed.querySelectorAll('style, meta').forEach((element) => element.remove());
  inner.document.replaceChild(inner.document.adoptNode(parsed.documentElement), inner.document.documentElement);
  inner.document.adoptedStyleSheets = [sheet];
  inner.addEventListener('afterprint', () => frame.remove());
  // A browser names the file after the page around the frame.
  const before = document.title;
  document.title = title;
  inner.print();
  document.title = before;
}
