package sorting

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// element has a key of which many are alike, and tells them apart.
type element struct{ key, place int }

func byKey(x, y element) int { return x.key - y.key }

// shuffled makes n elements, the same ones for the same n.
func shuffled(n int) []element {
	random := rand.New(rand.NewPCG(uint64(n), 1))
	items := make([]element, n)
	for i := range items {
		items[i] = element{random.IntN(n/3 + 1), i}
	}
	return items
}

// The reports depend on the order of equal elements, so that it has to be
// that of package slices whatever the length.
func TestSortsAsSlicesDoes(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 12, 13, 49, 50, 51, 300, 5000} {
		got, want := shuffled(n), shuffled(n)
		By(got, byKey)
		slices.SortFunc(want, byKey)
		if !slices.Equal(got, want) {
			t.Errorf("By differs from slices.SortFunc on %d elements", n)
		}
		got, want = shuffled(n), shuffled(n)
		StablyBy(got, byKey)
		slices.SortStableFunc(want, byKey)
		if !slices.Equal(got, want) {
			t.Errorf("StablyBy differs from slices.SortStableFunc on %d elements", n)
		}
	}
}
