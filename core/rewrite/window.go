package rewrite

import "slices"

// windowSeeds adds the seeds in windows of two units on each side. The dot product
// of two windows is the sum of four, so that one of these is at least a quarter
// of what is wanted: only the windows around such a pair are looked at.
func (c *Comparison) windowSeeds(seeds []uint64) []uint64 {
	w := windows{Comparison: c, a: windowNorms(c.a, c.weights, c.weighedA.norms), b: windowNorms(c.b, c.weights, c.weighedB.norms), seeds: seeds}
	if len(w.a) == 0 || len(w.b) == 0 {
		return seeds
	}
	leastA, leastB := leastAround(w.a), leastAround(w.b)
	shortest := slices.Min(leastA)
	for j, row := range c.sharedB {
		if c.amidSettled(j) {
			continue // a seed already, and so are those around it
		}
		least := float32(enoughOfFour * leastB[j])
		for k := range row {
			// Few pairs are alike enough for the shortest window.
			square := row[k].dot * row[k].dot
			if square >= float32(least*shortest) && square >= float32(least*leastA[c.likesB[j][k].unit]) {
				w.around(j, k)
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
	seeds []uint64  // see seedKey
	// near are the similarities of a unit of A and those next to it with a unit
	// of B and those next to it: three with each of B.
	near [9]similarity
}

// members are the places of a window's four pairs behind that of the first one.
var members = [4]int{0, 1, 3, 4}

// around looks at the windows that hold a unit of B and the one at a place in its
// row, of whose pairs this is the most alike; of pairs that are equally alike, the
// first.
func (w *windows) around(b, k int) {
	a := int(w.likesB[b][k].unit)
	w.findNear(a, b, k)
	for first := range w.near[:5] {
		i, j := a-1+first%3, b-1+first/3
		if first == 2 || i < 0 || j < 0 || i >= len(w.a) || j >= len(w.b) || !w.alike(first, i, j) {
			continue
		}
		if w.isGreatest(first) && w.bringsIn(first, i, j) && w.windowDice(i, j) > windowDice {
			w.addMembers(first, i, j)
		}
	}
}

// findNear fills in near. The pair in the middle is at a place in the row of b.
func (w *windows) findNear(a, b, k int) {
	w.near = [9]similarity{}
	for j := max(b-1, 0); j <= min(b+1, len(w.likesB)-1); j++ {
		row, at := w.likesB[j], k
		if j != b {
			at = len(row) - len(from(row, a))
		}
		for at = max(at-1, 0); at < len(row) && int(row[at].unit) <= a+1; at++ {
			if x := int(row[at].unit) - a + 1; x >= 0 {
				w.near[3*(j-b+1)+x] = w.similarity(j, at)
			}
		}
	}
}

// alike tells whether the cosine of two windows is enough, whose first pair is at
// a place among those near.
func (w *windows) alike(first, i, j int) bool {
	four := w.near[first : first+5]
	dot := float32(four[0].dot+four[3].dot) + float32(four[1].dot+four[4].dot)
	return alikeWindows(dot, w.a[i], w.b[j])
}

// isGreatest tells whether no dot product of a window is greater than that of the
// pair in the middle, and none before it as great.
func (w *windows) isGreatest(first int) bool {
	const middle = 4
	for _, m := range members {
		dot := w.near[first+m].dot
		if dot > w.near[middle].dot || first+m < middle && dot == w.near[middle].dot {
			return false
		}
	}
	return true
}

// bringsIn tells whether a window has a member that is no seed by itself.
func (w *windows) bringsIn(first, i, j int) bool {
	for _, m := range members {
		if s := w.near[first+m]; s.cosine > windowMember && !w.isSeed(s, i+m%3, j+m/3) {
			return true
		}
	}
	return false
}

// addMembers adds the pairs of a window that are at all alike to the seeds.
func (w *windows) addMembers(first, i, j int) {
	for _, m := range members {
		if w.near[first+m].cosine > windowMember {
			w.seeds = append(w.seeds, seedKey(i+m%3, j+m/3))
		}
	}
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
		dot := 0.0
		for _, seam := range s.seamsOf(i) {
			w := float64(weights[seam.stem])
			dot += float64(float64(seam.product) * float64(w*w))
		}
		windows[i] = norms[i] + norms[i+1] + 2*float32(dot)
	}
	return windows
}

// seamsOf are the seams in the window that begins at a unit.
func (s *Side) seamsOf(i int) []seam {
	if i+2 < len(s.units) {
		return s.seams[s.units[i+1].seam:s.units[i+2].seam]
	}
	return s.seams[s.units[i+1].seam:]
}

// windowTermsOf are the terms of the window that begins at a unit, and how many
// distinct stems they have.
func (s *Side) windowTermsOf(i int) (terms []term, stems int) {
	terms = s.terms[s.units[i].first:s.units[i+1].last]
	return terms, len(terms) - len(s.seamsOf(i))
}

// windowDice is the Dice coefficient of two windows, 0 for windows too long.
func (c *Comparison) windowDice(i, j int) float32 {
	a, stemsA := c.a.windowTermsOf(i)
	b, stemsB := c.b.windowTermsOf(j)
	if stemsA > windowTerms || stemsB > windowTerms {
		return 0
	}
	for _, t := range a {
		c.uses[t.stem].unitsA = 1
	}
	common := 0
	for _, t := range b {
		common += int(c.uses[t.stem].unitsA)
		c.uses[t.stem].unitsA = 0
	}
	for _, t := range a {
		c.uses[t.stem].unitsA = 0
	}
	return dice(common, stemsA, stemsB)
}
