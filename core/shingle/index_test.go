package shingle

import (
	"math/rand"
	"slices"
	"testing"
)

// TestOverlapsAgainstAllPairs holds the index against the intersection of all
// pairs of sets, with set phrases in most articles and articles made of
// hardly anything else: nothing is missed, and nothing is too much.
func TestOverlapsAgainstAllPairs(t *testing.T) {
	const least = 0.1
	random := rand.New(rand.NewSource(1))
	articles := someArticles(random, frequent+500)
	index := NewIndex(articles, least)
	passed := 0
	for b := range articles {
		var want []Overlap
		for a := range b {
			common := sharedBy(articles[a], articles[b])
			if common > 0 && float64(common) >= least*float64(min(len(articles[a]), len(articles[b]))) {
				want = append(want, Overlap{a, common})
			} else if common > 0 {
				passed++
			}
		}
		if got := index.Overlaps(b); !slices.Equal(got, want) {
			t.Fatalf("%d: got %v, want %v", b, got, want)
		}
	}
	if passed == 0 {
		t.Error("no pair below the least containment was passed over: the test has no frequent shingles")
	}
}

// TestOverlapsOfHashesAlike has hashes that share their highest bits, by which
// the index distributes them.
func TestOverlapsOfHashesAlike(t *testing.T) {
	random := rand.New(rand.NewSource(2))
	for range 200 {
		articles := make([][]uint64, 2+random.Intn(20))
		for i := range articles {
			for range random.Intn(30) {
				articles[i] = append(articles[i], uint64(random.Intn(3))<<60|uint64(1+random.Intn(9)))
			}
			articles[i] = distinct(articles[i])
		}
		index := NewIndex(articles, 0)
		for b := range articles {
			var want []Overlap
			for a := range b {
				if common := sharedBy(articles[a], articles[b]); common > 0 {
					want = append(want, Overlap{a, common})
				}
			}
			if got := index.Overlaps(b); !slices.Equal(got, want) {
				t.Fatalf("%d of %v: got %v, want %v", b, articles, got, want)
			}
		}
	}
}

// TestShareLeavesOutWhatStandsAside holds the shares against those of sets.
func TestShareLeavesOutWhatStandsAside(t *testing.T) {
	random := rand.New(rand.NewSource(3))
	articles := someArticles(random, frequent+50)
	aside := make([][]uint64, len(articles))
	index := NewIndex(articles, 0)
	index.Weigh(func(article int) int { return article % 2 }) // two families: all count in full
	for i, hashes := range articles {
		var set []uint64
		for _, h := range hashes {
			if random.Intn(2) == 0 {
				set = append(set, h)
			}
		}
		aside[i] = distinct(set)
		index.SetAside(i, aside[i])
	}
	for range 20_000 {
		a, b := random.Intn(len(articles)), random.Intn(len(articles))
		if a == b {
			continue
		}
		plain := 0
		for _, h := range articles[a] {
			if sharedBy([]uint64{h}, articles[b]) == 1 && sharedBy([]uint64{h}, aside[a])+sharedBy([]uint64{h}, aside[b]) < 2 {
				plain++
			}
		}
		want := Share{plain, float64(plain), ratio(plain, min(len(articles[a]), len(articles[b])))}
		aside := sharedBy(aside[a], articles[b])
		if least := index.LeastShare(a, b).Plain; least != sharedBy(articles[a], articles[b])-aside {
			t.Fatalf("%d and %d: at least %d, %d of them aside", a, b, least, aside)
		}
		if got := index.Share(a, b); got != want {
			t.Fatalf("%d and %d: got %+v, want %+v", a, b, got, want)
		}
	}
}

// TestNearMissesNothing holds the articles that are near against the shares of
// all pairs, with shingles of so many families that they weigh next to nothing.
func TestNearMissesNothing(t *testing.T) {
	random := rand.New(rand.NewSource(4))
	articles := someArticles(random, 2*frequent)
	for i := range articles { // some hold hardly anything but light ones
		for n := range uint64(random.Intn(3) * random.Intn(2000)) {
			articles[i] = append(articles[i], (n+1)<<40)
		}
		articles[i] = distinct(articles[i])
	}
	index := NewIndex(articles, 0.5)
	index.Weigh(func(article int) int { return article })
	light := 0
	for range 300 {
		b := random.Intn(len(articles))
		const least, containment = 1.5, 0.03
		near := slices.Clone(index.Near(b, least, containment))
		if !slices.IsSorted(near) {
			t.Fatalf("%v is not sorted", near)
		}
		for a := range b {
			_, found := slices.BinarySearch(near, a)
			if share := index.Share(a, b); !found && share.Shingles >= least && share.Containment >= containment {
				t.Fatalf("%d and %d were missed: %+v", a, b, share)
			} else if found && index.heavy[a] && index.heavy[b] {
				light++
			}
		}
		if 10*len(near) > len(articles) && !index.heavy[b] {
			t.Fatalf("%d articles near one", len(near))
		}
	}
	if light == 0 {
		t.Error("no two articles are near by light shingles alone")
	}
}

// TestWeighCountsFamilies: a shingle of many families counts for less, one of
// many articles of one family does not.
func TestWeighCountsFamilies(t *testing.T) {
	articles := make([][]uint64, 2*usual)
	for i := range articles {
		articles[i] = []uint64{1 << 60, 1 << 61}
		if i > 1 {
			articles[i] = []uint64{1 << 60, 1<<62 + uint64(i)}
		}
	}
	index := NewIndex(articles, 0)
	index.Weigh(func(article int) int { return article })
	if share := index.Share(0, 1); share != (Share{2, 1.5, 1}) {
		t.Errorf("as many families as articles: %+v", share)
	}
	index.Weigh(func(int) int { return 0 })
	if share := index.Share(0, 1); share != (Share{2, 2, 1}) {
		t.Errorf("one family: %+v", share)
	}
}

// someArticles makes articles of random shingles out of few, so that many are
// shared, and of a handful that nearly all articles hold.
func someArticles(random *rand.Rand, n int) [][]uint64 {
	const spread = 0x9E3779B97F4A7C15
	articles := make([][]uint64, n)
	for i := range articles {
		var hashes []uint64
		for range random.Intn(30) {
			h := uint64(random.Intn(20*n)) + 100
			if random.Intn(8) == 0 || i%17 == 0 {
				h = uint64(random.Intn(3)) + 1
			}
			hashes = append(hashes, h*spread)
		}
		for h := range uint64(3) {
			if random.Intn(10) > 0 {
				hashes = append(hashes, (h+1)*spread)
			}
		}
		articles[i] = distinct(hashes)
	}
	return articles
}

func distinct(hashes []uint64) []uint64 { return new(Sorter).Distinct(hashes) }

// sharedBy counts what two lists of distinct hashes have in common.
func sharedBy(a, b []uint64) int {
	return len(a) + len(b) - len(distinct(slices.Concat(a, b)))
}

func BenchmarkIndex(b *testing.B) {
	articles := someArticles(rand.New(rand.NewSource(1)), 5000)
	for b.Loop() {
		index := NewIndex(articles, 0.1)
		for i := range articles {
			index.Overlaps(i)
		}
	}
}
