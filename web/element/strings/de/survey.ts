/** What the survey of many articles says. */
import type { SurveyWords } from '../survey-shape.js';
import { days, list, number, percent, words } from './common.js';

const articles = (count: number): string => `${number(count)} Artikel`;
const clusters = (count: number): string => `${number(count)} ${count === 1 ? 'Gruppe' : 'Gruppen'}`;
const pairs = (count: number): string => `${number(count)} ${count === 1 ? 'Paar' : 'Paare'}`;

export const survey: SurveyWords = {
  label: 'Durchsicht',
  title: (count, found) => `${articles(count)}: ${clusters(found)}`,
  begun: (count) => `${articles(count)} werden durchgesehen`,
  unfinished: (count) => `${articles(count)}: nicht durchgesehen`,
  facts: (found, threshold, alone) =>
    `${pairs(found)} mit mindestens ${percent(threshold / 100)} des einen im anderen. ${articles(alone)} für sich.`,
  took: (milliseconds) => `Durchgesehen in ${number(Math.max(0.1, Math.round(milliseconds / 100) / 10))} Sekunden.`,
  add: 'Dateien hinzufügen…',
  discard: 'Durchsicht verwerfen',
  toDesk: 'Zum Arbeitstisch',
  done: (count, found) => `${articles(count)} durchgesehen: ${clusters(found)}.`,

  progress: {
    reading: (share) => `Artikel werden gelesen: ${percent(share)}`,
    comparing: (share) => `Gemeinsamer Wortlaut wird gesucht: ${percent(share)}`,
    start: 'Durchsicht läuft',
    anew: (threshold, before) =>
      `Neue Durchsicht ab ${percent(threshold / 100)}. Bis dahin stehen hier die Gruppen ab ${percent(before / 100)}.`,
    cancel: 'Abbrechen',
    cancelled: 'Die Durchsicht wurde abgebrochen.',
    again: 'Noch einmal durchsehen',
    stale: (found, now) => `Das sind die Gruppen von ${number(found)} Artikeln. Jetzt sind es ${number(now)}, noch nicht durchgesehen.`,
    leaveOut: 'Hinzugefügtes weglassen',
    once: 'Jeden Wortlaut einmal durchsehen',
  },

  problem: {
    'too-many': 'Zu viele Paare haben Text gemeinsam, um alle zu nennen. Erhöhen Sie die Schwelle.',
    'too-long': 'Diese Artikel sind zu viel Text für eine Durchsicht. Öffnen Sie weniger auf einmal.',
    memory: 'Diese Artikel brauchen mehr Speicher, als dieser Browser dafür hat. Öffnen Sie weniger auf einmal.',
    load: 'Das Programm konnte nicht geladen werden. Prüfen Sie die Verbindung. Ihre Artikel sind alle noch da.',
    failed: 'Die Durchsicht brach mit einem Fehler ab. Ihre Artikel sind alle noch da.',
  },

  repeats: (count) =>
    `Zu viele Paare haben Text gemeinsam, um alle zu nennen: ${articles(count)} ${count === 1 ? 'wiederholt' : 'wiederholen'} Wort für Wort den Text eines anderen.`,

  remarks: {
    title: (count) => (count === 1 ? '1 Anmerkung zum Gelesenen' : `${number(count)} Anmerkungen zum Gelesenen`),
    close: 'Schließen',
    more: (count) => `Und ${number(count)} weitere.`,
    about: {
      'same-id': 'Diese Kennung war schon vergeben. Der Artikel ist dabei, und seine Kennung hat eine Nummer bekommen.',
      'too-long': 'Dieser Text ist für eine Durchsicht zu lang und wurde ausgelassen.',
      repeated: 'Ein anderer Artikel hat Wort für Wort denselben Text. Dieser wurde ausgelassen.',
    },
  },

  threshold: {
    label: 'Schwelle: kleinster Anteil eines Paars',
    reaching: (threshold, count) => `${percent(threshold / 100)} und mehr: ${pairs(count)}`,
    unknown: (threshold) => `Von Paaren unter ${percent(threshold / 100)} ist noch nichts bekannt.`,
    from: (threshold) => `${percent(threshold / 100)} und mehr`,
  },

  search: 'Titel, Quellen und Texte durchsuchen',
  searching: 'Suche läuft…',
  order: 'Reihenfolge',
  orders: {
    size: 'Größte zuerst',
    earliest: 'Früheste zuerst',
    latest: 'Späteste zuerst',
    share: 'Ähnlichste zuerst',
    title: 'Nach Titel',
  },
  alone: 'Auch Artikel, die für sich stehen',
  rows: 'Gruppen',
  shown: (count, hits) => (hits === undefined ? `${number(count)} gezeigt` : `${articles(hits)} gefunden, ${number(count)} gezeigt`),
  noHits: 'Kein Artikel enthält all diese Wörter. Suchen Sie nach weniger oder anderen.',
  noRows: 'Gefunden wurden nur Artikel, die für sich stehen. Zeigen Sie auch diese.',
  noClusters: 'Bei dieser Schwelle gehören keine Artikel zusammen. Senken Sie sie oder zeigen Sie auch Artikel, die für sich stehen.',

  row: {
    size: (count) => number(count),
    sizeLabel: (count) => articles(count),
    most: (share) => `bis zu ${percent(share)} gemeinsam`,
    sources: (named, others) => (others ? `${named.join(', ')} und ${number(others)} weitere` : list(named)),
    days,
  },

  cluster: {
    none: 'Wählen Sie eine Gruppe, um ihre Artikel und Paare zu sehen.',
    back: 'Alle Gruppen',
    size: (count, found) => articles(count) + (found ? `, ${number(found)} gefunden` : ''),
    found: 'gefunden',
    read: (count, most) =>
      count > most ? `Die ${number(most)} frühesten auf dem Arbeitstisch lesen` : 'Auf dem Arbeitstisch lesen',
    articles: 'Artikel',
    pairs: (count) => pairs(count),
    pairsWith: (count, title) => `${pairs(count)} mit „${title}“`,
    allPairs: 'Alle Paare',
    noPairs: 'Keines seiner Paare erreicht die Schwelle.',
    byWords: 'Kein Paar von diesen erreicht die Schwelle. Sie gehören zusammen, weil sie seltene Wörter gemeinsam haben.',
    morePairs: (count) => `${pairs(count)}, die nicht mehr gemeinsam haben als diese, stehen in der Tabelle der Paare unter „Exportieren“.`,
    outside: 'in anderer Gruppe',
    alone: 'in keiner Gruppe',
    whyAlone: 'Was er mit anderen gemeinsam hat, ist kaum mehr als feste Wendungen, ein Vordruck, Zitate oder Seitenbeiwerk. Das ergibt keine Gruppe.',
    words,
    shares: (aInB, bInA) => `${percent(aInB)} vom ersten im zweiten, ${percent(bInA)} vom zweiten im ersten`,
    text: 'Wortlaut',
    rest: (count) => `… und ${words(count)} mehr`,
  },

  export: {
    button: 'Exportieren',
    way: {
      clusters: 'Artikel mit ihren Gruppen, Tabelle (.csv)',
      pairs: 'Paare, Tabelle (.csv)',
      survey: 'Die ganze Durchsicht (.jsonl)',
      passim: 'Alle Artikel für passim (.jsonl)',
      cluster: 'Diese Gruppe für passim (.jsonl)',
    },
    done: (name) => `${name} gespeichert.`,
    making: 'Datei wird erstellt…',
    failed: 'Die Datei ließ sich nicht erstellen.',
    file: 'durchsicht',
  },

  keeping: {
    full: 'In diesem Browser ist kein Platz mehr, um diese Durchsicht zu behalten. Sie bleibt, bis Sie die Seite schließen.',
    refused: 'Dieser Browser behält hier nichts. Die Durchsicht bleibt, bis Sie die Seite schließen.',
  },
};
