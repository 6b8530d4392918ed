package main

import (
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core/rewrite"
	"github.com/wirecopy/wirecopy/core/text"
)

// TestTable: the table in the repository is as the program writes it.
func TestTable(t *testing.T) {
	want, err := format(rewrite.Fitted)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../table.go")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("core/rewrite/table.go is\n%s\nnot\n%s", got, want)
	}
}

func TestTableOfOtherFeatures(t *testing.T) {
	models := *rewrite.Fitted
	models.Region.Weights = models.Region.Weights[1:]
	if _, err := format(&models); err == nil || !strings.Contains(err.Error(), "Region") {
		t.Errorf("a weight is missing: error %v", err)
	}
}

// TestFitLogistic: from examples drawn from a model, the model is found again.
func TestFitLogistic(t *testing.T) {
	want := rewrite.Model{Bias: -0.5, Weights: []float64{2, -3, 0}}
	random := rand.New(rand.NewPCG(1, 2))
	var examples []rewrite.Example
	for range 40_000 {
		x := []float64{random.Float64(), random.Float64(), random.Float64()}
		p := 1 / (1 + math.Exp(-want.Bias-dot(want.Weights, x)))
		examples = append(examples, rewrite.Example{Features: x, Weight: 1, Reuse: random.Float64() < p})
	}
	got := fitLogistic(examples)
	if math.Abs(got.Bias-want.Bias) > 0.1 {
		t.Errorf("bias %v, want %v", got.Bias, want.Bias)
	}
	for i, w := range want.Weights {
		if math.Abs(got.Weights[i]-w) > 0.1 {
			t.Errorf("weights %v, want %v", got.Weights, want.Weights)
		}
	}
	gradient, _ := derivatives(examples, append([]float64{got.Bias}, got.Weights...))
	for _, g := range gradient {
		if math.Abs(g) > 1e-6 {
			t.Errorf("it has not arrived: gradient %v", gradient)
		}
	}
}

// TestWeighted: an example that weighs two counts like two.
func TestWeighted(t *testing.T) {
	one, other := rewrite.Example{Features: []float64{1}, Weight: 1, Reuse: true}, rewrite.Example{Features: []float64{0.2}, Weight: 1}
	heavy := one
	heavy.Weight = 2
	got, want := fitLogistic([]rewrite.Example{heavy, other}), fitLogistic([]rewrite.Example{one, one, other})
	if math.Abs(got.Bias-want.Bias)+math.Abs(got.Weights[0]-want.Weights[0]) > 1e-9 {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestSolve(t *testing.T) {
	got := solve([][]float64{{0, 2, 1}, {1, -1, 0}, {3, 0, 2}}, []float64{7, -1, 9})
	for i, want := range []float64{1, 2, 3} {
		if math.Abs(got[i]-want) > 1e-9 {
			t.Fatalf("got %v", got)
		}
	}
}

// writeCorpus writes a corpus of one category.
func writeCorpus(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestReadCorpus(t *testing.T) {
	const head = "<document reference=\"one.txt\">\n<feature name=\"about\" authors=\"\" this_offset=\"1\" />\n"
	files := map[string]string{
		"pairs":            "not a category\n",
		"susp/one.txt":     "Ärger über Öl.",
		"src/two.txt":      "Viel Ärger.",
		"05-summary/pairs": "one.txt two.txt\n",
		"05-summary/one-two.xml": head + `<feature name="plagiarism" this_offset="0" this_length="5" ` +
			`source_reference="two.txt" source_offset="5" source_length="99" />` + "\n</document>",
		"01-no-plagiarism/pairs":       "one.txt two.txt\n",
		"01-no-plagiarism/one-two.xml": head + "</document>",
	}
	got, err := readCorpus(writeCorpus(t, files))
	if err != nil {
		t.Fatal(err)
	}
	one, two := files["susp/one.txt"], files["src/two.txt"]
	want := []pair{
		{none, "01", one, two, nil},
		{summary, "05", one, two, []rewrite.Case{{A: text.Span{Start: 0, End: 6}, B: text.Span{Start: 5, End: 12}}}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if _, err := learn(got, 0); err == nil {
		t.Error("two pairs are enough to learn from")
	}
}

func TestReadBadCorpus(t *testing.T) {
	tests := []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"nothing", nil, "no folders like"},
		{"one name", map[string]string{"02-a/pairs": "one.txt\n"}, "two names"},
		{"no texts", map[string]string{"02-a/pairs": "one.txt two.txt\n"}, "one.txt"},
	}
	for _, test := range tests {
		if _, err := readCorpus(writeCorpus(t, test.files)); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: error %v, want %q", test.name, err, test.want)
		}
	}
}

// TestCollectKeepsOrder: examples come in the order of the pairs, whatever
// core has found them.
func TestCollectKeepsOrder(t *testing.T) {
	pairs := make([]pair, 200)
	for i := range pairs {
		pairs[i] = pair{a: strings.Repeat("word ", i), b: "word"}
	}
	got := collect(pairs, rewrite.Fitted, func(_ *rewrite.Comparison, p pair) []rewrite.Example {
		return []rewrite.Example{{Weight: float64(len(p.a))}}
	})
	for i, e := range got {
		if e.Weight != float64(5*i) {
			t.Fatalf("example %d is of pair %v", i, e.Weight/5)
		}
	}
}
