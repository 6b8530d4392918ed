/** The options of a comparison as attributes of an element. Pure. */
import type { Options } from '../engine/types.js';

type Name = Exclude<keyof Options, 'signal' | 'onProgress'>;

/** A switch is on when its attribute is there, unless it says "false", which
 *  is what frameworks write. */
const isOn = (value: string): boolean => value !== 'false';

const attributes: Record<string, [name: Name, read: (value: string) => unknown]> = {
  shingle: ['shingle', Number],
  'shortest-passage': ['shortestPassage', Number],
  gap: ['gap', Number],
  'ignore-quotations': ['ignoreQuotations', isOn],
  'ignore-furniture': ['ignoreFurniture', isOn],
  template: ['template', String],
  language: ['language', String],
};

export const OPTION_ATTRIBUTES = Object.keys(attributes);

/** The options with what an attribute says now; without it, the default. */
export function withAttribute(options: Options, attribute: string, value: string | null): Options {
  const [name, read] = attributes[attribute]!;
  const { [name]: _, ...others } = options;
  return value === null ? others : { ...others, [name]: read(value) };
}
