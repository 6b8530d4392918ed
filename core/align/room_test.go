package align

import (
	"path/filepath"
	"reflect"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/wirecopy/wirecopy/core/rewrite"
	"github.com/wirecopy/wirecopy/core/text"
)

// TestPairsAreApart aligns pairs of all sizes one after the other in one room,
// each of them also in a room of its own.
func TestPairsAreApart(t *testing.T) {
	articles, stems := readArticles(t, "../testdata/news/*-en-*.txtar")
	options := Options{Shingle: 5, ShortestPassage: 8, Gap: 6}
	var used Room
	for i, a := range articles {
		for step := 1; step <= 3 && i+step < len(articles); step++ {
			b := articles[i+step]
			got, want := used.Align(a, b, stems, options), new(Room).Align(a, b, stems, options)
			if !reflect.DeepEqual(got, want) {
				t.Fatalf("articles %d and %d: %+v in a used room, %+v in a new one", i, i+step, got, want)
			}
		}
	}
}

// readArticles reads the articles of text archives.
func readArticles(t *testing.T, pattern string) (articles []*Article, stems int) {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("no archives %s: %v", pattern, err)
	}
	lexicon := text.NewLexicon()
	numbers := text.NewStems(lexicon)
	for _, name := range names {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range archive.Files {
			if filepath.Ext(file.Name) == ".txt" {
				read := text.Read(string(file.Data), lexicon, "")
				articles = append(articles, &Article{read, shinglesOf(read, lexicon, 5), rewrite.NewSide(read, numbers)})
			}
		}
	}
	return articles, numbers.Len()
}
