package rewrite

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/text"
)

// Regions are refined side by side in turns and judged in the end, so that the
// same units are asked about with the same stretch time and again.

// measured is how units of one side, the last that were asked for, are matched
// by a stretch of the other.
type measured struct {
	units, stretch text.Range
	found          []measurement // of each unit
}

// measurement is what is known of one unit.
type measurement struct {
	match
	cosine float32 // the greatest with a unit of the stretch
}

// forget is for the next comparison, which has other units.
func (m *measured) forget() { m.units = text.Range{} }

// measure matches units of a side with a stretch of the other. The next call
// for the same side uses the memory again.
func (c *Comparison) measure(s *Side, units, stretch text.Range) []measurement {
	m, other := &c.measuredA, c.opposite(s)
	if s == c.b {
		m = &c.measuredB
	}
	if m.stretch != stretch || !overlap(m.units, units) {
		m.units, m.stretch, m.found = text.Range{From: units.From, To: units.From}, stretch, m.found[:0]
	}
	before, after := max(m.units.From-units.From, 0), max(units.To-m.units.To, 0)
	if before+after > 0 {
		c.places.list(other, other.span(stretch))
		m.found = slices.Grow(m.found, before+after)[:len(m.found)+before]
		copy(m.found[before:], m.found)
		for k := range before {
			m.found[k] = c.measureUnit(s, units.From+k, stretch)
		}
		for i := m.units.To; i < units.To; i++ {
			m.found = append(m.found, c.measureUnit(s, i, stretch))
		}
		c.places.clear()
		m.units = text.Range{From: m.units.From - before, To: m.units.To + after}
	}
	return m.found[units.From-m.units.From:][:units.Len()]
}

// measureUnit measures one unit with the stretch that is listed.
func (c *Comparison) measureUnit(s *Side, i int, stretch text.Range) measurement {
	words, weight := s.units[i].words, c.weighed(s).units[i]
	found := measurement{cosine: c.greatestCosine(s, i, stretch)}
	if partner := int(c.settled(s)[i]) - 1; partner >= 0 && stretch.Contains(partner) {
		// Each word stands there, with full support.
		found.match = match{weight, weight, weight, words.Len()}
	} else {
		found.match = c.places.match(s, words, weight, c.weights)
	}
	return found
}

// sums are how the units of a region are matched, all in all.
type sums struct {
	Region
	a, b   match
	cosine float32
}

// sumsOf are known for regions that were refined and not joined with others.
func (c *Comparison) sumsOf(r Region) sums {
	for _, known := range c.known {
		if known.A == r.A && known.B == r.B {
			return known
		}
	}
	return c.sumUp(r)
}

// sumUp adds up the matches of both sides of a region, and compares them.
func (c *Comparison) sumUp(r Region) sums {
	return sums{r, c.sumSide(c.a, r.A, r.B), c.sumSide(c.b, r.B, r.A), c.cosineOf(r)}
}

// sumSide adds up the matches of units of one side with a stretch of the other.
func (c *Comparison) sumSide(s *Side, units, stretch text.Range) (sum match) {
	for _, m := range c.measure(s, units, stretch) {
		sum.weight += m.weight
		sum.matched += m.matched
		sum.supported += m.supported
		sum.run = max(sum.run, m.run)
	}
	return sum
}
