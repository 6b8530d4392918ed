package core_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/wirecopy/wirecopy/core"
	"github.com/wirecopy/wirecopy/core/report"
)

// The news set: pairs of invented articles as a newsroom meets them, each
// named relation-language-topic. What it expects is an editor's judgement,
// written down before any of its texts was compared.
const newsSet = "testdata/news/*.txtar"

// What the news set must have at least for each relation, so that no relation
// is judged by a few cases or by one language.
const (
	newsPairs     = 10
	newsLanguages = 4
)

// newsRelations are the relations that the news set must have.
var newsRelations = []string{
	"identical", "reprint", "excerpt", "rewrite", "partial", "quotation", "furniture", "unrelated",
}

// newsPair is one pair of the news set.
type newsPair struct {
	name     string
	relation string
	language string
	a, b     string
}

func TestNews(t *testing.T) {
	for _, pair := range openNews(t) {
		t.Run(pair.name, func(t *testing.T) {
			a, b := core.Article{ID: "a", Text: pair.a}, core.Article{ID: "b", Text: pair.b}
			testNewsPair(t, pair, a, b)
			testNewsPair(t, pair, b, a)
		})
	}
}

// testNewsPair compares the two articles in the given order.
func testNewsPair(t *testing.T, want newsPair, first, second core.Article) {
	t.Helper()
	got, err := core.Compare([]core.Article{first, second}, core.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, article := range got.Articles {
		if article.Language != want.language {
			t.Errorf("%s is in language %q, want %q", article.ID, article.Language, want.language)
		}
	}
	if pair := got.Pairs[0]; pair.Relation != want.relation {
		t.Errorf("relation %s, want %s; certainty %.2f\n%s in %s: %s\n%s in %s: %s",
			pair.Relation, want.relation, pair.Certainty,
			first.ID, second.ID, shareLine(pair.AInB), second.ID, first.ID, shareLine(pair.BInA))
	}
}

func TestNewsSetIsBroad(t *testing.T) {
	languages := map[string][]string{} // of all pairs, by relation
	for _, pair := range openNews(t) {
		languages[pair.relation] = append(languages[pair.relation], pair.language)
	}
	for _, relation := range newsRelations {
		all := languages[relation]
		delete(languages, relation)
		if len(all) < newsPairs {
			t.Errorf("%s: %d pairs, want %d at least", relation, len(all), newsPairs)
		}
		slices.Sort(all)
		if distinct := slices.Compact(all); len(distinct) < newsLanguages {
			t.Errorf("%s: only the languages %v, want %d at least", relation, distinct, newsLanguages)
		}
	}
	for relation := range languages {
		t.Errorf("%s is no relation", relation)
	}
}

// openNews reads the news set. A pair's name must tell its relation, and its
// archive must say what it shows.
func openNews(t *testing.T) []newsPair {
	t.Helper()
	names, err := filepath.Glob(newsSet)
	if err != nil || len(names) == 0 {
		t.Fatalf("no news set: %v", err)
	}
	pairs := make([]newsPair, len(names))
	for i, name := range names {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		pair := newsPair{name: strings.TrimSuffix(filepath.Base(name), ".txtar")}
		words := strings.SplitN(pair.name, "-", 3)
		files := map[string]string{}
		for _, f := range archive.Files {
			files[f.Name] = string(f.Data)
		}
		pair.a, pair.b, pair.relation = files["a.txt"], files["b.txt"], strings.TrimSpace(files["relation"])
		if len(files) != 3 || len(words) != 3 || words[0] != pair.relation || len(archive.Comment) == 0 {
			t.Fatalf("%s: want a comment, a.txt, b.txt and relation, and a name of relation, language and topic", name)
		}
		pair.language = words[1]
		pairs[i] = pair
	}
	return pairs
}

// shareLine is a share with its split, for a failure.
func shareLine(s report.Share) string {
	return fmt.Sprintf("%d of %d words, %.2f (verbatim %d, edited %d, rewritten %d, quotation %d)",
		s.Words, s.Of, s.Share, s.Verbatim, s.Edited, s.Rewritten, s.Quotation)
}

// TestIgnoredQuotationsAreNotRewritten: where quotations are left out, none is a
// part of a rewritten passage. Between two runs of equal words one may stand, as
// other words may that were bridged.
func TestIgnoredQuotationsAreNotRewritten(t *testing.T) {
	for _, pair := range openNews(t) {
		got, err := core.Compare([]core.Article{{Text: pair.a}, {Text: pair.b}}, core.Options{IgnoreQuotations: true})
		if err != nil {
			t.Fatal(err)
		}
		for _, passage := range got.Pairs[0].Passages {
			for _, part := range passage.Parts {
				if passage.Kind == "rewritten" && part.Kind == "quotation" {
					t.Errorf("%s: a quotation at %d in a passage", pair.name, part.A.Start)
				}
			}
		}
	}
}
