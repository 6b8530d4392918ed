/**
 * Every word the page and its elements say, in English. Another language is a
 * folder of this shape, named in ../index.ts; the compiler tells what is
 * missing. Numbers, lists and dates come from Intl through `formats`.
 */
import type { EvidenceWords } from '../evidence.js';
import { certainty, date, passages, percent, words } from './common.js';
import { element } from './element.js';
import { embed } from './embed.js';
import { exports } from './export.js';
import { overview } from './overview.js';
import { page } from './page.js';
import { terminal } from './terminal.js';

export const en = {
  /** The BCP 47 tag of this catalogue. */
  language: 'en',
  words,
  passages,
  percent,
  certainty,
  date,
  /** The evidence of the core is in English already. */
  evidence: undefined as EvidenceWords | undefined,
  /** Stands between the parts of a line such as source, date and length. */
  dot: ' · ',
  /** Stands between what a thing was in one article and is in another. */
  arrow: ' → ',
  ...element,
  ...overview,
  ...exports,
  ...page,
  ...embed,
  ...terminal,
};
