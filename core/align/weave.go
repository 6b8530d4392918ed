package align

import (
	"github.com/wirecopy/wirecopy/core/rewrite"
	"github.com/wirecopy/wirecopy/core/sorting"
	"github.com/wirecopy/wirecopy/core/text"
)

const (
	// strongWords is the number of equal words from which a chain is a
	// passage by itself, whatever its surroundings look like: chance does not
	// repeat two sentences.
	strongWords = 40
	// seamWords is the widest gap between two strong chains, on either side,
	// that is taken for a changed stretch of one passage.
	seamWords = 30
	// nearWords is how far from a draft a chain may stand to belong to it.
	nearWords = 40
	// aloneBytes is how long a chain is on each side, for each word of the
	// shortest passage, to be a passage where nothing around it is alike; it
	// also has half as many equal words again. With it, 5 of 1,000 pairs
	// without reuse in the PAN 2013 training corpus show a passage of any
	// kind. Less is a set phrase or a title, unless it is a quotation in both
	// or a good part of a short text.
	aloneBytes = 12
	aloneShare = 3 // one word in three of the shorter text
)

// draft is a passage in the making.
type draft struct {
	a, b   text.Range
	chains []chain
	region bool // its other words may be rewritten
}

func (d draft) weight() int { return d.a.Len() + d.b.Len() }

func (d *draft) add(c chain) {
	d.chains = append(d.chains, c)
	d.a, d.b = hull(d.a, c.wordsA()), hull(d.b, c.wordsB())
}

func hull(x, y text.Range) text.Range {
	switch {
	case x.Len() == 0:
		return y
	case y.Len() == 0:
		return x
	}
	return text.Range{From: min(x.From, y.From), To: max(x.To, y.To)}
}

func touches(x, y text.Range) bool { return x.From < y.To && y.From < x.To }

func (c chain) wordsA() text.Range { return text.Range{From: c.startA(), To: c.endA()} }
func (c chain) wordsB() text.Range { return text.Range{From: c.startB(), To: c.endB()} }

func (c chain) equalWords() int {
	n := 0
	for _, r := range c {
		n += r.N
	}
	return n
}

// weaver brings chains of equal words and regions of rewriting together. A
// long chain knows its ends to the word, a region only to the sentence; so
// strong chains stand, and of a region that holds some, what lies between and
// around them is judged again.
type weaver struct {
	*pair
	rewriting    *rewrite.Comparison
	sideA, sideB *rewrite.Side
	strong, weak []chain
	drafts       []draft
	// Which draft each word of the two texts belongs to.
	takenA, takenB owners
}

// weave turns chains and regions into drafts that are disjoint on both sides.
func (p *pair) weave(chains []chain, rewriting *rewrite.Comparison, sideA, sideB *rewrite.Side) []draft {
	w := &weaver{pair: p, rewriting: rewriting, sideA: sideA, sideB: sideB}
	for _, c := range chains {
		if c.equalWords() >= strongWords && rewriting.Takes(rewrite.StrongChains) {
			w.strong = append(w.strong, c)
		} else {
			w.weak = append(w.weak, c)
		}
	}
	for _, r := range rewriting.Regions() {
		w.addRegion(r)
	}
	for _, c := range w.strong {
		w.drafts = append(w.drafts, draft{a: c.wordsA(), b: c.wordsB(), chains: []chain{c}})
	}
	return w.separate()
}

// addRegion makes drafts of a region.
func (w *weaver) addRegion(r rewrite.Region) {
	d := draft{a: w.sideA.Words(r.A), b: w.sideB.Words(r.B), region: true}
	inside := func(c chain) bool { return touches(c.wordsA(), d.a) && touches(c.wordsB(), d.b) }
	var members []chain
	members, w.strong = partition(w.strong, inside)
	if len(members) == 0 || r.Summary {
		for _, c := range members {
			d.add(c)
		}
		w.drafts = append(w.drafts, d)
		return
	}
	n := sortChains(members)
	current := draft{region: true}
	start := rewrite.Region{A: text.Range{From: r.A.From, To: r.A.From}, B: text.Range{From: r.B.From, To: r.B.From}}
	for i, c := range n.byA {
		switch {
		case i == 0 && n.atB[0] == 0:
			w.widen(&current, w.between(start, c, true))
		case i > 0 && n.atB[i] == n.atB[i-1]+1 && w.seam(n.byA[i-1], c):
		case i > 0:
			w.drafts = append(w.drafts, current)
			current = draft{region: true}
		}
		current.add(c)
	}
	last := len(n.byA) - 1
	if n.atB[last] == last {
		end := rewrite.Region{A: text.Range{From: r.A.To, To: r.A.To}, B: text.Range{From: r.B.To, To: r.B.To}}
		w.widen(&current, w.between(end, n.byA[last], false))
	}
	w.drafts = append(w.drafts, current)
}

// between are the units from a region's end to a chain.
func (w *weaver) between(end rewrite.Region, c chain, before bool) rewrite.Region {
	a, b := w.sideA.UnitsTouching(c.wordsA()), w.sideB.UnitsTouching(c.wordsB())
	if before {
		return rewrite.Region{A: text.Range{From: end.A.From, To: a.From}, B: text.Range{From: end.B.From, To: b.From}}
	}
	return rewrite.Region{A: text.Range{From: a.To, To: end.A.To}, B: text.Range{From: b.To, To: end.B.To}}
}

// widen adds units to a draft if they are reuse by themselves.
func (w *weaver) widen(d *draft, r rewrite.Region) {
	if r.A.Len() > 0 && r.B.Len() > 0 && w.rewriting.Probability(r) >= rewrite.AcceptThreshold {
		d.a, d.b = hull(d.a, w.sideA.Words(r.A)), hull(d.b, w.sideB.Words(r.B))
	}
}

// seam tells whether what lies between two chains belongs to their passage.
func (w *weaver) seam(x, y chain) bool {
	a, b := text.Range{From: x.endA(), To: y.startA()}, text.Range{From: x.endB(), To: y.startB()}
	if a.Len() <= seamWords && b.Len() <= seamWords {
		return true
	}
	r := rewrite.Region{A: w.sideA.UnitsIn(a), B: w.sideB.UnitsIn(b)}
	return r.A.Len() > 0 && r.B.Len() > 0 && w.rewriting.Probability(r) >= rewrite.AcceptThreshold
}

// separate cuts drafts that overlap on one side, the heaviest first, and then
// gives each weak chain to the draft that it lies in or near. Those that lie
// in none are drafts of their own.
func (w *weaver) separate() []draft {
	sorting.StablyBy(w.drafts, func(x, y draft) int {
		if len(x.chains) > 0 != (len(y.chains) > 0) {
			return len(y.chains) - len(x.chains)
		}
		return y.weight() - x.weight()
	})
	w.takenA, w.takenB = make(owners, len(w.idsA)), make(owners, len(w.idsB))
	var kept []draft
	for _, d := range w.drafts {
		for _, piece := range w.cut(d) {
			kept = w.keep(kept, piece)
		}
	}
	for _, c := range w.weak {
		kept = w.place(kept, c)
	}
	kept = w.splitCrossing(kept)
	sorting.By(kept, func(x, y draft) int { return x.a.From - y.a.From })
	return kept
}

func (w *weaver) free(d draft) bool { return w.takenA.free(d.a) && w.takenB.free(d.b) }

func (w *weaver) keep(kept []draft, d draft) []draft {
	w.takenA.set(d.a, len(kept))
	w.takenB.set(d.b, len(kept))
	return append(kept, d)
}

// cut gives what is left of a draft beside those already kept: of a region
// its longest piece, of a draft with chains first the chains without what they
// were widened by, then those chains that stand clear.
func (w *weaver) cut(d draft) []draft {
	if w.free(d) {
		return []draft{d}
	}
	if len(d.chains) == 0 {
		d.a, d.b = w.takenA.longestFree(d.a), w.takenB.longestFree(d.b)
		if min(w.a.Bytes(d.a), w.b.Bytes(d.b)) < rewrite.LeastBytes {
			return nil
		}
		return []draft{d}
	}
	core := draft{region: d.region}
	for _, c := range d.chains {
		core.add(c)
	}
	if w.free(core) {
		return []draft{core}
	}
	var left []draft
	for _, c := range d.chains {
		if single := (draft{a: c.wordsA(), b: c.wordsB(), chains: []chain{c}}); w.free(single) {
			left = append(left, single)
		}
	}
	return left
}

// place gives a weak chain to the draft in or near which it lies on both
// sides. One that touches a draft on one side only is chance.
func (w *weaver) place(drafts []draft, c chain) []draft {
	a, b := c.wordsA(), c.wordsB()
	if w.joins(drafts, w.takenA.around(a, 0), c) || w.joins(drafts, w.takenB.around(b, 0), c) ||
		w.joins(drafts, w.takenA.around(a, nearWords), c) {
		return drafts
	}
	if alone := (draft{a: a, b: b, chains: []chain{c}}); w.free(alone) && w.stands(c) {
		return w.keep(drafts, alone)
	}
	return drafts
}

// joins adds a chain to a draft, -1 for none, if they are near and nothing
// stands between them.
func (w *weaver) joins(drafts []draft, i int, c chain) bool {
	if i < 0 {
		return false
	}
	d, a, b := &drafts[i], c.wordsA(), c.wordsB()
	joins := near(a, d.a) && near(b, d.b) && w.takenA.freeBeside(d.a, a) && w.takenB.freeBeside(d.b, b)
	if joins {
		w.takenA.widen(d.a, a, i)
		w.takenB.widen(d.b, b, i)
		d.add(c)
	}
	return joins
}

// stands tells whether a weak chain is a passage by itself.
func (w *weaver) stands(c chain) bool {
	n, shorter := c.equalWords(), min(len(w.idsA), len(w.idsB))
	if n == shorter {
		return true
	}
	least := w.options.ShortestPassage
	long := 2*n >= 3*least && min(w.a.Bytes(c.wordsA()), w.b.Bytes(c.wordsB())) >= aloneBytes*least
	quoted := mostlyQuoted(w.a, c.wordsA()) && mostlyQuoted(w.b, c.wordsB())
	return w.longEnough(c) && (long || quoted || aloneShare*n >= shorter)
}

// near tells whether two ranges overlap or lie at most nearWords apart.
func near(x, y text.Range) bool {
	return x.From < y.To+nearWords && y.From < x.To+nearWords
}

// partition splits chains by a condition, in order.
func partition(chains []chain, in func(chain) bool) (yes, no []chain) {
	for _, c := range chains {
		if in(c) {
			yes = append(yes, c)
		} else {
			no = append(no, c)
		}
	}
	return yes, no
}
