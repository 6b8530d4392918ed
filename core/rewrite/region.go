package rewrite

import (
	"math"

	"github.com/wirecopy/wirecopy/core/slice"
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
// region time and again, as long as refining leaves both sides as they are.
func (c *Comparison) cosineOf(r Region) float32 {
	if r.A != c.compared.A || r.B != c.compared.B {
		c.compared, c.comparedCosine = r, c.compareTerms(r)
	}
	return c.comparedCosine
}

func (c *Comparison) compareTerms(r Region) float32 {
	lengthA := c.pour(c.a, r.A)
	dot, lengthB := 0.0, 0.0
	for _, u := range c.b.units[r.B.From:r.B.To] {
		for _, t := range c.b.terms[u.first:u.last] {
			if c.other[t.stem] == 0 {
				c.touched = slice.Push(c.touched, t.stem)
			}
			c.other[t.stem] += float32(float32(t.count) * c.weights[t.stem])
		}
	}
	for _, stem := range c.touched {
		other := float64(c.other[stem])
		dot += float64(other * float64(c.poured[stem]))
		lengthB += float64(other * other)
		c.other[stem] = 0
	}
	c.touched = c.touched[:0]
	c.empty(c.a, r.A)
	return cosine(float32(dot), float32(lengthA), float32(lengthB))
}

// pour sums the weights of the terms of units into c.poured and gives their
// squared length; empty takes them out again.
func (c *Comparison) pour(s *Side, units text.Range) float64 {
	length := 0.0
	for _, u := range s.units[units.From:units.To] {
		for _, t := range s.terms[u.first:u.last] {
			before := float64(c.poured[t.stem])
			c.poured[t.stem] += float32(float32(t.count) * c.weights[t.stem])
			after := float64(c.poured[t.stem])
			length += float64(after*after) - float64(before*before)
		}
	}
	return length
}

//go:inline
func (c *Comparison) empty(s *Side, units text.Range) {
	for _, u := range s.units[units.From:units.To] {
		for _, t := range s.terms[u.first:u.last] {
			c.poured[t.stem] = 0
		}
	}
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
