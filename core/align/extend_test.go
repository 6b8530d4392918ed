package align

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// reversed turns the words of a text round, to see that passages grow to the
// left as they do to the right.
func reversed(source string) string {
	words := strings.Fields(source)
	slices.Reverse(words)
	return strings.Join(words, " ")
}

// TestExtend has texts that share "the harbour board reopened its port" as a
// first chain; want are the words that the chain has once it has grown.
func TestExtend(t *testing.T) {
	const seed = "the harbour board reopened its port "
	tests := []struct{ name, a, b, want string }{
		{"replaced", "on monday after storms", "on friday after storms", "on after storms"},
		{"inserted", "on monday after", "on last monday after", "on monday after"},
		{"dropped", "on late monday after storms", "on monday after storms", "on monday after storms"},
		{"two replaced", "on monday after big storms hit town", "on friday after two storms hit town", "on after storms hit town"},
		{"nothing follows", "", "", ""},
		{"unrelated", "while ships lay far outside", "and nobody had asked them why", ""},
		{"a set phrase behind one word", "yard of the town", "gates of the old", ""},
		{"one word behind another", "x agreed", "y agreed", ""},
		{"too many words in between", "a b c d and ferries ran from noon on", "e f g h and ferries ran from noon on", ""},
		{"step by step", strings.Repeat("x so they say now ", 9), strings.Repeat("y so they say now ", 9), strings.Repeat("so they say now ", 9)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			want := strings.Fields(seed + test.want)
			e := newExample(seed+test.a, seed+test.b, standard)
			if got := e.grownFrom(chain{{0, 0, 6}}); !slices.Equal(got, want) {
				t.Errorf("to the right %q, want %q", got, want)
			}
			slices.Reverse(want)
			e = newExample(reversed(seed+test.a), reversed(seed+test.b), standard)
			if got := e.grownFrom(chain{{len(e.idsA) - 6, len(e.idsB) - 6, 6}}); !slices.Equal(got, want) {
				t.Errorf("to the left %q, want %q", got, want)
			}
		})
	}
}

// grownFrom are the words of the first text that a chain has once it has
// grown.
func (e example) grownFrom(c chain) []string {
	var words []string
	for _, c := range e.extend([]chain{c}) {
		for _, r := range c {
			for _, w := range e.a.Words[r.A : r.A+r.N] {
				words = append(words, e.lexicon.Word(w.ID))
			}
		}
	}
	return words
}

// TestExtendStopsAtNeighbours: words that another chain has are not claimed
// again.
func TestExtendStopsAtNeighbours(t *testing.T) {
	words := "a b c d e f g h i j"
	e := newExample(words, words, standard)
	grown := e.extend([]chain{{{0, 0, 2}}, {{4, 4, 2}}})
	if want := (chain{{0, 0, 4}}); !slices.Equal(grown[0], want) {
		t.Errorf("the first chain is %v, want %v", grown[0], want)
	}
	if want := (chain{{4, 4, 6}}); !slices.Equal(grown[1], want) {
		t.Errorf("the second chain is %v, want %v", grown[1], want)
	}
}

// TestBegins: stretches that begin with no common word within reach cannot grow,
// whatever comes behind.
func TestBegins(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 6))
	refused := 0
	for range 3000 {
		a, b := make([]uint32, random.IntN(growBy+1)), make([]uint32, random.IntN(growBy+1))
		words := 4 + random.Uint32N(60)
		for i := range a {
			a[i] = random.Uint32N(words)
		}
		for j := range b {
			b[j] = random.Uint32N(words)
		}
		if begins(a, b) {
			continue
		}
		refused++
		if most := greatestGrowth(a, b); most > 0 {
			t.Fatalf("%v and %v gain %d", a, b, most)
		}
	}
	if refused < 500 {
		t.Errorf("only %d pairs tell anything", refused)
	}
}

// greatestGrowth is the best score of the alignments that grow compares.
func greatestGrowth(a, b []uint32) (most int) {
	var score [growBy + 1][growBy + 1]int
	step := func(from, gain int) int {
		if from <= growFloor {
			return growFloor
		}
		return from + gain
	}
	for i := range len(a) + 1 {
		for j := range len(b) + 1 {
			if i+j == 0 {
				continue
			}
			best := growFloor
			if i > 0 {
				best = max(best, step(score[i-1][j], -1))
			}
			if j > 0 {
				best = max(best, step(score[i][j-1], -1))
			}
			if i > 0 && j > 0 {
				gain := -1
				if a[i-1] == b[j-1] {
					gain = 1
				}
				best = max(best, step(score[i-1][j-1], gain))
			}
			score[i][j] = best
			most = max(most, best)
		}
	}
	return most
}

// TestGrow: what grow finds gains as much as can be gained, or nothing where
// that is too little.
func TestGrow(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 7))
	grown := 0
	for range 3000 {
		a, b := make([]uint32, random.IntN(growBy+1)), make([]uint32, random.IntN(growBy+1))
		for i := range a {
			a[i] = random.Uint32N(3)
		}
		for j := range b {
			b[j] = random.Uint32N(3)
		}
		most, gained, endA, endB := greatestGrowth(a, b), 0, 0, 0
		for _, r := range grow(a, b) {
			gained += r.N - max(r.A-endA, r.B-endB)
			endA, endB = r.A+r.N, r.B+r.N
			if !slices.Equal(a[r.A:endA], b[r.B:endB]) {
				t.Fatalf("%v and %v: run %v", a, b, r)
			}
		}
		if most < growLeast {
			most = 0
		} else {
			grown++
		}
		if gained != most {
			t.Fatalf("%v and %v gain %d, want %d", a, b, gained, most)
		}
	}
	if grown < 500 {
		t.Errorf("only %d pairs grow", grown)
	}
}
