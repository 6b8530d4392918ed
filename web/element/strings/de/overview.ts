/** What the view of all articles says. */
import type { Strings } from '../shape.js';
import { certainty, list, number, percent, verb, verbOf } from './common.js';

export const overview = {
  cluster: {
    together: (count) => `Eine Geschichte, ${number(count)} Fassungen`,
    alone: 'Für sich',
    allAlone: 'Jeder für sich',
    others: 'Nicht verglichen',
    plain: 'Artikel',
  },

  hint: {
    identical: (other) => `wortgleich mit ${other}`,
    reprint: (other) => `Nachdruck mit ${other}`,
    excerpt: (other) => `gekürzter Nachdruck mit ${other}`,
    rewrite: (other) => `Umschreibung mit ${other}`,
    partial: (other) => `Passagen mit ${other}`,
    quotation: (other) => `Zitate mit ${other}`,
    furniture: (other) => `Seitenbeiwerk mit ${other}`,
    unrelated: () => '',
  },

  matrix: {
    caption: 'Wie viel aus der Zeile in der Spalte steht',
    cell: (share, row, column) => `${percent(share)} von ${row} ${verbOf(share, 'steht', 'stehen')} in ${column}`,
    same: 'derselbe Artikel',
  },

  tree: {
    title: (count) => (count === 1 ? 'Stammbaum' : 'Stammbäume'),
    key: 'Ein Pfeil beginnt bei dem Artikel, der zuerst da war: gefüllt heißt wahrscheinlich, hohl heißt vielleicht. Eine Linie ohne Pfeil: Die Reihenfolge ist nicht bekannt.',
    list: 'Dasselbe als Liste',
    relation: {
      identical: 'wortgleich',
      reprint: 'Nachdruck',
      excerpt: 'gekürzt',
      rewrite: 'Umschreibung',
      partial: 'teilweise',
      quotation: 'Zitate',
      furniture: 'Beiwerk',
      unrelated: 'nichts',
    },
    tag: (relation, sentence) => `${relation}: ${sentence}. Dieses Paar zeigen`,
    joined: (one, other) => `Ob ${one} oder ${other} zuerst da war, ist nicht bekannt`,
    shares: (relation, a, b, aInB, bInA) =>
      `${relation[0]!.toUpperCase()}${relation.slice(1)}: ${percent(aInB)} von ${a} ${verbOf(aInB, 'steht', 'stehen')} in ${b}, ${percent(bInA)} von ${b} in ${a}.`,
    certainty: (value) => `Gewissheit der Reihenfolge: ${certainty(value)}.`,
    calls: (shown, given) => `${given} für ${shown}`,
    otherLetters: (names) => `In diesen Sätzen steht ${list(names)}.`,
  },

  pairs: {
    button: (count) => `Alle ${number(count)} Paare…`,
    title: (count) => `Alle ${number(count)} Paare`,
    close: 'Schließen',
    caption: 'Artikelpaare',
    view: { table: 'Tabelle', matrix: 'Matrix' },
    threshold: 'Paare zeigen, die mindestens so viel gemeinsam haben',
    bin: (from, to, count) => `${number(from)} bis ${number(to)} Prozent: ${number(count)} ${verb(count, 'Paar', 'Paare')}`,
    bins: (bins) => `Wie viel die Paare gemeinsam haben: ${list(bins)}.`,
    remaining: (threshold, pairs, of, clusters) =>
      `${percent(threshold / 100)} und mehr: ${number(pairs)} von ${number(of)} Paaren, ` +
      `${number(clusters)} ${verb(clusters, 'Gruppe', 'Gruppen')}`,
    filter: 'Verhältnis',
    all: 'alle',
    option: (relation, count) => `${relation} (${number(count)})`,
    none: 'Kein Paar ist so. Senken Sie die Schwelle, oder zeigen Sie alle Verhältnisse.',
    column: {
      pair: 'Artikel',
      relation: 'Verhältnis',
      aInB: 'Erster im zweiten',
      bInA: 'Zweiter im ersten',
      longest: 'Längste gleiche Stelle',
      certainty: 'Gewissheit',
    },
    relation: {
      identical: 'wortgleich',
      reprint: 'Nachdruck',
      excerpt: 'gekürzter Nachdruck',
      rewrite: 'Umschreibung',
      partial: 'teilweise übernommen',
      quotation: 'nur gemeinsame Zitate',
      furniture: 'nur Seitenbeiwerk',
      unrelated: 'unabhängig',
    },
  },
} satisfies Partial<Strings>;
