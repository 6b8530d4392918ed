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
		freeA, freeB := everywhere(c.a), everywhere(c.b)
		for range random.IntN(20) {
			freeA.Taken[random.IntN(len(freeA.Taken))], freeB.Taken[random.IntN(len(freeB.Taken))] = true, true
		}
		partners := c.Partners(r, freeA, freeB, false)
		checkPartners(t, c, r, partners)
		for _, p := range partners {
			if p.Score < partnerScore {
				t.Fatalf("%v is a poor pair", p)
			}
			for i := p.A.From; i < p.A.To; i++ {
				if freeA.Taken[i] {
					t.Fatalf("word %d of the first text is not free", i)
				}
			}
			for i := p.B.From; i < p.B.To; i++ {
				if freeB.Taken[i] {
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
	ignored := 0
	for range 300 {
		c := randomComparison(random, 30, 400)
		r := Region{A: c.a.all(), B: c.b.all()}
		want := c.Partners(r, everywhere(c.a), everywhere(c.b), false)
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
		if got := c.Partners(r, everywhere(c.a), everywhere(c.b), false); !slices.Equal(got, want) {
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
	r := Region{A: c.a.all(), B: c.b.all()}
	if got := c.Partners(r, everywhere(c.a), everywhere(c.b), false); len(got) > 0 {
		t.Errorf("poor pairs: %v", got)
	}
	if got := c.Partners(r, everywhere(c.a), everywhere(c.b), true); len(got) != 1 {
		t.Errorf("the best of poor pairs: %v", got)
	}
	if got := c.Partners(r, everywhere(c.a), Free{}, true); len(got) > 0 {
		t.Errorf("no free word: %v", got)
	}
}

func TestFreeStretches(t *testing.T) {
	c := compareTexts("One two three four five six seven eight. Nine ten eleven twelve.", "x")
	free := everywhere(c.a)
	free.Taken[2], free.Taken[9] = true, true
	got := c.a.freeStretches(c.a.all(), free)
	if len(got) != 1 || got[0] != (text.Range{From: 3, To: 8}) {
		t.Errorf("got %v, want the words behind the third; of the second sentence too few are left in a row", got)
	}
	got = c.a.freeStretches(c.a.all(), Free{text.Range{From: 4, To: 12}, make([]bool, 8)})
	if len(got) != 2 || got[0] != (text.Range{From: 4, To: 8}) || got[1] != (text.Range{From: 8, To: 12}) {
		t.Errorf("got %v, want what the range holds of both sentences", got)
	}
}
