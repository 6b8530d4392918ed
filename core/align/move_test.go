package align

import (
	"math/rand/v2"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// passagesInOrder makes passages of the given lengths, in this order in the
// first text and in the order of places in the second, where they are longer
// by what longer says.
func passagesInOrder(places, lengths []int, longer func(i int) int) []Passage {
	passages := make([]Passage, len(places))
	a := 0
	for i := range passages {
		passages[i].A = text.Range{From: a, To: a + lengths[i]}
		a += lengths[i] + 1
	}
	b := 0
	for place := range places {
		for i, p := range places {
			if p == place {
				passages[i].B = text.Range{From: b, To: b + lengths[i] + longer(i)}
				b = passages[i].B.To + 1
			}
		}
	}
	return passages
}

// heaviestInLine is the weight of the heaviest passages that stand in the
// same order in both texts, by looking at all pairs of passages.
func heaviestInLine(passages []Passage) int {
	weights := make([]int, len(passages))
	heaviest := 0
	for i, p := range passages {
		for j, q := range passages[:i] {
			if q.B.From < p.B.From {
				weights[i] = max(weights[i], weights[j])
			}
		}
		weights[i] += p.A.Len() + p.B.Len()
		heaviest = max(heaviest, weights[i])
	}
	return heaviest
}

func TestMarkMoved(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 3_000 {
		places := random.Perm(random.IntN(12))
		lengths := make([]int, len(places))
		for i := range lengths {
			lengths[i] = 1 + random.IntN(5)
		}
		passages := passagesInOrder(places, lengths, func(int) int { return random.IntN(4) })
		markMoved(passages)
		weight, endB := 0, -1
		for _, p := range passages {
			if p.Moved {
				continue
			}
			if p.B.From < endB {
				t.Fatalf("%v is not in line: %+v", p.B, passages)
			}
			weight, endB = weight+p.A.Len()+p.B.Len(), p.B.To
		}
		if want := heaviestInLine(passages); weight != want {
			t.Fatalf("%d words in line, want %d: %+v", weight, want, passages)
		}
	}
}

func TestMarkMovedExamples(t *testing.T) {
	tests := []struct {
		name            string
		places, lengths []int
		want            string // m for moved
	}{
		{"none", nil, nil, ""},
		{"one", []int{0}, []int{9}, "."},
		{"in order", []int{0, 1, 2}, []int{9, 9, 9}, "..."},
		{"last one first", []int{1, 2, 0}, []int{9, 9, 9}, "..m"},
		{"the longer stays", []int{1, 0}, []int{9, 10}, "m."},
		{"of two alike the first stays", []int{1, 0}, []int{9, 9}, ".m"},
		{"many short ones outweigh", []int{3, 0, 1, 2}, []int{20, 9, 9, 9}, "m..."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			passages := passagesInOrder(test.places, test.lengths, func(int) int { return 0 })
			markMoved(passages)
			got := ""
			for _, p := range passages {
				if p.Moved {
					got += "m"
				} else {
					got += "."
				}
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
