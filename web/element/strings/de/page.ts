/** What the page around the comparison says. */
import type { Strings } from '../shape.js';
import { list, number, percent, words, wordsDative } from './common.js';

export const page = {
  page: {
    privacy: 'Ihre Artikel verlassen diese Seite nie',
    description: 'Artikel einfügen und sehen, wie sie voneinander abhängen. Ihre Artikel verlassen die Seite nie.',
    headline: 'Sehen, wie Artikel voneinander abhängen',
    intro:
      'Fügen Sie zwei oder mehr Artikel ein und lesen Sie, welche Passagen sie gemeinsam haben: wortgleich, bearbeitet, ' +
      'umgeschrieben oder nur zitiert. Alles wird auf Ihrem eigenen Gerät berechnet.',
    add: 'Artikel hinzufügen',
    open: 'Dateien öffnen…',
    example: 'Beispiel zeigen',
    dropHint: 'Sie können auch Dateien und Ordner irgendwo auf diese Seite ziehen oder einfach einfügen.',
    drop: 'Dateien oder Ordner hier ablegen, um sie als Artikel hinzuzufügen',
    removeAll: 'Alle entfernen',
    undo: 'Rückgängig',
    dismiss: 'Ausblenden',
    notice: 'Hinweis',
    removed: (title) => `„${title}“ entfernt.`,
    removedAll: (count) => `${number(count)} Artikel entfernt.`,
    overview: 'Artikel',
    reading: 'Vergleich',
    full: (most) => `Die Seite fasst ${number(most)} Artikel. Entfernen Sie einen, um einen anderen hinzuzufügen.`,
    announce: (headline, shares) => `Verglichen: ${headline}. ${shares}`,
  },

  field: {
    label: (letter) => `Text von Artikel ${letter}`,
    placeholder: (letter) => `Artikel ${letter} hier einfügen`,
    untitled: (letter) => `Artikel ${letter}`,
    done: 'Fertig',
    discard: 'Entfernen',
    clear: 'Leeren',
  },

  article: {
    problem: (title: string, problem: string) => `${title}: ${problem}`,
    edit: (letter) => `${letter} bearbeiten`,
    remove: (letter) => `${letter} entfernen`,
    choose: (letter, title) => `${letter} vergleichen: ${title}`,
    empty: 'noch kein Text',
  },

  top: {
    label: 'Wirecopy',
    plus: '+',
    settings: 'Einstellungen',
    help: 'Tasten und Hilfe (?)',
    more: 'Mehr',
  },

  desks: {
    title: 'Arbeitstische',
    button: (name) => `Arbeitstisch: ${name}`,
    named: (name, title) => name || title || 'Tisch ohne Namen',
    size: (count) => `${number(count)} Artikel`,
    create: 'Neuer Arbeitstisch',
    rename: 'Umbenennen…',
    remove: 'Diesen Arbeitstisch löschen',
    removed: (name) => `Arbeitstisch „${name}“ gelöscht.`,
    renameTitle: 'Name dieses Arbeitstischs',
    nameHint: 'Bleibt das Feld leer, heißt er wie sein erster Artikel.',
    save: 'Speichern',
    cancel: 'Abbrechen',
    keptHere: 'Aufbewahrt auf diesem Gerät, nur in diesem Browser.',
    erase: 'Alles löschen…',
    eraseTitle: 'Alles löschen?',
    eraseText:
      'Alle Arbeitstische und alle Artikel, die diese Seite in diesem Browser aufbewahrt, werden gelöscht, ' +
      'auch in anderen Tabs. Das lässt sich nicht rückgängig machen.',
    eraseNow: 'Alles löschen',
    erased: 'Alles ist gelöscht.',
    opened: (name) => `Arbeitstisch ${name}.`,
  },

  archive: {
    label: 'Durchsicht',
    there: (count) => `Es gibt eine Durchsicht von ${number(count)} Artikeln.`,
    back: 'Zurück zur Durchsicht',
    discarded: (count) => `Die Durchsicht von ${number(count)} Artikeln ist verworfen.`,
    replaced: (count) => `Diese Durchsicht tritt an die Stelle der von ${number(count)} Artikeln.`,
    nothingAdded: 'Darin war kein Artikel. Die Anmerkungen sagen, warum.',
    gone: 'Die Durchsicht war nicht vollständig behalten. Öffnen Sie ihre Dateien noch einmal.',
    notLoaded: 'Die Durchsicht konnte nicht geladen werden. Prüfen Sie die Verbindung und öffnen Sie die Dateien noch einmal.',
  },

  keeping: {
    refused:
      'Dieser Browser bewahrt hier nichts auf; in einem privaten Fenster ist das oft so. ' +
      'Ihre Artikel bleiben, bis Sie die Seite schließen.',
    full:
      'Für die letzten Änderungen ist kein Platz mehr. Löschen Sie einen Arbeitstisch, den Sie nicht mehr brauchen; ' +
      'alles andere geht weiter wie bisher.',
    shared:
      'Dieser Arbeitstisch ist auch in einem anderen Tab offen. Was Sie in einem ändern, erscheint auch im anderen.',
  },

  settings: {
    title: 'Einstellungen',
    close: 'Schließen',
    lead: 'Sie gehören zu diesem Arbeitstisch, und jede Änderung wirkt sofort.',
    reset: 'Alle zurücksetzen',
    standard: (value) => `Standard: ${value}.`,
    unit: 'Wörter',
    range: (least, most, used) =>
      `Geben Sie eine ganze Zahl von ${number(least)} bis ${number(most)} an. Bis dahin gilt ${number(used)}.`,
    name: {
      shortestPassage: 'Kürzeste Passage',
      gap: 'Lücke',
      shingle: 'Länge der Wortfolge',
      ignoreQuotations: 'Zitate weglassen',
      ignoreFurniture: 'Seitenbeiwerk weglassen',
      language: 'Sprache der Artikel',
      template: 'Diesen Text weglassen',
    },
    about: {
      shortestPassage: 'Gemeinsame Stellen mit weniger Wörtern zählen nicht.',
      gap: 'So viele andere Wörter dürfen in einer Passage aufeinanderfolgen, bevor sie zu zweien wird.',
      shingle: 'So viele Wörter in derselben Reihenfolge sind die kleinste Übereinstimmung, nach der gesucht wird.',
      ignoreQuotations: 'Was in Anführungszeichen steht, zählt nicht zu Passagen und Anteilen.',
      ignoreFurniture: 'Autorenzeilen, Teilen-Knöpfe und anderes Seitenbeiwerk zählen nicht zu Passagen und Anteilen.',
      language:
        'Wie Wörter getrennt und auf ihren Stamm gebracht werden; stellen Sie sie ein, wenn die Sprache eines Artikels falsch erkannt wird.',
      template: 'Zum Beispiel ein stehender Hinweis: Wo immer er steht, zählt er nicht zu Passagen und Anteilen.',
    },
    detect: 'Für jeden Artikel erkannt',
    off: 'aus',
    nothing: 'nichts',
    placeholder: 'Text einfügen, der wegbleiben soll',
    changed: 'Einstellungen, die vom Standard abweichen:',
    now: {
      shortestPassage: (value) => `Passagen ab ${wordsDative(value)}`,
      gap: (value) => `Lücke bis ${words(value)}`,
      shingle: (value) => `Wortfolgen aus ${wordsDative(value)}`,
      ignoreQuotations: 'ohne Zitate',
      ignoreFurniture: 'ohne Seitenbeiwerk',
      language: (name) => `alle Artikel als ${name} gelesen`,
      template: (count) => `ein Text aus ${wordsDative(count)} weggelassen`,
    },
    list,
    languageName: (tag) => new Intl.DisplayNames('de-DE', { type: 'language' }).of(tag) ?? tag,
  },

  preferences: {
    title: 'Diese Seite',
    lead: 'Das gilt für alle Arbeitstische in diesem Browser.',
    offline: 'Diese Seite ist in diesem Browser gespeichert und läuft auch ohne Netz.',
    language: 'Sprache dieser Seite / Language of this page',
    letterKeys: 'Tasten mit einem Zeichen',
    letterKeysAbout:
      'Buchstaben und ? wirken für sich allein, ohne Strg oder Alt, etwa n für die nächste Passage. Schalten Sie sie aus, wenn Sie Ihren Rechner mit der Stimme bedienen.',
  },

  details: {
    title: (letter) => `Über Artikel ${letter}`,
    name: { title: 'Titel', source: 'Quelle', date: 'Datum', agency: 'Agentur', url: 'Webadresse' },
    about: {
      title: '',
      source: 'Wer ihn veröffentlicht hat.',
      date: 'Der Tag der Veröffentlichung; er zählt bei der Frage, welcher Artikel zuerst da war.',
      agency: 'Die Agentur, die er als Quelle nennt; sie steht auf der Karte.',
      url: '',
    },
    guessed: 'Aus dem Text entnommen. Berichtigen Sie, was nicht stimmt.',
    given: (value) => `Angegeben als „${value}“.`,
    badDate: 'Das ist kein vollständiges Datum. Wählen Sie Tag, Monat und Jahr, oder leeren Sie das Feld.',
    badUrl: 'Eine Webadresse beginnt mit https:// oder http://.',
    via: (agency) => `via ${agency}`,
    text: 'Text bearbeiten',
    save: 'Speichern',
    cancel: 'Abbrechen',
    saved: (title) => `Angaben zu „${title}“ gespeichert.`,
  },

  moving: {
    grip: (letter) => `${letter} verschieben`,
    hint: 'Ziehen oder die Pfeiltasten drücken, um die Reihenfolge zu ändern',
    moved: (title, letter) => `„${title}“ ist jetzt Artikel ${letter}.`,
    last: 'In dieser Richtung ist kein Platz mehr.',
  },

  pageKeys: [
    [['a'], 'Artikel hinzufügen'],
    [['o'], 'Dateien öffnen'],
    [['s'], 'Einstellungen'],
    [['d'], 'Arbeitstische'],
    [['u'], 'Entferntes zurückholen'],
    [['Tab'], 'von Karte zu Karte; auf einem Griff verschieben die Pfeiltasten den Artikel'],
  ],

  progress: {
    reading: (share) => `Die Artikel werden gelesen: ${percent(share)}`,
    comparing: (share) => `Die Paare werden verglichen: ${percent(share)}`,
    start: 'Vergleich läuft',
    cancel: 'Abbrechen',
    cancelled: 'Der Vergleich wurde abgebrochen.',
    again: 'Erneut vergleichen',
  },

  version: {
    ready: 'Eine neue Fassung dieser Seite ist da.',
    reload: 'Neu laden',
    later:
      'Sie erscheint, wenn Sie die Seite das nächste Mal öffnen. Würde sie jetzt neu geladen, gingen Ihre Artikel verloren, die dieser Browser nicht speichert.',
  },

  link: {
    open: 'Link einfügen…',
    title: 'Artikel hinter einem Link',
    about:
      'Der Link wird an den Server dieser Seite gesendet, der die Webseite für Sie abruft: nur der Link, nichts aus Ihren Artikeln. ' +
      'Die andere Website sieht die Anfrage dieses Servers, nicht Ihre. Ihre Webseite wird dann auf Ihrem eigenen Gerät auf den Artikel verkürzt.',
    label: 'Link',
    fetch: 'Artikel abrufen',
    fetching: 'Wird abgerufen…',
    cancel: 'Abbrechen',
    found: 'Das ist ein Link.',
    fetchFound: 'Artikel abrufen…',
    notHere: 'Ein Link wurde geteilt, aber hier werden keine Links abgerufen. Fügen Sie den Text ein, oder teilen Sie die gespeicherte Webseite.',
    problem: {
      'rate-limited': 'Das waren viele Links in kurzer Zeit. Versuchen Sie es in einer Minute noch einmal.',
      'not-a-link': 'Das ist kein vollständiger Link. Kopieren Sie ihn aus der Adresszeile des Artikels.',
      scheme: 'Nur Links, die mit https:// oder http:// beginnen, können abgerufen werden.',
      port: 'Links mit einer Portnummer werden nicht abgerufen. Fügen Sie den Text des Artikels ein.',
      credentials: 'In diesem Link steht ein Benutzername oder ein Passwort, deshalb wurde er nicht abgerufen. Nehmen Sie sie zuerst heraus.',
      'name-not-public': 'Nur Seiten des öffentlichen Netzes werden abgerufen, unter dem Namen ihrer Website. Fügen Sie den Text des Artikels ein.',
      'address-not-public': 'Diese Website steht nicht im öffentlichen Netz, deshalb wurde sie nicht abgerufen. Fügen Sie den Text des Artikels ein.',
      'unknown-name': 'Eine Website dieses Namens gibt es nicht. Prüfen Sie den Link.',
      resolver: 'Der Name der Website konnte nicht nachgeschlagen werden. Versuchen Sie es noch einmal, oder fügen Sie den Text des Artikels ein.',
      unreachable: 'Die Website antwortet nicht. Versuchen Sie es noch einmal, oder fügen Sie den Text des Artikels ein.',
      'too-slow': 'Die Website hat zu lange gebraucht. Versuchen Sie es noch einmal, oder fügen Sie den Text des Artikels ein.',
      'redirect-loop': 'Die Website leitet diesen Link im Kreis weiter. Fügen Sie den Text des Artikels ein.',
      'too-many-redirects': 'Die Website leitet diesen Link zu oft weiter. Fügen Sie den Text des Artikels ein.',
      'redirect-nowhere': 'Die Website leitet diesen Link ins Leere weiter. Fügen Sie den Text des Artikels ein.',
      status: 'Die Website gibt diese Seite nicht heraus; vielleicht gibt es sie nicht mehr, oder nur im Abonnement. Fügen Sie den Text des Artikels ein.',
      'wrong-type': 'Dieser Link führt zu etwas, das keine Webseite ist. Speichern Sie es, und öffnen Sie die Datei hier.',
      'too-large': 'Diese Seite ist zu groß. Fügen Sie den Text des Artikels ein.',
      unreadable: 'Diese Seite konnte nicht gelesen werden. Speichern Sie sie und öffnen Sie die Datei hier, oder fügen Sie den Text des Artikels ein.',
      internal: 'Der Server dieser Seite konnte die Webseite nicht abrufen. Fügen Sie den Text des Artikels ein.',
      offline: 'Der Server dieser Seite ist nicht zu erreichen, deshalb kann jetzt kein Link abgerufen werden. Alles andere geht wie zuvor.',
      empty: 'Auf dieser Seite steht kein Text. Fügen Sie den Text des Artikels ein.',
    },
  },

  problem: {
    empty: 'In diesem Text steht kein Wort. Fügen Sie den Artikel noch einmal ein.',
    'not-text': 'Das ist kein Text. Öffnen Sie eine reine Textdatei, oder fügen Sie den Artikel ein.',
    'too-long': 'Dieser Text ist zu lang für den Vergleich. Fügen Sie den Teil ein, auf den es ankommt.',
    'too-many': 'Das sind zu viele Artikel für einen Vergleich. Entfernen Sie einige.',
    memory: 'Diese Artikel brauchen mehr Speicher, als dieser Browser für sie hat. Entfernen Sie einige, die längsten zuerst.',
    load: 'Das Programm ließ sich nicht laden. Prüfen Sie die Verbindung. Ihre Texte sind alle noch da.',
    failed: 'Der Vergleich wurde durch einen Fehler beendet. Ihre Texte sind alle noch da.',
  },

  input: {
    reading: (done, total, articles) =>
      `Dateien werden gelesen: ${number(done)} von ${number(total)}` + (articles ? `, ${number(articles)} Artikel` : ''),
    cancel: 'Abbrechen',
    problem: {
      empty: 'In dieser Datei steht kein Text.',
      'not-text': 'Das ist kein Text. Öffnen Sie ein Dokument oder eine Textdatei, oder fügen Sie den Artikel ein.',
      'unknown-kind':
        'Dateien dieser Art werden nicht gelesen. Speichern Sie sie als reinen Text, HTML, .docx oder PDF, oder fügen Sie den Artikel ein.',
      'old-word': 'Das ist eine alte Word-Datei. Speichern Sie sie als .docx, oder fügen Sie den Artikel ein.',
      protected: 'Diese Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne, oder fügen Sie den Artikel ein.',
      broken: 'Diese Datei ist beschädigt oder unvollständig. Laden Sie sie noch einmal, oder fügen Sie den Artikel ein.',
      'broken-row': 'Diese Zeile der Datei ist beschädigt oder unvollständig. Die anderen wurden gelesen.',
      'empty-row': 'In dieser Zeile steht kein Text. Die anderen wurden gelesen.',
      'torn-row': 'Ein Anführungszeichen in dieser Zeile schließt nicht am Ende seiner Zelle; die Zeile kann Text der folgenden enthalten. Prüfen Sie die Zeilen ab hier.',
      'wide-row': 'Diese Zeile hat mehr Zellen, als die Tabelle Spalten hat; ihr Text kann abgeschnitten sein. Setzen Sie Texte mit Kommas in Anführungszeichen, und prüfen Sie die Zeilen ab hier.',
      scanned: 'Dieses PDF enthält Bilder von Seiten, aber keinen Text. Lassen Sie eine Texterkennung laufen, oder fügen Sie den Artikel ein.',
      'no-text-column': 'Keine Spalte dieser Tabelle enthält Artikel. Nennen Sie die Spalte „text“.',
      'too-large': 'Diese Datei ist zu groß. Teilen Sie sie und öffnen Sie die Teile, oder fügen Sie den Artikel ein.',
      'too-many': 'Eine Durchsicht fasst 100.000 Artikel. Die von hier an wurden ausgelassen.',
      'archive-too-large': 'Dieses Archiv enthält zu viel. Entpacken Sie es, und öffnen Sie, was Sie brauchen.',
      'left-out': 'PDF-Dateien liest Wirecopy im Web, aber nicht diese eine Datei. Öffnen Sie sie dort, oder fügen Sie den Artikel ein.',
      'not-loaded':
        'Der Leser für diese Art Datei ließ sich nicht laden. Prüfen Sie die Verbindung, und öffnen Sie die Datei noch einmal.',
      unreadable: 'Diese Datei ließ sich nicht lesen.',
    },
  },
} satisfies Partial<Strings>;
