package text

import (
	"slices"
	"strings"
	"testing"
)

// page puts a line between a headline and an article, and below the article.
func page(line string) string {
	const head, body = "Harbour of Port Lim opens after strike\n\n",
		"The harbour of Port Lim opened on Monday after a strike of three weeks, the mayor said.\n\n"
	return head + line + "\n\n" + body + "Ships that had waited in the bay came in during the night and were unloaded.\n\n" + line + "\n"
}

func TestFurnitureLines(t *testing.T) {
	tests := []struct{ why, lines string }{
		{WhyByline, "Written by | Friday, December 17th, 2021|By Jane Roe and John Doe~By Jane Roe~Von Erika Muster~Par Jean Exemple~Posted by Jane Roe~By JANE ROE, Staff Writer~Author: Jane Roe~作者：王小明"},
		{WhyDateLine, "Friday, December 17th, 2021~17 December 2021, 10:32 GMT~Published: 17 December 2021~17. Dezember 2021, 10:32 Uhr~Publié le 17 décembre 2021 à 10h32~17.12.2021~2021-12-17 10:32"},
		{WhyUpdated, "Updated 09:01, 15-Dec-2021~Last updated: December 17, 2021 10:32 am~Aktualisiert am 17. Dezember 2021"},
		{WhyReadingTime, "2 min read~3 minute read~Lesezeit: 3 Minuten~Temps de lecture : 3 min"},
		{WhyShare, "Share this article~Share~Share | Tweet | Email | Print~Facebook Twitter WhatsApp~Teilen~Artikel drucken~Partager~Compartir~Condividi~Compartilhar~Deel dit artikel~Udostępnij~Поделиться~Follow us on Facebook and Instagram~分享到"},
		{WhyComment, "Leave a Comment~Your email address will not be published. Required fields are marked *~12 Comments~Comments (0)~Kommentare~Комментарии~Dodaj komentarz~Laisser un commentaire"},
		{WhyDownload, "Download~Download our app~Herunterladen"},
		{WhyPictureCredit, "(Cover: The harbour of Port Lim on Monday, seen from the castle. /Reuters)~Photo: Jane Roe~Foto: dpa~Image credit: Example Pictures~Фото: Пример"},
		{WhySearch, "Search Trends~Suche~Trending"},
		{WhyNavigation, "Home > News > World~Skip to main content~Zurück zur Startseite~https://www.example.org/harbour~Menu~@janeroe"},
		{WhyRelated, "Read more: Strike at the harbour enters third week~Related articles~Lesen Sie auch: Der Streik im Hafen~À lire aussi~Lea también~Leggi anche: lo sciopero~Leia também~Lees ook~Czytaj także: strajk~Читайте также~相关阅读"},
		{WhyCookies, "We use cookies to give you the best experience on our website.~Accept all cookies~Wir verwenden Cookies, um Ihnen alles zu zeigen."},
		{WhySubscribe, "Sign up for our newsletter~Subscribe now~Newsletter abonnieren~Sign up for our daily newsletter to get the news first.~Suscríbete"},
		{WhyAdvertisement, "Advertisement~ADVERTISEMENT~Anzeige~Publicité~Реклама~Article continues below advertisement"},
		{WhyCopyright, "© 2021 The Example Times~All rights reserved.~Copyright 2021 The Example Times~Alle Rechte vorbehalten~Все права защищены"},
		{WhyCredit, "(With input from agencies)~Source: Reuters~dpa/lnw~Reuters~Quelle: dpa"},
		{WhyReprintNotice, "This article was originally published by Example Radio and is reprinted with permission.~Dieser Artikel ist zuerst erschienen bei Beispielfunk."},
		{WhyTags, "Article Categories:~Tags: harbour, strike, Port Lim~Filed under: News~Schlagworte: Hafen, Streik~Теги: порт, забастовка"},
		{WhySourceName, "CGTN~EXNEWS"},
	}
	for _, test := range tests {
		for _, line := range strings.Split(strings.Replace(test.lines, "2021|By", "2021~By", 1), "~") {
			x := read(page(line))
			var why []string
			for _, f := range x.Furniture {
				if x.Source[f.Span.Start:f.Span.End] != line {
					t.Errorf("%q: found %q", line, x.Source[f.Span.Start:f.Span.End])
				}
				why = append(why, f.Why)
			}
			if len(why) == 0 || slices.ContainsFunc(why, func(w string) bool { return w != test.why }) {
				t.Errorf("%q: got %q, want %q", line, why, test.why)
			}
		}
	}
}

// TestCreditLines: what pages say about an article stands in one line, with
// signs between the writer, the day and the rest.
func TestCreditLines(t *testing.T) {
	tests := []struct{ why, lines string }{
		{WhyByline, "By Jane Roe | Published: 3 March 2026~By Jane Roe · Published: 3 March 2026, 10:15 GMT~By Jane Roe, Staff Writer | Updated: 3 March 2026~" +
			"By Jane Roe • Updated: 3 March 2026 • 4 min read~By Jane Roe and John Doe – Published: 3 March 2026~By Jane Roe — Last updated: 3 March 2026~" +
			"Von Erika Muster | Veröffentlicht: 3. März 2026 | Lesezeit: 3 Minuten~Par Jean Exemple · Publié le : 3 mars 2026~" +
			"Jane Roe | 3 March 2026~Jane Roe · Updated: 3 March 2026 · Share"},
		{WhyDateLine, "Published: 3 March 2026 | By Jane Roe~Published: 3 March 2026 | 4 min read~3 March 2026 · Share"},
		{WhyUpdated, "Updated: 3 March 2026 | Published: 2 March 2026"},
		{"", "By Land and Sea | The strike and what it cost~Port Lim – the strike ended on 3 March 2026~Harbour and Union | What we know~" +
			"Union – 3 March 2026 was the day of the strike.~Jane Roe | The Mayor of the Harbour | 3 March 2026"},
	}
	for _, test := range tests {
		for _, line := range strings.Split(test.lines, "~") {
			x := read("Harbour of Port Lim opens after strike\n\n" + line + "\n\nThe harbour opened on Monday, the mayor said.\n\nShips came in at night.\n")
			got := ""
			for _, f := range x.Furniture {
				if x.Source[f.Span.Start:f.Span.End] == line {
					got = f.Why
				}
			}
			if got != test.why {
				t.Errorf("%q: got %q, want %q", line, got, test.why)
			}
		}
	}
}

// TestHeadlineIsNoCreditLine: a headline with a day behind it is the first
// line, and so no writer's name.
func TestHeadlineIsNoCreditLine(t *testing.T) {
	x := read("Harbour Opens | 3 March 2026\n\nThe harbour opened on Monday, the mayor said.\n\nShips came in at night.\n")
	if len(x.Furniture) > 0 {
		t.Errorf("got %v", x.Furniture)
	}
}

func TestProseIsNoFurniture(t *testing.T) {
	tests := []string{
		"Share prices fell on Monday.",
		"Download speeds in the town have doubled, the mayor said.",
		"Share this burden, the mayor told the union, or leave.",
		"By Monday, the harbour was open again and the ships came in.",
		"By any measure, the strike was long.",
		"By Land and Sea: How the Strike Was Won",
		"Comments by the mayor angered the union.",
		"Search teams found the boat on Monday.",
		"Related companies paid nothing.",
		"Published in May, the report names nobody.",
		"Updated figures came on December 14, 2021, and were worse.",
		"The photo: it shows the harbour.",
		"Mayor: Harbour will open on Monday",
		"Read the union's letter, the mayor said, and you will see.",
		"Follow the money, she said.",
		"Home for Christmas",
		"Der Hafen teilen sich zwei Städte.",
		"Source of the fire: a candle, says the chief of the brigade, who was there at night",
		"On December 14, 2021, the harbour opened.",
		"Video killed the radio star, they sang.",
	}
	for _, line := range tests {
		x := read(page(line))
		for _, f := range x.Furniture {
			t.Errorf("%q: %s", x.Source[f.Span.Start:f.Span.End], f.Why)
		}
	}
}

func TestDatePrefix(t *testing.T) {
	x := read(" date 2021-12-14 Mayor wants ‘quick’ talks on the harbour.\n\nThe mayor said so on Tuesday, and the union agreed.")
	if len(x.Furniture) != 1 || x.Source[x.Furniture[0].Span.Start:x.Furniture[0].Span.End] != "date 2021-12-14" {
		t.Errorf("got %v", x.Furniture)
	}
}

func TestFurnitureReasonsAreComplete(t *testing.T) {
	for _, table := range []*phraseTable{&furnitureLines, &furnitureOpenings, &furnitureSentences} {
		for _, g := range table.groups() {
			if g.value == 0 || g.value >= uint64(len(whyOrder)) {
				t.Errorf("no reason for %d", g.value)
			}
		}
		seen := map[uint64]uint64{}
		for _, p := range phrasesOf(table) {
			if value, ok := seen[p.hash]; ok && value != p.value {
				t.Errorf("one phrase for %s and %s", whyOrder[value], whyOrder[p.value])
			}
			seen[p.hash] = p.value
		}
	}
}
