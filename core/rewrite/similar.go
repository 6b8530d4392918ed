package rewrite

import (
	"math"
	"math/bits"

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

// meeting is what a unit of A and the one of B at hand have in common so far.
type meeting struct {
	dot   float64
	stems int32
}

// list lists for each stem the units of A that hold it and are not settled.
//
//go:inline
func (c *Comparison) list() {
	c.postings = resized(c.postings, len(c.a.terms))
	taken := int32(0)
	for i, u := range c.a.units {
		if c.settledA[i] != 0 {
			continue
		}
		for k := u.first; k < u.last; k++ {
			use := &c.uses[c.a.terms[k].stem]
			if use.to == 0 {
				use.from, use.to = taken, taken
				taken += use.unitsA
			}
			c.postings[use.to] = posting{int32(i), c.weighedA.terms[k]}
			use.to++
		}
	}
}

// findSimilar compares every unit of B with the units of A that share a stem,
// a settled one with its partner alone.
func (c *Comparison) findSimilar() {
	c.list()
	c.meetings = resized(c.meetings, len(c.a.units))
	c.seen = resized(c.seen, max(len(c.a.units), len(c.b.units))/64+1)
	c.likesA, c.columns = resized(c.likesA, len(c.a.units)), cleared(c.columns, len(c.a.units)+1)
	c.likesB, c.sharedB = resized(c.likesB, len(c.b.units)), resized(c.sharedB, len(c.b.units))
	c.rows.empty()
	for j, u := range c.b.units {
		n := 1
		if i := c.settledB[j] - 1; i >= 0 {
			c.meetings[i] = meeting{float64(c.weighedB.norms[j]), int32(u.last - u.first)}
			c.seen[i>>6] |= 1 << (i & 63)
		} else {
			n = c.meet(u)
		}
		c.likesB[j], c.sharedB[j] = c.rows.take(n)
		c.takeMeetings(c.likesB[j], c.sharedB[j], c.weighedB.norms[j])
	}
	for _, s := range []*Side{c.a, c.b} {
		for _, t := range s.terms {
			c.uses[t.stem] = use{}
		}
	}
}

// meet counts and weighs the stems that a unit of B shares with each of A, and
// tells with how many of these it shares any.
func (c *Comparison) meet(u unit) (met int) {
	meetings, seen := c.meetings, c.seen
	for k := u.first; k < u.last; k++ {
		use, weight := c.uses[c.b.terms[k].stem], float64(c.weighedB.terms[k])
		if int(use.unitsA)*int(use.unitsB) > mostMeetings {
			continue
		}
		for _, p := range c.postings[use.from:use.to] {
			m := &meetings[p.unit]
			if m.stems == 0 {
				seen[p.unit>>6] |= 1 << (p.unit & 63)
				met++
			}
			m.stems++
			m.dot += float64(weight * float64(p.weight))
		}
	}
	return met
}

// takeMeetings makes a row, for the unit of B at hand, of the meetings, by unit of
// A, and takes them out.
func (c *Comparison) takeMeetings(likes []like, common []shared, norm float32) {
	at := 0
	for k, units := range c.seen {
		for ; units != 0; units &= units - 1 {
			i := k<<6 + bits.TrailingZeros64(units)
			m := &c.meetings[i]
			dot := float32(m.dot)
			likes[at], common[at] = like{int32(i), cosine(dot, c.weighedA.norms[i], norm)}, shared{m.stems, dot}
			*m = meeting{}
			c.columns[i+1]++
			at++
		}
		c.seen[k] = 0
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
