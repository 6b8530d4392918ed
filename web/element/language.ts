/** Which language an element speaks, and how a change of it is seen. */
import { knownLanguage, speak, strings } from './strings/index.js';

/** The `lang` nearest to an element, also outside of its shadow roots. */
function nearestLanguage(element: Element): string {
  for (let root: Element | undefined = element; root; ) {
    const found: HTMLElement | null = root.closest('[lang]');
    if (found) return found.lang;
    const tree: Node = root.getRootNode();
    root = tree instanceof ShadowRoot ? tree.host : undefined;
  }
  return '';
}

/** Speaks the language of the document around an element, if there is a
 *  catalogue for it. A document has one language at a time: that of the
 *  element that came to it last. */
export async function followDocument(element: Element): Promise<void> {
  const language = knownLanguage([nearestLanguage(element)]);
  if (!language || language === strings.language) return;
  try {
    await speak(language);
    redraw();
  } catch {
    // Without its catalogue the element goes on in the language it has.
  }
}

interface Drawn extends HTMLElement {
  requestUpdate?(): void;
  /** What a screen reader was told last. */
  spoken?: string;
}

/** Draws all that is on the page again, as after a change of language. What
 *  was spoken in the language before is not said again. */
export function redraw(root: Document | ShadowRoot = document): void {
  for (const element of root.querySelectorAll<Drawn>('*')) {
    element.requestUpdate?.();
    if (element.spoken) element.spoken = '';
    if (element.shadowRoot) redraw(element.shadowRoot);
  }
}
