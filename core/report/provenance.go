package report

import "github.com/wirecopy/wirecopy/core/cluster"

// provenance turns the words of directions into UTF-16 spans.
func (b *Builder) provenance(directions []cluster.Direction) []Provenance {
	var result []Provenance
	for _, d := range directions {
		p := Provenance{From: d.From, To: d.To, Certainty: float64(d.Certainty) / 100}
		for _, e := range d.Evidence {
			shown := Evidence{Code: e.Code, Message: e.Message}
			for _, place := range e.Places {
				s := b.articles[place.Article]
				at := s.span(s.text.SpanOf(place.Words))
				shown.Spans = append(shown.Spans, Place{place.Article, at.Start, at.End})
			}
			p.Evidence = append(p.Evidence, shown)
		}
		result = append(result, p)
	}
	return result
}
