package rewrite

import (
	"math"

	"github.com/wirecopy/wirecopy/core/text"
)

// longRunFeature is the feature of a run of forty words. Regions that hold one
// are decided by that, and would only teach that long runs are reuse.
var longRunFeature = logOf(40) / 4

// Case is a stretch of reuse that somebody marked, in bytes.
type Case struct{ A, B struct{ From, To int } }

// Example is a labelled set of features.
type Example struct {
	Features []float64
	Weight   float64
	Reuse    bool
}

// Lessons are what the models learn from.
type Lessons struct {
	Models         *Models // used on the way
	Units, Regions []Example
}

// Learn adds the examples of one pair of texts with its cases.
func (l *Lessons) Learn(a, b *Side, stems int, cases []Case, refined bool) {
	c := l.Models.Compare(a, b, stems)
	regions := c.candidates()
	if !refined {
		for _, r := range regions {
			if known, ok := c.caseOf(r, cases); ok {
				l.learnUnits(c, r, known)
			}
		}
		return
	}
	for i, r := range regions {
		regions[i] = c.refine(r)
	}
	for _, r := range merge(regions) {
		if c.shorter(r) < leastBytes {
			continue
		}
		_, ok := c.caseOf(r, cases)
		if features := c.regionFeatures(r); features[featureLongest] < longRunFeature {
			l.Regions = append(l.Regions, Example{features, 1, ok})
		}
	}
}

// LearnSummary adds the examples of one pair to those of summaries.
func (l *Lessons) LearnSummary(a, b *Side, stems int, cases []Case, summed bool, units bool) {
	c := l.Models.Compare(a, b, stems)
	if units {
		all, stretch := text.Range{From: 0, To: len(a.units)}, text.Range{From: 0, To: len(b.units)}
		cosine := c.cosineOf(Region{A: all, B: stretch})
		c.measure(a, b, all, stretch)
		for i := range a.units {
			var k Case
			if summed && len(cases) > 0 {
				k = cases[0]
			}
			l.addUnit(a, i, k.A.From, k.A.To, c.unitFeatures(a, i, all, all, stretch, cosine))
		}
		return
	}
	regions := c.candidates()
	for i, r := range regions {
		regions[i] = c.refine(r)
	}
	regions = merge(regions)
	for i, s := range []summary{c.summaryOf(a, b, regions), c.summaryOf(b, a, regions)} {
		if s.partners < leastPartners {
			continue
		}
		ok := false
		if i == 0 && summed && len(cases) > 0 {
			span := a.Span(s.A)
			ok = min(span.End, cases[0].A.To) > max(span.Start, cases[0].A.From)
		}
		l.Regions = append(l.Regions, Example{s.features, 1, ok})
	}
}

// caseOf finds the case that a region overlaps most.
func (c *Comparison) caseOf(r Region, cases []Case) (best Case, ok bool) {
	most := 0
	a, b := c.a.text.SpanOf(c.a.span(r.A)), c.b.text.SpanOf(c.b.span(r.B))
	for _, k := range cases {
		onA := min(a.End, k.A.To) - max(a.Start, k.A.From)
		onB := min(b.End, k.B.To) - max(b.Start, k.B.From)
		if onA > 0 && onB > 0 && onA+onB > most {
			best, ok, most = k, true, onA+onB
		}
	}
	return best, ok
}

func (l *Lessons) learnUnits(c *Comparison, r Region, k Case) {
	for range rounds {
		cosine := c.cosineOf(r)
		window := c.measure(c.a, c.b, r.A, r.B)
		for i := window.From; i < window.To; i++ {
			l.addUnit(c.a, i, k.A.From, k.A.To, c.unitFeatures(c.a, i, window, r.A, r.B, cosine))
		}
		window = c.measure(c.b, c.a, r.B, r.A)
		for i := window.From; i < window.To; i++ {
			l.addUnit(c.b, i, k.B.From, k.B.To, c.unitFeatures(c.b, i, window, r.B, r.A, cosine))
		}
		before := r
		if r = c.refine(r); r == before {
			return
		}
	}
}

func (l *Lessons) addUnit(s *Side, i, from, to int, features []float64) {
	span := s.text.SpanOf(s.units[i].words)
	inside := min(span.End, to) - max(span.Start, from)
	l.Units = append(l.Units, Example{append([]float64(nil), features...), float64(s.units[i].bytes) / 100, 2*inside > span.End-span.Start})
}

// ridge keeps weights small where features say the same.
const ridge = 0.1

// Fit fits a logistic regression by Newton's method.
func Fit(examples []Example) (bias float64, weights []float64) {
	n := len(examples[0].Features) + 1
	w := make([]float64, n)
	for range 12 {
		gradient := make([]float64, n)
		hessian := make([][]float64, n)
		for i := range hessian {
			hessian[i] = make([]float64, n)
			hessian[i][i] = ridge
			gradient[i] = -ridge * w[i]
		}
		x := make([]float64, n)
		x[0] = 1
		for _, e := range examples {
			copy(x[1:], e.Features)
			z := 0.0
			for i := range x {
				z += w[i] * x[i]
			}
			p := 1 / (1 + math.Exp(-z))
			y := 0.0
			if e.Reuse {
				y = 1
			}
			for i := range x {
				g := e.Weight * x[i]
				gradient[i] += g * (y - p)
				g *= p * (1 - p)
				for j := 0; j <= i; j++ {
					hessian[i][j] += g * x[j]
				}
			}
		}
		for i := range hessian {
			for j := i + 1; j < n; j++ {
				hessian[i][j] = hessian[j][i]
			}
		}
		for i, step := range solve(hessian, gradient) {
			w[i] += step
		}
	}
	return w[0], w[1:]
}

// solve solves a system of linear equations by Gaussian elimination.
func solve(m [][]float64, y []float64) []float64 {
	n := len(y)
	for i := range n {
		pivot := i
		for k := i + 1; k < n; k++ {
			if math.Abs(m[k][i]) > math.Abs(m[pivot][i]) {
				pivot = k
			}
		}
		m[i], m[pivot], y[i], y[pivot] = m[pivot], m[i], y[pivot], y[i]
		for k := i + 1; k < n; k++ {
			f := m[k][i] / m[i][i]
			for j := i; j < n; j++ {
				m[k][j] -= f * m[i][j]
			}
			y[k] -= f * y[i]
		}
	}
	x := make([]float64, n)
	for i := n - 1; i >= 0; i-- {
		sum := y[i]
		for j := i + 1; j < n; j++ {
			sum -= m[i][j] * x[j]
		}
		x[i] = sum / m[i][i]
	}
	return x
}

// Oracle is the best that whole units can do for a case.
func Oracle(a, b *Side, k Case) (x, y text.Span) {
	pick := func(s *Side, from, to int) text.Span {
		var r text.Span
		for _, u := range s.units {
			sp := s.text.SpanOf(u.words)
			if 2*(min(sp.End, to)-max(sp.Start, from)) > sp.End-sp.Start {
				if r.End == 0 {
					r.Start = sp.Start
				}
				r.End = sp.End
			}
		}
		return r
	}
	return pick(a, k.A.From, k.A.To), pick(b, k.B.From, k.B.To)
}
