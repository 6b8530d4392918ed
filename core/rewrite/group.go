package rewrite

import (
	"math"
	"slices"

	"github.com/wirecopy/wirecopy/core/text"
)

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

// Region is a stretch of units in each text, the one rewritten from the other
// or both from a third.
type Region struct {
	A, B text.Range
	// Summary tells that one side sums up the other, which it follows as a
	// whole and not stretch by stretch.
	Summary bool
}

// group cuts seeds into regions.
func (c *Comparison) group(seeds []seed, gap int) []Region {
	var regions []Region
	for _, g := range split(seeds, gap) {
		r := hull(g)
		if gap > narrowestGap && c.cosineOf(r) <= groupCosine {
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
	slices.SortStableFunc(seeds, func(x, y seed) int { return int(side(x) - side(y)) })
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

func hull(seeds []seed) Region {
	r := Region{A: text.Range{From: math.MaxInt}, B: text.Range{From: math.MaxInt}}
	for _, s := range seeds {
		r.A.From, r.A.To = min(r.A.From, int(s.a)), max(r.A.To, int(s.a)+1)
		r.B.From, r.B.To = min(r.B.From, int(s.b)), max(r.B.To, int(s.b)+1)
	}
	return r
}

// cosineOf compares all terms of a region's two sides.
func (c *Comparison) cosineOf(r Region) float32 {
	lengthA := c.pour(c.a, r.A)
	dot, lengthB := float32(0), float32(0)
	for _, u := range c.b.units[r.B.From:r.B.To] {
		for _, t := range c.b.terms[u.first:u.last] {
			if c.other[t.stem] == 0 {
				c.touched = append(c.touched, t.stem)
			}
			c.other[t.stem] += float32(t.count) * c.weights[t.stem]
		}
	}
	for _, stem := range c.touched {
		dot += float32(c.other[stem] * c.poured[stem])
		lengthB += float32(c.other[stem] * c.other[stem])
		c.other[stem] = 0
	}
	c.touched = c.touched[:0]
	c.empty(c.a, r.A)
	return cosine(dot, lengthA, lengthB)
}

// pour sums the weights of the terms of units into c.poured and gives their
// squared length; empty takes them out again.
func (c *Comparison) pour(s *Side, units text.Range) float32 {
	length := float32(0)
	for _, u := range s.units[units.From:units.To] {
		for _, t := range s.terms[u.first:u.last] {
			before := c.poured[t.stem]
			c.poured[t.stem] += float32(t.count) * c.weights[t.stem]
			length += float32(c.poured[t.stem]*c.poured[t.stem]) - float32(before*before)
		}
	}
	return length
}

func (c *Comparison) empty(s *Side, units text.Range) {
	for _, u := range s.units[units.From:units.To] {
		for _, t := range s.terms[u.first:u.last] {
			c.poured[t.stem] = 0
		}
	}
}
