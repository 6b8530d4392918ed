package rewrite

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/text"
)

// A summary is compact on one side and follows the other text as a whole: no
// region of the other side explains it. So each unit is matched with the whole
// other text, the best interval of units is taken, and a model of its own
// judges what the whole adds over any compact region.

const (
	// summaryThreshold is the probability from which an interval is a summary.
	summaryThreshold = 0.5
	// leastPartners is the number of units of the other text, far apart, that
	// a summary draws on at least.
	leastPartners = 3
	// leastSummed is the number of units of a text that can be summed up; of
	// shorter ones every part is a compact region. The text is at least
	// summaryRatio times as long as its summary.
	leastSummed  = 12
	summaryRatio = 3
)

const (
	featureSummarySpread   = regionFeatures + iota // of its partners over the other text
	featureSummaryPartners                         // distinct partners for each unit
	featureSummaryGain                             // coverage beyond the best compact region
	featureSummarySupport                          // support beyond it
	summaryFeatures
)

// summary is an interval of one side that may be a summary of the other.
type summary struct {
	Region
	features []float64 // known where there are leastPartners
	partners int
}

// summaries gives the summary of either direction that the model accepts.
func (c *Comparison) summaries(regions []Region) []scored {
	if !c.Takes(Summaries) {
		return nil
	}
	var accepted []scored
	for _, s := range []summary{c.summaryOf(c.a, c.b, regions), c.summaryOf(c.b, c.a, regions)} {
		if s.partners < leastPartners {
			continue
		}
		if p := c.models.Summary.probability(s.features); p >= summaryThreshold {
			accepted = append(accepted, scored{s.Region, p * float64(max(c.a.bytes(s.A), c.b.bytes(s.B)))})
		}
	}
	return accepted
}

// summaryOf finds the interval of s that most likely sums up the other side.
func (c *Comparison) summaryOf(s, other *Side, regions []Region) summary {
	all, stretch := text.Range{From: 0, To: len(s.units)}, text.Range{From: 0, To: len(other.units)}
	found := summary{Region: c.regionOn(s, all, stretch)}
	compact := max(c.settledBytes(s), c.longestOn(s, regions))
	if stretch.Len() < leastSummed || summaryRatio*compact > other.bytes(stretch) {
		return found // what was copied word for word, or follows in one stretch, is no summary
	}
	interval := c.refineSide(s, all, stretch, c.cosineOf(found.Region), &c.models.SummaryUnit)
	found.Region = c.regionOn(s, interval, stretch)
	if other.bytes(stretch) < summaryRatio*s.bytes(interval) || s.bytes(interval) < LeastBytes {
		return found
	}
	first, last, partners := c.partnersOf(s, interval)
	found.partners = partners
	if partners < leastPartners {
		return found
	}
	features := append(c.regionFeatures(found.Region), make([]float64, summaryFeatures-regionFeatures)...)
	features[featureSummarySpread] = float64(last-first) / float64(stretch.Len())
	features[featureSummaryPartners] = float64(partners) / float64(interval.Len())
	whole := c.sumSide(s, interval, stretch)
	best := c.compactMatch(s, interval, regions)
	features[featureSummaryGain] = float64(whole.coverage() - best.coverage())
	features[featureSummarySupport] = float64(whole.support() - best.support())
	found.features = features
	return found
}

// longestOn is the length of the longest of the regions on the side s.
func (c *Comparison) longestOn(s *Side, regions []Region) (longest int) {
	for _, r := range regions {
		units, _ := c.seenFrom(s, r)
		longest = max(longest, s.bytes(units))
	}
	return longest
}

// seenFrom is a region's stretch on the side s, and that on the other.
func (c *Comparison) seenFrom(s *Side, r Region) (units, others text.Range) {
	if s == c.a {
		return r.A, r.B
	}
	return r.B, r.A
}

// regionOn is a region given from the side s.
func (c *Comparison) regionOn(s *Side, units, others text.Range) Region {
	if s == c.a {
		return Region{A: units, B: others, Summary: true}
	}
	return Region{A: others, B: units, Summary: true}
}

// partnersOf finds which units of the other side are most like the units of
// an interval, and how many there are.
func (c *Comparison) partnersOf(s *Side, interval text.Range) (first, last, n int) {
	const alike = 0.1 // cosine; less is a common word
	var partners []uint32
	for i := interval.From; i < interval.To; i++ {
		best, at := float32(alike), -1
		for _, x := range c.likes(s, i) {
			if x.cosine > best {
				best, at = x.cosine, int(x.unit)
			}
		}
		if at >= 0 {
			partners = append(partners, uint32(at))
		}
	}
	slices.Sort(partners)
	partners = slices.Compact(partners)
	if len(partners) == 0 {
		return 0, 0, 0
	}
	return int(partners[0]), int(partners[len(partners)-1]) + 1, len(partners)
}

// compactMatch is how well the best single region explains an interval.
func (c *Comparison) compactMatch(s *Side, interval text.Range, regions []Region) (best match) {
	for _, r := range regions {
		units, others := c.seenFrom(s, r)
		if !overlap(units, interval) {
			continue
		}
		if m := c.sumSide(s, interval, others); m.matched > best.matched {
			best = m
		}
	}
	return best
}
