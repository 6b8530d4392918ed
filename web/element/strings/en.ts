/**
 * Every word the page and its elements say, in English. Another language is
 * one file of this shape, named in index.ts; the compiler tells what is
 * missing. Numbers, lists and dates come from Intl through `formats`.
 */
import { formats } from '../format.js';
import type { Checks, Kind, Relation, Report, Share } from '../../engine/types.js';
import type { ProblemCode } from '../../input/types.js';

const { number, percent, list, date } = formats('en-GB');

const words = (count: number): string => `${number(count)} ${count === 1 ? 'word' : 'words'}`;
const passages = (count: number): string => `${number(count)} ${count === 1 ? 'passage' : 'passages'}`;
const quotations = (count: number): string => `${number(count)} ${count === 1 ? 'quotation' : 'quotations'}`;

export const en = {
  /** The BCP 47 tag of this catalogue. */
  language: 'en',
  words,
  passages,
  percent,
  date,
  /** Stands between the parts of a line such as source, date and length. */
  dot: ' · ',
  /** Stands between what a thing was in one article and is in another. */
  arrow: ' → ',

  page: {
    privacy: 'Nothing you paste leaves this page',
    headline: 'See how articles depend on each other',
    intro:
      'Paste two or more articles and read which passages they share: word for word, edited, ' +
      'rewritten, or only quoted. Everything is worked out on your own machine.',
    add: 'Add article',
    open: 'Open files…',
    example: 'Show an example',
    dropHint: 'You can also drop files and folders anywhere on this page, or simply paste.',
    drop: 'Drop files or folders to add them as articles',
    removeAll: 'Remove all',
    undo: 'Undo',
    dismiss: 'Dismiss',
    removed: (title: string) => `Removed “${title}”.`,
    removedAll: (count: number) => `Removed ${number(count)} articles.`,
    overview: 'Articles',
    reading: 'Comparison',
    keys: 'Keys',
    full: (most: number) => `The page holds ${number(most)} articles. Remove one to add another.`,
    announce: (headline: string, shares: string) => `Compared: ${headline}. ${shares}`,
  },

  field: {
    label: (letter: string) => `Text of article ${letter}`,
    placeholder: (letter: string) => `Paste article ${letter} here`,
    untitled: (letter: string) => `Article ${letter}`,
    done: 'Done',
    discard: 'Remove',
    clear: 'Clear',
  },

  article: {
    edit: (letter: string) => `Edit ${letter}`,
    remove: (letter: string) => `Remove ${letter}`,
    choose: (letter: string, title: string) => `Compare ${letter}: ${title}`,
    empty: 'no text yet',
  },

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
    certainty: (certainty: number) => `Certainty of the order: ${percent(certainty)}.`,
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
    open: (a: string, b: string, titleA: string, titleB: string) => `${a}: ${titleA}; ${b}: ${titleB}. Show this pair`,
  },

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
    failed: 'The browser did not allow it.',
    title: (first: string) => `Comparison of “${first}”`,
    counts: (articles: number, pairs: number) =>
      `${number(articles)} articles, ${number(pairs)} ${pairs === 1 ? 'pair' : 'pairs'}.`,
    made: (day: string) => `Made on ${day}.`,
    caution: 'The shares say what stands where. What that means is for the reader to judge: a licensed reprint is legitimate.',
    marks: 'Framed: words that differ. Bold: words that a rewritten sentence kept.',
    articles: 'Articles',
    passages: 'Shared passages, side by side',
    passage: 'Passage',
    passageIn: (letter: string, passage: number) => `Passage ${number(passage)} with ${letter}`,
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

  verdict: {
    thin: 'Thin evidence: read the passages before relying on this.',
    credits: (letter: string, agency: string) => `${letter} credits ${agency}.`,
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
  furniture: 'page furniture',

  share: {
    lead: percent,
    none: (from: string, to: string) => `Nothing of ${from} stands in ${to}`,
    stands: (from: string, to: string) => `of ${from} stands in ${to}`,
    follows: (from: string, to: string) => `of ${from} follows ${to}, mostly in other words`,
    retold: (from: string, to: string) => `of ${from} stands in ${to}, mostly in other words`,
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
      inA === inB ? words(inA) : `${number(inA)} words in ${a}, ${number(inB)} in ${b}`,
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
    paragraph: (letter: string, paragraph: number) => `${letter} ¶${number(paragraph)}`,
    passage: (passage: number) => `passage ${number(passage)}`,
    onlyIn: (letter: string, count: number) => `Only in ${letter}: ${quotations(count)}`,
    inOnly: (letter: string) => `in ${letter}:`,
    quote: (words: unknown) => ['“', words, '”'],
    standsIn: (letters: string[]) => `stands in ${list(letters)}`,
  },

  keys: {
    title: 'Keys',
    close: 'Close',
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

  top: {
    label: 'Wirecopy',
    plus: '+',
    settings: 'Settings',
    help: 'Keys and help (?)',
    more: 'More',
  },

  desks: {
    title: 'Desks',
    button: (name: string) => `Desk: ${name}`,
    named: (name: string, title: string) => name || title || 'Untitled desk',
    size: (count: number) => (count === 1 ? '1 article' : `${number(count)} articles`),
    create: 'New desk',
    rename: 'Rename…',
    remove: 'Delete this desk',
    removed: (name: string) => `Deleted the desk “${name}”.`,
    renameTitle: 'Name of this desk',
    nameHint: 'Left empty, it goes by the title of its first article.',
    save: 'Save',
    cancel: 'Cancel',
    keptHere: 'Kept on this machine, in this browser only.',
    erase: 'Erase everything…',
    eraseTitle: 'Erase everything?',
    eraseText:
      'All desks and all articles that this page has kept in this browser are deleted, also in other tabs. ' +
      'This cannot be undone.',
    eraseNow: 'Erase everything',
    erased: 'Everything is erased.',
    opened: (name: string) => `Desk ${name}.`,
  },

  keeping: {
    refused: 'This browser keeps nothing here; a private window often does not. Your articles last until you close the page.',
    full: 'There is no room left to keep the last changes. Delete a desk you no longer need; all else goes on as before.',
    shared: 'This desk is open in another tab too. What you change in one shows in the other.',
  },

  settings: {
    title: 'Settings',
    close: 'Close',
    lead: 'They belong to this desk, and every change acts at once.',
    reset: 'Reset all',
    standard: (value: string) => `Default: ${value}.`,
    unit: 'words',
    range: (least: number, most: number, used: number) =>
      `Give a whole number from ${number(least)} to ${number(most)}. Until then ${number(used)} is used.`,
    name: {
      shortestPassage: 'Shortest passage',
      gap: 'Gap',
      shingle: 'Shingle size',
      ignoreQuotations: 'Ignore quotations',
      ignoreFurniture: 'Ignore page furniture',
      language: 'Language',
      template: 'Leave out this text',
    },
    about: {
      shortestPassage: 'Shared stretches with fewer words than this do not count.',
      gap: 'So many other words in a row may stand inside one passage before it becomes two.',
      shingle: 'So many words in the same order make the smallest match that is looked up.',
      ignoreQuotations: 'What stands in quotation marks is left out of passages and shares.',
      ignoreFurniture: 'Bylines, share buttons and other page text are left out of passages and shares.',
      language: 'How words are cut and stemmed; set it where an article is taken for another language.',
      template: 'A standing notice, for instance: wherever it stands, it is left out of passages and shares.',
    },
    detect: 'Found out for each article',
    off: 'off',
    nothing: 'nothing',
    placeholder: 'Paste the text to leave out',
    changed: 'Settings differ from the defaults:',
    now: {
      shortestPassage: (value: number) => `passages from ${words(value)}`,
      gap: (value: number) => `gap of ${words(value)}`,
      shingle: (value: number) => `shingles of ${words(value)}`,
      ignoreQuotations: 'quotations ignored',
      ignoreFurniture: 'page furniture ignored',
      language: (name: string) => `all articles read as ${name}`,
      template: (count: number) => `a text of ${words(count)} left out`,
    },
    list,
    languageName: (tag: string) => new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag,
  },

  details: {
    title: (letter: string) => `About article ${letter}`,
    name: { title: 'Title', source: 'Source', date: 'Date', agency: 'Agency', url: 'Web address' },
    about: {
      title: '',
      source: 'Who published it.',
      date: 'The day of publication; it counts when the page asks which article came first.',
      agency: 'The agency that it credits; shown on the card.',
      url: '',
    },
    guessed: 'Taken from the text. Correct it where it is wrong.',
    given: (value: string) => `Given as “${value}”.`,
    badDate: 'This is not a whole date. Choose day, month and year, or clear it.',
    badUrl: 'A web address begins with https:// or http://.',
    via: (agency: string) => `via ${agency}`,
    text: 'Edit the text',
    save: 'Save',
    cancel: 'Cancel',
    saved: (title: string) => `Saved the details of “${title}”.`,
  },

  moving: {
    grip: (letter: string) => `Move ${letter}`,
    hint: 'Drag, or press the arrow keys, to change the order',
    moved: (title: string, letter: string) => `“${title}” is now article ${letter}.`,
    last: 'There is no further place in that direction.',
  },

  pageKeys: [
    [['a'], 'add an article'],
    [['o'], 'open files'],
    [['s'], 'settings'],
    [['d'], 'desks'],
    [['u'], 'undo what was removed'],
    [['Tab'], 'from card to card; on a grip, arrow keys move the article'],
  ] as [string[], string][],

  progress: {
    reading: (share: number) => `Reading the articles: ${percent(share)}`,
    comparing: (share: number) => `Comparing the pairs: ${percent(share)}`,
    start: 'Comparing',
    cancel: 'Cancel',
    cancelled: 'The comparison was cancelled.',
    again: 'Compare again',
  },

  problem: {
    empty: 'There is no word in this text. Paste the article again.',
    'not-text': 'This is not text. Open a plain text file, or paste the article.',
    'too-long': 'This text is too long to compare. Paste a shorter one.',
    failed: 'The comparison stopped with a fault. Your texts are all here.',
  },

  input: {
    reading: (done: number, total: number) => `Reading files: ${number(done)} of ${number(total)}`,
    problem: {
      empty: 'There is no text in this file.',
      'not-text': 'This is not text. Open a document or a text file, or paste the article.',
      'unknown-kind': 'Files of this kind are not read. Save it as plain text, HTML, .docx or PDF, or paste the article.',
      'old-word': 'This is an old Word file. Save it as .docx, or paste the article.',
      protected: 'This file is locked with a password. Save it without one, or paste the article.',
      broken: 'This file is damaged or incomplete. Try to fetch it again, or paste the article.',
      'broken-row': 'This line of the file is damaged or incomplete. The others were read.',
      scanned: 'This PDF has pictures of pages, but no text. Run text recognition on it, or paste the article.',
      'no-text-column': 'No column of this table holds articles. Name the column “text”.',
      'too-large': 'This file is too large to be an article.',
      'too-many': 'There are too many files. Those from here on were left out.',
      'archive-too-large': 'This archive holds too much. Unpack it, and open what you need.',
      'not-loaded': 'The reader for this kind of file could not be loaded. Check the connection and open the file again.',
      unreadable: 'This file could not be read.',
    } satisfies Record<ProblemCode, string>,
  },
};
