package shingle

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// TestSetsCountLikeMaps: the numbers of distinct and of shared shingles.
func TestSetsCountLikeMaps(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	var sorter Sorter
	var shared Shared
	for range 300 {
		lexicon := text.NewLexicon()
		vocabulary, size := 1+random.IntN(6), 1+random.IntN(4)
		a := randomText(random, lexicon, random.IntN(50), vocabulary, 20)
		b := randomText(random, lexicon, random.IntN(50), vocabulary, 20)
		inA, inB := asMap(keys(a, lexicon, size)), asMap(keys(b, lexicon, size))
		common, either := 0, len(inB)
		for key := range inA {
			if inB[key] {
				common++
			} else {
				either++
			}
		}
		setA, setB := sorter.Set(Hashes(nil, a, lexicon, size)), sorter.Set(Hashes(nil, b, lexicon, size))
		shared.Find(setA, setB, len(b.Words))
		if setA.Len() != len(inA) || setB.Len() != len(inB) || shared.Shingles != common {
			t.Fatalf("%d and %d shingles, %d common; want %d, %d, %d", setA.Len(), setB.Len(), shared.Shingles, len(inA), len(inB), common)
		}
		want := 0.0
		if either > 0 {
			want = float64(common) / float64(either)
		}
		if got := Resemblance(shared.Shingles, setA.Len(), setB.Len()); got != want {
			t.Fatalf("resemblance %v, want %d/%d", got, common, either)
		}
	}
}

func asMap(keys []string) map[string]bool {
	m := map[string]bool{}
	for _, key := range keys {
		if key != "" {
			m[key] = true
		}
	}
	return m
}

// TestSharedIsAMap holds the places of shared shingles against a map, with hashes
// of which many fall into one bucket.
func TestSharedIsAMap(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 5))
	var sorter Sorter
	var shared Shared
	for range 500 {
		most := 1 + random.IntN(60)
		hashes := func() []uint64 {
			hashes := make([]uint64, random.IntN(300))
			for i := range hashes {
				hashes[i] = uint64(random.IntN(most)) << (8 * random.IntN(8))
			}
			return hashes
		}
		first, second := hashes(), hashes()
		places := map[uint64][]uint32{}
		for i, h := range first {
			if h != None {
				places[h] = append(places[h], uint32(i))
			}
		}
		shared.Find(sorter.Set(first), sorter.Set(second), len(second))
		for word, h := range second {
			var got []uint32
			for _, place := range shared.Places(word) {
				got = append(got, place.At)
			}
			if !slices.Equal(got, places[h]) {
				t.Fatalf("%x stands at %v, want %v", h, got, places[h])
			}
		}
	}
}

func TestSetLeavesItsArgument(t *testing.T) {
	hashes := []uint64{7, None, 3, 7, None}
	set := new(Sorter).Set(hashes)
	if want := []Place{{3, 2}, {7, 0}, {7, 3}}; !slices.Equal(set.places, want) || set.Len() != 2 {
		t.Errorf("%d distinct ones of %v, want %v", set.Len(), set.places, want)
	}
	if !slices.Equal(hashes, []uint64{7, None, 3, 7, None}) {
		t.Errorf("the hashes are %v", hashes)
	}
}
