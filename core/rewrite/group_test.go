package rewrite

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// naiveSplit cuts seeds at the first gap of the second side, else of the
// first, and goes on with the two pieces.
func naiveSplit(seeds []seed, gap int) [][]seed {
	for _, side := range []func(seed) int{func(s seed) int { return int(s.b) }, func(s seed) int { return int(s.a) }} {
		for _, s := range seeds {
			var low, high []seed
			far := true
			for _, x := range seeds {
				if side(x) <= side(s) {
					low = append(low, x)
				} else {
					high = append(high, x)
					far = far && side(x)-side(s) > gap
				}
			}
			if far && len(high) > 0 {
				return append(naiveSplit(low, gap), naiveSplit(high, gap)...)
			}
		}
	}
	return [][]seed{seeds}
}

func compareSeeds(x, y seed) int {
	if x.a != y.a {
		return int(x.a - y.a)
	}
	return int(x.b - y.b)
}

// inOrder sorts groups and the seeds in them.
func inOrder(groups [][]seed) [][]seed {
	for _, g := range groups {
		slices.SortFunc(g, compareSeeds)
	}
	slices.SortFunc(groups, func(x, y []seed) int { return compareSeeds(x[0], y[0]) })
	return groups
}

func TestSplit(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		var seeds []seed
		for range 1 + random.IntN(30) {
			seeds = append(seeds, seed{random.Int32N(60), random.Int32N(60)})
		}
		gap := 1 + random.IntN(8)
		want := inOrder(naiveSplit(slices.Clone(seeds), gap))
		if got := inOrder(split(slices.Clone(seeds), gap)); !reflect.DeepEqual(got, want) {
			t.Fatalf("gap %d of %v\ngot  %v\nwant %v", gap, seeds, got, want)
		}
	}
}

func TestSplitByTurns(t *testing.T) {
	// The seed in the middle holds the first text together and stands apart
	// in the second; without it the first falls in two as well.
	seeds := []seed{{0, 0}, {4, 40}, {8, 3}}
	want := [][]seed{{{0, 0}}, {{4, 40}}, {{8, 3}}}
	if got := inOrder(split(slices.Clone(seeds), 4)); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := split(slices.Clone(seeds[:1]), 4); !reflect.DeepEqual(got, [][]seed{{{0, 0}}}) {
		t.Errorf("a single seed: %v", got)
	}
}

// TestGroup: every seed is in exactly one candidate, and those that are not
// alike were cut with the smallest gap.
func TestGroup(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 40 {
		c := randomComparison(random, 60, 120)
		seeds := c.seeds()
		regions := c.candidates()
		if len(seeds) == 0 {
			if len(regions) > 0 {
				t.Fatal("candidates without a seed")
			}
			continue
		}
		for _, s := range seeds {
			if !slices.ContainsFunc(regions, func(r Region) bool { return r.A.Contains(int(s.a)) && r.B.Contains(int(s.b)) }) {
				t.Fatalf("%v is in no candidate", s)
			}
		}
		for _, r := range regions {
			var members []seed
			for _, s := range seeds {
				if r.A.Contains(int(s.a)) && r.B.Contains(int(s.b)) {
					members = append(members, s)
				}
			}
			if hull(members) != r {
				t.Fatalf("%v does not end where its seeds do", r)
			}
			if c.cosineOf(r) <= groupCosine && len(split(members, narrowestGap)) > 1 {
				t.Fatalf("%v is not alike and could be cut", r)
			}
		}
	}
}

// TestGroupCuts: two rewritten sentences three apart are one candidate only if
// what stands between them is alike as well.
func TestGroupCuts(t *testing.T) {
	const (
		first, firstSpun = "The harbour board postponed its vote on the storm barrier until spring. ", "The harbour board delayed its vote on the storm barrier to spring. "
		last, lastSpun   = "Insurers refused to cover several shops on Dock Street.\n", "Insurers declined to cover several shops on Dock Street.\n"
	)
	apart := compareTexts(first+spunBefore+last, firstSpun+spunAfter+lastSpun).candidates()
	if want := []Region{region(0, 1, 0, 1), region(4, 5, 4, 5)}; !slices.Equal(apart, want) {
		t.Errorf("got %v, want %v", apart, want)
	}
	alike := compareTexts(first+spunBefore+last, firstSpun+spunBefore+lastSpun).candidates()
	if want := []Region{region(0, 5, 0, 5)}; !slices.Equal(alike, want) {
		t.Errorf("got %v, want %v", alike, want)
	}
}

func TestHull(t *testing.T) {
	want := Region{A: text.Range{From: 2, To: 8}, B: text.Range{From: 0, To: 10}}
	if got := hull([]seed{{5, 9}, {2, 4}, {7, 0}}); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}
