package report

import (
	"github.com/wirecopy/wirecopy/core/check"
	"github.com/wirecopy/wirecopy/core/text"
)

// checks turns what the checks found into spans. Of the slips, those that
// both articles of the pair have are listed.
func checks(r PairResult, x, y source) Checks {
	var result Checks
	for _, q := range r.Checks.Quotations {
		result.Quotations = append(result.Quotations, quotationCheck(q, x, y))
	}
	for _, f := range r.Checks.Figures {
		result.Figures = append(result.Figures, FigureCheck{x.span(f.A), y.span(f.B), string(f.Kind)})
	}
	for _, s := range r.Slips {
		inA, inB := placesIn(s, r.A, x), placesIn(s, r.B, y)
		if len(inA) > 0 && len(inB) > 0 {
			result.Slips = append(result.Slips, Slip{s.Text, append(inA, inB...)})
		}
	}
	return result
}

func quotationCheck(q check.Quotation, x, y source) QuotationCheck {
	result := QuotationCheck{
		A:      x.quotation(q.A, q.WordsA),
		B:      y.quotation(q.B, q.WordsB),
		Status: string(q.Status),
		Edits:  make([]Edit, len(q.Edits)),
	}
	endA, endB := 0, 0
	for k, e := range q.Edits {
		result.Edits[k].Op = opNames[e.Op]
		endA = x.layOutEdit(q.Edits, result.Edits, k, sideA, max(endA, x.text.SpanOf(q.WordsA).Start))
		endB = y.layOutEdit(q.Edits, result.Edits, k, sideB, max(endB, y.text.SpanOf(q.WordsB).Start))
	}
	return result
}

// quotation is the span of what was compared of a quotation: with its marks,
// where that is all of it; nil where there is none.
func (s source) quotation(index int, words text.Range) *Span {
	if index < 0 {
		return nil
	}
	at := s.span(s.text.SpanOf(words))
	if q := s.text.Quotations[index]; q.Words == words {
		at = s.span(q.Span)
	}
	return &at
}

// placesIn are the places of a slip in one article.
func placesIn(s check.Slip, article int, at source) []Place {
	var places []Place
	for _, p := range s.Places {
		if p.Article == article {
			word := at.span(at.text.Words[p.Word].Span())
			places = append(places, Place{article, word.Start, word.End})
		}
	}
	return places
}
