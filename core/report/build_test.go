package report

import (
	"testing"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/cluster"
	"github.com/wirecopy/wirecopy/core/relate"
	"github.com/wirecopy/wirecopy/core/text"
)

func TestLetter(t *testing.T) {
	for i, want := range map[int]string{0: "A", 1: "B", 25: "Z", 26: "A1", 51: "Z1", 52: "A2", 199: "R7"} {
		if got := Letter(i); got != want {
			t.Errorf("article %d is %s, want %s", i, got, want)
		}
	}
	seen := map[string]int{}
	for i := range 5_000 {
		if other, known := seen[Letter(i)]; known {
			t.Fatalf("articles %d and %d are both %s", other, i, Letter(i))
		}
		seen[Letter(i)] = i
	}
}

func TestTitles(t *testing.T) {
	const source = "Port opens\n\nThe port opened. It shut."
	b := NewBuilder(Options{})
	b.AddArticle("1", "", text.Read(source, text.NewLexicon(), "en"))
	b.AddArticle("2", "Given", text.Read(source, text.NewLexicon(), "en"))
	b.AddArticle("3", "", text.Read("The port opened. It shut.", text.NewLexicon(), "en"))
	for i, want := range []string{"Port opens", "Given", ""} {
		if got := b.Report(nil).Articles[i].Title; got != want {
			t.Errorf("article %d has the title %q, want %q", i, got, want)
		}
	}
}

// TestPairInUnits: everything that a pair says stands in UTF-16 units, in the
// article that it names.
func TestPairInUnits(t *testing.T) {
	lexicon := text.NewLexicon()
	b := NewBuilder(Options{Shingle: 3})
	b.AddArticle("x", "", text.Read("unused", lexicon, "en"))
	b.AddArticle("a", "", text.Read("🌊 é port opens", lexicon, "en"))
	b.AddArticle("b", "", text.Read("port opens", lexicon, "en"))
	result := relate.Result{Relation: relate.Excerpt, Certainty: 75, AInB: relate.Share{Of: 3}, BInA: relate.Share{Of: 0}}
	result.AInB.Kinds = [align.Kinds]int{align.Verbatim: 1, align.Edited: 0, align.Rewritten: 0, align.Quoted: 1}
	result.Evidence = []relate.Evidence{{Code: "c", Message: "m", A: []text.Range{words(1, 3)}, B: []text.Range{words(0, 2)}}}
	b.AddPair(PairResult{A: 1, B: 2, Alignment: &align.Alignment{Longest: align.Run{A: 1, B: 0, N: 2}}, Result: result, Resemblance: 0.5})
	p := b.Report([]cluster.Cluster{{Members: []int{1, 2}}}).Pairs[0]
	if p.A != 1 || p.B != 2 || p.Relation != "excerpt" || p.Certainty != 0.75 || p.Resemblance != 0.5 || p.Shingle != 3 {
		t.Errorf("pair %+v", p)
	}
	if want := (Longest{2, Span{5, 15}, Span{0, 10}}); p.Longest != want {
		t.Errorf("longest %+v, want %+v", p.Longest, want)
	}
	if want := (Share{Words: 2, Of: 3, Share: 2.0 / 3, Verbatim: 1, Quotation: 1}); p.AInB != want || p.BInA != (Share{}) {
		t.Errorf("shares %+v and %+v", p.AInB, p.BInA)
	}
	if e := p.Evidence[0]; len(e.Spans) != 2 || e.Spans[0] != (Place{1, 5, 15}) || e.Spans[1] != (Place{2, 0, 10}) {
		t.Errorf("evidence %+v", e)
	}
}
