/** HTML as a string, in which only what stands in a template here is markup.
 *  Pure. */

/** A piece of HTML, with every text in it escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

export type Content = string | number | Markup | Content[] | undefined;

/** A template whose values are escaped, be they text or attributes in
 *  quotation marks. */
export function markup(parts: TemplateStringsArray, ...values: Content[]): Markup {
  return new Markup(parts.map((part, index) => part + (index < values.length ? sourceOf(values[index]) : '')).join(''));
}

/** Nothing where there is nothing to show. */
export function unless(empty: boolean, content: () => Content): Content {
  return empty ? undefined : content();
}

function sourceOf(value: Content): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.source;
  if (Array.isArray(value)) return value.map(sourceOf).join('');
  return escaped(`${value}`);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters have no place in HTML, not even as entities. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
