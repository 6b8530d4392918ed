package align

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core/shingle"
	"github.com/wirecopy/wirecopy/core/text"
)

var standard = Options{Shingle: 5, ShortestPassage: 8, Gap: 6}

// example is two texts at work with what the steps need to know of them.
type example struct {
	*pair
	lexicon *text.Lexicon
}

func newExample(a, b string, options Options) example {
	lexicon := text.NewLexicon()
	return prepare(text.Read(a, lexicon, "en"), text.Read(b, lexicon, "en"), lexicon, options)
}

func prepare(a, b *text.Text, lexicon *text.Lexicon, options Options) example {
	room := new(Room)
	room.shared.Find(shinglesOf(a, lexicon, options.Shingle), shinglesOf(b, lexicon, options.Shingle), len(b.Words))
	return example{room.newPair(a, b, options), lexicon}
}

func shinglesOf(t *text.Text, lexicon *text.Lexicon, size int) shingle.Set {
	return new(shingle.Sorter).Set(shingle.Hashes(nil, t, lexicon, size))
}

// chains are the chains of word-for-word reuse, as Align finds them.
func (e example) chains() []chain {
	runs := resolve(e.findRuns(), len(e.idsA), len(e.idsB), e.shortestRun())
	return e.fill(e.chain(e.extend(e.chain(single(runs)))))
}

// randomExample has two texts of few distinct words, the second with pieces
// of the first, and some words ignored.
func randomExample(random *rand.Rand, words, vocabulary int, options Options) example {
	a := randomWords(random, 1+random.IntN(words), vocabulary)
	var b []string
	for len(b) < 1+random.IntN(words) {
		if random.IntN(2) == 0 {
			from := random.IntN(len(a))
			b = append(b, a[from:from+random.IntN(len(a)-from+1)]...)
		}
		b = append(b, randomWords(random, random.IntN(4), vocabulary)...)
	}
	lexicon := text.NewLexicon()
	textA := text.Read(strings.Join(a, " "), lexicon, "en")
	textB := text.Read(strings.Join(b[:min(len(b), words)], " "), lexicon, "en")
	for _, t := range []*text.Text{textA, textB} {
		for i := range t.Words {
			if random.IntN(25) == 0 {
				t.Words[i].Flags |= text.Ignored
			}
		}
	}
	return prepare(textA, textB, lexicon, options)
}

func randomWords(random *rand.Rand, n, vocabulary int) []string {
	words := make([]string, n)
	for i := range words {
		words[i] = fmt.Sprintf("w%d", random.IntN(vocabulary))
		if random.IntN(9) == 0 {
			words[i] += []string{".", ".\n\n", "”", "”."}[random.IntN(4)]
		} else if random.IntN(12) == 0 {
			words[i] = "“" + words[i]
		}
	}
	return words
}

// same tells whether two words are equal and neither is ignored.
func (e example) same(a, b int) bool {
	ignored := (e.a.Words[a].Flags | e.b.Words[b].Flags) & text.Ignored
	return e.a.Words[a].ID == e.b.Words[b].ID && ignored == 0
}

// checkChains wants chains of equal words that ascend in both texts, have
// nothing in common, and are as long as they can be between their neighbours
// in a row.
func checkChains(t *testing.T, e example, chains []chain) {
	t.Helper()
	usedA, usedB := make([]bool, len(e.idsA)), make([]bool, len(e.idsB))
	for _, c := range chains {
		endA, endB := 0, 0
		for i, r := range c {
			ends := i == 0 || i == len(c)-1 // where an empty run may close a sentence
			if r.N < 1 && !ends || r.A < endA || r.B < endB {
				t.Fatalf("run %v behind %d, %d in %v", r, endA, endB, c)
			}
			for i := range r.N {
				if !e.same(r.A+i, r.B+i) {
					t.Fatalf("run %v has words that differ", r)
				}
				if usedA[r.A+i] || usedB[r.B+i] {
					t.Fatalf("run %v claims a word twice", r)
				}
				usedA[r.A+i], usedB[r.B+i] = true, true
			}
			endA, endB = r.A+r.N, r.B+r.N
		}
	}
}

func TestChainsOfRandomTexts(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 2_000 {
		options := Options{Shingle: 2 + random.IntN(4), ShortestPassage: 1 + random.IntN(8), Gap: 1 + random.IntN(6)}
		e := randomExample(random, 80, 2+random.IntN(40), options)
		chains := e.chains()
		checkChains(t, e, chains)
		for _, c := range chains {
			checkParts(t, e, c, e.chainParts(c))
		}
	}
}

func sortRuns(runs []Run) []Run {
	slices.SortFunc(runs, func(x, y Run) int {
		if x.A != y.A {
			return x.A - y.A
		}
		return x.B - y.B
	})
	return runs
}
