package rewrite

import (
	"math"
	"slices"

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

// postings lists for each stem the units of a side that hold it.
func postings(s *Side, weights []float32) (starts []int32, list []posting) {
	starts = make([]int32, len(weights)+1)
	for _, t := range s.terms {
		starts[t.stem+1]++
	}
	for i := range weights {
		starts[i+1] += starts[i]
	}
	list = make([]posting, len(s.terms))
	next := slices.Clone(starts)
	for i, u := range s.units {
		for _, t := range s.terms[u.first:u.last] {
			list[next[t.stem]] = posting{int32(i), float32(t.count) * weights[t.stem]}
			next[t.stem]++
		}
	}
	return starts, list
}

// roomForRows is the number of similarities that get memory at once.
const roomForRows = 1 << 10

// similarities compares every unit of B with the units of A that share a stem.
func (c *Comparison) similarities() [][]similarity {
	starts, list := postings(c.a, c.weights)
	frequencyB := make([]int32, len(c.weights))
	for _, t := range c.b.terms {
		frequencyB[t.stem]++
	}
	dots := make([]float32, len(c.a.units))
	common := make([]int32, len(c.a.units))
	rows := make([][]similarity, len(c.b.units))
	var touched []int32
	var room []similarity // for the rows to come
	for j, u := range c.b.units {
		touched = touched[:0]
		for _, t := range c.b.terms[u.first:u.last] {
			weight := float32(t.count) * c.weights[t.stem]
			places := list[starts[t.stem]:starts[t.stem+1]]
			if len(places)*int(frequencyB[t.stem]) > mostMeetings {
				continue
			}
			for _, p := range places {
				if common[p.unit] == 0 {
					touched = append(touched, p.unit)
				}
				common[p.unit]++
				dots[p.unit] += float32(weight * p.weight)
			}
		}
		touched = ascending(touched, common)
		if len(room) < len(touched) {
			room = make([]similarity, max(roomForRows, len(touched)))
		}
		rows[j], room = room[:len(touched):len(touched)], room[len(touched):]
		for k, i := range touched {
			rows[j][k] = similarity{i, common[i], dots[i], cosine(dots[i], c.normA[i], c.normB[j])}
			dots[i], common[i] = 0, 0
		}
	}
	return rows
}

// ascending sorts the units whose count is not 0; where they are many, by
// asking all of them.
func ascending(touched, counts []int32) []int32 {
	const many = 8 // one in so many
	if many*len(touched) < len(counts) {
		slices.Sort(touched)
		return touched
	}
	touched = touched[:0]
	for i, n := range counts {
		if n != 0 {
			touched = append(touched, int32(i))
		}
	}
	return touched
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
func (c *Comparison) transpose() [][]column {
	counts, all := make([]int, len(c.a.units)), 0
	for _, row := range c.rows {
		for i := range row {
			counts[row[i].a]++
		}
		all += len(row)
	}
	columns, room := make([][]column, len(counts)), make([]column, all)
	for i, n := range counts {
		columns[i], room = room[:0:n], room[n:]
	}
	for j, row := range c.rows {
		for _, x := range row {
			columns[x.a] = append(columns[x.a], column{int32(j), x.cosine})
		}
	}
	return columns
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
