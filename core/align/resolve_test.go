package align

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

// greedy is what resolve is to find, without a queue: the longest piece of
// any run that is free in both texts, and again, until none is long enough.
func greedy(runs []Run, wordsA, wordsB, shortest int) []Run {
	takenA, takenB := make([]bool, wordsA), make([]bool, wordsB)
	var chosen []Run
	for {
		best := Run{}
		for _, r := range runs {
			for from := range r.N {
				n := 0
				for from+n < r.N && !takenA[r.A+from+n] && !takenB[r.B+from+n] {
					n++
				}
				if piece := (Run{r.A + from, r.B + from, n}); n >= shortest && (best.N == 0 || piece.goesBefore(best)) {
					best = piece
				}
			}
		}
		if best.N == 0 {
			return chosen
		}
		for i := range best.N {
			takenA[best.A+i], takenB[best.B+i] = true, true
		}
		chosen = append(chosen, best)
	}
}

func TestResolve(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 3_000 {
		e := randomExample(random, mostPlaces, 1+random.IntN(6), Options{Shingle: 2 + random.IntN(3), ShortestPassage: 8, Gap: 6})
		runs := e.maximalRuns(e.shortestRun())
		want := greedy(runs, len(e.idsA), len(e.idsB), e.shortestRun())
		got := resolve(slices.Clone(runs), len(e.idsA), len(e.idsB), e.shortestRun())
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("of %v, at least %d words\ngot  %v\nwant %v", runs, e.shortestRun(), got, want)
		}
	}
}

func TestResolveExamples(t *testing.T) {
	tests := []struct {
		name       string
		runs, want []Run
	}{
		{"nothing", nil, nil},
		{"the longer keeps its words", []Run{{0, 20, 6}, {3, 0, 8}}, []Run{{3, 0, 8}, {0, 20, 3}}},
		{"too little is left", []Run{{0, 20, 6}, {1, 0, 8}}, []Run{{1, 0, 8}}},
		{"cut at both ends", []Run{{10, 10, 14}, {0, 50, 15}, {50, 20, 16}}, []Run{{50, 20, 16}, {0, 50, 15}, {15, 15, 5}}},
		{"repeated paragraphs in order", []Run{{0, 0, 9}, {0, 30, 9}, {30, 0, 9}, {30, 30, 9}}, []Run{{0, 0, 9}, {30, 30, 9}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := resolve(slices.Clone(test.runs), 100, 100, 3); !slices.Equal(got, test.want) {
				t.Errorf("got  %v\nwant %v", got, test.want)
			}
		})
	}
}
