package align

import (
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

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
