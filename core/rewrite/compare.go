package rewrite

import (
	"math"

	"github.com/wirecopy/wirecopy/core/logarithm"
)

// Comparison is two sides at work.
type Comparison struct {
	a, b   *Side
	models *Models
	line   []link // where one text follows the other from end to end
	*Room
}

// Compare prepares two sides for finding regions; stems is the number of
// distinct stems that they are numbered by, chains are runs of equal words in
// line.
func (m *Models) Compare(a, b *Side, stems int, chains [][]Run, room *Room) *Comparison {
	if !m.takes(Stemming) {
		a, b, stems = unstemmed(a, b)
	}
	c := &Comparison{a: a, b: b, models: m, Room: room}
	c.weigh(stems)
	c.poured, c.other = resized(c.poured, stems), resized(c.other, stems)
	c.places.resize(stems)
	c.places.given = 0
	if !m.takes(Support) {
		c.places.given = supportFull
	}
	c.normA, c.normB = norms(c.normA, a, c.weights), norms(c.normB, b, c.weights)
	c.settle(chains)
	c.findSimilar()
	c.transpose()
	c.compared = Region{}
	c.measuredA.forget()
	c.measuredB.forget()
	c.known = c.known[:0]
	return c
}

// weigh gives the stems their inverse document frequencies, a document being a
// unit: ln(units / units with the stem) (Spärck Jones 1972). They are rounded,
// so that no platform's logarithm makes a difference.
func (c *Comparison) weigh(stems int) {
	const steps = 1 << 12
	c.weights, c.frequency = resized(c.weights, stems), resized(c.frequency, stems)
	for _, s := range []*Side{c.a, c.b} {
		for _, t := range s.terms {
			c.frequency[t.stem]++
		}
	}
	units := float64(len(c.a.units) + len(c.b.units))
	for _, s := range []*Side{c.a, c.b} {
		for _, t := range s.terms {
			if n := c.frequency[t.stem]; n > 0 {
				c.weights[t.stem] = float32(math.Round(steps*logarithm.Of(units/float64(n)))) / steps
				c.frequency[t.stem] = 0
			}
		}
	}
}

// Stems are summed up in the order of their numbers, which is that in which the
// articles were read and must not show. So the sums have 64 bits, in which they
// are exact: a weight has 12 binary places, and its square 24.

// norms are the squared lengths of the units of a side.
func norms(room []float32, s *Side, weights []float32) []float32 {
	norms := resized(room, len(s.units))
	for i, u := range s.units {
		sum := 0.0
		for _, t := range s.terms[u.first:u.last] {
			w := float64(t.count) * float64(weights[t.stem])
			sum += float64(w * w)
		}
		norms[i] = float32(sum)
	}
	return norms
}

// hasUnits tells whether there is anything to compare.
func (c *Comparison) hasUnits() bool { return len(c.a.units) > 0 && len(c.b.units) > 0 }

// opposite is the other side of the comparison.
func (c *Comparison) opposite(s *Side) *Side {
	if s == c.a {
		return c.b
	}
	return c.a
}
