package align

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// TestOccurrences looks for each paragraph at each word.
func TestOccurrences(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	found := 0
	for range 2_000 {
		lexicon := text.NewLexicon()
		var paragraphs []string
		for range random.IntN(4) {
			paragraphs = append(paragraphs, strings.Join(plainWords(random, 1+random.IntN(4)), " ")+".")
		}
		template := text.Read(strings.Join(paragraphs, "\n\n"), lexicon, "en")
		x := text.Read(strings.Join(plainWords(random, random.IntN(40)), " "), lexicon, "en")
		var want []text.Range
		for _, p := range template.Paragraphs {
			for from := 0; from+p.Words.Len() <= len(x.Words); from++ {
				if standsAt(template, p.Words, x, from) {
					want = append(want, text.Range{From: from, To: from + p.Words.Len()})
				}
			}
		}
		if got := Occurrences(template, x); !slices.Equal(got, want) {
			t.Fatalf("%q in %q: %v, want %v", template.Source, x.Source, got, want)
		}
		found += len(want)
	}
	if found < 1_000 {
		t.Errorf("only %d occurrences in all", found)
	}
}

func plainWords(random *rand.Rand, n int) []string {
	words := make([]string, n)
	for i := range words {
		words[i] = "xyz"[:1+random.IntN(2)]
	}
	return words
}

func standsAt(template *text.Text, words text.Range, x *text.Text, from int) bool {
	for i := range words.Len() {
		if template.Words[words.From+i].ID != x.Words[from+i].ID {
			return false
		}
	}
	return true
}

func TestOccurrencesOfANotice(t *testing.T) {
	lexicon := text.NewLexicon()
	template := text.Read("Sign up here!\n\n🌊\n\n© The Port Post", lexicon, "en")
	x := text.Read("It opened. SIGN UP, here. It shut. Sign up there. The Port Post", lexicon, "en")
	want := []text.Range{{From: 2, To: 5}, {From: 10, To: 13}}
	if got := Occurrences(template, x); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
