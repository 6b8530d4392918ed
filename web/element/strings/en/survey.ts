/** What the survey of many articles says; loaded with it. */
import type { Remark } from '../../../survey/articles.js';
import type { SurveyWay } from '../../../export/survey/index.js';
import type { Order } from '../../../survey/order.js';
import { days, list, number, percent, words } from './common.js';

const articles = (count: number): string => `${number(count)} ${count === 1 ? 'article' : 'articles'}`;
const clusters = (count: number): string => `${number(count)} ${count === 1 ? 'cluster' : 'clusters'}`;
const pairs = (count: number): string => `${number(count)} ${count === 1 ? 'pair' : 'pairs'}`;

export const survey = {
  label: 'Survey',
  title: (count: number, found: number) => `${articles(count)}: ${clusters(found)}`,
  begun: (count: number) => `${articles(count)}: surveying`,
  unfinished: (count: number) => `${articles(count)}: not surveyed`,
  facts: (found: number, threshold: number, alone: number) =>
    `${pairs(found)} with ${percent(threshold / 100)} or more of one in the other. ${articles(alone)} on their own.`,
  took: (milliseconds: number) => `Surveyed in ${number(Math.max(0.1, Math.round(milliseconds / 100) / 10))} seconds.`,
  add: 'Add files…',
  discard: 'Discard survey',
  toDesk: 'To the desk',
  done: (count: number, found: number) => `Surveyed ${articles(count)}: ${clusters(found)}.`,

  progress: {
    reading: (share: number) => `Reading the articles: ${percent(share)}`,
    comparing: (share: number) => `Looking for shared wording: ${percent(share)}`,
    start: 'Surveying',
    anew: (threshold: number, before: number) =>
      `Surveying again from ${percent(threshold / 100)}. Until then the clusters are those from ${percent(before / 100)}.`,
    cancel: 'Cancel',
    cancelled: 'The survey was cancelled.',
    again: 'Survey again',
    stale: (found: number, now: number) => `These are the clusters of ${articles(found)}. Now there are ${number(now)}, not surveyed yet.`,
    leaveOut: 'Leave out what was added',
    once: 'Survey each text once',
  },

  /** By the code of the error that ended a survey. */
  problem: {
    'too-many': 'Too many pairs share text to list them all. Raise the threshold.',
    'too-long': 'These articles are too much text for one survey. Open fewer at a time.',
    memory: 'These articles need more memory than this browser has for them. Open fewer at a time.',
    load: 'The program could not be loaded. Check the connection. Your articles are all here.',
    failed: 'The survey stopped with a fault. Your articles are all here.',
  },

  repeats: (count: number) =>
    `Too many pairs share text to list them all: ${articles(count)} ${count === 1 ? 'repeats' : 'repeat'} the text of another, word for word.`,

  remarks: {
    title: (count: number) => (count === 1 ? '1 remark on what was read' : `${number(count)} remarks on what was read`),
    close: 'Close',
    more: (count: number) => `And ${number(count)} more.`,
    about: {
      'same-id': 'This id was taken already. The article is here, and a number was added to its id.',
      'too-long': 'This text is too long for a survey and was left out.',
      repeated: 'Another article has the same text, word for word. This one was left out.',
    } satisfies Partial<Record<Remark['code'], string>>,
  },

  threshold: {
    label: 'Threshold: least share of a pair',
    reaching: (threshold: number, count: number) => `${percent(threshold / 100)} and more: ${pairs(count)}`,
    unknown: (threshold: number) => `Of pairs below ${percent(threshold / 100)} nothing is known yet.`,
    from: (threshold: number) => `${percent(threshold / 100)} and more`,
  },

  search: 'Search titles, sources and texts',
  searching: 'Searching…',
  order: 'Order',
  orders: {
    size: 'Largest first',
    earliest: 'Earliest first',
    latest: 'Latest first',
    share: 'Closest first',
    title: 'By title',
  } satisfies Record<Order, string>,
  alone: 'Also articles on their own',
  rows: 'Clusters',
  shown: (count: number, hits: number | undefined) =>
    hits === undefined ? `${number(count)} shown` : `${articles(hits)} found, ${number(count)} shown`,
  noHits: 'No article has all these words. Search for fewer or other ones.',
  noRows: 'All that was found are articles on their own. Show those too.',
  noClusters: 'No articles belong together at this threshold. Lower it, or show articles on their own.',

  row: {
    size: (count: number) => number(count),
    sizeLabel: (count: number) => articles(count),
    most: (share: number) => `up to ${percent(share)} shared`,
    sources: (named: string[], others: number) =>
      others ? `${named.join(', ')} and ${number(others)} more` : list(named),
    days,
  },

  cluster: {
    none: 'Choose a cluster to see its articles and pairs.',
    back: 'All clusters',
    size: (count: number, found: number) => articles(count) + (found ? `, ${number(found)} found` : ''),
    found: 'found',
    read: (count: number, most: number) =>
      count > most ? `Read the ${number(most)} earliest on the desk` : 'Read on the desk',
    articles: 'Articles',
    pairs: (count: number) => pairs(count),
    pairsWith: (count: number, title: string) => `${pairs(count)} with “${title}”`,
    allPairs: 'All pairs',
    noPairs: 'None of its pairs reaches the threshold.',
    byWords: 'No pair of these reaches the threshold. They belong together by the rare words that they share.',
    morePairs: (count: number) => `${pairs(count)} that share no more than these are in the table of pairs, which you can export.`,
    outside: 'in another cluster',
    alone: 'in no cluster',
    whyAlone: 'What it shares with others is little more than set phrases, a form, quotations or page furniture. That makes no cluster.',
    words,
    shares: (aInB: number, bInA: number) => `${percent(aInB)} of the first in the second, ${percent(bInA)} of the second in the first`,
    text: 'Text',
    rest: (count: number) => `… and ${words(count)} more`,
  },

  export: {
    button: 'Export survey',
    way: {
      clusters: 'Articles with their clusters, table (.csv)',
      pairs: 'Pairs, table (.csv)',
      survey: 'The whole survey (.jsonl)',
      passim: 'All articles for passim (.jsonl)',
      cluster: 'This cluster for passim (.jsonl)',
    } satisfies Record<SurveyWay, string>,
    done: (name: string) => `Saved ${name}.`,
    making: 'Making the file…',
    failed: 'The file could not be made.',
    file: 'survey',
  },

  keeping: {
    full: 'There is no room left in this browser to keep this survey. It lasts until you close the page.',
    refused: 'This browser keeps nothing here. The survey lasts until you close the page.',
  },
};
