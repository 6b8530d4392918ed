package rewrite

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/slice"
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

// seedKey is a seed as one number, in the order of A, then of B.
//
//go:inline
func seedKey(a, b int) uint64 { return uint64(a)<<32 | uint64(b) }

// seeds finds the pairs of units that are alike, by themselves or within a
// window of two units on each side, in order.
func (c *Comparison) seeds() []seed {
	var keys []uint64
	for j, row := range c.likesB {
		for k, x := range row {
			if x.cosine > seedCosine && c.isSeed(c.similarity(j, k), int(x.unit), j) {
				keys = slice.Push(keys, seedKey(int(x.unit), j))
			}
		}
	}
	if c.Takes(Windows) {
		keys = c.windowSeeds(keys)
	}
	slices.Sort(keys)
	seeds := make([]seed, 0, len(keys))
	for k, key := range keys {
		if k == 0 || key != keys[k-1] {
			seeds = slice.Push(seeds, seed{int32(key >> 32), int32(key)})
		}
	}
	return seeds
}

// isSeed tells whether unit i of A and unit j of B are a seed by themselves.
func (c *Comparison) isSeed(s similarity, i, j int) bool {
	if s.cosine <= seedCosine {
		return false
	}
	a, b := c.a.units[i], c.b.units[j]
	return dice(int(s.stems), a.last-a.first, b.last-b.first) > seedDice
}
