package rewrite

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/text"
)

// Most words of two versions of a text stand in runs of equal words, one after
// the other, where there is no rewriting to be found. A unit in the middle of
// such a chain that is word for word the same in the other text is settled: it
// is compared with no other unit there than that one. Units that were edited,
// and those where a chain begins or ends, are compared as all others are.

// Run is a stretch of equal words: N words from word A of the first text and
// from word B of the second.
type Run struct{ A, B, N int }

// leastSettled is the number of words of the shortest unit that is settled: of
// fewer, not each has supportFull neighbours.
const leastSettled = supportFull + 1

// settle finds the settled units of both sides. No word is in two chains.
func (c *Comparison) settle(chains [][]Run) {
	c.settledA, c.settledB = cleared(c.settledA, len(c.a.units)), cleared(c.settledB, len(c.b.units))
	for _, chain := range chains {
		first, last := chain[0], chain[len(chain)-1]
		a := c.a.inside(text.Range{From: first.A, To: last.A + last.N})
		b := c.b.inside(text.Range{From: first.B, To: last.B + last.N})
		i, j := a.From, b.From
		for _, run := range chain {
			i, j = c.settleRun(run, text.Range{From: i, To: a.To}, text.Range{From: j, To: b.To})
		}
	}
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
		case atA >= 0 && atA+x.Len() <= run.N && x.Len() >= leastSettled &&
			slices.Equal(c.a.stems[x.From:x.To], c.b.stems[y.From:y.To]):
			c.settledA[i], c.settledB[j] = int32(j)+1, int32(i)+1
		}
		i, j = i+1, j+1
	}
	return i, j
}

// settled are the partners of the settled units of a side, plus one; 0 for the
// other units.
func (c *Comparison) settled(s *Side) []int32 {
	if s == c.a {
		return c.settledA
	}
	return c.settledB
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

// settledMatch is how a settled unit is matched by a stretch that holds its
// partner: each word, with full support.
func (s *Side) settledMatch(u unit, weights []float32) match {
	m := match{run: u.words.Len()}
	for _, stem := range s.stems[u.words.From:u.words.To] {
		m.weight += weights[stem]
	}
	m.matched, m.supported = m.weight, m.weight
	return m
}
