package rewrite

import "github.com/wirecopy/wirecopy/core/slice"

// windowSeeds finds seeds in windows of two units on each side. The dot product
// of two windows is the sum of four, so that one of these is at least a quarter
// of what is wanted: only the windows around such a pair are looked at.
func (c *Comparison) windowSeeds() []seed {
	w := windows{Comparison: c, a: windowNorms(c.a, c.weights, c.normA), b: windowNorms(c.b, c.weights, c.normB)}
	if len(w.a) == 0 || len(w.b) == 0 {
		return nil
	}
	leastA, leastB := leastAround(w.a), leastAround(w.b)
	for j, row := range c.rows {
		if c.amidSettled(j) {
			continue // a seed already, and so are those around it
		}
		least := float32(enoughOfFour * leastB[j])
		for _, s := range row {
			if s.dot*s.dot >= float32(least*leastA[s.a]) {
				w.around(int(s.a), j, s.dot)
			}
		}
	}
	return w.seeds
}

// amidSettled tells whether a unit of B and those next to it are settled.
func (c *Comparison) amidSettled(j int) bool {
	return c.settledB[max(j-1, 0)] != 0 && c.settledB[j] != 0 && c.settledB[min(j+1, len(c.settledB)-1)] != 0
}

// enoughOfFour is the square of a quarter of windowCosine, less what rounding
// may take from four products.
const enoughOfFour = 0.99 * windowCosine * windowCosine / 16

// windows are those of two sides, by their first units.
type windows struct {
	*Comparison
	a, b  []float32 // their squared lengths
	seeds []seed
}

// around looks at the windows that hold a pair of units, of which it is the
// most alike; of pairs that are equally alike, the first.
func (w *windows) around(a, b int, dot float32) {
	for j := max(b-1, 0); j <= min(b, len(w.b)-1); j++ {
		for i := max(a-1, 0); i <= min(a, len(w.a)-1); i++ {
			pairs, first := w.pairs(i, j), 2*(b-j)+a-i
			if isGreatest(pairs, first, dot) && w.bringsIn(pairs, j) && w.alike(i, j, pairs) {
				w.seeds = w.appendMembers(w.seeds, i, j)
			}
		}
	}
}

// pairs are the similarities of the four pairs of two windows: those with the
// first unit of B, then those with the second.
func (w *windows) pairs(i, j int) [4]similarity {
	return [4]similarity{w.at(i, j), w.at(i+1, j), w.at(i, j+1), w.at(i+1, j+1)}
}

// isGreatest tells whether no dot product of four is greater than that of the
// one at a place, and none before it as great.
func isGreatest(pairs [4]similarity, place int, dot float32) bool {
	for k, s := range pairs {
		if s.dot > dot || k < place && s.dot == dot {
			return false
		}
	}
	return true
}

// bringsIn tells whether a window has a member that is no seed by itself.
func (w *windows) bringsIn(pairs [4]similarity, j int) bool {
	for k, s := range pairs {
		if s.cosine > windowMember && !w.isSeed(s, j+k/2) {
			return true
		}
	}
	return false
}

// alike tells whether two windows are.
func (w *windows) alike(i, j int, pairs [4]similarity) bool {
	dot := float32(pairs[0].dot+pairs[2].dot) + float32(pairs[1].dot+pairs[3].dot)
	return alikeWindows(dot, w.a[i], w.b[j]) && w.windowDice(i, j) > windowDice
}

// leastAround is for each unit the least norm of the windows that hold it.
func leastAround(windows []float32) []float32 {
	least := make([]float32, len(windows)+1)
	for i := range least {
		least[i] = min(windows[max(i-1, 0)], windows[min(i, len(windows)-1)])
	}
	return least
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

// windowNorms are the squared lengths of the windows that begin at each unit
// but the last.
func windowNorms(s *Side, weights, norms []float32) []float32 {
	windows := make([]float32, max(len(norms)-1, 0))
	for i := range windows {
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
			stems, x = slice.Push(stems, x[0].stem), x[1:]
		case len(x) == 0 || y[0].stem < x[0].stem:
			stems, y = slice.Push(stems, y[0].stem), y[1:]
		default:
			stems, x, y = slice.Push(stems, x[0].stem), x[1:], y[1:]
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
