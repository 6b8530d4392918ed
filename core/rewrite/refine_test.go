package rewrite

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// TestRefineSide holds the interval to every other one that overlaps the core
// and lies in the window: none has a greater sum.
func TestRefineSide(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	moved := 0
	for range 150 {
		c := randomComparison(random, 40, 100)
		s := []*Side{c.a, c.b}[random.IntN(2)]
		other := c.opposite(s)
		core, stretch := randomRange(random, len(s.units)), randomRange(random, len(other.units))
		got := c.refineSide(s, core, stretch, 0.5, &c.models.Unit)

		window := s.around(core)
		found := c.measure(s, window, stretch)
		scores := map[int]float64{}
		for i := window.From; i < window.To; i++ {
			p := c.models.Unit.probability(c.unitFeatures(s, found, i, core, stretch, 0.5))
			scores[i] = float64(s.units[i].bytes) * (p - unitThreshold)
		}
		sum := func(r text.Range) (sum float64) {
			for i := r.From; i < r.To; i++ {
				sum += scores[i]
			}
			return sum
		}
		best := math.Inf(-1)
		for from := window.From; from < min(window.To, core.To); from++ {
			for to := max(from, core.From) + 1; to <= window.To; to++ {
				best = max(best, sum(text.Range{From: from, To: to}))
			}
		}
		if !overlap(got, core) || got.From < window.From || got.To > window.To || sum(got) < best-1e-6 {
			t.Fatalf("core %v in window %v: %v with sum %v, the greatest is %v", core, window, got, sum(got), best)
		}
		if got != core {
			moved++
		}
	}
	if moved < 40 {
		t.Errorf("only %d cores moved", moved)
	}
}

// TestRefineWidens: a side that is too short or too long for the other gets
// the ends of what was rewritten.
func TestRefineWidens(t *testing.T) {
	c := compareTexts(spunBefore+spun+spunAfter, original)
	want := Region{A: text.Range{From: 3, To: 15}, B: text.Range{From: 0, To: 12}}
	for _, units := range []text.Range{{From: 6, To: 12}, {From: 9, To: 10}, {From: 0, To: 18}} {
		if got := c.refine(Region{A: units, B: want.B}); got != want {
			t.Errorf("from %v: %v, want %v", units, got, want)
		}
	}
}
