/** What the view of all articles says. */
import type { Relation } from '../../../engine/types.js';
import { certainty, list, number, percent } from './common.js';

export const overview = {
  cluster: {
    together: (count: number) => `One story, ${number(count)} versions`,
    alone: 'On its own',
    allAlone: 'Each on its own',
    others: 'Not compared',
    plain: 'Articles',
  },

  hint: {
    identical: (other: string) => `same as ${other}`,
    reprint: (other: string) => `reprint with ${other}`,
    excerpt: (other: string) => `excerpt with ${other}`,
    rewrite: (other: string) => `rewrite with ${other}`,
    partial: (other: string) => `passages with ${other}`,
    quotation: (other: string) => `quotations with ${other}`,
    furniture: (other: string) => `page text with ${other}`,
    unrelated: () => '',
  } satisfies Record<Relation, (other: string) => string>,

  matrix: {
    caption: 'How much of the row stands in the column',
    cell: (share: number, row: string, column: string) => `${percent(share)} of ${row} stands in ${column}`,
    same: 'the same article',
  },

  tree: {
    title: (count: number) => (count === 1 ? 'Family tree' : 'Family trees'),
    key: 'An arrow leads from the article that came first: filled if probably, hollow if perhaps. A plain line: the order is not known.',
    list: 'The same as a list',
    relation: {
      identical: 'same text',
      reprint: 'reprint',
      excerpt: 'excerpt',
      rewrite: 'rewrite',
      partial: 'part',
      quotation: 'quotation',
      furniture: 'page text',
      unrelated: 'nothing',
    } satisfies Record<Relation, string>,
    tag: (relation: string, sentence: string) => `${relation}: ${sentence}. Show this pair`,
    joined: (one: string, other: string) => `Which of ${one} and ${other} came first is not known`,
    shares: (relation: string, a: string, b: string, aInB: number, bInA: number) =>
      `${relation[0]!.toUpperCase()}${relation.slice(1)}: ${percent(aInB)} of ${a} stands in ${b}, ${percent(bInA)} of ${b} in ${a}.`,
    certainty: (value: number) => `Certainty of the order: ${certainty(value)}.`,
    calls: (shown: string, given: string) => `${given} is ${shown}`,
    otherLetters: (names: string[]) => `In these sentences ${list(names)}.`,
  },

  pairs: {
    button: (count: number) => `All ${number(count)} pairs…`,
    title: (count: number) => `All ${number(count)} pairs`,
    close: 'Close',
    caption: 'Pairs of articles',
    view: { table: 'Table', matrix: 'Matrix' },
    threshold: 'Show pairs that share at least',
    bin: (from: number, to: number, count: number) =>
      `${number(from)} to ${number(to)} per cent: ${number(count)} ${count === 1 ? 'pair' : 'pairs'}`,
    bins: (bins: string[]) => `How much the pairs share: ${list(bins)}.`,
    remaining: (threshold: number, pairs: number, of: number, clusters: number) =>
      `${percent(threshold / 100)} and more: ${number(pairs)} of ${number(of)} pairs, ` +
      `${number(clusters)} ${clusters === 1 ? 'cluster' : 'clusters'}`,
    filter: 'Relation',
    all: 'all',
    option: (relation: string, count: number) => `${relation} (${number(count)})`,
    none: 'No pair is like that. Lower the threshold, or show all relations.',
    column: {
      pair: 'Articles',
      relation: 'Relation',
      aInB: 'First in second',
      bInA: 'Second in first',
      longest: 'Longest the same',
      certainty: 'Certainty',
    },
    relation: {
      identical: 'identical',
      reprint: 'reprint',
      excerpt: 'excerpt',
      rewrite: 'rewrite',
      partial: 'partial',
      quotation: 'quotation',
      furniture: 'page text',
      unrelated: 'unrelated',
    } satisfies Record<Relation, string>,
  },
};
