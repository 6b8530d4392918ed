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
	c.poured = resized(c.poured, stems)
	c.places.resize(stems)
	c.places.given = 0
	if !m.takes(Support) {
		c.places.given = supportFull
	}
	c.settle(chains)
	c.findSimilar()
	c.transpose()
	c.compared = c.compared[:0]
	c.measuredA.forget()
	c.measuredB.forget()
	c.known = c.known[:0]
	return c
}

// use is how many units of each side hold a stem, and where its postings stand.
type use struct{ unitsA, unitsB, from, to int32 }

// weigh gives the stems their inverse document frequencies, a document being a
// unit: ln(units / units with the stem) (Spärck Jones 1972). They are rounded,
// so that no platform's logarithm makes a difference.
func (c *Comparison) weigh(stems int) {
	c.weights, c.uses = resized(c.weights, stems), resized(c.uses, stems)
	for _, t := range c.a.terms {
		c.uses[t.stem].unitsA++
	}
	for _, t := range c.b.terms {
		c.uses[t.stem].unitsB++
	}
	c.rarities = cleared(c.rarities, len(c.a.units)+len(c.b.units)+1)
	c.weighedA.weigh(c, c.a)
	c.weighedB.weigh(c, c.b)
}

// weighed is what a side weighs.
type weighed struct {
	terms []float32 // each as often as it occurs
	units []float32 // all their words
	norms []float32 // the squared lengths of units
}

// weigh fills it in.
//
// Stems are summed up in whatever order, in which the articles were read or their
// words stand, and that must not show. So all sums of products have 64 bits, in
// which they are exact: a weight has 12 binary places, and its square 24. Those of
// the words of a unit are far below 4,096, and so exact in 32 bits.
func (w *weighed) weigh(c *Comparison, s *Side) {
	w.terms = resized(w.terms, len(s.terms))
	w.units, w.norms = resized(w.units, len(s.units)), resized(w.norms, len(s.units))
	uses, weights := c.uses, c.weights
	for i, u := range s.units {
		sum, norm := float32(0), 0.0
		terms, all := s.terms[u.first:u.last], w.terms[u.first:u.last]
		for k, t := range terms {
			use := uses[t.stem]
			weight := c.rarity(int(use.unitsA + use.unitsB))
			weights[t.stem] = weight
			weight = float32(weight * float32(t.count))
			all[k] = weight
			sum += weight
			norm += float64(float64(weight) * float64(weight))
		}
		w.units[i], w.norms[i] = sum, float32(norm)
	}
}

// weighed is what one of the sides weighs.
func (c *Comparison) weighed(s *Side) *weighed {
	if s == c.a {
		return &c.weighedA
	}
	return &c.weighedB
}

// rarity is the weight of a stem that so many units hold. Few numbers occur, and
// those again and again.
//
//go:inline
func (c *Comparison) rarity(units int) float32 {
	const steps = 1 << 12
	if c.rarities[units] == 0 {
		all := float64(len(c.rarities) - 1)
		c.rarities[units] = float32(math.Round(steps*logarithm.Of(all/float64(units)))) / steps
	}
	return c.rarities[units]
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
