package text

import (
	"slices"
	"strings"
	"testing"
)

// skimmed are texts in which words meet signs, line ends and other scripts.
var skimmed = []string{
	"", " \n", "x", "The U.S. envoy didn't take 3.5 or 1,200 long-term loans; e.g. this one.",
	"A line with a word hyphen-\nated, and l'acqua dell'isola: E' vero, piu' o meno. Città e università sono vicine al mare.",
	"Über die Straße ging’s – “zwölf” Mal. naïve co\u00ADoperate ½ ﬁn\u200Bal 日本語のテキスト, 漢字。",
	"Harbour shut for a week\n\nBy Inês Duarte\n\nThe harbour of Port Alma stays closed.\n\nShare this",
	"Harbour shut\n\n" + strings.Repeat("The harbour of Port Alma, which has been closed since Friday, opens.\n", 40),
	strings.Repeat("The harbour of Port Alma, which has been closed since Friday, opens. ", 40) + "\n\nHarbour shut\n\nMore.",
	"Harbour shut\n\n" + strings.Repeat("The harbour of Port Alma opens. ", 40) + "“It is open today,” Mayor Duarte an-\nnounced.",
	"Harbour shut\n\n" + strings.Repeat("See the harbour.\n\n\n", 13) + "“It is open today,” Mayor Duarte an-\n\nnounced.\n\n" + strings.Repeat("See the harbour.\n\n\n", 9),
	"Skip to content\n\nHarbour shut\n\n14 March 2024\n\nThe harbour of Port Alma, which has been closed since Friday, opens.\n\nMore.\n\nMore of it.",
}

// TestSkimReadsWhatReadDoes: the same words, language and hashes, and with Mark
// the same marks.
func TestSkimReadsWhatReadDoes(t *testing.T) {
	var skim Skim // one for all
	for _, source := range skimmed {
		lexicon := NewLexicon()
		want := Read(source, lexicon, "")
		usable := skim.Read(source, "")
		if got := skim.Text; got.Language != want.Language || len(got.Words) != len(want.Words) || len(skim.Hashes) != len(want.Words) {
			t.Errorf("%q: %s, %d words, %d hashes, want %s, %d", source, got.Language, len(got.Words), len(skim.Hashes), want.Language, len(want.Words))
			continue
		}
		if usable == (want.Language == "it") {
			t.Errorf("%q: usable %v", source, usable)
		}
		for i, w := range skim.Text.Words {
			if w.Span() != want.Words[i].Span() {
				t.Errorf("%q: word %d at %v, want %v", source, i, w.Span(), want.Words[i].Span())
			}
			if h := skim.Hashes[i]; usable && h != 0 && Mix(h) != lexicon.Hash(want.Words[i].ID) {
				t.Errorf("%q: the hash of word %d", source, i)
			}
		}
		title := want.SpanOf(want.Headline())
		if got := skim.Title(); got != source[title.Start:title.End] {
			t.Errorf("%q: title %q, want %q", source, got, source[title.Start:title.End])
		}
		skim.Mark()
		for i, w := range skim.Text.Words {
			if w.Flags != want.Words[i].Flags&^plain { // which tells of the lexicon
				t.Errorf("%q: flags of word %d %b, want %b", source, i, w.Flags, want.Words[i].Flags)
			}
		}
		if !slices.Equal(skim.Text.Quotations, want.Quotations) || !slices.Equal(skim.Text.Furniture, want.Furniture) {
			t.Errorf("%q: other marks", source)
		}
	}
}

// TestSkimHashesMostWords: those without a hash cost more.
func TestSkimHashesMostWords(t *testing.T) {
	var skim Skim
	skim.Read("Nine of ten WORDS have one; 1987 and E-mail do not", "en")
	missing := 0
	for _, h := range skim.Hashes {
		if h == 0 {
			missing++
		}
	}
	if missing != 2 {
		t.Errorf("%d words have no hash", missing)
	}
}
