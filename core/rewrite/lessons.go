package rewrite

import "github.com/wirecopy/wirecopy/core/text"

// The examples that the models learn from. Only core/rewrite/fit asks for
// them; they stand here because they are the features that the steps see.

// Example is what a model is shown of a unit or a region, and the answer.
type Example struct {
	Features []float64
	Weight   float64 // how much it counts
	Reuse    bool
}

// Case is a stretch of reuse that somebody marked: where it stands in each of
// two texts.
type Case struct{ A, B text.Span }

// UnitFeatures, RegionFeatures and SummaryFeatures name the features of the
// models, in the order of their weights. A summary is judged by the features
// of a region and some of its own, its units by those of any unit.
var (
	UnitFeatures = []string{
		featureCoverage: "coverage", featureSupport: "support", featureCosine: "cosine", featureLength: "length",
		featureStretch: "stretch", featureRegion: "region", featureBefore: "before", featureAfter: "after",
		featureNearby: "nearby", featureDistance: "distance", featureRun: "run", featureSquare: "coverage squared",
		featureProduct: "support times cosine",
	}
	RegionFeatures = []string{
		featureRegionCosine: "cosine", featureCoverageA: "coverage, lesser", featureCoverageB: "coverage, greater",
		featureSupportA: "support, lesser", featureSupportB: "support, greater",
		featureBytesA: "bytes, lesser", featureBytesB: "bytes, greater", featureMass: "mass",
		featureUnitsA: "units, lesser", featureUnitsB: "units, greater", featureLongest: "longest run",
		featureBalance: "balance", featureInside: "inside", featureOutside: "outside",
		featureElsewhere: "elsewhere", featureOrder: "order",
		featureSupportSquare: "support squared", featureCoverageSupport: "coverage times support",
	}
	SummaryFeatures = append(RegionFeatures[:regionFeatures:regionFeatures],
		"spread", "partners", "gain of coverage", "gain of support")
)

// longRunFeature is the feature of a run of forty words in one unit. Regions
// that hold one
// are decided by that, and would only teach that long runs are reuse.
var longRunFeature = logOf(40) / 4

// UnitExamples are the units in and around the candidate regions that meet a
// case: as the seeds give the regions, and if refining, once more as the unit
// model at hand refines them. A unit counts by its length, in hundreds of
// bytes.
func (c *Comparison) UnitExamples(cases []Case, refining bool) []Example {
	var examples []Example
	for _, r := range c.candidates() {
		known, ok := c.caseOf(r, cases)
		if !ok {
			continue
		}
		examples = c.appendBoth(examples, r, known)
		if !refining {
			continue
		}
		if refined := c.refine(r); refined != r {
			examples = c.appendBoth(examples, refined, known)
		}
	}
	return examples
}

// RegionExamples are the refined regions that are long enough to be judged.
func (c *Comparison) RegionExamples(cases []Case) []Example {
	var examples []Example
	for _, r := range c.refined() {
		if c.shorter(r) < LeastBytes {
			continue
		}
		if features := c.regionFeatures(r); features[featureLongest] < longRunFeature {
			_, ok := c.caseOf(r, cases)
			examples = append(examples, Example{features, 1, ok})
		}
	}
	return examples
}

// SummaryUnitExamples are all units of the first text, held against the whole
// second one, which it sums up in the cases.
func (c *Comparison) SummaryUnitExamples(cases []Case) []Example {
	if !c.hasUnits() {
		return nil
	}
	all, stretch := c.a.all(), c.b.all()
	var known text.Span
	if len(cases) > 0 {
		known = cases[0].A
	}
	return c.appendUnits(nil, c.a, all, stretch, known, c.cosineOf(Region{A: all, B: stretch}))
}

// SummaryExamples are the intervals of either text that may sum up the other.
// In the cases, the first text does.
func (c *Comparison) SummaryExamples(cases []Case) []Example {
	if !c.hasUnits() {
		return nil
	}
	var examples []Example
	regions := c.refined()
	for _, side := range []*Side{c.a, c.b} {
		s := c.summaryOf(side, c.opposite(side), regions)
		if s.partners < leastPartners {
			continue
		}
		ok := false
		if side == c.a && len(cases) > 0 {
			ok = common(c.a.Span(s.A), cases[0].A) > 0
		}
		examples = append(examples, Example{s.features, 1, ok})
	}
	return examples
}

// caseOf finds the case that a region overlaps most.
func (c *Comparison) caseOf(r Region, cases []Case) (best Case, ok bool) {
	most := 0
	a, b := c.a.Span(r.A), c.b.Span(r.B)
	for _, k := range cases {
		onA, onB := common(a, k.A), common(b, k.B)
		if onA > 0 && onB > 0 && onA+onB > most {
			best, ok, most = k, true, onA+onB
		}
	}
	return best, ok
}

// appendBoth appends the units in and around both sides of a region.
func (c *Comparison) appendBoth(examples []Example, r Region, known Case) []Example {
	cosine := c.cosineOf(r)
	examples = c.appendUnits(examples, c.a, r.A, r.B, known.A, cosine)
	return c.appendUnits(examples, c.b, r.B, r.A, known.B, cosine)
}

// appendUnits appends the units in and around a core as examples: those of
// which more than half lies in a known span are reuse.
func (c *Comparison) appendUnits(examples []Example, s *Side, core, stretch text.Range, known text.Span, cosine float32) []Example {
	window := s.around(core)
	found := c.measure(s, window, stretch)
	for i := window.From; i < window.To; i++ {
		u := s.units[i]
		examples = append(examples, Example{
			Features: append([]float64(nil), c.unitFeatures(s, found, i, core, stretch, cosine)...),
			Weight:   float64(u.bytes) / 100,
			Reuse:    2*common(s.text.SpanOf(u.words), known) > u.bytes,
		})
	}
	return examples
}

// common is the number of bytes that two spans have in common, negative if
// they lie apart.
func common(x, y text.Span) int { return min(x.End, y.End) - max(x.Start, y.Start) }
