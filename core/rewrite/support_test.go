package rewrite

import (
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// TestMatch matches one sentence with another in which some words keep their
// neighbours. Every stem weighs 1.
func TestMatch(t *testing.T) {
	tests := []struct {
		name, a, b                 string
		weight, matched, supported float32
		run                        int
	}{
		{"nothing in common", "red fox runs", "blue whale swims", 3, 0, 0, 0},
		{"the same", "red fox runs past gray barn", "red fox runs past gray barn", 6, 6, 6, 6},
		{"one word alone", "red fox runs past", "whale fox swims deep", 4, 1, 0, 1},
		// Each of two neighbours supports the other once, of three times.
		{"two words", "red fox runs past", "whale swims red fox", 4, 2, 2. / 3, 2},
		{"in another order", "red fox runs past", "past runs fox red", 4, 4, 4, 1},
		{"too far apart", "red fox runs", "red whale swims deep under cold water fox", 3, 2, 0, 1},
		{"the better of two places", "red fox runs past", "fox whale swims deep under cold water red fox", 4, 2, 2. / 3, 2},
		{"the longest of two runs", "red fox runs past gray barn", "red fox whale swims deep under water runs past gray", 6, 5, (1 + 1 + 2 + 2 + 2) / 3., 3},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := compareTexts(test.a, test.b)
			for stem := range c.weights {
				c.weights[stem] = 1
			}
			c.places.list(c.b, c.b.span(c.b.all()))
			m := c.places.match(c.a, c.a.units[0].words, float32(c.a.units[0].words.Len()), c.weights)
			c.places.clear()
			if m.weight != test.weight || m.matched != test.matched || m.run != test.run || !near(m.supported, float64(test.supported)) {
				t.Errorf("got %+v", m)
			}
		})
	}
}

// TestPlaces: a stem stands where the listed words hold it, in order, and
// nowhere once they are taken out.
func TestPlaces(t *testing.T) {
	c := compareTexts("one two", "red fox red barn fox red")
	c.b.text.Words[2].Flags |= text.Ignored
	listed := text.Range{From: 1, To: 6}
	at := func(word int) (found []int) {
		for k := c.places.byStem[c.b.stems[word]].first; k > 0; k = c.places.next[k-1] {
			found = append(found, listed.From+int(k)-1)
		}
		return found
	}
	c.places.list(c.b, listed)
	if got := at(0); len(got) != 1 || got[0] != 5 {
		t.Errorf("red stands at %v, want 5 only: 0 is not listed and 2 is ignored", got)
	}
	if got := at(1); len(got) != 2 || got[0] != 1 || got[1] != 4 {
		t.Errorf("fox stands at %v, want 1 and 4", got)
	}
	c.places.clear()
	if len(at(0))+len(at(1))+len(at(3)) > 0 {
		t.Error("places are left")
	}
}
