package rewrite

import (
	"math/bits"
	"slices"

	"github.com/wirecopy/wirecopy/core/text"
)

// Most words of two versions of a text stand in runs of equal words, one after
// the other, where there is no rewriting to be found. A unit in the middle of
// such a chain that is word for word the same in the other text is settled: it
// is compared with no other unit there than that one. Units that were edited,
// and those where a chain begins or ends, are compared as all others are; so are
// those that a text has more than once, of which the chain may hold the wrong one.

// Run is a stretch of equal words: N words from word A of the first text and
// from word B of the second.
type Run struct{ A, B, N int }

// leastSettled is the number of words of the shortest unit that is settled: of
// fewer, not each has supportFull neighbours.
const leastSettled = supportFull + 1

// leastChain is the number of equal words from which a chain is sure to be the
// right one: of a text with two versions of a story, shorter chains may run from
// one to the other.
const leastChain = 200

// settle finds the settled units of both sides. No word is in two chains.
func (c *Comparison) settle(chains [][]Run) {
	c.settledA, c.settledB = cleared(c.settledA, len(c.a.units)), cleared(c.settledB, len(c.b.units))
	for _, chain := range chains {
		if equalWords(chain) < leastChain {
			continue
		}
		first, last := chain[0], chain[len(chain)-1]
		a := c.a.inside(text.Range{From: first.A, To: last.A + last.N})
		b := c.b.inside(text.Range{From: first.B, To: last.B + last.N})
		i, j := a.From, b.From
		for _, run := range chain {
			i, j = c.settleRun(run, text.Range{From: i, To: a.To}, text.Range{From: j, To: b.To})
		}
	}
	c.unsettledA, c.unsettledB = zerosIn(c.settledA), zerosIn(c.settledB)
}

func zerosIn(all []int32) (n int) {
	for _, x := range all {
		if x == 0 {
			n++
		}
	}
	return n
}

func equalWords(chain []Run) (n int) {
	for _, run := range chain {
		n += run.N
	}
	return n
}

// inside are the units that lie in a range of words with another one on each
// side.
func (s *Side) inside(words text.Range) text.Range {
	units := s.UnitsIn(words)
	if units.Len() <= 2 {
		return text.Range{From: units.From, To: units.From}
	}
	return text.Range{From: units.From + 1, To: units.To - 1}
}

// settleRun settles units of two ranges that lie in a run at the same place,
// and tells where those behind the run begin.
func (c *Comparison) settleRun(run Run, a, b text.Range) (i, j int) {
	for i, j = a.From, b.From; i < a.To && j < b.To; {
		x, y := c.a.units[i].words, c.b.units[j].words
		switch atA, atB := x.From-run.A, y.From-run.B; {
		case atA > run.N || atB > run.N:
			return i, j
		case atA < atB:
			i++
			continue
		case atA > atB:
			j++
			continue
		case atA >= 0 && atA+x.Len() <= run.N && x.Len() >= leastSettled && c.sameOnce(i, j):
			c.settledA[i], c.settledB[j] = int32(j)+1, int32(i)+1
		}
		i, j = i+1, j+1
	}
	return i, j
}

// sameOnce tells whether two units with as many words have the same stems,
// which no other unit of their texts has.
func (c *Comparison) sameOnce(i, j int) bool {
	a, b := c.a.units[i], c.b.units[j]
	return !a.repeated && !b.repeated &&
		slices.Equal(c.a.stems[a.words.From:a.words.To], c.b.stems[b.words.From:b.words.To])
}

// markRepeated marks the units that a text has more than once. Two that only
// have the same hash may be marked too.
func (s *Side) markRepeated() {
	hashes := make([]uint32, len(s.units))
	size := 1
	for size < 2*len(s.units) {
		size *= 2
	}
	table := make([]int32, size) // of units plus one, 0 for none
	for i, u := range s.units {
		hash := uint32(0)
		for _, stem := range s.stems[u.words.From:u.words.To] {
			hash = bits.RotateLeft32(hash^stem, 13) * 0x9E3779B1
		}
		hashes[i] = hash
		at := int(hash) & (size - 1)
		for table[at] != 0 && hashes[table[at]-1] != hash {
			at = (at + 1) & (size - 1)
		}
		if k := table[at] - 1; k >= 0 {
			s.units[i].repeated, s.units[k].repeated = true, true
		}
		table[at] = int32(i) + 1
	}
}

// settled are the partners of the settled units of a side, plus one; 0 for the
// other units.
func (c *Comparison) settled(s *Side) []int32 {
	if s == c.a {
		return c.settledA
	}
	return c.settledB
}

// unsettled is the number of units of a side that are not settled.
func (c *Comparison) unsettled(s *Side) int {
	if s == c.a {
		return c.unsettledA
	}
	return c.unsettledB
}

// settledBytes is the length of the settled units of a side.
func (c *Comparison) settledBytes(s *Side) int {
	sum := 0
	for i, partner := range c.settled(s) {
		if partner != 0 {
			sum += s.units[i].bytes
		}
	}
	return sum
}
