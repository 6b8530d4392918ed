package rewrite

import "math"

// Comparison is two sides at work.
type Comparison struct {
	a, b         *Side
	models       *Models
	weights      []float32      // idf of each stem
	normA, normB []float32      // squared length of each unit
	rows         [][]similarity // for each unit of B, ascending by unit of A
	columns      [][]column     // the cosines again, for each unit of A
	line         []link         // where one text follows the other from end to end
	scratch
}

// scratch is memory that the steps of a comparison share.
type scratch struct {
	poured, other []float32 // by stem
	touched       []uint32
	places        places
	matches       []match
	cosines       []float32
	features      [unitFeatures]float64
	best          []float32 // by unit
	partner       []int     // by unit
}

// Compare prepares two sides for finding regions; stems is the number of
// distinct stems that they are numbered by.
func (m *Models) Compare(a, b *Side, stems int) *Comparison {
	if !m.takes(Stemming) {
		a, b, stems = unstemmed(a, b)
	}
	c := &Comparison{a: a, b: b, models: m, weights: weights(a, b, stems)}
	c.poured, c.other = make([]float32, stems), make([]float32, stems)
	c.places = newPlaces(stems)
	if !m.takes(Support) {
		c.places.given = supportFull
	}
	c.normA, c.normB = norms(a, c.weights), norms(b, c.weights)
	c.rows = c.similarities()
	c.columns = c.transpose()
	return c
}

// weights are the inverse document frequencies of stems, a document being a
// unit: ln(units / units with the stem) (Spärck Jones 1972). They are rounded,
// so that no platform's logarithm makes a difference.
func weights(a, b *Side, stems int) []float32 {
	const steps = 1 << 12
	frequency := make([]int32, stems)
	for _, s := range []*Side{a, b} {
		for _, t := range s.terms {
			frequency[t.stem]++
		}
	}
	units := float64(len(a.units) + len(b.units))
	weights := make([]float32, stems)
	for stem, n := range frequency {
		if n > 0 {
			weights[stem] = float32(math.Round(steps*math.Log(units/float64(n)))) / steps
		}
	}
	return weights
}

func norms(s *Side, weights []float32) []float32 {
	norms := make([]float32, len(s.units))
	for i, u := range s.units {
		sum := float32(0)
		for _, t := range s.terms[u.first:u.last] {
			w := float32(t.count) * weights[t.stem]
			sum += float32(w * w)
		}
		norms[i] = sum
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
