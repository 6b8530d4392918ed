package check

import (
	"cmp"
	"slices"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/slice"
	"github.com/wirecopy/wirecopy/core/sorting"
	"github.com/wirecopy/wirecopy/core/text"
)

// The bars that two quotations must pass to be one, as shares of weight. They
// were set on invented pairs and on news agencies' versions of one statement:
// two statements of one speaker on one subject share up to .35 of their words,
// a statement translated twice down to .45.
const (
	aloneLike     = 0.5 // by wording alone
	supportedLike = 0.3 // in the same place, or said by the same
	aloneInside   = 0.8 // of the shorter one, which holds at least
	insideWeight  = 20  // letters in common
	sameContext   = 0.3 // of the words around two short quotations
)

const (
	contextWords  = 10 // read on each side of a quotation
	mostSharing   = 16 // quotations with one word, above which the word tells nothing
	mostNear      = 4  // quotations of one edit or part, on each side
	mostPerQuote  = 6  // candidates that are compared, by votes
	wordWorthVote = 3  // letters of a word that makes a candidate
)

// candidate is a pair of quotations worth comparing.
type candidate struct {
	i, j   int
	votes  int  // weight of the words that suggest it
	placed bool // the alignment puts one where the other is
}

// match is a candidate that passed.
type match struct {
	i, j      int
	score     float64
	contained float64 // share of the lighter one that stands in the other
}

// candidates finds pairs by the alignment, by equal wording, by rare common
// words and by the word before the quotation, in time linear in the texts. They
// are in the order of the first text.
func (m *quoteMatcher) candidates(alignment *align.Alignment) []candidate {
	all := m.inOrder(m.byWording(m.byPlace(nil, alignment)))
	merged := make([]int32, len(m.qb)) // of each quotation of the second text, its candidate plus one
	kept := all[:0]
	for from := 0; from < len(all); {
		to := from
		for to < len(all) && all[to].i == all[from].i {
			to++
		}
		kept = append(kept, mostVoted(mergeSame(all[from:to], merged))...)
		from = to
	}
	return kept
}

// inOrder puts candidates in the order of the quotations of the first text (Knuth
// 1973, 5.2: counting).
func (m *quoteMatcher) inOrder(all []candidate) []candidate {
	next := make([]int32, len(m.qa)+1)
	for k := range all {
		next[all[k].i+1]++
	}
	for i := range m.qa {
		next[i+1] += next[i]
	}
	sorted := make([]candidate, len(all))
	for _, c := range all {
		sorted[next[c.i]] = c
		next[c.i]++
	}
	return sorted
}

// mergeSame makes one of the candidates of a quotation that are the same two.
// merged holds zeros between two calls.
func mergeSame(all []candidate, merged []int32) []candidate {
	n := 0
	for _, c := range all {
		if k := merged[c.j] - 1; k >= 0 {
			all[k].votes += c.votes
			all[k].placed = all[k].placed || c.placed
			continue
		}
		all[n] = c
		n++
		merged[c.j] = int32(n)
	}
	for _, c := range all[:n] {
		merged[c.j] = 0
	}
	return all[:n]
}

// mostVoted keeps those candidates of a quotation that the alignment suggests, and
// the best few.
func mostVoted(all []candidate) []candidate {
	if len(all) <= mostPerQuote {
		return all
	}
	var best [mostPerQuote + 1]candidate // the best first, behind them room for one
	for n, c := range all {
		at := min(n, mostPerQuote)
		for ; at > 0 && c.before(best[at-1]); at-- {
			best[at] = best[at-1]
		}
		best[at] = c
	}
	n := 0
	for _, c := range all {
		if c.placed || !best[mostPerQuote-1].before(c) {
			all[n] = c
			n++
		}
	}
	return all[:n]
}

// before tells whether a candidate has more votes than another one of the same
// quotation, or as many and comes first in the second text.
func (c candidate) before(other candidate) bool {
	return c.votes > other.votes || c.votes == other.votes && c.j < other.j
}

// overlapping are the indexes of the quotations that share a word with r, at
// most a few.
func overlapping(quotations []text.Quotation, r text.Range) (from, to int) {
	end := len(quotations)
	for from < end {
		middle := (from + end) / 2
		if quotations[middle].Words.To > r.From {
			end = middle
		} else {
			from = middle + 1
		}
	}
	to = from
	for to < len(quotations) && to-from < mostNear && quotations[to].Words.From < r.To {
		to++
	}
	return from, to
}

// byPlace adds the pairs that lie on equal words or on one edit, and those
// that are the only quotations of one part.
func (m *quoteMatcher) byPlace(all []candidate, alignment *align.Alignment) []candidate {
	for _, p := range alignment.Passages {
		for _, part := range p.Parts {
			for _, e := range part.Edits {
				if e.Op == align.Equal {
					all = m.onEqualWords(all, e)
				} else {
					all = m.across(all, e.A, e.B, mostNear)
				}
			}
			if part.Kind == align.Rewritten || part.Kind == align.Edited {
				all = m.across(all, part.A, part.B, 1)
			}
		}
	}
	return all
}

func (m *quoteMatcher) onEqualWords(all []candidate, e align.Edit) []candidate {
	at, _ := overlapping(m.qa, e.A)
	for ; at < len(m.qa) && m.qa[at].Words.From < e.A.To; at++ {
		from, to := max(m.qa[at].Words.From, e.A.From), min(m.qa[at].Words.To, e.A.To)
		shift := e.B.From - e.A.From
		first, last := overlapping(m.qb, text.Range{From: from + shift, To: to + shift})
		for j := first; j < last; j++ {
			all = append(all, candidate{i: at, j: j, votes: to - from, placed: true})
		}
	}
	return all
}

// across adds all pairs of the quotations in two ranges, if they are few.
func (m *quoteMatcher) across(all []candidate, a, b text.Range, most int) []candidate {
	fromA, toA := overlapping(m.qa, a)
	if fromA == toA || toA-fromA > most {
		return all
	}
	fromB, toB := overlapping(m.qb, b)
	if toB-fromB > most {
		return all
	}
	for i := fromA; i < toA; i++ {
		for j := fromB; j < toB; j++ {
			all = append(all, candidate{i: i, j: j, votes: 1, placed: true})
		}
	}
	return all
}

// byWording adds the pairs with a property in common that few others have.
func (m *quoteMatcher) byWording(all []candidate) []candidate {
	x, y := m.a.wording, m.b.wording
	for len(x) > 0 && len(y) > 0 {
		switch bucketX, bucketY := x[0].bucket(), y[0].bucket(); {
		case bucketX < bucketY:
			x = x[1:]
		case bucketX > bucketY:
			y = y[1:]
		default:
			endX, endY := bucketEnd(x), bucketEnd(y)
			for _, p := range x[:endX] {
				all = p.suggest(all, y[:endY])
			}
			x, y = x[endX:], y[endY:]
		}
	}
	return all
}

// suggest adds the pairs of a quotation with those that have the same property.
func (p property) suggest(all []candidate, others []property) []candidate {
	before := len(all)
	for _, other := range others {
		if other.hash != p.hash {
			continue
		}
		if len(all)-before == mostSharing {
			return all[:before]
		}
		all = slice.Push(all, candidate{i: p.quote, j: other.quote, votes: p.votes})
	}
	return all
}

// matches scores the candidates and sorts those that pass, the best first.
// Of equals, those that stand alike far down the list of quotations win.
func (m *quoteMatcher) matches(all []candidate) []match {
	var passed []match
	for _, c := range all {
		if p, ok := m.score(c); ok {
			passed = append(passed, p)
		}
	}
	sorting.By(passed, func(x, y match) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(m.distance(x), m.distance(y)), cmp.Compare(x.i, y.i), cmp.Compare(x.j, y.j))
	})
	return passed
}

func (m *quoteMatcher) distance(p match) int {
	d := p.i*len(m.qb) - p.j*len(m.qa)
	return max(d, -d)
}

// score says how alike two quotations are; ok is false below the bars.
func (m *quoteMatcher) score(c candidate) (p match, ok bool) {
	x, y := m.qa[c.i], m.qb[c.j]
	quoteA, quoteB := m.a.quotes[c.i], m.b.quotes[c.j]
	if !quoteA.checked || !quoteB.checked {
		return match{}, false
	}
	scare := x.Scare() || y.Scare()
	if _, _, _, worth := worded(m.words.mostCommon(x.Words, y.Words), quoteA, quoteB); !worth && !scare {
		return match{}, false
	}
	common := m.words.weightOf(m.words.common(x.Words, y.Words))
	like, contained, alone, worth := worded(common, quoteA, quoteB)
	if !worth && !scare {
		return match{}, false
	}
	p = match{i: c.i, j: c.j, contained: contained}
	context := m.context(x, y)
	placed := 0.0
	if c.placed {
		placed = 1
	}
	if scare {
		p.score = float64(0.2*like) + float64(0.6*placed) + float64(0.5*context)
		return p, m.sameScare(x, y, like, p.contained, c.placed, context)
	}
	_, same := speakers(m.a, x, m.b, y)
	p.score = like + float64(0.3*placed) + float64(0.2*context)
	if same {
		p.score += 0.1
	}
	return p, alone || c.placed || same || context >= sameContext
}

// sameScare decides about short quotations: one word set in marks is one with
// another in its very place, however different.
func (m *quoteMatcher) sameScare(x, y text.Quotation, like, contained float64, placed bool, context float64) bool {
	switch {
	case like == 1:
		return true
	case x.Scare() != y.Scare():
		return contained == 1 && (placed || context >= sameContext)
	case like > 0:
		return placed || context >= sameContext
	}
	return context >= sameContext && (placed || sameWord(m.a, x.Words.From-1, m.b, y.Words.From-1))
}

// worded tells how alike two quotations are by the weight of their common words:
// whether they may be one by that alone, or with support.
func worded(common int, x, y quote) (like, contained float64, alone, supported bool) {
	like = dice(common, x.weight, y.weight)
	contained = float64(common) / float64(max(1, min(x.weight, y.weight)))
	alone = like >= aloneLike || contained >= aloneInside && common >= insideWeight
	return like, contained, alone, alone || like >= supportedLike
}

// context is how alike the words around two quotations are, 0 to 1.
func (m *quoteMatcher) context(x, y text.Quotation) float64 {
	var around marks
	sumA, sumB, common := 0, 0, 0
	surroundings := m.a.surroundings(x.Words)
	before, behind := surroundings[0], surroundings[1]
	for _, words := range surroundings {
		for i := words.From; i < words.To; i++ {
			around.add(m.a.ids[i])
			sumA += m.a.weight(i)
		}
	}
	for _, words := range m.b.surroundings(y.Words) {
		for j := words.From; j < words.To; j++ {
			weight, id := m.b.weight(j), m.b.ids[j]
			sumB += weight
			if around.has(id) && (slices.Contains(m.a.ids[before.From:before.To], id) || slices.Contains(m.a.ids[behind.From:behind.To], id)) {
				common += weight
			}
		}
	}
	return min(1, dice(common, sumA, sumB))
}

// surroundings are the words before a range and those behind it.
func (f *Facts) surroundings(r text.Range) [2]text.Range {
	return [2]text.Range{
		{From: max(0, r.From-contextWords), To: r.From},
		{From: r.To, To: min(len(f.text.Words), r.To+contextWords)},
	}
}
