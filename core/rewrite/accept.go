package rewrite

import (
	"math/bits"

	"github.com/wirecopy/wirecopy/core/text"
)

const (
	// AcceptThreshold is the probability from which a region is reuse.
	AcceptThreshold = 0.50
	// LeastBytes is the least length of a region on each side, about fifteen
	// words: less cannot be told from chance.
	LeastBytes = 100
)

// Probability is how likely it is that a region is reuse, 0 to 1.
func (c *Comparison) Probability(r Region) float64 {
	if !c.Takes(Acceptance) {
		return 1
	}
	return c.models.Region.probability(c.regionFeatures(r))
}

// regionFeatures fills in the features of a whole region.
func (c *Comparison) regionFeatures(r Region) []float64 {
	sums := c.sumsOf(r)
	a, b := sums.a, sums.b
	bytesA, bytesB := c.a.unitBytes(r.A), c.b.unitBytes(r.B)
	f := make([]float64, regionFeatures)
	f[featureRegionCosine] = float64(sums.cosine)
	f[featureCoverageA], f[featureCoverageB] = float64(min(a.coverage(), b.coverage())), float64(max(a.coverage(), b.coverage()))
	f[featureSupportA], f[featureSupportB] = float64(min(a.support(), b.support())), float64(max(a.support(), b.support()))
	f[featureBytesA], f[featureBytesB] = logOf(min(bytesA, bytesB))/8, logOf(max(bytesA, bytesB))/8
	f[featureMass] = logOf(int(min(a.matched, b.matched))) / 6
	f[featureUnitsA], f[featureUnitsB] = logOf(min(r.A.Len(), r.B.Len()))/4, logOf(max(r.A.Len(), r.B.Len()))/4
	f[featureLongest] = logOf(max(a.run, b.run)) / 4
	f[featureBalance] = float64(min(bytesA, bytesB)) / float64(max(bytesA, bytesB, 1))
	insideA, outsideA, orderA := c.surroundings(c.a, r.A, r.B)
	insideB, outsideB, orderB := c.surroundings(c.b, r.B, r.A)
	f[featureInside], f[featureOutside] = min(insideA, insideB), max(outsideA, outsideB)
	if c.Takes(Elsewhere) {
		f[featureElsewhere] = max(c.elsewhere(c.a, r.A, r.B), c.elsewhere(c.b, r.B, r.A))
	}
	f[featureOrder] = (orderA + orderB) / 2
	f[featureSupportSquare] = f[featureSupportA] * f[featureSupportA]
	f[featureCoverageSupport] = f[featureCoverageA] * f[featureSupportB]
	return f
}

// surroundings compares the units of a region with all others of the side that
// are not settled: two reports on one subject are alike everywhere, reuse stands
// out. It also tells how often neighbouring units have partners in the same
// order.
func (c *Comparison) surroundings(s *Side, units, stretch text.Range) (inside, outside, order float64) {
	c.findBest(s, stretch)
	settled := c.settled(s)
	last, steps, ordered, others := int32(-1), 0, 0, c.unsettled(s)
	for i := units.From; i < units.To; i++ {
		if settled[i] == 0 {
			others--
		}
		if c.best[i] == 0 {
			continue
		}
		inside += float64(c.best[i])
		at := c.partner[i]
		if last >= 0 {
			steps++
			if at > last {
				ordered++
			}
		}
		last = at
	}
	sum := c.takeBest(func(i int) bool { return settled[i] == 0 && !units.Contains(i) })
	if others > 0 {
		outside = sum / float64(others)
	}
	return inside / float64(units.Len()), outside, float64(ordered+1) / float64(steps+1)
}

// elsewhere is the mean, over the units of a region that are not settled, of the
// greatest cosine with a unit outside the stretch of the other side. What was rewritten has
// its like in one place; of two texts on one subject, every unit is a little
// like many.
func (c *Comparison) elsewhere(s *Side, units, stretch text.Range) float64 {
	settled := c.settled(s)
	sum, n := 0.0, 0
	for i := units.From; i < units.To; i++ {
		if settled[i] != 0 {
			continue
		}
		n++
		best := float32(0)
		for _, x := range c.likes(s, i) {
			if x.cosine > best && !stretch.Contains(int(x.unit)) {
				best = x.cosine
			}
		}
		sum += float64(best)
	}
	return sum / float64(max(n, 1))
}

// findBest finds for each unit of s its greatest cosine with a unit of a stretch
// of the other side, and that unit. It goes by the units of the stretch, so that
// all regions together cost what one side does.
func (c *Comparison) findBest(s *Side, stretch text.Range) {
	c.best, c.partner = resized(c.best, len(s.units)), resized(c.partner, len(s.units))
	best, partner, seen, other := c.best, c.partner, c.seen, c.opposite(s)
	for k := stretch.From; k < stretch.To; k++ {
		for _, x := range c.likes(other, k) {
			before := best[x.unit]
			if x.cosine <= before {
				continue
			}
			if before == 0 {
				seen[x.unit>>6] |= 1 << (x.unit & 63)
			}
			best[x.unit], partner[x.unit] = x.cosine, int32(k)
		}
	}
}

// takeBest sums up what findBest found for the units that count, in order, and
// takes all of it out again.
//
//go:inline
func (c *Comparison) takeBest(counts func(unit int) bool) (sum float64) {
	best := c.best
	for k, units := range c.seen {
		if units == 0 {
			continue
		}
		c.seen[k] = 0
		for ; units != 0; units &= units - 1 {
			i := k<<6 + bits.TrailingZeros64(units)
			if counts(i) {
				sum += float64(best[i])
			}
			best[i] = 0
		}
	}
	return sum
}
