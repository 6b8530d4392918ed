package align

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/sorting"
	"github.com/wirecopy/wirecopy/core/text"
)

// chain is a sequence of runs in the same order in both texts.
type chain []Run

func (c chain) first() Run { return c[0] }
func (c chain) last() Run  { return c[len(c)-1] }

// startA … endB bound the chain; chains never overlap on either side.
func (c chain) startA() int { return c[0].A }
func (c chain) startB() int { return c[0].B }
func (c chain) endA() int   { return c.last().A + c.last().N }
func (c chain) endB() int   { return c.last().B + c.last().N }

// single makes each run a chain of its own.
func single(runs []Run) []chain {
	chains := make([]chain, len(runs))
	for i, r := range runs {
		chains[i] = chain{r}
	}
	return chains
}

// neighbours are chains in the order of each text.
type neighbours struct {
	byA []chain
	// atB is, for each chain of byA, its place in the order of the second
	// text; inB turns such a place back into an index of byA.
	atB, inB []int
}

func sortChains(chains []chain) neighbours {
	n := neighbours{byA: slices.Clone(chains), atB: make([]int, len(chains)), inB: make([]int, len(chains))}
	sorting.By(n.byA, func(x, y chain) int { return x.startA() - y.startA() })
	for i := range n.inB {
		n.inB[i] = i
	}
	sorting.By(n.inB, func(x, y int) int { return n.byA[x].startB() - n.byA[y].startB() })
	for place, i := range n.inB {
		n.atB[i] = place
	}
	return n
}

// crossing tells whether the chains stand in another order on the two sides.
func (n neighbours) crossing() bool {
	for i := 1; i < len(n.atB); i++ {
		if n.atB[i] != n.atB[i-1]+1 {
			return true
		}
	}
	return false
}

// chain joins chains that follow each other in both texts with nothing
// between them but a gap that the options allow.
func (p *pair) chain(chains []chain) []chain {
	n := sortChains(chains)
	var joined []chain
	for i, c := range n.byA {
		if i > 0 && n.atB[i] == n.atB[i-1]+1 && p.bridges(n.byA[i-1], c) {
			last := len(joined) - 1
			joined[last] = append(joined[last], c...)
			continue
		}
		joined = append(joined, slices.Clone(c))
	}
	return joined
}

// bridges tells whether the gap between two chains is small enough.
func (p *pair) bridges(before, after chain) bool {
	return after.startA()-before.endA() <= p.options.Gap && after.startB()-before.endB() <= p.options.Gap
}

// longEnough tells whether a chain has as many equal words as a passage
// needs. A text that stands whole in the other is a passage however short.
func (p *pair) longEnough(c chain) bool {
	n := c.equalWords() // of which each weighs up to spacedWeight, and 1 at least
	switch {
	case n == len(p.idsA) || n == len(p.idsB) || n >= spacedWeight*p.options.ShortestPassage:
		return true
	case n < p.options.ShortestPassage:
		return false
	}
	weight := 0
	for _, r := range c {
		for _, w := range p.a.Words[r.A : r.A+r.N] {
			weight += wordWeight(w)
		}
	}
	return weight >= spacedWeight*p.options.ShortestPassage
}

// A pair of characters of an unspaced script weighs half a word: a Chinese
// word has about one and a half characters, and each character but the last
// of a run begins a pair.
const spacedWeight = 2

func wordWeight(w text.Word) int {
	if w.Flags&text.Unspaced != 0 {
		return 1
	}
	return spacedWeight
}
