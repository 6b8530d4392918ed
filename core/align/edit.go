package align

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/slice"
	"github.com/wirecopy/wirecopy/core/text"
)

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
	b, room := p.idsB[b0:b1], p.room
	room.common = room.common[:0] // most words are not, and change no length
	for i := a0; i < a1; i++ {
		if slices.Contains(b, p.idsA[i]) {
			room.common = slice.Push(room.common, i)
		}
	}
	if len(room.common) == 0 {
		return nil
	}
	length := p.lengths(b)
	var runs chain
	for k, j := 0, 0; k < len(room.common) && j < len(b); {
		i := room.common[k]
		switch {
		case p.idsA[i] == b[j]:
			runs = appendRun(runs, Run{i, b0 + j, 1})
			k, j = k+1, j+1
		case length[(k+1)*(len(b)+1)+j] >= length[k*(len(b)+1)+j+1]:
			k++
		default:
			j++
		}
	}
	return runs
}

// lengths are those of the longest common subsequences of the common words
// from the one k on and of b from j on, at k*(len(b)+1)+j.
func (p *pair) lengths(b []uint32) []int32 {
	common, width := p.room.common, len(b)+1
	size := (len(common) + 1) * width
	p.room.lengths = slice.Sized(p.room.lengths, size)
	below := p.room.lengths[size-width:]
	clear(below)
	for k := len(common) - 1; k >= 0; k-- {
		row, x, best := p.room.lengths[k*width:][:width], p.idsA[common[k]], int32(0)
		row[len(b)] = 0
		for j := len(b) - 1; j >= 0; j-- {
			if x == b[j] {
				best = below[j+1] + 1
			} else {
				best = max(best, below[j])
			}
			row[j] = best
		}
		below = row
	}
	return p.room.lengths
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
