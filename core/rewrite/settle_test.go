package rewrite

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// runsBetween are the runs of at least some equal words of two texts that
// differ in single words only, one after the other.
func runsBetween(a, b *text.Text) []Run {
	var runs []Run
	for i := 0; i < len(a.Words); i++ {
		n := 0
		for i+n < len(a.Words) && a.Words[i+n].ID == b.Words[i+n].ID {
			n++
		}
		if n > 0 {
			runs = append(runs, Run{i, i, n})
			i += n
		}
	}
	return runs
}

// minutes are distinct sentences that make a chain long enough.
func minutes() []string {
	lines := make([]string, 30)
	for i := range lines {
		lines[i] = fmt.Sprintf("The clerk read item n%d of the list and note m%d to it aloud.", i, i)
	}
	return lines
}

// TestSettle: of a chain, the sentences that are word for word the same are
// settled but the first and the last, and those of fewer than four words.
func TestSettle(t *testing.T) {
	sentences := []string{
		"The harbour board met behind closed doors on Monday.", "Nobody outside was told what the engineers had found.",
		"The dam may wait until spring.", "Not this year.", "Fishermen mended their nets while the councillors talked.",
		"The mayor left the room before the vote was called.", "A second reading is planned for the first week of May.",
	}
	n := len(sentences)
	sentences = append(sentences, minutes()...)
	edited := slices.Clone(sentences)
	edited[4] = "Fishermen mended their boats while the councillors talked."
	lexicon := text.NewLexicon()
	a := text.Read(strings.Join(sentences, " "), lexicon, "en")
	b := text.Read("An inserted sentence stands at the head. "+strings.Join(edited, " "), lexicon, "en")
	shifted := *b
	shifted.Words = b.Words[7:]
	runs := runsBetween(a, &shifted)
	for i := range runs {
		runs[i].B += 7
	}
	stems := text.NewStems(lexicon)
	c := Fitted.Compare(NewSide(a, stems), NewSide(b, stems), stems.Len(), [][]Run{runs}, new(Room))
	if want := []int32{0, 3, 4, 0, 0, 7, 8}; !slices.Equal(c.settledA[:n], want) {
		t.Errorf("of the first text %v, want %v", c.settledA, want)
	}
	if want := []int32{0, 0, 2, 3, 0, 0, 6, 7}; !slices.Equal(c.settledB[:n+1], want) {
		t.Errorf("of the second text %v, want %v", c.settledB, want)
	}
	if last := c.settledA[len(c.settledA)-1]; last != 0 {
		t.Error("the last sentence is settled")
	}
	if got := c.at(1, 2).cosine; got < 0.999 {
		t.Errorf("the cosine of equal units is %v", got)
	}
	if row := c.likesB[2]; len(row) != 1 {
		t.Errorf("a settled unit is like %d others", len(row))
	}
}

// TestSettledRegions: texts with single words replaced have the same regions
// whether they are settled or not, and what is measured of settled units is
// what matching them gives.
func TestSettledRegions(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 9))
	settled := 0
	for range 60 {
		sentences := randomSentences(random, 30, 400)
		edited := make([][]string, len(sentences))
		for i, s := range sentences {
			edited[i] = slices.Clone(s)
			if random.IntN(3) == 0 {
				edited[i][random.IntN(len(s))] = "other"
			}
		}
		lexicon := text.NewLexicon()
		a, b := text.Read(spell(sentences), lexicon, "en"), text.Read(spell(edited), lexicon, "en")
		stems := text.NewStems(lexicon)
		sideA, sideB := NewSide(a, stems), NewSide(b, stems)
		c := Fitted.Compare(sideA, sideB, stems.Len(), [][]Run{runsBetween(a, b)}, new(Room))
		all := sideB.all()
		for i, found := range c.measure(sideA, sideA.all(), all) {
			if c.settledA[i] == 0 {
				continue
			}
			settled++
			c.places.list(sideB, sideB.span(all))
			want := c.places.match(sideA, sideA.units[i].words, c.weighedA.units[i], c.weights)
			c.places.clear()
			if found.weight != want.weight || found.matched != want.matched || found.supported < want.supported {
				t.Fatalf("unit %d: %+v, matching gives %+v", i, found.match, want)
			}
		}
		got := c.Regions()
		if want := Fitted.Compare(sideA, sideB, stems.Len(), nil, new(Room)).Regions(); !slices.Equal(got, want) {
			t.Fatalf("%v, without chains %v", got, want)
		}
	}
	if settled < 300 {
		t.Errorf("only %d units are settled", settled)
	}
}

// TestRepeatedUnits: what a text has twice is not settled.
func TestRepeatedUnits(t *testing.T) {
	const twice = "Fishermen mended their nets while the councillors talked."
	sentences := strings.Join(append([]string{
		"The harbour board met behind closed doors on Monday.", twice, "Nobody outside was told what the engineers had found.",
		"The mayor left the room before the vote was called.", twice, "A second reading is planned for the first week of May.",
	}, minutes()...), " ")
	lexicon := text.NewLexicon()
	a, b := text.Read(sentences, lexicon, "en"), text.Read(sentences, lexicon, "en")
	stems := text.NewStems(lexicon)
	c := Fitted.Compare(NewSide(a, stems), NewSide(b, stems), stems.Len(), [][]Run{runsBetween(a, b)}, new(Room))
	if want := []int32{0, 0, 3, 4, 0, 6}; !slices.Equal(c.settledA[:6], want) {
		t.Errorf("%v are settled, want %v", c.settledA[:6], want)
	}
}

// TestShortChain: a chain of one paragraph settles nothing.
func TestShortChain(t *testing.T) {
	lexicon := text.NewLexicon()
	paragraph := strings.Join(minutes()[:10], " ")
	a, b := text.Read(paragraph, lexicon, "en"), text.Read(paragraph, lexicon, "en")
	stems := text.NewStems(lexicon)
	c := Fitted.Compare(NewSide(a, stems), NewSide(b, stems), stems.Len(), [][]Run{runsBetween(a, b)}, new(Room))
	if slices.Max(c.settledA) > 0 {
		t.Errorf("%v are settled", c.settledA)
	}
}
