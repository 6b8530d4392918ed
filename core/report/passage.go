package report

import (
	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/sorting"
	"github.com/wirecopy/wirecopy/core/text"
)

var kindNames = [align.Kinds]string{
	align.Verbatim:  "verbatim",
	align.Edited:    "edited",
	align.Rewritten: "rewritten",
	align.Quoted:    "quotation",
}

var opNames = [...]string{
	align.Equal:   "equal",
	align.Insert:  "insert",
	align.Delete:  "delete",
	align.Replace: "replace",
}

// passages turns words into spans.
func passages(found []align.Passage, x, y source) []Passage {
	result := make([]Passage, len(found))
	for i, p := range found {
		result[i] = Passage{Kind: kindNames[p.Kind], Moved: p.Moved, Parts: make([]Part, len(p.Parts))}
		for j, part := range p.Parts {
			q := Part{Kind: kindNames[part.Kind], Edits: make([]Edit, len(part.Edits))}
			for k, e := range part.Edits {
				q.Edits[k].Op = opNames[e.Op]
			}
			result[i].Parts[j] = q
		}
	}
	x.layOut(found, result, sideA)
	y.layOut(found, result, sideB)
	return result
}

// side picks what belongs to one article of a pair.
type side bool

const sideA, sideB side = false, true

//go:inline
func (on side) words(a, b text.Range) text.Range {
	if on == sideB {
		return b
	}
	return a
}

//go:inline
func (on side) span(a, b *Span) *Span {
	if on == sideB {
		return b
	}
	return a
}

// layOut fills in the spans of one side. They never overlap: where words are
// overlapping pairs of characters, a character goes to the equal words that
// hold it, and first to the earlier ones.
func (s source) layOut(found []align.Passage, result []Passage, on side) {
	end := 0 // in bytes, of what has been laid out
	for _, i := range placesOf(len(found), func(i int) text.Range { return on.words(found[i].A, found[i].B) }) {
		p, q := &found[i], &result[i]
		words, span := on.words(p.A, p.B), on.span(&q.A, &q.B)
		whole := s.text.SpanOf(words)
		whole.Start = max(whole.Start, end)
		end = whole.Start
		for _, j := range placesOf(len(p.Parts), func(j int) text.Range { return on.words(p.Parts[j].A, p.Parts[j].B) }) {
			end = s.layOutPart(&p.Parts[j], &q.Parts[j], on, end)
		}
		end = max(end, whole.End)
		*span = s.span(text.Span{Start: whole.Start, End: end})
	}
}

// layOutPart lays out one part behind end and gives its own end.
func (s source) layOutPart(p *align.Part, q *Part, on side, end int) int {
	words, span := on.words(p.A, p.B), on.span(&q.A, &q.B)
	end = max(end, s.text.SpanOf(words).Start)
	if words.Len() == 0 && words.From > 0 {
		end = max(end, int(s.text.Words[words.From-1].End))
	}
	start := end
	for k := range p.Edits {
		end = s.layOutEdit(p.Edits, q.Edits, k, on, end)
	}
	*span = s.span(text.Span{Start: start, End: end})
	return end
}

func (s source) layOutEdit(edits []align.Edit, result []Edit, k int, on side, end int) int {
	words, span := on.words(edits[k].A, edits[k].B), on.span(&result[k].A, &result[k].B)
	at := text.Span{Start: end, End: end}
	if words.Len() > 0 {
		at = s.text.SpanOf(words)
		at.Start = max(at.Start, end)
		if k+1 < len(edits) && edits[k].Op != align.Equal {
			next := on.words(edits[k+1].A, edits[k+1].B)
			if next.Len() > 0 {
				at.End = min(at.End, s.text.SpanOf(next).Start)
			}
		}
		at.End = max(at.End, at.Start)
	}
	*span = s.span(at)
	return at.End
}

// placesOf orders indexes by where their words stand.
func placesOf(n int, words func(int) text.Range) []int {
	order, sorted := make([]int, n), true
	compare := func(x, y int) int {
		a, b := words(x), words(y)
		if a.From != b.From {
			return a.From - b.From
		}
		return a.To - b.To
	}
	for i := range order {
		order[i] = i
		sorted = sorted && (i == 0 || compare(i-1, i) <= 0)
	}
	if !sorted {
		sorting.StablyBy(order, compare)
	}
	return order
}
