package text

import (
	"strings"
	"testing"
)

// TestProse: menus are not prose, sentences are, and nothing is known of a
// language without function words.
func TestProse(t *testing.T) {
	menu := strings.Repeat("Oslo Hotels Bergen Hotels Tromsø Hotels ", 5)
	story := "The council said on Monday that it would not close the ferry before the end of the year, because there is no other way to the island."
	source := menu + "\n\n" + story + "\n\n" + menu
	read := Read(source, NewLexicon(), "en")
	prose := read.Prose()
	at := func(piece string, plus int) bool {
		start := strings.Index(source, piece) + plus
		for i, w := range read.Words {
			if int(w.Start) >= start {
				return prose[i]
			}
		}
		t.Fatalf("%q is not there", piece)
		return false
	}
	if at("Oslo", 0) || at(" Hotels Bergen", 40) || prose[len(prose)-1] {
		t.Error("a menu is taken for prose")
	}
	if !at("The council", 0) || !at("ferry", 0) || !at("island", 0) {
		t.Error("a sentence is not taken for prose")
	}
	if got := Read(source, NewLexicon(), "tlh").Prose(); got != nil {
		t.Errorf("prose in an unknown language: %v", got)
	}
}
