package rewrite

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/sorting"
	"github.com/wirecopy/wirecopy/core/text"
)

const (
	// partnerScore is the least score of two stretches that count as one
	// being the other in other words. Chosen on ten pairs of articles on
	// one event, where most sentences of independent reports stay below it.
	partnerScore = 0.42
	// A pair gains backGain for each pair of at least backScore that stands at
	// most backReach stretches away on both sides, up to backMost of them.
	backGain  = 0.12
	backScore = 0.18
	backReach = 3
	backMost  = 3
	// A matched word counts unsupported, and the rest in step with its
	// support.
	unsupported = 0.25
	// quickShare of the weight has to be common for a closer look.
	quickShare = 0.15
	// leastFree is the number of words that a stretch between verbatim runs
	// has at least.
	leastFree = 3
)

// Partners are two stretches of words, at most a unit each.
type Partners struct {
	A, B  text.Range
	Score float32 // 0 to 1
}

// Free are the words of a text that may be in partners: those of a range of words
// that are not taken.
type Free struct {
	Words text.Range
	Taken []bool // by word of the range
}

// Partners finds in a region which units follow which. Only free words take part;
// no word is in two partners. With atLeastOne, the best pair is given even if it
// is a poor one.
func (c *Comparison) Partners(r Region, freeA, freeB Free, atLeastOne bool) []Partners {
	a, b := c.a.freeStretches(r.A, freeA), c.b.freeStretches(r.B, freeB)
	pairs := c.goodOnes(c.scored(a, b), atLeastOne)
	sorting.StablyBy(pairs, func(x, y Partners) int {
		switch {
		case x.Score > y.Score:
			return -1
		case x.Score < y.Score:
			return 1
		}
		return 0
	})
	var chosen []Partners
	for _, p := range pairs {
		taken := slices.ContainsFunc(chosen, func(k Partners) bool { return k.A == p.A || k.B == p.B })
		if !taken {
			chosen = append(chosen, p)
		}
	}
	return chosen
}

// goodOnes keeps the pairs with a score that is enough and those of linked
// units; with atLeastOne, the best one where there is none.
func (c *Comparison) goodOnes(pairs []Partners, atLeastOne bool) []Partners {
	best, good := -1, pairs[:0]
	for i, p := range pairs {
		if best < 0 || p.Score > pairs[best].Score {
			best = i
		}
	}
	if atLeastOne && best >= 0 && pairs[best].Score < partnerScore && c.line == nil {
		return pairs[best : best+1]
	}
	for _, p := range pairs {
		if p.Score >= partnerScore || c.linked(p.A, p.B) {
			good = append(good, p)
		}
	}
	return good
}

// scored scores all pairs of stretches that have words in common. A pair of
// stretches that are each other's best is backed by such pairs next to it:
// whoever rewrites an article follows it sentence by sentence.
func (c *Comparison) scored(a, b []text.Range) []Partners {
	var pairs []Partners
	bestA, bestB := make([]int, len(a)), make([]int, len(b)) // of each stretch, its best pair plus one
	type place struct{ a, b int }
	var places []place
	scores := c.scores(a, b)
	for i, x := range a {
		for j, y := range b {
			score := scores[i*len(b)+j]
			if score == 0 {
				continue
			}
			pairs, places = append(pairs, Partners{x, y, score}), append(places, place{i, j})
			if k := bestA[i]; k == 0 || score > pairs[k-1].Score {
				bestA[i] = len(pairs)
			}
			if k := bestB[j]; k == 0 || score > pairs[k-1].Score {
				bestB[j] = len(pairs)
			}
		}
	}
	backed := make([]int, len(pairs))
	for k, at := range places {
		if bestA[at.a] != k+1 || bestB[at.b] != k+1 {
			continue
		}
		for i := max(0, at.a-backReach); i <= min(len(a)-1, at.a+backReach); i++ {
			n := bestA[i] - 1
			if i == at.a || n < 0 || bestB[places[n].b] != n+1 || pairs[n].Score < backScore {
				continue
			}
			if d := places[n].b - at.b; -backReach <= d && d <= backReach {
				backed[k]++
			}
		}
	}
	for k := range pairs {
		pairs[k].Score += float32(backGain * float32(min(backed[k], backMost)))
	}
	return pairs
}

// freeStretches gives the longest free stretch of each unit. Ignored words are
// not free: they may have no weight of this comparison, and nothing of them is to
// be reported.
func (s *Side) freeStretches(units text.Range, free Free) []text.Range {
	var stretches []text.Range
	words := s.text.Words
	for _, u := range s.units[units.From:units.To] {
		var best text.Range
		from, to := max(u.words.From, free.Words.From), min(u.words.To, free.Words.To)
		for i := from; i <= to; i++ {
			if i < to && words[i].Flags&text.Ignored == 0 && !free.Taken[i-free.Words.From] {
				continue
			}
			if i-from > best.Len() {
				best = text.Range{From: from, To: i}
			}
			from = i + 1
		}
		if best.Len() >= leastFree {
			stretches = append(stretches, best)
		}
	}
	return stretches
}

// scores are, for each stretch of a and then each of b, the mean of how well
// each is matched by the other.
func (c *Comparison) scores(a, b []text.Range) []float32 {
	scores := make([]float32, len(a)*len(b))
	weightsA, weightsB := c.weightsOf(c.a, a), c.weightsOf(c.b, b)
	for j, y := range b {
		c.places.list(c.b, y)
		for i, x := range a {
			if c.shareWeight(x, weightsA[i]) {
				scores[i*len(b)+j] = c.directed(c.a, x, weightsA[i])
			}
		}
		c.places.clear()
	}
	for i, x := range a {
		c.places.list(c.a, x)
		for j, y := range b {
			if score := &scores[i*len(b)+j]; *score > 0 {
				*score = (*score + c.directed(c.b, y, weightsB[j])) / 2
			}
		}
		c.places.clear()
	}
	return scores
}

// weightsOf is how much stretches of a side weigh.
func (c *Comparison) weightsOf(s *Side, stretches []text.Range) []float32 {
	weights := make([]float32, len(stretches))
	for i, x := range stretches {
		for _, stem := range s.stems[x.From:x.To] {
			weights[i] += c.weights[stem]
		}
	}
	return weights
}

// shareWeight is a quick look whether a stretch of A, of a known weight, has
// enough in common with the one of B that is listed.
func (c *Comparison) shareWeight(a text.Range, weight float32) bool {
	common := float32(0)
	for _, stem := range c.a.stems[a.From:a.To] {
		if c.places.byStem[stem].first > 0 {
			common += c.weights[stem]
			if common > 0 && common >= quickShare*weight {
				return true
			}
		}
	}
	return false
}

// directed is how much of the weight of x stands in the stretch that is listed,
// supported.
func (c *Comparison) directed(s *Side, x text.Range, weight float32) float32 {
	m := c.places.match(s, x, weight, c.weights)
	return float32(unsupported*m.coverage()) + float32((1-unsupported)*m.support())
}
