/** What the summary of the command says beside the words of the page. */
import { number } from './common.js';

export const terminal = {
  terminal: {
    unrelated: (count: number, of: number) => `${number(count)} of ${number(of)} pairs share nothing that matters.`,
    together: (names: string) => `Together: ${names}`,
    noneTogether: 'No two articles share enough wording.',
  },
};
