package shingle

import (
	"math/rand"
	"slices"
	"testing"
)

// TestOverlapsAgainstAllPairs holds the index against the intersection of all
// pairs of sets, with set phrases in most articles and articles made of
// hardly anything else.
func TestOverlapsAgainstAllPairs(t *testing.T) {
	const least = 0.1
	random := rand.New(rand.NewSource(1))
	index, articles := NewIndex(least), someArticles(random, frequent+500)
	for _, a := range articles {
		index.Add(a.hashes, func(i int) bool { return a.aside[i] })
	}
	missed := 0
	sets := make([]map[uint64]bool, len(articles))
	for i, a := range articles {
		sets[i] = a.plain()
	}
	for b := range articles {
		found := index.Overlaps(b)
		for a := range b {
			want := overlap(sets[a], sets[b])
			want.Article = a
			at, ok := slices.BinarySearchFunc(found, a, func(o Overlap, a int) int { return o.Article - a })
			switch {
			case ok && found[at] != want:
				t.Fatalf("%d and %d: got %+v, want %+v", a, b, found[at], want)
			case !ok && float64(want.Common) >= least*float64(min(index.Size(a), index.Size(b))) && want.Common > 0:
				t.Fatalf("%d and %d were missed: %+v", a, b, want)
			case !ok && want.Common > 0:
				missed++
			}
		}
	}
	if missed == 0 {
		t.Error("no pair below the least containment was passed over: the test has no frequent shingles")
	}
}

// marked is an article of the test: hashes and which of them stand aside.
type marked struct {
	hashes []uint64
	aside  []bool
}

// someArticles makes articles of random shingles out of few, so that many are
// shared, and of a handful that nearly all articles hold.
func someArticles(random *rand.Rand, n int) []marked {
	articles := make([]marked, n)
	for i := range articles {
		size := random.Intn(30)
		for range size {
			h := uint64(random.Intn(20*n)) + 100
			if random.Intn(8) == 0 || i%17 == 0 {
				h = uint64(random.Intn(3)) + 1
			}
			articles[i].hashes = append(articles[i].hashes, h, None)
			articles[i].aside = append(articles[i].aside, random.Intn(2) == 0, true)
		}
		for h := range uint64(3) {
			if random.Intn(10) > 0 {
				articles[i].hashes = append(articles[i].hashes, h+1)
				articles[i].aside = append(articles[i].aside, true)
			}
		}
	}
	return articles
}

// overlap counts without an index.
func overlap(x, y map[uint64]bool) (o Overlap) {
	for h, plain := range x {
		if other, ok := y[h]; ok {
			o.Common++
			if plain || other {
				o.Plain++
			}
		}
	}
	return o
}

// plain tells for each distinct shingle whether it stands in the open
// anywhere.
func (a marked) plain() map[uint64]bool {
	set := map[uint64]bool{}
	for i, h := range a.hashes {
		if h != None {
			set[h] = set[h] || !a.aside[i]
		}
	}
	return set
}

func BenchmarkIndex(b *testing.B) {
	articles := someArticles(rand.New(rand.NewSource(1)), 5000)
	for b.Loop() {
		index := NewIndex(0.1)
		for _, a := range articles {
			index.Add(a.hashes, func(int) bool { return false })
		}
		for i := range articles {
			index.Overlaps(i)
		}
	}
}
