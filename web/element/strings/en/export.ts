/** What the exports say, and the menu of them. */
import type { Report } from '../../../engine/types.js';
import { list, number } from './common.js';

export const exports = {
  export: {
    button: 'Export report',
    way: {
      html: 'Report as a web page (.html)',
      print: 'Print the report…',
      copy: 'Copy a summary for an e-mail',
      markdown: 'Summary (Markdown)',
      pairs: 'Table of pairs (.csv)',
      passages: 'Table of passages (.csv)',
      json: 'Everything (.json)',
    },
    done: {
      html: 'The report was saved.',
      print: 'The report was sent to be printed.',
      copy: 'The summary is on the clipboard.',
      markdown: 'The summary was saved.',
      pairs: 'The table of pairs was saved.',
      passages: 'The table of passages was saved.',
      json: 'Everything was saved as JSON.',
    },
    failed: 'The browser did not allow it. Save a file instead.',
    title: (first: string) => `Comparison of “${first}”`,
    counts: (articles: number, pairs: number) =>
      `${number(articles)} articles, ${number(pairs)} ${pairs === 1 ? 'pair' : 'pairs'}.`,
    made: (day: string) => `Made on ${day}.`,
    caution: 'The shares say what stands where. What that means is for the reader to judge: a licensed reprint is legitimate.',
    marks: 'Framed: words that differ. Bold: words that a rewritten sentence kept.',
    articles: 'Articles',
    fromText: (value: string) => `${value} (from the text)`,
    passages: 'Shared passages, side by side',
    passage: 'Passage',
    passageIn: (letter: string, passage: number) => `${letter}${passage}: passage ${number(passage)} with ${letter}`,
    kept: 'Quotations kept',
    named: list,
    pair: (a: string, b: string) => `${a}–${b}`,
    silent: (pairs: string[]) =>
      `${pairs.length === 1 ? 'This pair shares' : 'These pairs share'} no passages: ${pairs.join(', ')}.`,
    clip: (a: string, b: string, passage: number, kind: string) =>
      `Passage ${number(passage)} of ${a} and ${b}, ${kind}`,
    copyPassage: (passage: number) => `Copy passage ${number(passage)} from both texts`,
    copy: 'Copy',
    copied: 'Copied',
    settings: {
      title: 'Settings',
      name: {
        shortestPassage: 'Shortest passage',
        gap: 'Longest gap bridged inside a passage',
        shingle: 'Words looked up at a time (shingle)',
        ignoreQuotations: 'Ignore quotations',
        ignoreFurniture: 'Ignore page furniture',
        language: 'Language',
        template: 'Text left out',
      } satisfies Record<keyof Report['options'], string>,
      on: 'yes',
      off: 'no',
      none: 'none',
      detected: 'found for each article',
    },
  },
};
