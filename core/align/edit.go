package align

import "github.com/wirecopy/wirecopy/core/text"

// Op is what an edit does.
type Op uint8

const (
	Equal Op = iota
	Insert
	Delete
	Replace
)

// Edit is one step of turning the words of A into those of B (Myers 1986, An
// O(ND) difference algorithm and its variations, for the notion; gaps are so
// short here that longest common subsequences serve, see common.go).
type Edit struct {
	Op   Op
	A, B text.Range
}

// fill aligns the words in the gaps of each chain.
func (p *pair) fill(chains []chain) []chain {
	for i, c := range chains {
		filled := chain{c[0]}
		for _, next := range c[1:] {
			for _, r := range p.common(filled.endA(), next.A, filled.endB(), next.B) {
				filled = appendRun(filled, r)
			}
			filled = appendRun(filled, next)
		}
		chains[i] = filled
	}
	return chains
}

// edits turns a chain into the edits that cover it.
func (c chain) edits() []Edit {
	var edits []Edit
	a, b := c.startA(), c.startB()
	for _, r := range c {
		gapA, gapB := text.Range{From: a, To: r.A}, text.Range{From: b, To: r.B}
		if op, any := gapOp(gapA.Len(), gapB.Len()); any {
			edits = append(edits, Edit{op, gapA, gapB})
		}
		a, b = r.A+r.N, r.B+r.N
		if r.N > 0 {
			edits = append(edits, Edit{Equal, text.Range{From: r.A, To: a}, text.Range{From: r.B, To: b}})
		}
	}
	return edits
}

func gapOp(wordsA, wordsB int) (op Op, any bool) {
	switch {
	case wordsA > 0 && wordsB > 0:
		return Replace, true
	case wordsA > 0:
		return Delete, true
	case wordsB > 0:
		return Insert, true
	}
	return Equal, false
}
