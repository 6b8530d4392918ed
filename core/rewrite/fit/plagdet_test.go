package main

import (
	"math"
	"testing"

	"github.com/wirecopy/wirecopy/core/rewrite"
	"github.com/wirecopy/wirecopy/core/text"
)

// stretch is a case of which the second text has as many bytes as the first.
func stretch(startA, endA, startB int) rewrite.Case {
	return rewrite.Case{
		A: text.Span{Start: startA, End: endA},
		B: text.Span{Start: startB, End: startB + endA - startA},
	}
}

func TestPlagdet(t *testing.T) {
	type stretches = []rewrite.Case
	one, other := stretch(100, 200, 500), stretch(400, 600, 0)
	const exact = 1
	inTwo := 1 / math.Log2(3) // the mean of 2 pieces a case
	tests := []struct {
		name         string
		cases, found stretches
		want         float64
	}{
		{"nothing to find", nil, nil, exact},
		{"perfect", stretches{one, other}, stretches{other, one}, exact},
		{"nothing found", stretches{one}, nil, 0},
		{"nothing marked", nil, stretches{one}, 0},
		{"granularity 2", stretches{one}, stretches{stretch(100, 150, 500), stretch(150, 200, 550)}, inTwo},
		{"two that overlap count once", stretches{one}, stretches{stretch(150, 200, 550), stretch(100, 180, 500)}, inTwo},
		{"the other place", stretches{one}, stretches{stretch(100, 200, 800)}, 0},
		{"next to it", stretches{one}, stretches{stretch(200, 300, 600)}, 0},
		{"half of it", stretches{one}, stretches{stretch(100, 150, 500)}, 2. / 3},
		{"twice as much", stretches{one}, stretches{stretch(50, 250, 450)}, 2. / 3},
		{"one of two, the longer", stretches{one, other}, stretches{other}, 2. / 3},
		{"one that is none", stretches{one}, stretches{one, other}, 2. / 3},
		{"a third of one side only", stretches{one}, stretches{{A: one.A, B: text.Span{Start: 500, End: 534}}}, 2 * .67 / 1.67},
	}
	for _, test := range tests {
		var got tally
		got.add(test.cases, test.found)
		if math.Abs(got.plagdet()-test.want) > 1e-9 {
			t.Errorf("%s: %.4f, want %.4f", test.name, got.plagdet(), test.want)
		}
	}
}

// TestPlagdetOfPairs: what is found in one pair is no find in another, and
// averages are over stretches, not over pairs.
func TestPlagdetOfPairs(t *testing.T) {
	one := []rewrite.Case{stretch(0, 100, 0)}
	two := []rewrite.Case{stretch(0, 100, 0), stretch(200, 300, 200)}
	var got tally
	got.add(one, nil)
	got.add(nil, one)
	got.add(two, two)
	if want := 2. / 3; math.Abs(got.plagdet()-want) > 1e-9 || got.pairs != 2 {
		t.Errorf("%.4f, want %.4f; found something in %d pairs", got.plagdet(), want, got.pairs)
	}
}
