package rewrite

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/sorting"
)

// Thresholds of seeds. Measured on the PAN 2013 training corpus.
const (
	seedCosine = 0.28
	seedDice   = 0.28
	// Windows of two units: a sentence split or joined on the way.
	windowCosine = 0.35
	windowDice   = 0.33
	windowMember = 0.08 // cosine of the single pairs that a window brings in
	windowTerms  = 80   // longer windows are not sentences but lists
	// mostMeetings bounds the work for one stem: the number of units of A
	// times the number of units of B that hold it. Only stop words of texts
	// with more than some ninety sentences pass it; they weigh little.
	mostMeetings = 1 << 13
)

// seed is a pair of units that may be a rewriting of each other.
type seed struct{ a, b int32 }

// seeds finds the pairs of units that are alike, by themselves or within a
// window of two units on each side.
func (c *Comparison) seeds() []seed {
	var seeds []seed
	for j, row := range c.rows {
		for _, s := range row {
			if c.isSeed(s, j) {
				seeds = append(seeds, seed{s.a, int32(j)})
			}
		}
	}
	if c.Takes(Windows) {
		seeds = append(seeds, c.windowSeeds()...)
	}
	sorting.By(seeds, func(x, y seed) int {
		if x.a != y.a {
			return int(x.a - y.a)
		}
		return int(x.b - y.b)
	})
	return slices.Compact(seeds)
}

// isSeed tells whether a unit of A and unit j of B are a seed by themselves.
func (c *Comparison) isSeed(s similarity, j int) bool {
	if s.cosine <= seedCosine {
		return false
	}
	a, b := c.a.units[s.a], c.b.units[j]
	return dice(int(s.common), a.last-a.first, b.last-b.first) > seedDice
}
