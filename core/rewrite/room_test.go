package rewrite

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// TestRoomIsLeftClean: what has to hold zeros between two uses does.
func TestRoomIsLeftClean(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	for range 20 {
		c := randomComparison(random, 30, 80)
		c.Regions()
		clean(t, "uses", c.uses)
		clean(t, "poured", c.poured)
		clean(t, "places.byStem", c.places.byStem)
		clean(t, "meetings", c.meetings)
	}
}

func clean[T comparable](t *testing.T, name string, memory []T) {
	t.Helper()
	if len(memory) == 0 {
		t.Fatalf("%s was not used", name)
	}
	var zero T
	for i, value := range memory {
		if value != zero {
			t.Fatalf("%s[%d] is %v", name, i, value)
		}
	}
}

// TestCompareInUsedRoom: a comparison is the same after others, larger and
// smaller, and with more stems than before.
func TestCompareInUsedRoom(t *testing.T) {
	lexicon := text.NewLexicon()
	stems := text.NewStems(lexicon)
	random := rand.New(rand.NewPCG(8, 8))
	var sides []*Side
	var used Room
	for i := range 12 {
		read := text.Read(spell(randomSentences(random, 5+random.IntN(40), 30+20*i)), lexicon, "en")
		sides = append(sides, NewSide(read, stems))
		a, b := sides[random.IntN(len(sides))], sides[i]
		got, want := Fitted.Compare(a, b, stems.Len(), nil, &used), Fitted.Compare(a, b, stems.Len(), nil, new(Room))
		for j := range b.units {
			if !slices.Equal(got.likesB[j], want.likesB[j]) || !slices.Equal(got.sharedB[j], want.sharedB[j]) {
				t.Fatalf("texts %d: unit %d is like %v, want %v", i, j, got.likesB[j], want.likesB[j])
			}
		}
	}
}
