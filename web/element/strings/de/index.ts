/** Every word the page and its elements say, in German. */
import type { Strings } from '../shape.js';
import { certainty, date, passages, percent, words } from './common.js';
import { element } from './element.js';
import { embed } from './embed.js';
import { evidence } from './evidence.js';
import { exports } from './export.js';
import { overview } from './overview.js';
import { page } from './page.js';
import { terminal } from './terminal.js';

export const de = {
  language: 'de',
  words,
  passages,
  percent,
  certainty,
  date,
  evidence,
  dot: ' · ',
  arrow: ' → ',
  ...element,
  ...overview,
  ...exports,
  ...page,
  ...embed,
  ...terminal,
} satisfies Strings;
