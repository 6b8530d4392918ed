/** The settings of a report by their plain names. Pure. */
import { strings } from '../element/strings/index.js';
import type { Report } from '../engine/types.js';

/** Name and value of each setting, in words. */
export function settingsOf({ options }: Report): [string, string][] {
  const { name, on, off, none, detected } = strings.export.settings;
  return [
    [name.shortestPassage, strings.words(options.shortestPassage)],
    [name.gap, strings.words(options.gap)],
    [name.shingle, strings.words(options.shingle)],
    [name.ignoreQuotations, options.ignoreQuotations ? on : off],
    [name.ignoreFurniture, options.ignoreFurniture ? on : off],
    [name.language, options.language || detected],
    [name.template, options.template || none],
  ];
}
