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
// short here that the plain table of common subsequences serves).
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

// common finds the longest common subsequence of the words [a0,a1) and
// [b0,b1) as runs.
func (p *pair) common(a0, a1, b0, b1 int) []Run {
	n, m := a1-a0, b1-b0
	if n == 0 || m == 0 {
		return nil
	}
	// length[i*(m+1)+j] is the length for the words from i and j on.
	length := make([]int32, (n+1)*(m+1))
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			at := i*(m+1) + j
			if p.idsA[a0+i] == p.idsB[b0+j] {
				length[at] = length[at+m+2] + 1
			} else {
				length[at] = max(length[at+1], length[at+m+1])
			}
		}
	}
	var runs chain
	for i, j := 0, 0; i < n && j < m; {
		at := i*(m+1) + j
		switch {
		case p.idsA[a0+i] == p.idsB[b0+j]:
			runs = appendRun(runs, Run{a0 + i, b0 + j, 1})
			i, j = i+1, j+1
		case length[at+m+1] >= length[at+1]:
			i++
		default:
			j++
		}
	}
	return runs
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
