package rewrite

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

func region(a0, a1, b0, b1 int) Region {
	return Region{A: text.Range{From: a0, To: a1}, B: text.Range{From: b0, To: b1}}
}

func TestMerge(t *testing.T) {
	tests := []struct {
		name          string
		regions, want []Region
	}{
		{"none", nil, nil},
		{"apart", []Region{region(0, 5, 0, 5), region(5, 9, 5, 9)}, []Region{region(0, 5, 0, 5), region(5, 9, 5, 9)}},
		{"on one side only", []Region{region(0, 5, 0, 5), region(4, 9, 5, 9)}, []Region{region(0, 5, 0, 5), region(4, 9, 5, 9)}},
		{"on both", []Region{region(0, 5, 0, 5), region(4, 9, 3, 4)}, []Region{region(0, 9, 0, 5)}},
		// The first two meet only once the third has joined the first.
		{"by way of a third", []Region{region(0, 2, 0, 2), region(4, 6, 4, 6), region(1, 5, 1, 5)}, []Region{region(0, 6, 0, 6)}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := merge(slices.Clone(test.regions)); !slices.Equal(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

// TestMergeRandom: what is left overlaps on one side at most, and covers all
// that there was.
func TestMergeRandom(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 2_000 {
		var regions []Region
		for range random.IntN(12) {
			a, b := random.IntN(40), random.IntN(40)
			regions = append(regions, region(a, a+1+random.IntN(9), b, b+1+random.IntN(9)))
		}
		merged := merge(slices.Clone(regions))
		for i, x := range merged {
			for _, y := range merged[:i] {
				if overlap(x.A, y.A) && overlap(x.B, y.B) {
					t.Fatalf("%v and %v of %v overlap", x, y, regions)
				}
			}
		}
		for _, r := range regions {
			if !slices.ContainsFunc(merged, func(m Region) bool { return join(m.A, r.A) == m.A && join(m.B, r.B) == m.B }) {
				t.Fatalf("%v is not in %v", r, merged)
			}
		}
	}
}

func TestSeparate(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 60 {
		c := randomComparison(random, 40, 100)
		var found []scored
		for range random.IntN(12) {
			r := Region{A: randomRange(random, len(c.a.units)), B: randomRange(random, len(c.b.units))}
			found = append(found, scored{r, float64(random.IntN(5))})
		}
		separate := c.separate(slices.Clone(found))
		checkDisjoint(t, c, separate)
		for _, r := range separate {
			if c.shorter(r) < LeastBytes {
				t.Fatalf("%v is too short", r)
			}
		}
		best := slices.MaxFunc(append(found, scored{}), func(x, y scored) int { return int(x.quality - y.quality) })
		if best.quality > 0 && c.shorter(best.Region) >= LeastBytes && !slices.Contains(separate, best.Region) {
			t.Fatalf("the best region %v was cut: %v", best, separate)
		}
	}
}

// TestRegionsOfRandomTexts: regions are disjoint and the same each time.
func TestRegionsOfRandomTexts(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	found := 0
	for range 100 {
		c := randomComparison(random, 60, 40+random.IntN(400))
		regions := c.Regions()
		checkDisjoint(t, c, regions)
		if again := c.Regions(); !slices.Equal(regions, again) {
			t.Fatalf("first %v, then %v", regions, again)
		}
		found += len(regions)
	}
	if found < 40 {
		t.Errorf("only %d regions: the texts are too different to test anything", found)
	}
}
