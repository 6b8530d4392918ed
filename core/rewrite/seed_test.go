package rewrite

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

func naiveDice(c *Comparison, r Region) float64 {
	a, b := counts(c.a, r.A), counts(c.b, r.B)
	common := 0
	for stem := range a {
		if b[stem] > 0 {
			common++
		}
	}
	return 2 * float64(common) / float64(len(a)+len(b))
}

// naiveSeeds finds seeds by comparing every pair and every pair of windows.
// Pairs that all but meet a threshold are unsure: rounding decides.
func naiveSeeds(c *Comparison) (sure, unsure map[seed]bool) {
	weights := naiveWeights(c)
	sure, unsure = map[seed]bool{}, map[seed]bool{}
	above := func(x, threshold float64) (yes, maybe bool) { return x > threshold+2e-3, x > threshold-2e-3 }
	judge := func(r Region, least, leastDice float64, members ...seed) {
		yes, maybe := above(naiveCosine(c, weights, r), least)
		yesDice, maybeDice := above(naiveDice(c, r), leastDice)
		for _, s := range members {
			yesMember, maybeMember := true, true
			if len(members) > 1 {
				yesMember, maybeMember = above(naiveCosine(c, weights, Region{A: one(int(s.a)), B: one(int(s.b))}), windowMember)
			}
			if yes && yesDice && yesMember {
				sure[s] = true
			} else if maybe && maybeDice && maybeMember {
				unsure[s] = true
			}
		}
	}
	for i := range c.a.units {
		for j := range c.b.units {
			a, b := int32(i), int32(j)
			judge(Region{A: one(i), B: one(j)}, seedCosine, seedDice, seed{a, b})
			if i+1 < len(c.a.units) && j+1 < len(c.b.units) {
				r := Region{A: text.Range{From: i, To: i + 2}, B: text.Range{From: j, To: j + 2}}
				judge(r, windowCosine, windowDice, seed{a, b}, seed{a + 1, b}, seed{a, b + 1}, seed{a + 1, b + 1})
			}
		}
	}
	return sure, unsure
}

func TestSeeds(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	total := 0
	for range 20 {
		c := randomComparison(random, 25, 150)
		sure, unsure := naiveSeeds(c)
		seeds := c.seeds()
		total += len(seeds)
		for _, s := range seeds {
			if !sure[s] && !unsure[s] {
				t.Fatalf("%v is no seed", s)
			}
			delete(sure, s)
		}
		if len(sure) > 0 {
			t.Fatalf("missed %v", sure)
		}
	}
	if total < 150 {
		t.Errorf("only %d seeds: the texts are too different to test anything", total)
	}
}

// TestSplitSentence: a sentence that was split in two is a seed only by the
// window of both halves.
func TestSplitSentence(t *testing.T) {
	c := compareTexts(
		"The harbour board postponed the vote on the dam until spring because the engineers wanted more borings. Nobody objected loudly.",
		"The harbour board postponed the vote until spring. Engineers wanted more borings on the dam. Fishermen mended nets meanwhile.",
	)
	want := []seed{{0, 0}, {0, 1}}
	if got := c.seeds(); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestWindowTerms(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	for range 50 {
		c := randomComparison(random, 12, 40)
		for i := 0; i+1 < len(c.a.units); i++ {
			want := counts(c.a, text.Range{From: i, To: i + 2})
			terms, stems := c.a.windowTermsOf(i)
			if stems != len(want) {
				t.Fatalf("window %d has %d stems, want %d", i, stems, len(want))
			}
			for _, term := range terms {
				want[term.stem] -= float64(term.count)
			}
			for stem, left := range want {
				if left != 0 {
					t.Fatalf("window %d has stem %d %v times too seldom", i, stem, left)
				}
			}
		}
	}
}

func TestSeams(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 8))
	for range 50 {
		c := randomComparison(random, 12, 40)
		for i := 0; i+1 < len(c.a.units); i++ {
			first, second := counts(c.a, text.Range{From: i, To: i + 1}), counts(c.a, text.Range{From: i + 1, To: i + 2})
			want, got := map[uint32]uint32{}, map[uint32]uint32{}
			for stem, n := range first {
				if second[stem] > 0 {
					want[stem] = uint32(n * second[stem])
				}
			}
			for _, s := range c.a.seamsOf(i) {
				got[s.stem] = s.product
			}
			if !maps.Equal(got, want) {
				t.Fatalf("window %d has seams %v, want %v", i, got, want)
			}
		}
	}
}
