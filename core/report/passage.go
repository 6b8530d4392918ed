package report

import (
	"github.com/wirecopy/wirecopy/core/align"
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

// passage turns words into spans. Spans of one side never overlap: where
// words are overlapping pairs of characters, a character goes to the equal
// words that hold it, and first to the earlier ones.
func passage(p align.Passage, x, y source) Passage {
	var edits []align.Edit
	for _, part := range p.Parts {
		edits = append(edits, part.Edits...)
	}
	spansA := x.spans(edits, func(e align.Edit) text.Range { return e.A })
	spansB := y.spans(edits, func(e align.Edit) text.Range { return e.B })
	last := len(edits) - 1
	result := Passage{
		A:     Span{spansA[0].Start, spansA[last].End},
		B:     Span{spansB[0].Start, spansB[last].End},
		Kind:  kindNames[p.Kind],
		Moved: p.Moved,
	}
	at := 0
	for _, part := range p.Parts {
		end := at + len(part.Edits)
		q := Part{
			A:    Span{spansA[at].Start, spansA[end-1].End},
			B:    Span{spansB[at].Start, spansB[end-1].End},
			Kind: kindNames[part.Kind],
		}
		for i, e := range part.Edits {
			q.Edits = append(q.Edits, Edit{opNames[e.Op], spansA[at+i], spansB[at+i]})
		}
		result.Parts = append(result.Parts, q)
		at = end
	}
	return result
}

// spans gives the spans of one side of successive edits.
func (s source) spans(edits []align.Edit, side func(align.Edit) text.Range) []Span {
	bytes := make([]text.Span, len(edits))
	end := s.text.SpanOf(side(edits[0])).Start
	for i, e := range edits {
		span := text.Span{Start: end, End: end}
		if words := side(e); words.Len() > 0 {
			span = s.text.SpanOf(words)
			span.Start = max(span.Start, end)
			if e.Op != align.Equal && i+1 < len(edits) {
				span.End = min(span.End, s.nextStart(edits[i+1:], side))
			}
			span.End = max(span.End, span.Start)
		}
		bytes[i] = span
		end = span.End
	}
	spans := make([]Span, len(bytes))
	for i, b := range bytes {
		spans[i] = s.span(b)
	}
	return spans
}

// nextStart is where the next words of the side begin.
func (s source) nextStart(edits []align.Edit, side func(align.Edit) text.Range) int {
	for _, e := range edits {
		if words := side(e); words.Len() > 0 {
			return int(s.text.Words[words.From].Start)
		}
	}
	return len(s.text.Source)
}
