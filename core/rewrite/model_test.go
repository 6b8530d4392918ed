package rewrite

import (
	"math"
	"testing"
)

// TestProbability: the table follows the logistic function and never falls.
func TestProbability(t *testing.T) {
	last := 0.0
	for x := -12.0; x <= 12; x += 0.001 {
		m := Model{Bias: x}
		p := m.probability(nil)
		if p < last || p < 0 || p > 1 {
			t.Fatalf("at %v: %v after %v", x, p, last)
		}
		if want := 1 / (1 + math.Exp(-x)); math.Abs(p-want) > 0.003 {
			t.Fatalf("at %v: %v, want %v", x, p, want)
		}
		last = p
	}
	m := Model{1, []float64{2, -3}}
	if got, want := m.logit([]float64{0.5, 0.25}), 1.25; got != want {
		t.Errorf("logit %v, want %v", got, want)
	}
}

func TestLogOf(t *testing.T) {
	last := -1.0
	for n := range 100_000 {
		got := logOf(n)
		if got < last {
			t.Fatalf("of %d: %v after %v", n, got, last)
		}
		if want := math.Log(float64(n + 1)); math.Abs(got-want) > 0.005 {
			t.Fatalf("of %d: %v, want %v", n, got, want)
		}
		last = got
	}
	if logOf(-1) != 0 {
		t.Error("of less than nothing: not 0")
	}
}

// TestFitted: each model has a weight for each of its features, and each
// feature a name.
func TestFitted(t *testing.T) {
	tests := []struct {
		name     string
		model    Model
		features []string
		n        int
	}{
		{"unit", Fitted.Unit, UnitFeatures, unitFeatures},
		{"region", Fitted.Region, RegionFeatures, regionFeatures},
		{"unit of a summary", Fitted.SummaryUnit, UnitFeatures, unitFeatures},
		{"summary", Fitted.Summary, SummaryFeatures, summaryFeatures},
	}
	for _, test := range tests {
		if len(test.model.Weights) != test.n || len(test.features) != test.n {
			t.Errorf("%s: %d weights and %d names for %d features", test.name, len(test.model.Weights), len(test.features), test.n)
		}
		for i, name := range test.features {
			if name == "" {
				t.Errorf("%s: feature %d has no name", test.name, i)
			}
		}
	}
}
