/** What the exports say, and the menu of them. */
import type { Strings } from '../shape.js';
import { list, number, verb } from './common.js';

export const exports = {
  export: {
    button: 'Exportieren',
    way: {
      html: 'Bericht als Webseite (.html)',
      print: 'Bericht drucken…',
      copy: 'Zusammenfassung für eine E-Mail kopieren',
      markdown: 'Zusammenfassung (Markdown)',
      pairs: 'Tabelle der Paare (.csv)',
      passages: 'Tabelle der Passagen (.csv)',
      json: 'Alles (.json)',
    },
    done: {
      html: 'Der Bericht ist gespeichert.',
      print: 'Der Bericht ging an den Drucker.',
      copy: 'Die Zusammenfassung ist in der Zwischenablage.',
      markdown: 'Die Zusammenfassung ist gespeichert.',
      pairs: 'Die Tabelle der Paare ist gespeichert.',
      passages: 'Die Tabelle der Passagen ist gespeichert.',
      json: 'Alles ist als JSON gespeichert.',
    },
    failed: 'Der Browser hat es nicht erlaubt. Speichern Sie stattdessen eine Datei.',
    title: (first) => `Vergleich von „${first}“`,
    counts: (articles, pairs) => `${number(articles)} Artikel, ${number(pairs)} ${verb(pairs, 'Paar', 'Paare')}.`,
    made: (day) => `Erstellt am ${day}.`,
    caution:
      'Die Anteile sagen, was wo steht. Was das bedeutet, beurteilen Sie selbst: Ein lizenzierter Nachdruck ist rechtmäßig.',
    marks: 'Umrahmt: Wörter, die abweichen. Fett: Wörter, die ein umgeschriebener Satz behalten hat.',
    articles: 'Artikel',
    fromText: (value: string) => `${value} (aus dem Text)`,
    passages: 'Gemeinsame Passagen, nebeneinander',
    passage: 'Passage',
    passageIn: (letter, passage) => `${letter}${passage}: Passage ${number(passage)} mit ${letter}`,
    kept: 'Unveränderte Zitate',
    named: list,
    pair: (a, b) => `${a}–${b}`,
    silent: (pairs) =>
      `${verb(pairs.length, 'Dieses Paar hat', 'Diese Paare haben')} keine gemeinsamen Passagen: ${pairs.join(', ')}.`,
    clip: (a, b, passage, kind) => `Passage ${number(passage)} von ${a} und ${b}, ${kind}`,
    copyPassage: (passage) => `Passage ${number(passage)} aus beiden Texten kopieren`,
    copy: 'Kopieren',
    copied: 'Kopiert',
    settings: {
      title: 'Einstellungen',
      name: {
        shortestPassage: 'Kürzeste Passage',
        gap: 'Längste überbrückte Lücke in einer Passage',
        shingle: 'Wörter, die zusammen gesucht werden (Wortfolge)',
        ignoreQuotations: 'Zitate weglassen',
        ignoreFurniture: 'Seitenbeiwerk weglassen',
        language: 'Sprache',
        template: 'Weggelassener Text',
      },
      on: 'ja',
      off: 'nein',
      none: 'keiner',
      detected: 'für jeden Artikel erkannt',
    },
  },
} satisfies Partial<Strings>;
