package align

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/rewrite"
	"github.com/wirecopy/wirecopy/core/text"
)

// editedShare is the share of equal words, of the longer side, from which a
// changed sentence counts as edited and not as rewritten.
const editedShare = 0.6

// leastPart is the number of words below which a piece on its own says
// nothing: "the", "he said".
const leastPart = 3

// rewrittenParts are the sentences of a draft that follow each other in other
// words. What its chains cover is not among them.
func (p *pair) rewrittenParts(d draft, rewriting *rewrite.Comparison, sideA, sideB *rewrite.Side) []Part {
	d.chains = slices.DeleteFunc(slices.Clone(d.chains), func(c chain) bool { return !p.longEnough(c) })
	free := func(words text.Range, side func(chain) text.Range) rewrite.Free {
		taken := make([]bool, words.Len())
		for _, c := range d.chains {
			inside := side(c)
			for i := max(inside.From, words.From); i < min(inside.To, words.To); i++ {
				taken[i-words.From] = true
			}
		}
		return rewrite.Free{Words: words, Taken: taken}
	}
	region := rewrite.Region{A: sideA.UnitsTouching(d.a), B: sideB.UnitsTouching(d.b)}
	partners := rewriting.Partners(region, free(d.a, chain.wordsA), free(d.b, chain.wordsB), len(d.chains) == 0)
	parts := make([]Part, 0, len(partners))
	for _, q := range partners {
		for _, s := range p.cutQuotation(stretch{q.A, q.B}) {
			edits := p.stretchEdits(s.a, s.b)
			parts = append(parts, Part{s.a, s.b, p.stretchKind(s.a, s.b, edits), edits})
		}
	}
	return parts
}

// stretch is a stretch of words on each side.
type stretch struct{ a, b text.Range }

// cutQuotation parts a sentence that is mostly a quotation on both sides from
// what introduces or attributes it.
func (p *pair) cutQuotation(s stretch) []stretch {
	if !mostlyQuoted(p.a, s.a) || !mostlyQuoted(p.b, s.b) {
		return []stretch{s}
	}
	a, b := quotedIn(p.a, s.a), quotedIn(p.b, s.b)
	pieces := []stretch{{a, b}}
	for _, rest := range []stretch{
		{text.Range{From: s.a.From, To: a.From}, text.Range{From: s.b.From, To: b.From}},
		{text.Range{From: a.To, To: s.a.To}, text.Range{From: b.To, To: s.b.To}},
	} {
		if min(rest.a.Len(), rest.b.Len()) >= leastPart {
			pieces = append(pieces, rest)
		}
	}
	return pieces
}

// quotedIn is the words from the first to the last quoted one.
func quotedIn(t *text.Text, words text.Range) text.Range {
	for t.Words[words.From].Flags&text.Quoted == 0 {
		words.From++
	}
	for t.Words[words.To-1].Flags&text.Quoted == 0 {
		words.To--
	}
	return words
}

// stretchEdits turns one stretch of words into another.
func (p *pair) stretchEdits(a, b text.Range) []Edit {
	var edits []Edit
	change := func(endA, endB int) {
		if op, any := gapOp(endA-a.From, endB-b.From); any {
			edits = append(edits, Edit{op, text.Range{From: a.From, To: endA}, text.Range{From: b.From, To: endB}})
		}
	}
	for _, r := range p.common(a.From, a.To, b.From, b.To) {
		change(r.A, r.B)
		a.From, b.From = r.A+r.N, r.B+r.N
		edits = append(edits, Edit{Equal, text.Range{From: r.A, To: a.From}, text.Range{From: r.B, To: b.From}})
	}
	change(a.To, b.To)
	return edits
}

// stretchKind names what became of a stretch.
func (p *pair) stretchKind(a, b text.Range, edits []Edit) Kind {
	if mostlyQuoted(p.a, a) && mostlyQuoted(p.b, b) {
		return Quoted
	}
	equal := 0
	for _, e := range edits {
		if e.Op == Equal {
			equal += e.A.Len()
		}
	}
	if float64(equal) >= editedShare*float64(max(a.Len(), b.Len())) {
		return Edited
	}
	return Rewritten
}

// mostlyQuoted tells whether most words of a range stand in quotations.
func mostlyQuoted(t *text.Text, words text.Range) bool {
	return 2*t.Count(words, text.Quoted) < words.Len()
}
