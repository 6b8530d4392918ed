package align

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core/shingle"
)

// maximalRuns are all runs of at least shortest equal words that are as long
// as they can be, by looking at every pair of words.
func (e example) maximalRuns(shortest int) []Run {
	var runs []Run
	for a := range e.idsA {
		for b := range e.idsB {
			if a > 0 && b > 0 && e.same(a-1, b-1) {
				continue
			}
			n := 0
			for a+n < len(e.idsA) && b+n < len(e.idsB) && e.same(a+n, b+n) {
				n++
			}
			if n >= shortest {
				runs = append(runs, Run{a, b, n})
			}
		}
	}
	return runs
}

// TestFindRuns: no shingle is more frequent than mostPlaces here, so every
// run is found, and once.
func TestFindRuns(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	found := 0
	for range 3_000 {
		e := randomExample(random, mostPlaces, 1+random.IntN(8), Options{Shingle: 2 + random.IntN(5), ShortestPassage: 8, Gap: 6})
		got := sortRuns(e.findRuns())
		want := sortRuns(e.maximalRuns(e.shortestRun()))
		if len(got)+len(want) > 0 && !reflect.DeepEqual(got, want) {
			t.Fatalf("shingle %d, texts of %d and %d words\ngot  %v\nwant %v", e.options.Shingle, len(e.idsA), len(e.idsB), got, want)
		}
		found += len(got)
	}
	if found < 10_000 {
		t.Errorf("only %d runs in all: the texts are too different to test anything", found)
	}
}

// TestFrequentShingles: a long run is found although every shingle of it
// stands in more places than are tried.
func TestFrequentShingles(t *testing.T) {
	phrase := strings.Repeat("share this page with your friends now ", 3*mostPlaces)
	e := newExample(phrase+"the end", "a beginning "+phrase, standard)
	best := longest(e.findRuns())
	if want := (Run{0, 2, 7 * 3 * mostPlaces}); best != want {
		t.Errorf("the longest run is %v, want %v", best, want)
	}
}

// TestFrequentBeginning: a run that begins with a frequent shingle is found
// from the rare ones behind it, from its beginning.
func TestFrequentBeginning(t *testing.T) {
	page := strings.Repeat("share this page with friends or ", 2*mostPlaces)
	e := newExample(page+"share this page with friends who sail", "share this page with friends who sail", standard)
	best := longest(e.findRuns())
	if want := (Run{6 * 2 * mostPlaces, 0, 7}); best != want {
		t.Errorf("the longest run is %v, want %v", best, want)
	}
}

// TestFrequentShinglesGoOn: of many places, those are tried where the last
// run would go on behind a changed word.
func TestFrequentShinglesGoOn(t *testing.T) {
	page := strings.Repeat("share this page with your friends now ", 2*mostPlaces)
	e := newExample(page+"the harbour board met on monday "+page, "the harbour board met on friday "+page, standard)
	n := 7 * 2 * mostPlaces
	if want := (Run{n + 6, 6, n}); !slices.Contains(e.findRuns(), want) {
		t.Errorf("no run %v", want)
	}
}

// TestShortTexts: a text shorter than a shingle is found where it stands as a
// whole.
func TestShortTexts(t *testing.T) {
	e := newExample("Port opens", "The port opens. A PORT opens; the port. Opens", standard)
	want := []Run{{0, 1, 2}, {0, 4, 2}, {0, 7, 2}}
	if got := e.findRuns(); e.shortestRun() != 2 || !slices.Equal(got, want) {
		t.Errorf("runs of at least %d words: %v, want %v", e.shortestRun(), got, want)
	}
}

func TestWholeRuns(t *testing.T) {
	e := newExample("the port shut on Monday", "The PORT shut, on Monday!", standard)
	if got := e.wholeRuns(); !slices.Equal(got, []Run{{0, 0, 5}}) {
		t.Errorf("got %v", got)
	}
	e.idsA[2], e.idsB[2] = ignoredA, ignoredB
	if got := e.wholeRuns(); !slices.Equal(got, []Run{{0, 0, 2}, {3, 3, 2}}) {
		t.Errorf("with an ignored word: %v", got)
	}
	e.idsB[2] = e.idsB[1]
	if got := e.wholeRuns(); got != nil {
		t.Errorf("with a word ignored in one text only: %v", got)
	}
	if got := newExample("the port shut", "the port shut down", standard).wholeRuns(); got != nil {
		t.Errorf("of texts of different length: %v", got)
	}
}

func TestNearest(t *testing.T) {
	places := []shingle.Place{{At: 10}, {At: 20}, {At: 30}, {At: 40}, {At: 50}}
	for at, first := range map[int]int{-5: 0, 10: 0, 31: 2, 30: 1, 99: 2} {
		if got, want := nearest(places, at), places[first:first+nearPlaces]; !slices.Equal(got, want) {
			t.Errorf("around %d: %v, want %v", at, got, want)
		}
	}
}
