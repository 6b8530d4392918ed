// Command fit fits the models of package rewrite to a corpus and writes them
// to core/rewrite/table.go.
//
//	go run ./core/rewrite/fit DIR
//
// With -ablation, it writes no table of weights, but prints what each step of
// the package is worth (ablation.go).
//
// DIR is laid out as the text alignment corpora of PAN 2013 are (Potthast et
// al. 2013, Overview of the 5th international competition on plagiarism
// detection); corpus.go tells how. The same corpus gives the same table: what
// is learnt on the way starts from nothing, and examples keep the order of the
// pairs.
//
// Four logistic regressions are fitted, by Newton's method. Units are learnt
// first, from the regions as their seeds give them; then again, with the model
// just fitted refining the regions. What refining gives are the examples for
// whole regions. Summaries have models of their own, of units and of whole
// intervals, and the categories of the corpus take part as follows.
//
//	Unit         all but summaries
//	Region       all but summaries
//	SummaryUnit  summaries and pairs without reuse
//	Summary      all
package main

import (
	"flag"
	"fmt"
	"log"
	"os"

	"github.com/wirecopy/wirecopy/core/rewrite"
)

// tablePath is where the table belongs, from the top of the repository.
const tablePath = "core/rewrite/table.go"

// refinements is how often units are learnt again with refined regions. The
// models settle at once: a third time moves no score of the corpus by .001.
const refinements = 2

func main() {
	log.SetFlags(0)
	log.SetPrefix("fit: ")
	ablation := flag.Bool("ablation", false, "print what each step is worth, and leave the table as it is")
	flag.Usage = func() { log.Print("usage: go run ./core/rewrite/fit [-ablation] DIR") }
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if _, err := os.Stat(tablePath); err != nil {
		log.Fatalf("run it at the top of the repository: %v", err)
	}
	pairs, err := readCorpus(flag.Arg(0))
	if err != nil {
		log.Fatal(err)
	}
	if *ablation {
		err = ablate(os.Stdout, pairs)
	} else {
		err = writeTable(pairs)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// writeTable fits the models and writes them where they belong.
func writeTable(pairs []pair) error {
	models, err := learn(pairs, 0)
	if err != nil {
		return err
	}
	source, err := format(models)
	if err != nil {
		return err
	}
	return os.WriteFile(tablePath, source, 0o644)
}

// learn fits the models to the pairs of a corpus, in the order in which they
// need each other. Steps may be left out.
func learn(pairs []pair, without rewrite.Step) (*rewrite.Models, error) {
	models := &rewrite.Models{Without: without}
	ordinary := choose(pairs, func(p pair) bool { return p.kind != summary })
	unrewritten := choose(pairs, func(p pair) bool { return p.kind != reuse })
	for round := range 1 + refinements {
		units := func(c *rewrite.Comparison, p pair) []rewrite.Example { return c.UnitExamples(p.cases, round > 0) }
		if err := fit(&models.Unit, "units", collect(ordinary, models, units)); err != nil {
			return nil, err
		}
	}
	regions := func(c *rewrite.Comparison, p pair) []rewrite.Example { return c.RegionExamples(p.cases) }
	if err := fit(&models.Region, "regions", collect(ordinary, models, regions)); err != nil {
		return nil, err
	}
	units := func(c *rewrite.Comparison, p pair) []rewrite.Example { return c.SummaryUnitExamples(p.cases) }
	if err := fit(&models.SummaryUnit, "units of summaries", collect(unrewritten, models, units)); err != nil {
		return nil, err
	}
	return models, fit(&models.Summary, "summaries", collect(pairs, models, summaryExamples))
}

// summaryExamples are those of a pair: what other categories mark is reuse,
// but no summary.
func summaryExamples(c *rewrite.Comparison, p pair) []rewrite.Example {
	if p.kind != summary {
		return c.SummaryExamples(nil)
	}
	return c.SummaryExamples(p.cases)
}

// fit fits one model and tells from how much.
func fit(model *rewrite.Model, name string, examples []rewrite.Example) error {
	positive := 0
	for _, e := range examples {
		if e.Reuse {
			positive++
		}
	}
	log.Printf("%s: %d examples, %d of them reuse", name, len(examples), positive)
	if positive == 0 || positive == len(examples) {
		return fmt.Errorf("nothing to tell apart in the %s: a corpus needs pairs with and without reuse, and summaries", name)
	}
	*model = fitLogistic(examples)
	return nil
}
