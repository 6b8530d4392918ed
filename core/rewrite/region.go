package rewrite

import (
	"math"

	"github.com/wirecopy/wirecopy/core/text"
)

// Region is a stretch of units in each text, the one rewritten from the other
// or both from a third.
type Region struct {
	A, B text.Range
	// Summary tells that one side sums up the other, which it follows as a
	// whole and not stretch by stretch.
	Summary bool
}

// hull is the smallest region that holds all seeds.
func hull(seeds []seed) Region {
	r := Region{A: text.Range{From: math.MaxInt}, B: text.Range{From: math.MaxInt}}
	for _, s := range seeds {
		r.A.From, r.A.To = min(r.A.From, int(s.a)), max(r.A.To, int(s.a)+1)
		r.B.From, r.B.To = min(r.B.From, int(s.b)), max(r.B.To, int(s.b)+1)
	}
	return r
}

// cosineOf compares all terms of a region's two sides. It is asked for the same
// region time and again: when seeds are grouped, when the region is refined, which
// may leave a side as it is, and when it is judged.
func (c *Comparison) cosineOf(r Region) float32 {
	for _, known := range c.compared {
		if known.A == r.A && known.B == r.B {
			return known.cosine
		}
	}
	cosine := c.compareTerms(r)
	c.compared = append(c.compared, compared{r, cosine})
	return cosine
}

// compared is a region with the cosine of its sides.
type compared struct {
	Region
	cosine float32
}

// poured are the weights of a stem in the units of each side, summed up.
type poured struct{ a, b float64 }

func (c *Comparison) compareTerms(r Region) float32 {
	all := c.poured
	termsA, weights := c.a.termsOf(r.A, c.weighedA.terms)
	for k, t := range termsA {
		all[t.stem].a += float64(weights[k])
	}
	termsB, weights := c.b.termsOf(r.B, c.weighedB.terms)
	for k, t := range termsB {
		all[t.stem].b += float64(weights[k])
	}
	lengthA, dot, lengthB := 0.0, 0.0, 0.0
	for _, t := range termsA {
		sum := &all[t.stem]
		lengthA += float64(sum.a * sum.a)
		dot += float64(sum.a * sum.b)
		sum.a = 0 // each stem counts once
	}
	for _, t := range termsB {
		sum := &all[t.stem]
		lengthB += float64(sum.b * sum.b)
		sum.b = 0
	}
	return cosine(float32(dot), float32(lengthA), float32(lengthB))
}

// termsOf are the terms of units, and their weights.
//
//go:inline
func (s *Side) termsOf(units text.Range, all []float32) (terms []term, weights []float32) {
	first, last := s.units[units.From].first, s.units[units.To-1].last
	terms = s.terms[first:last]
	return terms, all[first:last][:len(terms)]
}

// shorter is the length of a region on its shorter side.
func (c *Comparison) shorter(r Region) int {
	a, b := c.a.bytes(r.A), c.b.bytes(r.B)
	return min(a, b)
}

func overlap(x, y text.Range) bool { return x.From < y.To && y.From < x.To }

func join(x, y text.Range) text.Range {
	return text.Range{From: min(x.From, y.From), To: max(x.To, y.To)}
}
