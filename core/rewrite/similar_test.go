package rewrite

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// counts are the weighted terms of units, and the number of units that hold
// each stem, by looking at every word.
func counts(s *Side, units text.Range) map[uint32]float64 {
	n := map[uint32]float64{}
	for _, u := range s.units[units.From:units.To] {
		for i := u.words.From; i < u.words.To; i++ {
			if s.text.Words[i].Flags&text.Ignored == 0 {
				n[s.stems[i]]++
			}
		}
	}
	return n
}

// naiveWeights are the inverse document frequencies of all stems.
func naiveWeights(c *Comparison) map[uint32]float64 {
	units, frequency := 0, map[uint32]float64{}
	for _, s := range []*Side{c.a, c.b} {
		for i := range s.units {
			units++
			for stem := range counts(s, text.Range{From: i, To: i + 1}) {
				frequency[stem]++
			}
		}
	}
	for stem, n := range frequency {
		frequency[stem] = math.Log(float64(units) / n)
	}
	return frequency
}

// naiveCosine compares two stretches of units.
func naiveCosine(c *Comparison, weights map[uint32]float64, r Region) float64 {
	a, b := counts(c.a, r.A), counts(c.b, r.B)
	dot, normA, normB := 0.0, 0.0, 0.0
	for stem, n := range a {
		dot += n * b[stem] * weights[stem] * weights[stem]
		normA += n * n * weights[stem] * weights[stem]
	}
	for stem, n := range b {
		normB += n * n * weights[stem] * weights[stem]
	}
	if dot == 0 {
		return 0
	}
	return dot / math.Sqrt(normA*normB)
}

func one(i int) text.Range { return text.Range{From: i, To: i + 1} }

func near(x float32, y float64) bool { return math.Abs(float64(x)-y) < 2e-3 }

func TestSimilarities(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 15 {
		c := randomComparison(random, 30, 60)
		weights := naiveWeights(c)
		for i := range c.a.units {
			columns := map[int]float32{}
			for _, x := range c.likes(c.a, i) {
				columns[int(x.unit)] = x.cosine
			}
			for j := range c.b.units {
				want := naiveCosine(c, weights, Region{A: one(i), B: one(j)})
				got := c.at(i, j)
				if !near(got.cosine, want) || got.cosine != columns[j] {
					t.Fatalf("units %d, %d: cosine %v, by columns %v, want %v", i, j, got.cosine, columns[j], want)
				}
				common, a, b := 0, counts(c.a, one(i)), counts(c.b, one(j))
				for stem := range a {
					if b[stem] > 0 {
						common++
					}
				}
				if int(got.stems) != common {
					t.Fatalf("units %d, %d: %d stems in common, want %d", i, j, got.stems, common)
				}
			}
		}
	}
}

func TestRegionCosine(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 60 {
		c := randomComparison(random, 30, 60)
		r := Region{A: randomRange(random, len(c.a.units)), B: randomRange(random, len(c.b.units))}
		if got, want := c.cosineOf(r), naiveCosine(c, naiveWeights(c), r); !near(got, want) {
			t.Fatalf("%v: %v, want %v", r, got, want)
		}
		for stem := range c.poured {
			if c.poured[stem] != (poured{}) {
				t.Fatalf("stem %d was left in the scratch memory", stem)
			}
		}
	}
}

// TestNumbersDoNotShow: which of two texts was read first, and so which stem has
// which number, changes nothing, not even in the last digit of a cosine.
func TestNumbersDoNotShow(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	for range 30 {
		a, b := spell(randomSentences(random, 20, 400)), spell(randomSentences(random, 20, 400))
		c, d := compareInOrder(a, b, a, b), compareInOrder(b, a, a, b)
		for j := range c.b.units {
			if !slices.Equal(c.likesB[j], d.likesB[j]) || !slices.Equal(c.sharedB[j], d.sharedB[j]) {
				t.Fatalf("unit %d is like %v, or %v", j, c.likesB[j], d.likesB[j])
			}
		}
		r := Region{A: randomRange(random, len(c.a.units)), B: randomRange(random, len(c.b.units))}
		if x, y := c.regionFeatures(r), d.regionFeatures(r); !slices.Equal(x, y) {
			t.Fatalf("%v: features %v, or %v", r, x, y)
		}
		if x, y := windowNorms(c.a, c.weights, c.weighedA.norms), windowNorms(d.a, d.weights, d.weighedA.norms); !slices.Equal(x, y) {
			t.Fatalf("windows %v, or %v", x, y)
		}
	}
}

// compareInOrder compares a and b after two texts were read, first and second.
func compareInOrder(first, second, a, b string) *Comparison {
	lexicon := text.NewLexicon()
	stems := text.NewStems(lexicon)
	sides := map[string]*Side{}
	for _, source := range []string{first, second} {
		sides[source] = NewSide(text.Read(source, lexicon, "en"), stems)
	}
	return Fitted.Compare(sides[a], sides[b], stems.Len(), nil, new(Room))
}

// TestFrequentStems: a stem with more meetings than are allowed counts for
// nothing, and no pair of units is found by it.
func TestFrequentStems(t *testing.T) {
	const unitsB = 1 << 9
	for j, row := range compareOneStem(1+mostMeetings/unitsB, unitsB).likesB {
		if len(row) > 0 {
			t.Fatalf("unit %d is like %d units", j, len(row))
		}
	}
	if row := compareOneStem(mostMeetings/unitsB, unitsB).likesB[7]; len(row) != mostMeetings/unitsB || row[0].cosine != 1 {
		t.Errorf("as many as are allowed: %d similar units", len(row))
	}
}

// compareOneStem compares units of a single word, the same in all of them, with
// the weight 1.
func compareOneStem(unitsA, unitsB int) *Comparison {
	side := func(units int) *Side {
		s := &Side{}
		for i := range units {
			s.units, s.terms = append(s.units, unit{first: i, last: i + 1}), append(s.terms, term{0, 1})
		}
		return s
	}
	light := func(units int) weighed {
		ones := slices.Repeat([]float32{1}, units)
		return weighed{terms: ones, units: ones, norms: ones}
	}
	c := &Comparison{a: side(unitsA), b: side(unitsB), Room: &Room{
		uses:     []use{{unitsA: int32(unitsA), unitsB: int32(unitsB)}},
		weighedA: light(unitsA), weighedB: light(unitsB),
	}}
	c.settle(nil)
	c.findSimilar()
	return c
}
