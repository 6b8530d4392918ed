package rewrite

import (
	"math"
	"math/bits"

	"github.com/wirecopy/wirecopy/core/slice"
	"github.com/wirecopy/wirecopy/core/text"
)

// like is a unit of the other side that shares a stem with the one at hand, and
// their cosine.
type like struct {
	unit   int32
	cosine float32
}

// shared is what a unit of A and one of B have in common.
type shared struct {
	stems int32 // distinct ones
	dot   float32
}

// similarity is all that is known of a unit of A and one of B.
type similarity struct {
	shared
	cosine float32
}

// posting is a unit that holds a stem, and the stem's weight in it.
type posting struct {
	unit   int32
	weight float32
}

// list lists for each stem the units of A that hold it and are not settled:
// postings from starts of the stem to next of it. Up to starts of the next stem
// there is room for all units that hold it.
//
//go:inline
func (c *Comparison) list() {
	stems := len(c.weights)
	c.starts = cleared(c.starts, stems+1)
	for _, t := range c.a.terms {
		c.starts[t.stem+1]++
	}
	for i := range c.weights {
		c.starts[i+1] += c.starts[i]
	}
	c.postings = resized(c.postings, len(c.a.terms))
	c.next = append(c.next[:0], c.starts...)
	for i, u := range c.a.units {
		if c.settledA[i] != 0 {
			continue
		}
		for _, t := range c.a.terms[u.first:u.last] {
			c.postings[c.next[t.stem]] = posting{int32(i), float32(t.count) * c.weights[t.stem]}
			c.next[t.stem]++
		}
	}
}

// findSimilar compares every unit of B with the units of A that share a stem,
// a settled one with its partner alone.
func (c *Comparison) findSimilar() {
	c.list()
	for _, t := range c.b.terms {
		c.frequency[t.stem]++
	}
	c.dots, c.common = resized(c.dots, len(c.a.units)), resized(c.common, len(c.a.units))
	c.seen = resized(c.seen, max(len(c.a.units), len(c.b.units))/64+1)
	c.likesA, c.columns = resized(c.likesA, len(c.a.units)), cleared(c.columns, len(c.a.units)+1)
	c.likesB, c.sharedB = resized(c.likesB, len(c.b.units)), resized(c.sharedB, len(c.b.units))
	c.rows.empty()
	for j, u := range c.b.units {
		if i := c.settledB[j] - 1; i >= 0 {
			c.met = append(c.met[:0], i)
			c.common[i], c.dots[i] = int32(u.last-u.first), float64(c.normB[j])
		} else {
			c.meet(u)
		}
		likes, common := c.rows.take(len(c.met))
		for k, i := range c.met {
			dot := float32(c.dots[i])
			likes[k], common[k] = like{i, cosine(dot, c.normA[i], c.normB[j])}, shared{c.common[i], dot}
			c.dots[i], c.common[i] = 0, 0
			c.columns[i+1]++
		}
		c.likesB[j], c.sharedB[j] = likes, common
	}
	for _, t := range c.b.terms {
		c.frequency[t.stem] = 0
	}
}

// meet counts and weighs the stems that a unit of B shares with each of A, and
// lists these in ascending order.
func (c *Comparison) meet(u unit) {
	for _, t := range c.b.terms[u.first:u.last] {
		weight := float64(t.count) * float64(c.weights[t.stem])
		if int(c.starts[t.stem+1]-c.starts[t.stem])*int(c.frequency[t.stem]) > mostMeetings {
			continue
		}
		for _, p := range c.postings[c.starts[t.stem]:c.next[t.stem]] {
			if c.common[p.unit] == 0 {
				c.seen[p.unit>>6] |= 1 << (p.unit & 63)
			}
			c.common[p.unit]++
			c.dots[p.unit] += float64(weight * float64(p.weight))
		}
	}
	c.met = c.met[:0]
	for i, units := range c.seen {
		for ; units != 0; units &= units - 1 {
			c.met = slice.Push(c.met, int32(i<<6+bits.TrailingZeros64(units)))
		}
		c.seen[i] = 0
	}
}

func cosine(dot, normA, normB float32) float32 {
	if dot == 0 {
		return 0
	}
	return dot / float32(math.Sqrt(float64(normA)*float64(normB)))
}

// dice is the share of distinct stems that two sets have in common.
func dice(common, a, b int) float32 { return 2 * float32(common) / float32(a+b) }

// likes are the units of the other side that share a stem with unit i of s, in
// ascending order.
//
//go:inline
func (c *Comparison) likes(s *Side, i int) []like {
	if s == c.b {
		return c.likesB[i]
	}
	return c.likesA[i]
}

// from are the likes from a unit on. Of long texts only few are read.
func from(likes []like, unit int) []like {
	if unit == 0 {
		return likes
	}
	low, high := 0, len(likes)
	for low < high {
		if middle := (low + high) / 2; int(likes[middle].unit) < unit {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return likes[low:]
}

// greatestCosine is that of a unit of s with those of a stretch of the other
// side.
func (c *Comparison) greatestCosine(s *Side, i int, stretch text.Range) float32 {
	best := float32(0)
	for _, x := range from(c.likes(s, i), stretch.From) {
		if int(x.unit) >= stretch.To {
			break
		}
		if x.cosine > best {
			best = x.cosine
		}
	}
	return best
}

// transpose gives the likes of B again, for each unit of A. Of these, columns
// counts how many the unit before has.
func (c *Comparison) transpose() {
	for i := range c.a.units {
		c.columns[i+1] += c.columns[i]
	}
	c.transposed = resized(c.transposed, int(c.columns[len(c.a.units)]))
	for i := range c.a.units {
		c.likesA[i] = c.transposed[c.columns[i]:c.columns[i+1]]
	}
	for j, row := range c.likesB {
		for _, x := range row {
			next := &c.columns[x.unit]
			c.transposed[*next] = like{int32(j), x.cosine}
			*next++
		}
	}
}

// similarity is that of unit b and the one at a place in its row.
//
//go:inline
func (c *Comparison) similarity(b, k int) similarity {
	return similarity{c.sharedB[b][k], c.likesB[b][k].cosine}
}
