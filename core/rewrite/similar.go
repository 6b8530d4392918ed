package rewrite

import (
	"math"
	"math/bits"
	"slices"

	"github.com/wirecopy/wirecopy/core/slice"
	"github.com/wirecopy/wirecopy/core/text"
)

// similarity is how alike a unit of A and one of B are.
type similarity struct {
	a      int32
	common int32 // distinct stems in both
	dot    float32
	cosine float32
}

// column is a unit of B and its cosine with a unit of A.
type column struct {
	b      int32
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
	c.seen = resized(c.seen, len(c.a.units)/64+1)
	c.rows = resized(c.rows, len(c.b.units))
	c.similar = c.similar[:0]
	for j, u := range c.b.units {
		if i := c.settledB[j] - 1; i >= 0 {
			first := c.extend(1)
			c.similar = slice.Push(c.similar, similarity{i, int32(u.last - u.first), c.normB[j], cosine(c.normB[j], c.normA[i], c.normB[j])})
			c.rows[j] = c.similar[first:len(c.similar):len(c.similar)]
			continue
		}
		c.meet(u)
		first := c.extend(len(c.met))
		for _, i := range c.met {
			c.similar = slice.Push(c.similar, similarity{i, c.common[i], c.dots[i], cosine(c.dots[i], c.normA[i], c.normB[j])})
			c.dots[i], c.common[i] = 0, 0
		}
		c.rows[j] = c.similar[first:len(c.similar):len(c.similar)]
	}
	for _, t := range c.b.terms {
		c.frequency[t.stem] = 0
	}
}

// roomForRows is the least number of similarities that get memory at once.
const roomForRows = 1 << 10

// extend makes room for n more similarities and tells where they begin. Rows in
// older memory stay where they are.
func (c *Comparison) extend(n int) int {
	if cap(c.similar)-len(c.similar) < n {
		c.similar = make([]similarity, 0, max(roomForRows, n, 2*cap(c.similar)))
	}
	return len(c.similar)
}

// meet counts and weighs the stems that a unit of B shares with each of A, and
// lists these in ascending order.
func (c *Comparison) meet(u unit) {
	for _, t := range c.b.terms[u.first:u.last] {
		weight := float32(t.count) * c.weights[t.stem]
		if int(c.starts[t.stem+1]-c.starts[t.stem])*int(c.frequency[t.stem]) > mostMeetings {
			continue
		}
		for _, p := range c.postings[c.starts[t.stem]:c.next[t.stem]] {
			if c.common[p.unit] == 0 {
				c.seen[p.unit>>6] |= 1 << (p.unit & 63)
			}
			c.common[p.unit]++
			c.dots[p.unit] += float32(weight * p.weight)
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

// eachSimilar calls do for each unit of the other side that shares a stem
// with unit i of s.
//
//go:inline
func (c *Comparison) eachSimilar(s *Side, i int, do func(other int, cosine float32)) {
	if s == c.b {
		for _, x := range c.rows[i] {
			do(int(x.a), x.cosine)
		}
		return
	}
	for _, x := range c.columns[i] {
		do(int(x.b), x.cosine)
	}
}

// greatestCosine is that of a unit of s with those of a stretch of the other
// side. Similarities are in order, so that of long texts only few are read.
func (c *Comparison) greatestCosine(s *Side, i int, stretch text.Range) float32 {
	best := float32(0)
	if s == c.b {
		all := c.rows[i]
		if stretch.From > 0 {
			from, _ := slices.BinarySearchFunc(all, stretch.From, func(x similarity, a int) int { return int(x.a) - a })
			all = all[from:]
		}
		for k := 0; k < len(all) && int(all[k].a) < stretch.To; k++ {
			if all[k].cosine > best {
				best = all[k].cosine
			}
		}
		return best
	}
	all := c.columns[i]
	if stretch.From > 0 {
		from, _ := slices.BinarySearchFunc(all, stretch.From, func(x column, b int) int { return int(x.b) - b })
		all = all[from:]
	}
	for k := 0; k < len(all) && int(all[k].b) < stretch.To; k++ {
		if all[k].cosine > best {
			best = all[k].cosine
		}
	}
	return best
}

// transpose gives the similarities again, for each unit of A.
func (c *Comparison) transpose() {
	c.counts = cleared(c.counts, len(c.a.units))
	all := 0
	for _, row := range c.rows {
		for i := range row {
			c.counts[row[i].a]++
		}
		all += len(row)
	}
	c.columns, c.transposed = resized(c.columns, len(c.counts)), resized(c.transposed, all)
	room := c.transposed
	for i, n := range c.counts {
		c.columns[i], room = room[:0:n], room[n:]
	}
	for j, row := range c.rows {
		for _, x := range row {
			c.columns[x.a] = slice.Push(c.columns[x.a], column{int32(j), x.cosine})
		}
	}
}

// at finds the similarity of two units; zero where they share no stem.
func (c *Comparison) at(a, b int) similarity {
	row := c.rows[b]
	i, found := slices.BinarySearchFunc(row, int32(a), func(s similarity, a int32) int { return int(s.a - a) })
	if !found {
		return similarity{a: int32(a)}
	}
	return row[i]
}
