package rewrite

import "github.com/wirecopy/wirecopy/core/sorting"

const (
	// widestGap is the number of units without a seed that a region bridges.
	// A region whose two sides are less alike than groupCosine is cut again
	// with smaller gaps, down to narrowestGap (Sanchez-Perez, Sidorov,
	// Gelbukh 2014, The winning approach to text alignment for text reuse
	// detection at PAN 2014).
	widestGap    = 4
	narrowestGap = 2
	groupCosine  = 0.34
)

// group cuts seeds into regions.
func (c *Comparison) group(seeds []seed, gap int) []Region {
	var regions []Region
	for _, g := range split(seeds, gap) {
		r := hull(g)
		if gap > narrowestGap && c.cosineOf(r) <= groupCosine && c.Takes(AdaptiveGaps) {
			regions = append(regions, c.group(g, gap-1)...)
			continue
		}
		regions = append(regions, r)
	}
	return regions
}

// split cuts seeds wherever more than gap units of one side have none, by
// turns on both sides until nothing is left to cut.
func split(seeds []seed, gap int) [][]seed {
	byA := func(s seed) int32 { return s.a }
	byB := func(s seed) int32 { return s.b }
	groups, uncut := [][]seed{seeds}, 0
	for side := byA; uncut < 2; {
		var next [][]seed
		for _, g := range groups {
			next = append(next, splitSide(g, side, gap)...)
		}
		if uncut++; len(next) > len(groups) {
			uncut = 0
		}
		groups = next
		if side(seed{1, 0}) == 1 {
			side = byB
		} else {
			side = byA
		}
	}
	return groups
}

func splitSide(seeds []seed, side func(seed) int32, gap int) [][]seed {
	sorting.StablyBy(seeds, func(x, y seed) int { return int(side(x) - side(y)) })
	var groups [][]seed
	start := 0
	for i := 1; i <= len(seeds); i++ {
		if i == len(seeds) || int(side(seeds[i])-side(seeds[i-1])) > gap {
			groups = append(groups, seeds[start:i:i])
			start = i
		}
	}
	return groups
}
