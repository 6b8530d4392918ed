package rewrite

import (
	"math/rand/v2"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// TestMeasure holds what is kept between two questions to matching each unit
// anew: wider and narrower ranges, of either side, with few stretches.
func TestMeasure(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	for range 40 {
		c := randomComparison(random, 30, 90)
		stretches := map[*Side][]text.Range{}
		for _, s := range []*Side{c.a, c.b} {
			for range 2 {
				stretches[s] = append(stretches[s], randomRange(random, len(c.opposite(s).units)))
			}
		}
		for range 60 {
			s := []*Side{c.a, c.b}[random.IntN(2)]
			units, stretch := randomRange(random, len(s.units)), stretches[s][random.IntN(2)]
			found := c.measure(s, units, stretch)
			if len(found) != units.Len() {
				t.Fatalf("%d measurements of %v", len(found), units)
			}
			for k, got := range found {
				other := c.opposite(s)
				c.places.list(other, other.span(stretch))
				i := units.From + k
				want := measurement{c.places.match(s, s.units[i].words, c.weighed(s).units[i], c.weights), c.greatestCosine(s, i, stretch)}
				c.places.clear()
				if got != want {
					t.Fatalf("unit %d of %v with %v: %+v, want %+v", i, units, stretch, got, want)
				}
			}
		}
	}
}
