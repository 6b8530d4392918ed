package rewrite

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// checkPartners wants stretches inside a region, each in one unit, with no
// word in two of them.
func checkPartners(t *testing.T, c *Comparison, r Region, partners []Partners) {
	t.Helper()
	usedA, usedB := map[int]bool{}, map[int]bool{}
	use := func(s *Side, units text.Range, used map[int]bool, words text.Range) {
		if in := s.UnitsTouching(words); words.Len() < 1 || in.Len() != 1 || !units.Contains(in.From) {
			t.Fatalf("words %v touch units %v, want one of %v", words, in, units)
		}
		for i := words.From; i < words.To; i++ {
			if used[i] {
				t.Fatalf("word %d has two partners in %v", i, partners)
			}
			used[i] = true
		}
	}
	for _, p := range partners {
		use(c.a, r.A, usedA, p.A)
		use(c.b, r.B, usedB, p.B)
	}
}

func TestPartners(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	found := 0
	for range 300 {
		c := randomComparison(random, 30, 150)
		r := Region{A: randomRange(random, len(c.a.units)), B: randomRange(random, len(c.b.units))}
		takenA, takenB := map[int]bool{}, map[int]bool{}
		for range random.IntN(20) {
			takenA[random.IntN(len(c.a.text.Words))], takenB[random.IntN(len(c.b.text.Words))] = true, true
		}
		partners := c.Partners(r, func(i int) bool { return !takenA[i] }, func(i int) bool { return !takenB[i] }, false)
		checkPartners(t, c, r, partners)
		for _, p := range partners {
			if p.Score < partnerScore {
				t.Fatalf("%v is a poor pair", p)
			}
			for i := p.A.From; i < p.A.To; i++ {
				if takenA[i] {
					t.Fatalf("word %d of the first text is not free", i)
				}
			}
			for i := p.B.From; i < p.B.To; i++ {
				if takenB[i] {
					t.Fatalf("word %d of the second text is not free", i)
				}
			}
		}
		found += len(partners)
	}
	if found < 150 {
		t.Errorf("only %d partners: the texts are too different to test anything", found)
	}
}

// TestIgnoredWordsHaveNoWeight: what the comparison before left as the weight of
// a stem, of which this one ignores all words, does not show.
func TestIgnoredWordsHaveNoWeight(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	everywhere := func(int) bool { return true }
	ignored := 0
	for range 300 {
		c := randomComparison(random, 30, 400)
		r := Region{A: c.a.all(), B: c.b.all()}
		want := c.Partners(r, everywhere, everywhere, false)
		counted := make([]bool, len(c.weights))
		for _, term := range slices.Concat(c.a.terms, c.b.terms) {
			counted[term.stem] = true
		}
		for stem := range c.weights {
			if !counted[stem] {
				c.weights[stem] = 100
				ignored++
			}
		}
		if got := c.Partners(r, everywhere, everywhere, false); !slices.Equal(got, want) {
			t.Fatalf("partners %v, or %v", got, want)
		}
	}
	if ignored == 0 {
		t.Error("no stem is ignored: the texts test nothing")
	}
}

// TestPartnersAtLeastOne: the best of poor pairs is given if one is wanted,
// and none where no word is common.
func TestPartnersAtLeastOne(t *testing.T) {
	const poor = "Gulls circled above the empty market while rain fell on closed stalls."
	c := compareTexts(original, poor+" The mayor told visitors of the zoo about flood tides.")
	everywhere := func(int) bool { return true }
	r := Region{A: c.a.all(), B: c.b.all()}
	if got := c.Partners(r, everywhere, everywhere, false); len(got) > 0 {
		t.Errorf("poor pairs: %v", got)
	}
	if got := c.Partners(r, everywhere, everywhere, true); len(got) != 1 {
		t.Errorf("the best of poor pairs: %v", got)
	}
	if got := c.Partners(r, everywhere, func(int) bool { return false }, true); len(got) > 0 {
		t.Errorf("no free word: %v", got)
	}
}

func TestFreeStretches(t *testing.T) {
	c := compareTexts("One two three four five six seven eight. Nine ten eleven twelve.", "x")
	taken := map[int]bool{2: true, 9: true}
	got := c.a.freeStretches(c.a.all(), func(i int) bool { return !taken[i] })
	if len(got) != 1 || got[0] != (text.Range{From: 3, To: 8}) {
		t.Errorf("got %v, want the words behind the third; of the second sentence too few are left in a row", got)
	}
}
