package main

import (
	"reflect"
	"testing"

	"github.com/wirecopy/wirecopy/core/report"
	"github.com/wirecopy/wirecopy/core/rewrite"
)

// Two stories in one text that change places in the other, with unlike
// sentences between them: whoever bridges those takes both for one passage.
const (
	barrier = "The harbour board of Vesterholm postponed its vote on the new storm barrier until spring. " +
		"Engineers had warned the members that the seabed beneath the eastern pier was softer than expected. " +
		"A survey carried out in August found layers of clay nine metres deep. "
	barrierAgain = "The port council of Vesterholm delayed its vote about the planned storm barrier to spring. " +
		"Experts had cautioned members that the seabed below the eastern pier proved softer than assumed. " +
		"A study conducted in August discovered layers of clay nine metres thick. "
	quay = "Fishermen fear that the narrow gate will keep their larger boats away from the quay. " +
		"Their association collected four hundred signatures against the plan last week. " +
		"During the flood of two years ago, water filled the cellars of sixty houses on Dock Street. "
	quayAgain = "Fishermen worry that the tight gate could keep their bigger boats from the quay. " +
		"Their association gathered four hundred signatures opposing the plan a week ago. " +
		"In the flood two years earlier, water entered the cellars of sixty homes along Dock Street. "
	tulips = "Schoolchildren planted tulips, crocuses and some two thousand daffodils around the library, the chapel and both cemeteries last Tuesday morning while parents dug holes and fetched compost. " +
		"Snow, sleet and heavy gusts are forecast for the weekend across northern valleys, where motorists should carry chains, blankets, shovels and hot drinks whenever travelling after dusk. "
	cyclist = "A cyclist from Brennby won Sunday's hill race, crossing the line eleven seconds ahead of his brother, whose tyre had burst on wet cobbles near the brewery just below the summit. " +
		"Tickets for jazz evenings sold out within an hour; organisers hope to squeeze another concert, perhaps even two, into an already crowded programme featuring trumpets, harps and choirs. "
)

// TestRows: whichever step is left out, some pair is told differently.
func TestRows(t *testing.T) {
	pairs, err := readNews("../../testdata/news/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	twice, err := readNews("../../testdata/news/rewrite-*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for i := range twice {
		twice[i].b += "\n\n" + tulips + "\n\n" + twice[i].b
	}
	pairs = append(pairs, pair{a: barrier + tulips + quay, b: quayAgain + cyclist + barrierAgain})
	pairs = append(pairs, twice...)
	passagesWithout := func(without rewrite.Step, p pair) []rewrite.Case {
		models := *rewrite.Fitted
		models.Without = without
		result, err := compareBy(&models, []pair{p})
		if err != nil {
			t.Fatal(err)
		}
		return passages(p, result[0])
	}
	whole := make([][]rewrite.Case, len(pairs))
	for i, p := range pairs {
		whole[i] = passagesWithout(0, p)
	}
	var all rewrite.Step
	for _, r := range rows {
		changed := 0
		for i := 0; i < len(pairs) && changed == 0; i++ {
			if !reflect.DeepEqual(passagesWithout(r.without, pairs[i]), whole[i]) {
				changed++
			}
		}
		if changed > 0 != (r.without != 0) {
			t.Errorf("without %s: %d pairs differ", r.name, changed)
		}
		all |= r.without
	}
	if last := rewrite.StrongChains; all != 2*last-1 {
		t.Errorf("rows for the steps %b, not for all up to %b", all, last)
	}
}

// TestWeigh: measures are of the models given, and the models in use stay.
func TestWeigh(t *testing.T) {
	news, err := readNews("../../testdata/news/rewrite-en-*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	moved := pair{category: "02", a: barrier + tulips + quay, b: quayAgain + cyclist + barrierAgain}
	found, err := compareBy(rewrite.Fitted, []pair{moved})
	if err != nil {
		t.Fatal(err)
	}
	moved.cases = passages(moved, found[0])
	unrelated := pair{category: "01", kind: none, a: tulips, b: cyclist}
	w, err := weigh(rewrite.Fitted, []pair{moved, unrelated}, news)
	if err != nil {
		t.Fatal(err)
	}
	of := w.of["02"]
	if len(moved.cases) != 2 || of.plagdet() != 1 || w.all.plagdet() != 1 || w.of["01"].pairs != 0 || w.rewrites != len(news) {
		t.Errorf("as they were found: %+v", w)
	}
	inUse := rewrite.Fitted
	models := *inUse
	models.Without = rewrite.AdaptiveGaps | rewrite.Order
	if w, err = weigh(&models, []pair{moved, unrelated}, news); err != nil {
		t.Fatal(err)
	}
	if w.all.plagdet() >= 1 || w.rewrites >= len(news) {
		t.Errorf("without two steps: %+v", w)
	}
	if rewrite.Fitted != inUse {
		t.Error("other models are in use")
	}
	if _, err := weigh(inUse, []pair{{category: "02", a: "...", b: quay}}, nil); err == nil {
		t.Error("a text without words is no error")
	}
}

// TestPassages: UTF-16 units become bytes.
func TestPassages(t *testing.T) {
	const a, b = "Käse 🧀 ja", "🧀🧀 Ö"
	r := report.Pair{Passages: []report.Passage{{A: report.Span{Start: 5, End: 10}, B: report.Span{Start: 2, End: 6}}}}
	got := passages(pair{a: a, b: b}, r)
	if len(got) != 1 || a[got[0].A.Start:got[0].A.End] != "🧀 ja" || b[got[0].B.Start:got[0].B.End] != "🧀 Ö" {
		t.Errorf("got %v", got)
	}
}
