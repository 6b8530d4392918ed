/** The styles of elements in a document from inert.ts, where they do nothing. */

/** What the attributes are called that would act. */
export const RENAMED = 'data-inert-';

/** What the element's own style was. */
export function styleOf(element: Element): string {
  return element.getAttribute(`${RENAMED}style`) ?? '';
}
