package cluster

import (
	"math/rand/v2"
	"testing"
)

func TestShared(t *testing.T) {
	for _, test := range []struct {
		shared     Shared
		same, near bool
	}{
		{Shared{Common: 0, Plain: 0, A: 0, B: 0}, false, false},
		{Shared{Common: 50, Plain: 50, A: 100, B: 100}, true, true},
		{Shared{Common: 50, Plain: 50, A: 100, B: 101}, false, true},
		{Shared{Common: 50, Plain: 2, A: 100, B: 101}, false, false},
		{Shared{Common: 3, Plain: 3, A: 100, B: 900}, false, true},
		{Shared{Common: 3, Plain: 3, A: 101, B: 900}, false, false},
	} {
		if same, near := test.shared.Same(), test.shared.Near(0.1); same != test.same || near != test.near {
			t.Errorf("%+v: same %v, near %v", test.shared, same, near)
		}
	}
}

func TestBelong(t *testing.T) {
	for _, test := range []struct {
		shingles, containment, words float64
		want                         bool
	}{
		{3, 0.1, 0.42, true},
		{3, 0.1, 0.41, false},
		{2.9, 0.9, 0.9, false},
		{9, 0.05, 0.48, true},
		{9, 0.05, 0.47, false},
		{9, 0.029, 0.9, false},
	} {
		if got := Belong(test.shingles, test.containment, 0.1, func() float64 { return test.words }); got != test.want {
			t.Errorf("%+v: %v", test, got)
		}
	}
}

func TestVocabularyWeighsRareWords(t *testing.T) {
	// The port of Alma; the port of Lund; the quay at Alma; the and of; none.
	v := NewVocabulary([][]uint32{{0, 1, 2, 3}, {0, 1, 2, 4}, {0, 3, 5, 6}, {0, 2, 7}, nil})
	if v.Containment(0, 0) != 1 || v.Containment(0, 4) != 0 {
		t.Errorf("itself %v, nothing %v", v.Containment(0, 0), v.Containment(0, 4))
	}
	if v.Containment(0, 1) != v.Containment(1, 0) {
		t.Error("not the same both ways")
	}
	if common, rare := *v.table.value(0), *v.table.value(4); common >= rare {
		t.Errorf("a word of four articles weighs %d, one of one article %d", common, rare)
	}
}

// TestWordTableCountsLikeAMap has more words than a first table, alike ones and
// those at the end of the table.
func TestWordTableCountsLikeAMap(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	var table wordTable
	want := map[uint32]uint32{}
	for range 8 * firstWords {
		word := uint32(random.IntN(firstWords))
		if random.IntN(2) == 0 {
			word = ^word
		}
		want[word]++
		*table.value(word)++
	}
	for word, n := range want {
		if got := *table.value(word); got != n {
			t.Fatalf("%d: %d, want %d", word, got, n)
		}
	}
}
