package rewrite

import (
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// TestExamples: of a pair with one case, the units inside it are reuse and
// those around it are not, and so is the region.
func TestExamples(t *testing.T) {
	a := spunBefore + spun + spunAfter
	c := compareTexts(a, original)
	cases := []Case{{text.Span{Start: len(spunBefore), End: len(spunBefore + spun)}, text.Span{Start: 0, End: len(original)}}}
	for _, refining := range []bool{false, true} {
		reuse, bytes := 0, 0.0
		examples := c.UnitExamples(cases, refining)
		for _, e := range examples {
			if len(e.Features) != unitFeatures {
				t.Fatalf("%d features", len(e.Features))
			}
			bytes += e.Weight * 100
			if e.Reuse {
				reuse++
			}
		}
		if len(examples) < 30 || reuse < 24 || reuse == len(examples) || bytes < float64(len(a)) {
			t.Errorf("refining %v: %d of %d examples are reuse, %v bytes", refining, reuse, len(examples), bytes)
		}
	}
	if got := c.UnitExamples(nil, true); len(got) > 0 {
		t.Errorf("%d examples without a case", len(got))
	}
	for _, known := range [][]Case{cases, nil} {
		got := c.RegionExamples(known)
		if len(got) != 1 || got[0].Reuse != (known != nil) || len(got[0].Features) != regionFeatures {
			t.Errorf("with %d cases: %v", len(known), got)
		}
	}
}

// TestCopiesTeachNothing: a region with a long run of equal words in one
// sentence is no example.
func TestCopiesTeachNothing(t *testing.T) {
	endless := strings.ReplaceAll(original, ". ", ", ")
	if got := compareTexts(endless, endless).RegionExamples(nil); len(got) > 0 {
		t.Errorf("%d examples", len(got))
	}
}

func TestSummaryExamples(t *testing.T) {
	c := compareTexts(spunBefore+digest+spunAfter, summed)
	cases := []Case{{text.Span{Start: len(spunBefore), End: len(spunBefore + digest)}, text.Span{Start: 0, End: len(summed)}}}
	units := c.SummaryUnitExamples(cases)
	for i, e := range units {
		if inside := 3 <= i && i < 6; e.Reuse != inside {
			t.Errorf("unit %d: %v", i, e.Reuse)
		}
	}
	if len(units) != len(c.a.units) {
		t.Errorf("%d examples of %d units", len(units), len(c.a.units))
	}
	for _, known := range [][]Case{cases, nil} {
		got := c.SummaryExamples(known)
		if len(got) != 1 || got[0].Reuse != (known != nil) || len(got[0].Features) != summaryFeatures {
			t.Errorf("with %d cases: %v", len(known), got)
		}
	}
}

func TestCommon(t *testing.T) {
	for _, test := range []struct {
		x, y text.Span
		want int
	}{
		{text.Span{Start: 0, End: 9}, text.Span{Start: 3, End: 5}, 2},
		{text.Span{Start: 0, End: 4}, text.Span{Start: 3, End: 5}, 1},
		{text.Span{Start: 0, End: 4}, text.Span{Start: 4, End: 5}, 0},
		{text.Span{Start: 0, End: 4}, text.Span{Start: 6, End: 9}, -2},
	} {
		if got := common(test.x, test.y); got != test.want || common(test.y, test.x) != got {
			t.Errorf("%v and %v: %d, want %d", test.x, test.y, got, test.want)
		}
	}
}
