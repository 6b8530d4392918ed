package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf16"

	"golang.org/x/tools/txtar"

	"github.com/wirecopy/wirecopy/core"
	"github.com/wirecopy/wirecopy/core/report"
	"github.com/wirecopy/wirecopy/core/rewrite"
	"github.com/wirecopy/wirecopy/core/text"
)

// What each step is worth: what is left of the measures without it. The models
// are fitted to every second pair of each category, without the step where it
// has a part in their examples, and scored on the other pairs, by all of core.

// row is a line of the table.
type row struct {
	name    string
	without rewrite.Step
	refit   bool // the step has a part in what the models learn from
}

var rows = []row{
	{"nothing", 0, true},
	{"stems of words", rewrite.Stemming, true},
	{"windows of two sentences", rewrite.Windows, true},
	{"smaller gaps where the sides are unlike", rewrite.AdaptiveGaps, true},
	{"the words around a matched word", rewrite.Support, true},
	{"moving the ends of a region", rewrite.Refinement, true},
	{"likeness outside the region", rewrite.Elsewhere, true},
	{"judging whether a region is reuse", rewrite.Acceptance, false},
	{"summaries", rewrite.Summaries, false},
	{"the order of sentences", rewrite.Order, false},
	{"long chains of equal words by themselves", rewrite.StrongChains, false},
}

// rewrites are the pairs of the news set in which one article is the other in
// other words.
const rewrites = "core/testdata/news/rewrite-*.txtar"

// ablate prints the table, as Markdown.
func ablate(out io.Writer, pairs []pair) error {
	news, err := readNews(rewrites)
	if err != nil {
		return err
	}
	taught, judged := halves(pairs)
	unrelated := choose(judged, func(p pair) bool { return p.kind == none })
	fmt.Fprintf(out, "| left out | all | `02` | `03` | `04` | `05` | pairs of `01` with a passage, of %d | rewrites known, of %d |\n", len(unrelated), len(news))
	fmt.Fprintln(out, "|---|---|---|---|---|---|---|---|")
	var fitted rewrite.Models
	for _, r := range rows {
		log.Printf("without %s", r.name)
		models := fitted
		if r.refit {
			learnt, err := learn(taught, r.without)
			if err != nil {
				return err
			}
			models = *learnt
		}
		models.Without = r.without
		if r.without == 0 {
			fitted = models
		}
		w, err := weigh(&models, judged, news)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "| %s | %s | %s | %s | %s | %s | %d | %d |\n", r.name, figure(w.all),
			figure(w.of["02"]), figure(w.of["03"]), figure(w.of["04"]), figure(w.of["05"]), w.of["01"].pairs, w.rewrites)
	}
	return nil
}

// figure writes plagdet as the other tables do: .941.
func figure(t tally) string { return strings.TrimPrefix(fmt.Sprintf("%.3f", t.plagdet()), "0") }

// halves are the pairs by turns. The two have texts in common, but no pair.
func halves(pairs []pair) (taught, judged []pair) {
	for i, p := range pairs {
		if i%2 == 0 {
			taught = append(taught, p)
		} else {
			judged = append(judged, p)
		}
	}
	return taught, judged
}

// worth is what models find.
type worth struct {
	all      tally
	of       map[string]tally // by category
	rewrites int              // pairs of news that are told to be rewrites
}

// weigh scores what models find in pairs, and counts the rewrites among news.
func weigh(models *rewrite.Models, pairs, news []pair) (worth, error) {
	w := worth{of: map[string]tally{}}
	results, err := compareBy(models, slices.Concat(pairs, news))
	if err != nil {
		return w, err
	}
	for i, p := range pairs {
		found := passages(p, results[i])
		w.all.add(p.cases, found)
		category := w.of[p.category]
		category.add(p.cases, found)
		w.of[p.category] = category
	}
	for _, r := range results[len(pairs):] {
		if r.Relation == "rewrite" {
			w.rewrites++
		}
	}
	return w, nil
}

// compareBy compares pairs as core does, but by the models given.
func compareBy(models *rewrite.Models, pairs []pair) ([]report.Pair, error) {
	inUse := rewrite.Fitted
	defer func() { rewrite.Fitted = inUse }()
	rewrite.Fitted = models
	results, errs := make([]report.Pair, len(pairs)), make([]error, len(pairs))
	onEveryCore(len(pairs), func(i int) { results[i], errs[i] = compareWhole(pairs[i]) })
	return results, errors.Join(errs...)
}

// compareWhole compares a pair as the page does.
func compareWhole(p pair) (report.Pair, error) {
	r, err := core.Compare([]core.Article{{ID: "a", Text: p.a}, {ID: "b", Text: p.b}}, core.Options{})
	if err != nil {
		return report.Pair{}, fmt.Errorf("%s, %.40q and %.40q: %w", p.category, p.a, p.b, err)
	}
	return r.Pairs[0], nil
}

// passages are those of a report, in bytes.
func passages(p pair, r report.Pair) []rewrite.Case {
	a, b := units(p.a), units(p.b)
	var found []rewrite.Case
	for _, s := range r.Passages {
		found = append(found, rewrite.Case{
			A: text.Span{Start: a(s.A.Start), End: a(s.A.End)},
			B: text.Span{Start: b(s.B.Start), End: b(s.B.End)},
		})
	}
	return found
}

// units turns the number of a UTF-16 code unit of s into its byte.
func units(s string) func(int) int {
	var bytes []int
	for at, r := range s {
		for range utf16.RuneLen(r) {
			bytes = append(bytes, at)
		}
	}
	bytes = append(bytes, len(s))
	return func(i int) int { return bytes[i] }
}

// readNews reads archives of two articles.
func readNews(names string) ([]pair, error) {
	paths, err := filepath.Glob(names)
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("no %s: run it at the top of the repository", names)
	}
	var pairs []pair
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			return nil, err
		}
		if len(archive.Files) < 2 {
			return nil, fmt.Errorf("%s: want two articles", path)
		}
		pairs = append(pairs, pair{category: filepath.Base(path), a: string(archive.Files[0].Data), b: string(archive.Files[1].Data)})
	}
	return pairs, nil
}
