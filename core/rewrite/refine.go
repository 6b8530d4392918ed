package rewrite

import "github.com/wirecopy/wirecopy/core/text"

const (
	// margin is how many units beyond a region's ends are looked at.
	margin = 6
	// rounds of refining both sides in turn: the second sees what the first
	// made of the other side.
	rounds = 2
	// unitThreshold is the probability from which a unit belongs to a region.
	unitThreshold = 0.40
)

// refine moves the ends of a region to where its units stop being alike.
func (c *Comparison) refine(r Region) Region {
	if !c.Takes(Refinement) {
		return r
	}
	m := &c.models.Unit
	for range rounds {
		before := r
		r.A = c.refineSide(c.a, r.A, r.B, c.cosineOf(r), m)
		r.B = c.refineSide(c.b, r.B, r.A, c.cosineOf(r), m)
		if r == before {
			break
		}
	}
	c.known = append(c.known, c.sumUp(r))
	return r
}

// refineSide gives the interval of units with the greatest sum of scores, of
// those that overlap the core.
func (c *Comparison) refineSide(s *Side, core, stretch text.Range, cosine float32, m *Model) text.Range {
	window := s.around(core)
	found := c.measure(s, window, stretch)
	best, bestSum := core, 0.0
	from, sum, first := window.From, 0.0, true
	for i := window.From; i < window.To; i++ {
		if sum <= 0 && i <= core.To-1 {
			from, sum = i, 0
		}
		p := m.probability(c.unitFeatures(s, found, i, core, stretch, cosine))
		sum += float64(float64(s.units[i].bytes) * (p - unitThreshold))
		if i >= core.From && from < core.To && (first || sum > bestSum) {
			best, bestSum, first = text.Range{From: from, To: i + 1}, sum, false
		}
	}
	return best
}

// around is a core with the units beyond its ends that are looked at.
func (s *Side) around(core text.Range) text.Range {
	return text.Range{From: max(0, core.From-margin), To: min(len(s.units), core.To+margin)}
}

// unitFeatures fills in the features of unit i; found are the measurements of
// the units around the core.
func (c *Comparison) unitFeatures(s *Side, found []measurement, i int, core, stretch text.Range, cosine float32) []float64 {
	at := i - s.around(core).From
	m := found[at]
	f := &c.features
	*f = [unitFeatures]float64{
		featureCoverage: float64(m.coverage()),
		featureSupport:  float64(m.support()),
		featureCosine:   float64(m.cosine),
		featureLength:   logOf(s.units[i].words.Len()) / 4,
		featureStretch:  logOf(stretch.Len()) / 4,
		featureRegion:   float64(cosine),
		featureDistance: float64(max(core.From-i, i-core.To+1, 0)) / margin,
		featureRun:      logOf(m.run) / 3,
	}
	nearby := float32(0)
	if at > 0 {
		f[featureBefore] = float64(found[at-1].support())
		nearby = found[at-1].cosine
	}
	if at+1 < len(found) {
		f[featureAfter] = float64(found[at+1].support())
		nearby = max(nearby, found[at+1].cosine)
	}
	f[featureNearby] = float64(nearby)
	f[featureSquare] = f[featureCoverage] * f[featureCoverage]
	f[featureProduct] = f[featureSupport] * f[featureCosine]
	return f[:]
}
