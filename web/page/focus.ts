/** Where the keyboard goes on when what had the focus is gone. */
import type { ArticleList } from './article-list.js';

/** Focuses the field of an article and brings it in view. */
export function focusField(page: ParentNode, key: string): void {
  const field = page.querySelector<HTMLElement>(`wirecopy-field[data-key='${key}']`);
  field?.focus();
  field?.scrollIntoView({ block: 'nearest' });
}

/** Focuses the card of an article, or its field where there are no cards;
 *  without it, the first of these. */
export async function focusArticle(page: ParentNode, key = ''): Promise<void> {
  const list = page.querySelector<ArticleList>('wirecopy-list');
  if (await list?.focusCard(key)) return;
  const fields = [...page.querySelectorAll<HTMLElement>('wirecopy-field')];
  (fields.find(({ dataset }) => dataset['key'] === key) ?? fields[0])?.focus();
}
