package extra_test

import (
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/wirecopy/wirecopy/core/extra"
)

func TestEnglishWantsNothing(t *testing.T) {
	const text = "“It’s 20 % more” – the mayor said… £5, €6; 3×4 = 12 ± ½° © ™ → 😀 \u00a0\u200b\ufeff"
	if got := extra.OfText(text); got != 0 {
		t.Errorf("it wants %b", got)
	}
}

func TestLettersWantTheirPart(t *testing.T) {
	for text, want := range map[string]extra.Part{
		"café": extra.Accents, "cafe\u0301": extra.Accents, "Ẁ": extra.Accents,
		"мост": extra.Scripts, "橋": extra.Scripts, "جسر": extra.Scripts, "µ": extra.Scripts,
		"é橋": extra.All &^ extra.Languages,
	} {
		if got := extra.OfText(text); got != want {
			t.Errorf("%s wants %b, not %b", text, got, want)
		}
	}
}

// A phrase is looked for in lower case and in its normal form, so a letter
// must want the part of whatever it becomes.
func TestPartsHoldUnderFolding(t *testing.T) {
	for r := rune(0x80); r <= unicode.MaxRune; r++ {
		for _, form := range []string{string(unicode.ToLower(r)), norm.NFKD.String(string(r)), norm.NFKD.String(string(unicode.ToLower(r)))} {
			for at, folded := range form {
				// A mark belongs to the letter that it follows.
				if !unicode.IsLetter(folded) && (at > 0 || !unicode.IsMark(folded)) {
					continue
				}
				if want := extra.OfRune(folded); want&^extra.OfRune(r) != 0 {
					t.Errorf("%q (%U) wants %b, its form %q (%U) %b", r, r, extra.OfRune(r), folded, folded, want)
				}
			}
		}
	}
}

func TestMissingPartsAreTold(t *testing.T) {
	defer extra.Set(extra.All)
	extra.Set(extra.Accents)
	extra.Begin()
	if !extra.Ask("plain", "café") || extra.Missed() != 0 {
		t.Error("what is there is missed")
	}
	if extra.Ask("мост") || extra.Has(extra.Languages) || extra.Missed() != extra.Scripts|extra.Languages {
		t.Errorf("missed %b", extra.Missed())
	}
	extra.Begin()
	if extra.Missed() != 0 {
		t.Error("a new job remembers")
	}
}
