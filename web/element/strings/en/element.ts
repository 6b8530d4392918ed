/** What the comparison of two articles says. */
import type { Checks, Kind, Relation, Report, Share } from '../../../engine/types.js';
import { list, number, passages, percent, quotations, words } from './common.js';

export const element = {
  relation: {
    identical: (a, b) => `${a} and ${b} are the same, word for word`,
    reprint: (a, b) => `${a} and ${b} are the same piece: a reprint`,
    excerpt: (a, b) => `Nearly all of ${a} stands in ${b}`,
    rewrite: (a, b) => `${a} and ${b} tell the same in other words: a rewrite`,
    partial: (a, b) => `${a} and ${b} share passages, but most is their own`,
    quotation: (a, b) => `${a} and ${b} share only quotations`,
    furniture: (a, b) => `${a} and ${b} share only page text around the articles`,
    unrelated: (a, b) => `${a} and ${b} share nothing that matters`,
  } satisfies Record<Relation, (a: string, b: string) => string>,

  /** Passages that are more than half of both articles, or of the first. */
  mostly: {
    both: (a: string, b: string) => `${a} and ${b} share passages: more than half of each`,
    first: (a: string, b: string) => `${a} and ${b} share passages: more than half of ${a}`,
  },

  verdict: {
    thin: 'Thin evidence: read the passages before relying on this.',
    credits: (letter: string, agency: string) => `${letter} credits ${agency}.`,
    /** What the checks have to show, in the words of their headings. */
    differs: (quotes: number, figures: number) =>
      [
        quotes && `${quotations(quotes)} changed`,
        figures && `${number(figures)} ${figures === 1 ? 'figure or name that differs' : 'figures and names that differ'}`,
      ]
        .filter(Boolean)
        .join(', '),
    legend: 'How passages are marked',
  },

  order: {
    title: 'Which came first',
    first: (letter: string, probable: boolean) => `${letter} ${probable ? 'probably' : 'perhaps'} came first`,
    before: (first: string, second: string, probable: boolean) =>
      `${first} ${probable ? 'probably' : 'perhaps'} came before ${second}`,
    rewrite: (later: string, first: string) => `${later} is a rewrite of ${first}`,
  },

  kind: {
    verbatim: 'word for word',
    edited: 'edited',
    rewritten: 'rewritten',
    quotation: 'quotation',
  } satisfies Record<Kind, string>,

  /** A passage of several kinds, by that of most of it. */
  mixed: {
    verbatim: 'mostly word for word',
    edited: 'mostly edited',
    rewritten: 'mostly rewritten',
    quotation: 'mostly quotation',
  } satisfies Record<Kind, string>,

  furniture: 'page furniture',

  /** What follows a percentage; some languages need the number for the verb. */
  share: {
    lead: percent,
    none: (from: string, to: string) => `Nothing of ${from} stands in ${to}`,
    stands: (from: string, to: string, _share: number) => `of ${from} stands in ${to}`,
    follows: (from: string, to: string, _share: number) => `of ${from} follows ${to}, mostly in other words`,
    retold: (from: string, to: string, _share: number) => `of ${from} stands in ${to}, mostly in other words`,
    detail: (share: Share) => {
      const split = [
        share.verbatim && `${number(share.verbatim)} word for word`,
        share.edited && `${number(share.edited)} edited`,
        share.rewritten && `${number(share.rewritten)} rewritten`,
        share.quotation && `${number(share.quotation)} quoted`,
      ].filter((part): part is string => Boolean(part));
      const head = `${number(share.words)} of ${words(share.of)}`;
      return split.length ? `(${head}: ${split.join(', ')})` : `(${head})`;
    },
  },

  text: {
    region: (letter: string, title: string) => `Text of ${letter}: ${title}`,
    number: (passage: number, kind: string) => `Passage ${number(passage)}, ${kind}`,
    switch: 'Which text to read',
    side: (letter: string) => `Text ${letter}`,
    columns: 'The two texts',
  },

  reading: {
    wordForWord: (count: number) => `${words(count)}, word for word`,
    edited: (count: number, edits: { changed: number; onlyA: number; onlyB: number; a: string; b: string }) =>
      [
        words(count),
        edits.changed && `${number(edits.changed)} changed`,
        edits.onlyA && `${number(edits.onlyA)} only in ${edits.a}`,
        edits.onlyB && `${number(edits.onlyB)} only in ${edits.b}`,
      ]
        .filter(Boolean)
        .join(', '),
    contentWords: (kept: number, all: number) =>
      `${number(kept)} of ${number(all)} content ${all === 1 ? 'word' : 'words'} in the same order` +
      (kept < all ? ', the rest in other words' : ''),
    partOf: (at: number, of: number) => `Part ${number(at)} of ${number(of)}`,
    moreParts: '← → for the others',
    wordingIn: (letter: string) => `In ${letter}:`,
    moved: 'moved to another place',
    ignore: 'ignore',
    ignoreQuotations: 'ignore quotations',
    ignoreFurniture: 'ignore page furniture',
    views: 'What to compare',
    pairView: (a: string, b: string) => `${a} and ${b}`,
    againstView: (letter: string) => `${letter} against all`,
    strip: (letter: string) => `Where passages lie in ${letter}`,
  },

  against: {
    headline: (letter: string) => `${letter} against all others`,
    found: (count: number, of: number, share: number, letter: string) =>
      count === 0
        ? `Nothing of ${letter} stands in another article.`
        : `${percent(share)} of ${letter} stands in at least one other article (${number(count)} of ${words(of)}).`,
    own: (count: number) => (count === 0 ? 'No word of it is its own.' : `${words(count)} stand nowhere else.`),
    everywhere: (count: number) => `${words(count)} stand in every other article.`,
    list: 'Where it stands',
    levels: ['in one other article', 'in two', 'in three or more'],
    legend: 'How stretches are marked',
    nowhere: 'nowhere else',
    sizes: (share: number, count: number) => `${percent(share)} · ${words(count)}`,
    show: (letter: string) => `Show only ${letter}`,
    compare: (one: string, other: string) => `Compare ${one} and ${other}`,
    stretch: (letters: string[]) => `Stands in ${list(letters)}`,
    choose: 'Open this passage in',
    region: (letter: string) => `Text of ${letter}, marked by where else it stands`,
  },

  walk: {
    next: 'Next passage (n)',
    previous: 'Previous passage (p)',
    none: 'No shared passages',
    position: (at: number, of: number) => `Passage ${number(at)} of ${number(of)}`,
    all: passages,
    chosen: (at: number, of: number, kind: string) => `Passage ${number(at)} of ${number(of)}, ${kind}`,
  },

  panel: {
    label: 'Details',
    passages: 'Passages',
    checks: 'Checks',
    notes: 'Notes',
    moved: 'moved',
    sizes: (a: string, inA: number, b: string, inB: number) =>
      inA === inB ? `${words(inA)} shared` : `${number(inA)} words in ${a}, ${number(inB)} in ${b}`,
    noPassages: 'These two articles share no passages.',
    noNotes: 'Nothing else was noted.',
    noteVerdict: 'Why this verdict',
    noteLongest: 'Longest stretch word for word',
    noteCredits: 'Credit lines',
    noteDates: 'Dates in the text',
    noteSettings: 'Settings of this comparison',
    settings: (options: Report['options']) =>
      `Passages of ${words(options.shortestPassage)} and more, at most ${words(options.gap)} bridged; ` +
      `shingles of ${words(options.shingle)}.`,
    inArticle: (letter: string) => `in ${letter}`,
    more: (count: number) => `${number(count)} more in Notes`,
  },

  checks: {
    quotationsChanged: 'Quotations changed',
    quotations: 'Quotations',
    figures: 'Figures and names that differ',
    slips: 'Shared slips',
    status: {
      identical: 'word for word',
      altered: 'altered',
      reattributed: 'another speaker',
      'only-a': '',
      'only-b': '',
    } satisfies Record<Checks['quotations'][number]['status'], string>,
    figure: {
      number: 'figure',
      date: 'date',
      name: 'name',
      negation: 'yes or no',
      attribution: 'who says so',
    } satisfies Record<Checks['figures'][number]['kind'], string>,
    differs: 'differs',
    paragraph: (letter: string, paragraph: number) => `${letter}\u00a0¶${number(paragraph)}`,
    passage: (passage: number) => `passage ${number(passage)}`,
    onlyIn: (letter: string, count: number) => `Only in ${letter}: ${quotations(count)}`,
    inOnly: (letter: string) => `in ${letter}:`,
    quote: (words: unknown) => ['“', words, '”'],
    standsIn: (letters: string[]) => `stands in ${list(letters)}`,
  },

  keys: {
    title: 'Keys',
    close: 'Close',
    off: 'Keys of one character are turned off.',
    list: [
      [['n'], 'next passage'],
      [['p'], 'previous passage'],
      [['j'], 'next pair of articles'],
      [['k'], 'previous pair of articles'],
      [['Enter'], 'choose the focused passage'],
      [['c'], 'copy the chosen passage from both texts'],
      [['←', '→'], 'parts of the focused passage'],
      [['Esc'], 'close a note, then clear the choice'],
      [['?'], 'this sheet'],
    ] as [string[], string][],
  },
};
