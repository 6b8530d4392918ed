package align

import (
	"math/rand/v2"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// longestCommon is the length of the longest common subsequence as textbooks
// give it.
func (e example) longestCommon(a0, a1, b0, b1 int) int {
	previous := make([]int, b1-b0+1)
	for a := a0; a < a1; a++ {
		row := make([]int, b1-b0+1)
		for b := b0; b < b1; b++ {
			i := b - b0 + 1
			row[i] = max(row[i-1], previous[i])
			if e.same(a, b) {
				row[i] = max(row[i], previous[i-1]+1)
			}
		}
		previous = row
	}
	return previous[b1-b0]
}

func TestCommon(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 3_000 {
		e := randomExample(random, 30, 1+random.IntN(12), standard)
		a0, b0 := random.IntN(len(e.idsA)), random.IntN(len(e.idsB))
		a1, b1 := a0+random.IntN(len(e.idsA)-a0+1), b0+random.IntN(len(e.idsB)-b0+1)
		runs := e.common(a0, a1, b0, b1)
		words := 0
		for _, r := range runs {
			words += r.N
		}
		if want := e.longestCommon(a0, a1, b0, b1); words != want {
			t.Fatalf("%d words in common, want %d", words, want)
		}
		if len(runs) > 0 {
			checkChains(t, e, []chain{runs})
			if c := chain(runs); c.startA() < a0 || c.endA() > a1 || c.startB() < b0 || c.endB() > b1 {
				t.Fatalf("runs %v outside of [%d,%d), [%d,%d)", runs, a0, a1, b0, b1)
			}
		}
		for i := 1; i < len(runs); i++ {
			if c := chain(runs[:i]); c.endA() == runs[i].A && c.endB() == runs[i].B {
				t.Fatalf("runs %v touch", runs)
			}
		}
	}
}

func TestEdits(t *testing.T) {
	span := func(from, to int) text.Range { return text.Range{From: from, To: to} }
	c := chain{{10, 20, 5}, {16, 25, 2}, {18, 30, 1}, {20, 34, 3}}
	want := []Edit{
		{Equal, span(10, 15), span(20, 25)},
		{Delete, span(15, 16), span(25, 25)},
		{Equal, span(16, 18), span(25, 27)},
		{Insert, span(18, 18), span(27, 30)},
		{Equal, span(18, 19), span(30, 31)},
		{Replace, span(19, 20), span(31, 34)},
		{Equal, span(20, 23), span(34, 37)},
	}
	got := c.edits()
	if len(got) != len(want) {
		t.Fatalf("got %v", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("edit %d is %v, want %v", i, got[i], want[i])
		}
	}
}
