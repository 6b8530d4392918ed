/** What the comparison of two articles says. */
import type { Strings } from '../shape.js';
import { list, number, passages, percent, quotations, verb, verbOf, words, wordsDative } from './common.js';

export const element = {
  relation: {
    identical: (a, b) => `${a} und ${b} sind wortgleich`,
    reprint: (a, b) => `${a} und ${b} sind derselbe Beitrag: ein Nachdruck`,
    excerpt: (a, b) => `Fast alles aus ${a} steht in ${b}`,
    rewrite: (a, b) => `${a} und ${b} erzählen dasselbe mit anderen Worten: eine Umschreibung`,
    partial: (a, b) => `${a} und ${b} stimmen teilweise überein, das meiste ist jeweils eigen`,
    quotation: (a, b) => `${a} und ${b} haben nur gemeinsame Zitate`,
    furniture: (a, b) => `${a} und ${b} haben nur Seitenbeiwerk gemeinsam`,
    unrelated: (a, b) => `${a} und ${b} haben nichts von Belang gemeinsam`,
  },

  mostly: {
    both: (a, b) => `${a} und ${b} stimmen teilweise überein: jeweils mehr als zur Hälfte`,
    first: (a, b) => `${a} und ${b} stimmen teilweise überein: ${a} mehr als zur Hälfte`,
  },

  verdict: {
    thin: 'Schwache Belege: Lesen Sie die Passagen, bevor Sie sich darauf stützen.',
    credits: (letter, agency) => `${letter} nennt ${agency} als Quelle.`,
    differs: (quotes, figures) =>
      [
        quotes && `${number(quotes)} ${verb(quotes, 'geändertes Zitat', 'geänderte Zitate')}`,
        figures && `${number(figures)} ${verb(figures, 'abweichende Zahl oder Name', 'abweichende Zahlen und Namen')}`,
      ]
        .filter(Boolean)
        .join(', '),
    legend: 'So sind die Passagen gekennzeichnet',
  },

  order: {
    title: 'Was zuerst da war',
    first: (letter, probable) => `${letter} war ${probable ? 'wahrscheinlich' : 'vielleicht'} zuerst da`,
    before: (first, second, probable) =>
      `${first} war ${probable ? 'wahrscheinlich' : 'vielleicht'} vor ${second} da`,
    rewrite: (later, first) => `${later} ist eine Umschreibung von ${first}`,
  },

  kind: {
    verbatim: 'wortgleich',
    edited: 'bearbeitet',
    rewritten: 'umgeschrieben',
    quotation: 'Zitat',
  },

  mixed: {
    verbatim: 'meist wortgleich',
    edited: 'meist bearbeitet',
    rewritten: 'meist umgeschrieben',
    quotation: 'meist Zitat',
  },

  furniture: 'Seitenbeiwerk',

  share: {
    lead: percent,
    none: (from, to) => `Nichts aus ${from} steht in ${to}`,
    stands: (from, to, share) => `von ${from} ${verbOf(share, 'steht', 'stehen')} in ${to}`,
    follows: (from, to, share) => `von ${from} ${verbOf(share, 'folgt', 'folgen')} ${to}, meist mit anderen Worten`,
    retold: (from, to, share) => `von ${from} ${verbOf(share, 'steht', 'stehen')} in ${to}, meist mit anderen Worten`,
    detail: (share) => {
      const split = [
        share.verbatim && `${number(share.verbatim)} wortgleich`,
        share.edited && `${number(share.edited)} bearbeitet`,
        share.rewritten && `${number(share.rewritten)} umgeschrieben`,
        share.quotation && `${number(share.quotation)} in Zitaten`,
      ].filter((part): part is string => Boolean(part));
      const head = `${number(share.words)} von ${wordsDative(share.of)}`;
      return split.length ? `(${head}: ${split.join(', ')})` : `(${head})`;
    },
  },

  text: {
    region: (letter, title) => `Text von ${letter}: ${title}`,
    number: (passage, kind) => `Passage ${number(passage)}, ${kind}`,
    switch: 'Welcher Text zu lesen ist',
    side: (letter) => `Text ${letter}`,
    columns: 'Die beiden Texte',
  },

  reading: {
    wordForWord: (count) => `${words(count)}, wortgleich`,
    edited: (count, edits) =>
      [
        words(count),
        edits.changed && `${number(edits.changed)} geändert`,
        edits.onlyA && `${number(edits.onlyA)} nur in ${edits.a}`,
        edits.onlyB && `${number(edits.onlyB)} nur in ${edits.b}`,
      ]
        .filter(Boolean)
        .join(', '),
    contentWords: (kept, all) =>
      `${number(kept)} von ${number(all)} ${verb(all, 'Inhaltswort', 'Inhaltswörtern')} in derselben Reihenfolge` +
      (kept < all ? ', der Rest mit anderen Worten' : ''),
    partOf: (at, of) => `Teil ${number(at)} von ${number(of)}`,
    moreParts: '← → für die anderen',
    wordingIn: (letter) => `In ${letter}:`,
    moved: 'an anderer Stelle',
    ignore: 'ohne',
    ignoreQuotations: 'ohne Zitate',
    ignoreFurniture: 'ohne Seitenbeiwerk',
    views: 'Was verglichen wird',
    pairView: (a, b) => `${a} und ${b}`,
    againstView: (letter) => `${letter} gegen alle`,
    strip: (letter) => `Wo in ${letter} Passagen liegen`,
  },

  against: {
    headline: (letter) => `${letter} gegen alle anderen`,
    found: (count, of, share, letter) =>
      count === 0
        ? `Nichts aus ${letter} steht in einem anderen Artikel.`
        : `${percent(share)} von ${letter} ${verbOf(share, 'steht', 'stehen')} in mindestens einem anderen Artikel (${number(count)} von ${wordsDative(of)}).`,
    own: (count) =>
      count === 0 ? 'Kein Wort davon steht nur hier.' : `${words(count)} ${verb(count, 'steht', 'stehen')} sonst nirgends.`,
    everywhere: (count) => `${words(count)} ${verb(count, 'steht', 'stehen')} in allen anderen Artikeln.`,
    list: 'Wo es steht',
    levels: ['in einem anderen Artikel', 'in zweien', 'in drei oder mehr'],
    legend: 'So sind die Stellen gekennzeichnet',
    nowhere: 'sonst nirgends',
    sizes: (share, count) => `${percent(share)} · ${words(count)}`,
    show: (letter) => `Nur ${letter} zeigen`,
    compare: (one, other) => `${one} und ${other} vergleichen`,
    stretch: (letters) => `Steht in ${list(letters)}`,
    choose: 'Diese Passage öffnen in',
    region: (letter) => `Text von ${letter}, gekennzeichnet danach, wo er sonst noch steht`,
  },

  walk: {
    next: 'Nächste Passage (n)',
    previous: 'Vorige Passage (p)',
    none: 'Keine gemeinsamen Passagen',
    position: (at, of) => `Passage ${number(at)} von ${number(of)}`,
    all: passages,
    chosen: (at, of, kind) => `Passage ${number(at)} von ${number(of)}, ${kind}`,
  },

  panel: {
    label: 'Einzelheiten',
    passages: 'Passagen',
    checks: 'Prüfungen',
    notes: 'Belege',
    moved: 'verschoben',
    sizes: (a, inA, b, inB) =>
      inA === inB ? `${words(inA)} gemeinsam` : `${words(inA)} in ${a}, ${number(inB)} in ${b}`,
    noPassages: 'Diese beiden Artikel haben keine gemeinsamen Passagen.',
    noNotes: 'Sonst ist nichts aufgefallen.',
    noteVerdict: 'Warum dieses Ergebnis',
    noteLongest: 'Längste wortgleiche Stelle',
    noteCredits: 'Quellenangaben',
    noteDates: 'Datumsangaben im Text',
    noteSettings: 'Einstellungen dieses Vergleichs',
    settings: (options) =>
      `Passagen ab ${wordsDative(options.shortestPassage)}, höchstens ${words(options.gap)} überbrückt; ` +
      `Wortfolgen aus ${wordsDative(options.shingle)}.`,
    inArticle: (letter) => `in ${letter}`,
    more: (count) => `${number(count)} weitere unter Belege`,
  },

  checks: {
    quotationsChanged: 'Geänderte Zitate',
    quotations: 'Zitate',
    figures: 'Abweichende Zahlen und Namen',
    slips: 'Gemeinsame Schreibfehler',
    status: {
      identical: 'wortgleich',
      altered: 'geändert',
      reattributed: 'anderer Sprecher',
      'only-a': '',
      'only-b': '',
    },
    figure: {
      number: 'Zahl',
      date: 'Datum',
      name: 'Name',
      negation: 'ja oder nein',
      attribution: 'wer es sagt',
    },
    differs: 'weicht ab',
    paragraph: (letter, paragraph) => `${letter}\u00a0¶${number(paragraph)}`,
    passage: (passage) => `Passage ${number(passage)}`,
    onlyIn: (letter, count) => `Nur in ${letter}: ${quotations(count)}`,
    inOnly: (letter) => `in ${letter}:`,
    quote: (said) => ['„', said, '“'],
    standsIn: (letters) => `steht in ${list(letters)}`,
  },

  keys: {
    title: 'Tasten',
    close: 'Schließen',
    off: 'Tasten mit einem Zeichen sind ausgeschaltet.',
    list: [
      [['n'], 'nächste Passage'],
      [['p'], 'vorige Passage'],
      [['j'], 'nächstes Artikelpaar'],
      [['k'], 'voriges Artikelpaar'],
      [['Enter'], 'die Passage mit dem Fokus wählen'],
      [['c'], 'die gewählte Passage aus beiden Texten kopieren'],
      [['←', '→'], 'Teile der Passage mit dem Fokus'],
      [['Esc'], 'Hinweis schließen, dann die Auswahl aufheben'],
      [['?'], 'diese Übersicht'],
    ],
  },
} satisfies Partial<Strings>;
