package main

import (
	"math"
	"slices"

	"github.com/wirecopy/wirecopy/core/rewrite"
	"github.com/wirecopy/wirecopy/core/text"
)

// tally adds up what was marked and what was found in pairs, for the measures
// of text alignment (Potthast et al. 2010, An evaluation framework for
// plagiarism detection). Both are counted in bytes: counting characters moved
// no plagdet by more than .0002 in 300 pairs of the PAN 2013 corpus.
type tally struct {
	cases, found int
	pairs        int     // in which anything was found
	recall       float64 // sum over the cases of the share that was found
	precision    float64 // sum over what was found of the share that is marked
	hit, pieces  int     // cases of which anything was found, and in how many pieces
}

// add counts one pair.
func (t *tally) add(cases, found []rewrite.Case) {
	t.cases, t.found = t.cases+len(cases), t.found+len(found)
	if len(found) > 0 {
		t.pairs++
	}
	for _, c := range cases {
		pieces := meeting(c, found)
		t.recall += coveredShare(c, pieces)
		if len(pieces) > 0 {
			t.hit++
			t.pieces += len(pieces)
		}
	}
	for _, f := range found {
		t.precision += coveredShare(f, meeting(f, cases))
	}
}

// plagdet is the harmonic mean of recall and precision, both averaged over
// stretches and not over characters, divided by the logarithm of one more than
// the mean number of pieces of a case. It is 1 where nothing was to be found
// and nothing was.
func (t *tally) plagdet() float64 {
	if t.cases == 0 && t.found == 0 {
		return 1
	}
	if t.hit == 0 {
		return 0
	}
	recall, precision := t.recall/float64(t.cases), t.precision/float64(t.found)
	return 2 * recall * precision / (recall + precision) / math.Log2(1+float64(t.pieces)/float64(t.hit))
}

// meeting are the stretches that overlap x in both texts.
func meeting(x rewrite.Case, others []rewrite.Case) (met []rewrite.Case) {
	for _, y := range others {
		if overlap(x.A, y.A) && overlap(x.B, y.B) {
			met = append(met, y)
		}
	}
	return met
}

func overlap(x, y text.Span) bool { return x.Start < y.End && y.Start < x.End }

// coveredShare is how much of x, in both texts together, others cover.
func coveredShare(x rewrite.Case, others []rewrite.Case) float64 {
	var a, b []text.Span
	for _, y := range others {
		a, b = append(a, y.A), append(b, y.B)
	}
	size := x.A.End - x.A.Start + x.B.End - x.B.Start
	return float64(covered(x.A, a)+covered(x.B, b)) / float64(max(size, 1))
}

// covered is the number of bytes of x that others cover.
func covered(x text.Span, others []text.Span) int {
	slices.SortFunc(others, func(y, z text.Span) int { return y.Start - z.Start })
	n, from := 0, x.Start
	for _, y := range others {
		if to := min(x.End, y.End); to > max(from, y.Start) {
			n += to - max(from, y.Start)
			from = to
		}
	}
	return n
}
