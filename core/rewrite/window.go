package rewrite

import "math"

// windowSeeds finds seeds in windows of two units on each side.
func (c *Comparison) windowSeeds() []seed {
	var seeds []seed
	norms := windowNorms(c.a, c.weights, c.normA)
	normsB := windowNorms(c.b, c.weights, c.normB)
	dots := make([]float32, len(c.a.units)+1)
	for j := 0; j+1 < len(c.b.units); j++ {
		x, y := c.rows[j], c.rows[j+1]
		for _, row := range c.rows[j : j+2] {
			for _, s := range row {
				dots[s.a] += s.dot
			}
		}
		next := 0 // no window from here on has been looked at
		for len(x) > 0 || len(y) > 0 {
			var a int
			a, x, y = nextUnit(x, y)
			for i := max(next, a-1); i <= a && i+1 < len(c.a.units); i++ {
				if alikeWindows(dots[i]+dots[i+1], norms[i], normsB[j]) && c.windowDice(i, j) > windowDice {
					seeds = c.appendMembers(seeds, i, j)
				}
			}
			next = a + 1
		}
		for _, row := range c.rows[j : j+2] {
			for _, s := range row {
				dots[s.a] = 0
			}
		}
	}
	return seeds
}

// nextUnit is the first unit of A in two rows, and what follows it in each.
func nextUnit(x, y []similarity) (a int, restX, restY []similarity) {
	least := int32(math.MaxInt32)
	if len(x) > 0 {
		least = x[0].a
	}
	if len(y) > 0 {
		least = min(least, y[0].a)
	}
	if len(x) > 0 && x[0].a == least {
		x = x[1:]
	}
	if len(y) > 0 && y[0].a == least {
		y = y[1:]
	}
	return int(least), x, y
}

// alikeWindows tells whether the cosine of two windows is enough. Most are far
// from it, which needs no square root.
func alikeWindows(dot, normA, normB float32) bool {
	const surely = 0.99 * windowCosine * windowCosine
	if dot*dot < float32(float32(surely*normA)*normB) {
		return false
	}
	return cosine(dot, normA, normB) > windowCosine
}

// windowNorms are the squared lengths of the windows that begin at each unit.
func windowNorms(s *Side, weights, norms []float32) []float32 {
	windows := make([]float32, len(norms))
	for i := 0; i+1 < len(s.units); i++ {
		windows[i] = norms[i] + norms[i+1] + 2*innerDot(s, i, weights)
	}
	return windows
}

// innerDot is the dot product of a unit and the next one of the same side.
func innerDot(s *Side, i int, weights []float32) float32 {
	sum := float32(0)
	s.eachCommon(s, i, i+1, func(x, y term) {
		w := weights[x.stem]
		sum += float32(float32(x.count*y.count) * float32(w*w))
	})
	return sum
}

// eachCommon calls do for each stem that unit i of s and unit j of o share.
func (s *Side) eachCommon(o *Side, i, j int, do func(x, y term)) {
	x, y := s.terms[s.units[i].first:s.units[i].last], o.terms[o.units[j].first:o.units[j].last]
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0].stem < y[0].stem:
			x = x[1:]
		case x[0].stem > y[0].stem:
			y = y[1:]
		default:
			do(x[0], y[0])
			x, y = x[1:], y[1:]
		}
	}
}

// windowDice is the Dice coefficient of two windows, 0 for windows too long.
func (c *Comparison) windowDice(i, j int) float32 {
	a, b := c.a.windowStems(i), c.b.windowStems(j)
	if len(a) > windowTerms || len(b) > windowTerms {
		return 0
	}
	n := 0
	for x, y := 0, 0; x < len(a) && y < len(b); {
		switch {
		case a[x] < b[y]:
			x++
		case a[x] > b[y]:
			y++
		default:
			n, x, y = n+1, x+1, y+1
		}
	}
	return dice(n, len(a), len(b))
}

// windowStems are the distinct stems of a unit and the next, ascending.
func (s *Side) windowStems(i int) []uint32 {
	x, y := s.terms[s.units[i].first:s.units[i].last], s.terms[s.units[i+1].first:s.units[i+1].last]
	stems := make([]uint32, 0, len(x)+len(y))
	for len(x) > 0 || len(y) > 0 {
		switch {
		case len(y) == 0 || len(x) > 0 && x[0].stem < y[0].stem:
			stems, x = append(stems, x[0].stem), x[1:]
		case len(x) == 0 || y[0].stem < x[0].stem:
			stems, y = append(stems, y[0].stem), y[1:]
		default:
			stems, x, y = append(stems, x[0].stem), x[1:], y[1:]
		}
	}
	return stems
}

// appendMembers appends the pairs of a window that are at all alike.
func (c *Comparison) appendMembers(seeds []seed, i, j int) []seed {
	for b := j; b < j+2; b++ {
		for a := i; a < i+2; a++ {
			if c.at(a, b).cosine > windowMember {
				seeds = append(seeds, seed{int32(a), int32(b)})
			}
		}
	}
	return seeds
}
