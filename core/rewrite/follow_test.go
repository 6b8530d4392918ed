package rewrite

import (
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/wirecopy/wirecopy/core/text"
)

// TestFollowNews: independent reports in the news set, of one event or of
// different ones, do not follow each other; rewritten articles that share few
// words do.
func TestFollowNews(t *testing.T) {
	followed := 0
	for _, kind := range []string{"rewrite", "unrelated", "quotation"} {
		names, err := filepath.Glob("../testdata/news/" + kind + "-*.txtar")
		if err != nil || len(names) == 0 {
			t.Fatalf("no archives of %s: %v", kind, err)
		}
		for _, name := range names {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			lexicon := text.NewLexicon()
			a, b := text.Read(string(archive.Files[0].Data), lexicon, ""), text.Read(string(archive.Files[1].Data), lexicon, "")
			line := compareRead(a, b, lexicon).follow()
			switch {
			case kind == "rewrite" && line != nil:
				followed++
			case kind != "rewrite" && line != nil:
				t.Errorf("%s: %d sentences in line", filepath.Base(name), len(line))
			}
		}
	}
	if followed < 10 {
		t.Errorf("only %d rewritten articles follow the other", followed)
	}
}

// TestLongestLine against every choice of links.
func TestLongestLine(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		links := make([]link, random.IntN(11))
		for i, b := range random.Perm(len(links)) {
			links[i] = link{a: i, b: b}
		}
		most := 0
		for set := range 1 << len(links) {
			last, n := -1, 0
			for i, l := range links {
				if set>>i&1 == 0 {
					continue
				}
				if l.b < last {
					n = -1
					break
				}
				last, n = l.b, n+1
			}
			most = max(most, n)
		}
		line := longestLine(links)
		if len(line) != most || !slices.IsSortedFunc(line, func(x, y link) int { return x.b - y.b }) || !slices.IsSortedFunc(line, func(x, y link) int { return x.a - y.a }) {
			t.Fatalf("%v of %v, want %d", line, links, most)
		}
	}
}

// TestFollowNeedsOrder: the same sentences in another order are no line.
func TestFollowNeedsOrder(t *testing.T) {
	sentences := strings.SplitAfter(original+firstReport, ". ")
	if len(sentences) < 6 {
		t.Fatalf("%d sentences", len(sentences))
	}
	straight, shuffled := strings.Join(sentences, ""), slices.Clone(sentences)
	slices.Reverse(shuffled)
	for _, test := range []struct {
		other string
		want  bool
	}{{straight, true}, {strings.Join(shuffled, ""), false}} {
		lexicon := text.NewLexicon()
		a, b := text.Read(straight, lexicon, "en"), text.Read(test.other, lexicon, "en")
		if line := compareRead(a, b, lexicon).follow(); (line != nil) != test.want {
			t.Errorf("%d in line, want any: %v", len(line), test.want)
		}
	}
}
