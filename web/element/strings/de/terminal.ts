/** What the summary of the command says beside the words of the page, in German. */
import type { Strings } from '../shape.js';
import { number } from './common.js';

export const terminal = {
  terminal: {
    unrelated: (count, of) => `${number(count)} von ${number(of)} Paaren haben nichts gemeinsam, worauf es ankommt.`,
    together: (names) => `Zusammen: ${names}`,
    noneTogether: 'Keine zwei Artikel haben genug Wortlaut gemeinsam.',
  },
} satisfies Partial<Strings>;
