package rewrite

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/sorting"
)

// Regions finds the regions in which units of one text follow units of the
// other, in other words or in the same. They are disjoint on both sides.
func (c *Comparison) Regions() []Region {
	if !c.hasUnits() {
		return nil
	}
	regions := c.refined()
	accepted := c.summaries(regions)
	for _, r := range regions {
		length := c.shorter(r)
		if length < LeastBytes {
			continue
		}
		if p := c.Probability(r); p >= AcceptThreshold {
			accepted = append(accepted, scored{r, p * float64(length)})
		}
	}
	if r, ok := c.followed(); ok {
		return c.separate(joinFollowed(accepted, r, float64(c.shorter(r))))
	}
	return c.separate(accepted)
}

// joinFollowed joins a region in which one text follows the other with those
// that overlap it on both sides.
func joinFollowed(accepted []scored, followed Region, quality float64) []scored {
	apart := accepted[:0]
	for _, r := range accepted {
		if overlap(r.A, followed.A) && overlap(r.B, followed.B) {
			followed = Region{A: join(r.A, followed.A), B: join(r.B, followed.B)}
			quality = max(quality, r.quality)
			continue
		}
		apart = append(apart, r)
	}
	return append(apart, scored{followed, quality})
}

// candidates are regions as their seeds give them.
func (c *Comparison) candidates() []Region {
	if seeds := c.seeds(); len(seeds) > 0 {
		return c.group(seeds, widestGap)
	}
	return nil
}

// refined are the candidates with the ends that the unit model gives them.
func (c *Comparison) refined() []Region {
	regions := c.candidates()
	for i, r := range regions {
		regions[i] = c.refine(r)
	}
	return merge(regions)
}

// scored is a region with its quality.
type scored struct {
	Region
	quality float64
}

// merge joins regions that overlap on both sides.
func merge(regions []Region) []Region {
	for changed := true; changed; {
		changed = false
		for i := 0; i < len(regions); i++ {
			for j := i + 1; j < len(regions); j++ {
				if overlap(regions[i].A, regions[j].A) && overlap(regions[i].B, regions[j].B) {
					regions[i] = Region{A: join(regions[i].A, regions[j].A), B: join(regions[i].B, regions[j].B)}
					regions = slices.Delete(regions, j, j+1)
					changed, j = true, j-1
				}
			}
		}
	}
	return regions
}

// separate takes the better of two regions that overlap on one side, and cuts
// the other back to what is left.
func (c *Comparison) separate(regions []scored) []Region {
	sorting.StablyBy(regions, func(x, y scored) int {
		switch {
		case x.quality > y.quality:
			return -1
		case x.quality < y.quality:
			return 1
		}
		return 0
	})
	var kept []Region
	for _, r := range regions {
		left := r.Region
		for _, k := range kept {
			left.A, left.B = left.A.Without(k.A), left.B.Without(k.B)
		}
		if left.A.Len() > 0 && left.B.Len() > 0 && c.shorter(left) >= LeastBytes {
			kept = append(kept, left)
		}
	}
	sorting.By(kept, func(x, y Region) int { return x.A.From - y.A.From })
	return kept
}
