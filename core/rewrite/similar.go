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
	postings, uses, taken := c.postings, c.uses, int32(0)
	for i, u := range c.a.units {
		if c.settledA[i] != 0 {
			continue
		}
		weights := c.weighedA.terms[u.first:u.last]
		for k, t := range c.a.terms[u.first:u.last] {
			use := &uses[t.stem]
			if use.to == 0 {
				use.from, use.to = taken, taken
				taken += use.unitsA
			}
			postings[use.to] = posting{int32(i), weights[k]}
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
	uses := c.uses
	for _, s := range []*Side{c.a, c.b} {
		for _, t := range s.terms {
			uses[t.stem] = use{}
		}
	}
}

// meet counts and weighs the stems that a unit of B shares with each of A, and
// tells with how many of these it shares any.
func (c *Comparison) meet(u unit) (met int) {
	meetings, seen, weights := c.meetings, c.seen, c.weighedB.terms[u.first:u.last]
	for k, t := range c.b.terms[u.first:u.last] {
		use, weight := c.uses[t.stem], float64(weights[k])
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
	meetings, norms, columns := c.meetings, c.weighedA.norms, c.columns
	at := 0
	for k, units := range c.seen {
		if units == 0 {
			continue
		}
		c.seen[k] = 0
		for ; units != 0; units &= units - 1 {
			i := k<<6 + bits.TrailingZeros64(units)
			m := meetings[i]
			meetings[i] = meeting{}
			dot := float32(m.dot)
			likes[at], common[at] = like{int32(i), cosine(dot, norms[i], norm)}, shared{m.stems, dot}
			columns[i+1]++
			at++
		}
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
	columns := c.columns
	for i := range c.a.units {
		columns[i+1] += columns[i]
	}
	c.transposed = resized(c.transposed, int(columns[len(c.a.units)]))
	transposed := c.transposed
	for i := range c.a.units {
		c.likesA[i] = transposed[columns[i]:columns[i+1]]
	}
	for j, row := range c.likesB {
		for _, x := range row {
			next := columns[x.unit]
			transposed[next] = like{int32(j), x.cosine}
			columns[x.unit] = next + 1
		}
	}
}

// similarity is that of unit b and the one at a place in its row.
//
//go:inline
func (c *Comparison) similarity(b, k int) similarity {
	return similarity{c.sharedB[b][k], c.likesB[b][k].cosine}
}
