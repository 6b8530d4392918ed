package align

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/text"
)

// A passage grows over changed words as long as more words agree than differ:
// a word that agrees scores 1, one that was replaced, inserted or dropped -1.
const (
	// growBy words are looked at on each side in one step.
	growBy = 16
	// growFloor stops a step: more changed words in a row are not an edit of
	// the same sentence but another sentence.
	growFloor = -4
	// growLeast is the score that a step has to gain. With 1, a set phrase
	// such as "of the" behind one changed word would be enough.
	growLeast = 2
	// closeWords is how many differing words may stand between a passage and
	// the end of its sentence to be taken in, behind closeAfter equal ones.
	closeWords = 3
	closeAfter = 4
)

// extend lets each chain grow at both ends into words that no other chain
// has claimed.
func (p *pair) extend(chains []chain) []chain {
	n := sortChains(chains)
	for i := range n.byA {
		endA, endB := len(p.idsA), len(p.idsB)
		if i+1 < len(n.byA) {
			endA = n.byA[i+1].startA()
		}
		if place := n.atB[i]; place+1 < len(n.inB) {
			endB = n.byA[n.inB[place+1]].startB()
		}
		n.byA[i] = p.closeRight(p.growRight(n.byA[i], endA, endB), endA, endB)
		startA, startB := 0, 0
		if i > 0 {
			startA = n.byA[i-1].endA()
		}
		if place := n.atB[i]; place > 0 {
			startB = n.byA[n.inB[place-1]].endB()
		}
		n.byA[i] = p.closeLeft(p.growLeft(n.byA[i], startA, startB), startA, startB)
	}
	return n.byA
}

// growRight appends runs up to the given ends.
func (p *pair) growRight(c chain, endA, endB int) chain {
	for {
		a, b := c.endA(), c.endB()
		runs := grow(forwards(p.idsA, a, endA), forwards(p.idsB, b, endB))
		if len(runs) == 0 {
			return c
		}
		for _, r := range runs {
			c = appendRun(c, Run{a + r.A, b + r.B, r.N})
		}
	}
}

// growLeft is growRight in the mirror.
func (p *pair) growLeft(c chain, startA, startB int) chain {
	var left chain // from the chain outwards
	a, b := c.startA(), c.startB()
	for {
		var backA, backB [growBy]uint32
		runs := grow(backwards(&backA, p.idsA, startA, a), backwards(&backB, p.idsB, startB, b))
		if len(runs) == 0 {
			break
		}
		for _, r := range runs {
			left = append(left, Run{a - r.A - r.N, b - r.B - r.N, r.N})
		}
		a, b = left.last().A, left.last().B
	}
	var grown chain
	for i := len(left) - 1; i >= 0; i-- {
		grown = appendRun(grown, left[i])
	}
	for _, r := range c {
		grown = appendRun(grown, r)
	}
	return grown
}

// forwards gives the first growBy words of a range, backwards the last ones in
// the opposite order; none if it ends before it begins.
func forwards(ids []uint32, from, to int) []uint32 { return ids[from:max(from, min(to, from+growBy))] }

func backwards(into *[growBy]uint32, ids []uint32, from, to int) []uint32 {
	n := max(0, min(growBy, to-from))
	for i := range n {
		into[i] = ids[to-1-i]
	}
	return into[:n]
}

// closeRight takes the last words of a sentence into a chain although they
// differ: a figure or a name is often the last word, and what became of it is
// what a reader asks for. It appends an empty run at the sentence's end.
func (p *pair) closeRight(c chain, endA, endB int) chain {
	a, b := wordsTo(p.a, c.endA(), endA, 1), wordsTo(p.b, c.endB(), endB, 1)
	if a < 0 || b < 0 || a+b == 0 || c.last().N < closeAfter {
		return c
	}
	return append(c, Run{c.endA() + a, c.endB() + b, 0})
}

// closeLeft is closeRight in the mirror.
func (p *pair) closeLeft(c chain, startA, startB int) chain {
	a, b := wordsTo(p.a, c.startA(), startA, -1), wordsTo(p.b, c.startB(), startB, -1)
	if a < 0 || b < 0 || a+b == 0 || c.first().N < closeAfter {
		return c
	}
	return append(chain{Run{c.startA() - a, c.startB() - b, 0}}, c...)
}

// wordsTo counts the words from a place to the nearest end of a sentence in
// one direction, -1 if it is too far or beyond the limit.
func wordsTo(t *text.Text, from, limit, step int) int {
	for n := 0; n <= closeWords; n++ {
		at := from + step*n
		if step*at > step*limit {
			break
		}
		if at == 0 || at == len(t.Words) || t.StartsSentence(at) {
			return n
		}
	}
	return -1
}

// appendRun appends a run, or lengthens the last one if they touch.
func appendRun(c chain, r Run) chain {
	if n := len(c); n > 0 && c.endA() == r.A && c.endB() == r.B {
		c[n-1].N += r.N
		return c
	}
	return append(c, r)
}

// grow aligns the first words of two stretches of at most growBy words and
// gives the runs of the best alignment from the start, none if it gains too
// little.
func grow(a, b []uint32) []Run {
	if !begins(a, b) {
		return nil
	}
	var score growth
	from, to := 0, min(growStart, len(b)+1) // what is above 0 in the row above
	for j := range to {
		score[0][j] = uint8(growStart - j)
	}
	greatest, bestI, bestJ := uint8(growStart+growLeast-1), 0, 0
	for i, x := range a {
		above, row := &score[i], &score[i+1]
		left, end := uint8(0), 0
		for j := from; j <= len(b) && (j <= to || left > 0); j++ {
			best := max(above[j], left, 1) - 1
			if j > 0 && above[j-1] > 0 {
				diagonal := above[j-1] - 1
				if x == b[j-1] {
					diagonal += 2
				}
				best = max(best, diagonal)
			}
			row[j], left = best, best
			if best > 0 {
				end = j + 1
			} else if end == 0 {
				from = j + 1
			}
			if best > greatest {
				greatest, bestI, bestJ = best, i+1, j
			}
		}
		to = end
	}
	if bestI == 0 {
		return nil
	}
	return traceGrowth(&score, bestI, bestJ, a, b)
}

// begins tells whether two stretches have a word in common before their score
// would reach growFloor. Most of those that cannot grow have none.
func begins(a, b []uint32) bool {
	a, b = a[:min(len(a), -growFloor)], b[:min(len(b), -growFloor)]
	for _, x := range a {
		if slices.Contains(b, x) {
			return true
		}
	}
	return false
}

// growth is the best score of aligning the first i and j words, from growFloor
// on: from 0 nothing goes on.
type growth [growBy + 1][growBy + 1]uint8

// growStart is the score of no words.
const growStart = -growFloor

// traceGrowth follows the scores back and gives the runs in order.
func traceGrowth(score *growth, i, j int, a, b []uint32) []Run {
	var reversed []Run
	for i > 0 || j > 0 {
		s := score[i][j]
		switch {
		case i > 0 && j > 0 && a[i-1] == b[j-1] && s == score[i-1][j-1]+1:
			i, j = i-1, j-1
			if n := len(reversed); n > 0 && reversed[n-1].A == i+1 && reversed[n-1].B == j+1 {
				reversed[n-1] = Run{i, j, reversed[n-1].N + 1}
			} else {
				reversed = append(reversed, Run{i, j, 1})
			}
		case i > 0 && j > 0 && a[i-1] != b[j-1] && s == score[i-1][j-1]-1:
			i, j = i-1, j-1
		case i > 0 && s == score[i-1][j]-1:
			i--
		default:
			j--
		}
	}
	runs := make([]Run, 0, len(reversed))
	for k := len(reversed) - 1; k >= 0; k-- {
		runs = append(runs, reversed[k])
	}
	return runs
}
