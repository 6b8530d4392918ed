/** What the page around the comparison says. */
import type { LinkCode } from '../../../input/link.js';
import type { ProblemCode } from '../../../input/types.js';
import { list, number, percent, words } from './common.js';

export const page = {
  page: {
    privacy: 'Your articles never leave this page',
    /** Of the page, for search engines and bookmarks. */
    description: 'Paste articles, see how they depend on each other. Your articles never leave the page.',
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
    notice: 'Notice',
    removed: (title: string) => `Removed “${title}”.`,
    removedAll: (count: number) => `Removed ${number(count)} articles.`,
    overview: 'Articles',
    reading: 'Comparison',
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
    problem: (title: string, problem: string) => `${title}: ${problem}`,
    edit: (letter: string) => `Edit ${letter}`,
    remove: (letter: string) => `Remove ${letter}`,
    choose: (letter: string, title: string) => `Compare ${letter}: ${title}`,
    empty: 'no text yet',
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

  /** The survey, as the desk knows it. */
  archive: {
    label: 'Survey',
    there: (count: number) => `There is a survey of ${number(count)} articles.`,
    back: 'Back to the survey',
    discarded: (count: number) => `Discarded the survey of ${number(count)} articles.`,
    replaced: (count: number) => `This survey takes the place of the one of ${number(count)} articles.`,
    nothingAdded: 'No article was found in this. The remarks say why.',
    gone: 'The survey was not kept completely. Open its files again.',
    notLoaded: 'The survey could not be loaded. Check the connection and open the files again.',
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
      language: 'Language of the articles',
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

  preferences: {
    title: 'This page',
    lead: 'For all desks in this browser.',
    offline: 'This page is kept in this browser and works without a network.',
    /** In all languages, so that each reader finds it. */
    language: 'Language of this page / Sprache dieser Seite',
    letterKeys: 'Keys of one character',
    letterKeysAbout:
      'Letters and ? act on their own, without Ctrl or Alt, such as n for the next passage. Turn them off if you speak to your computer.',
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

  version: {
    ready: 'A new version of this page is ready.',
    reload: 'Reload',
    later:
      'It comes when you open the page the next time. Reloading now would lose your articles, which this browser does not keep.',
  },

  link: {
    open: 'Paste a link…',
    title: 'Article at a link',
    about:
      'The link is sent to the server of this site, which fetches the page for you: the link, and nothing of your articles. ' +
      'The other site sees that server ask, not you. Its page is then reduced to the article on your own machine.',
    label: 'Link',
    fetch: 'Fetch the article',
    fetching: 'Fetching…',
    cancel: 'Cancel',
    found: 'This is a link.',
    fetchFound: 'Fetch the article…',
    notHere: 'A link was shared, and this site does not fetch links. Paste the text, or share the saved page.',
    problem: {
      'rate-limited': 'These were many links in a short time. Try again in a minute.',
      'not-a-link': 'This is not a whole link. Copy it from the address bar of the article.',
      scheme: 'Only links that begin with https:// or http:// can be fetched.',
      port: 'Links with a port number are not fetched. Paste the text of the article.',
      credentials: 'This link holds a user name or a password, so it was not fetched. Take them out first.',
      'name-not-public': 'Only pages of the public web are fetched, by the name of their site. Paste the text of the article.',
      'address-not-public': 'This site is not on the public web, so it was not fetched. Paste the text of the article.',
      'unknown-name': 'There is no site of this name. Check the link.',
      resolver: 'The name of the site could not be looked up. Try again, or paste the text of the article.',
      unreachable: 'The site does not answer. Try again, or paste the text of the article.',
      'too-slow': 'The site took too long to answer. Try again, or paste the text of the article.',
      'redirect-loop': 'The site sends this link in a circle. Paste the text of the article.',
      'too-many-redirects': 'The site passes this link on too many times. Paste the text of the article.',
      'redirect-nowhere': 'The site passes this link on to nowhere. Paste the text of the article.',
      status: 'The site does not give this page out; it may be gone, or for subscribers only. Paste the text of the article.',
      'wrong-type': 'This link leads to something that is no web page. Save it, and open the file here.',
      'too-large': 'This page is too large. Paste the text of the article.',
      unreadable: 'This page could not be read. Save it and open the file here, or paste the text of the article.',
      internal: 'The server of this site could not fetch the page. Paste the text of the article.',
      offline: 'The server of this site cannot be reached, so no link can be fetched now. All else works as before.',
      empty: 'There is no text on this page. Paste the text of the article.',
    } satisfies Record<LinkCode, string>,
  },

  /** Of a comparison, by the code of its error. */
  problem: {
    empty: 'There is no word in this text. Paste the article again.',
    'not-text': 'This is not text. Open a plain text file, or paste the article.',
    'too-long': 'This text is too long to compare. Paste the part of it that matters.',
    'too-many': 'These are too many articles for one comparison. Remove some.',
    memory: 'These articles need more memory than this browser has for them. Remove some, the longest first.',
    load: 'The program could not be loaded. Check the connection. Your texts are all here.',
    failed: 'The comparison stopped with a fault. Your texts are all here.',
  },

  input: {
    reading: (done: number, total: number, articles: number) =>
      `Reading files: ${number(done)} of ${number(total)}` + (articles ? `, ${number(articles)} articles` : ''),
    cancel: 'Cancel',
    problem: {
      empty: 'There is no text in this file.',
      'not-text': 'This is not text. Open a document or a text file, or paste the article.',
      'unknown-kind': 'Files of this kind are not read. Save it as plain text, HTML, .docx or PDF, or paste the article.',
      'old-word': 'This is an old Word file. Save it as .docx, or paste the article.',
      protected: 'This file is locked with a password. Save it without one, or paste the article.',
      broken: 'This file is damaged or incomplete. Try to fetch it again, or paste the article.',
      'broken-row': 'This line of the file is damaged or incomplete. The others were read.',
      'empty-row': 'There is no text in this row. The others were read.',
      'torn-row': 'A quotation mark in this row is not closed where its cell ends, so the row may hold text of the next ones. Check the rows from here on.',
      'wide-row': 'This row has more cells than the table has columns, so its text may be cut off. Put texts with commas in quotation marks, and check the rows from here on.',
      scanned: 'This PDF has pictures of pages, but no text. Run text recognition on it, or paste the article.',
      'no-text-column': 'No column of this table holds articles. Name the column “text”.',
      'too-large': 'This file is too large. Split it and open the parts, or paste the article.',
      'too-many': 'A survey takes 100,000 articles. Those from here on were left out.',
      'archive-too-large': 'This archive holds too much. Unpack it, and open what you need.',
      'left-out': 'PDF files are read by Wirecopy on the web, not by this one file. Open it there, or paste the article.',
      'not-loaded': 'The reader for this kind of file could not be loaded. Check the connection and open the file again.',
      unreadable: 'This file could not be read.',
    } satisfies Record<ProblemCode, string>,
  },
};
