package check

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// seedsPattern names five articles on one event, which stand beside the
// checkout where the corpora are; their text is no part of it.
const seedsPattern = "../../../shared/seeds/*.txt"

func readSeeds(t *testing.T) *desk {
	t.Helper()
	names, err := filepath.Glob(seedsPattern)
	if err != nil || len(names) != 5 {
		t.Skip("the seed articles are not here")
	}
	var sources []string
	for _, name := range names {
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		sources = append(sources, string(source))
	}
	return newDesk(sources...)
}

// What was seen in the seed articles by reading them: of the last two, one
// rewrites the other and four of its quotations, and keeps two.
func TestSeedQuotations(t *testing.T) {
	d := readSeeds(t)
	var got []string
	for _, q := range d.compare(3, 4).Quotations {
		got = append(got, string(q.Status))
	}
	want := []string{"identical", "altered", "altered", "only-a", "altered", "identical", "altered"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestSeedSlips(t *testing.T) {
	var got [][]int
	for _, s := range Slips(readSeeds(t).facts) {
		var articles []int
		for _, p := range s.Places {
			articles = append(articles, p.Article)
		}
		got = append(got, slices.Compact(articles))
	}
	if want := [][]int{{0, 1}, {0, 1, 3}}; !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestSeedFigures(t *testing.T) {
	d := readSeeds(t)
	for i := range d.facts {
		for j := i + 1; j < len(d.facts); j++ {
			if figures := d.compare(i, j).Figures; len(figures) > 0 {
				t.Errorf("articles %d and %d: %v, though their figures agree", i, j, figures)
			}
		}
	}
}
