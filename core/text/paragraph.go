package text

// joinParagraphs makes a paragraph of each line and the lines joined to it.
func joinParagraphs(t *Text) []Segment {
	var paragraphs []Segment
	for _, l := range t.Lines {
		if n := len(paragraphs); l.Joined && n > 0 {
			paragraphs[n-1].Span.End = l.Span.End
		} else {
			paragraphs = append(paragraphs, Segment{Span: l.Span})
		}
	}
	passed := 0 // words
	for i := range paragraphs {
		p := &paragraphs[i]
		p.Words = Range{passed, t.firstWordFrom(p.Span.End)}
		passed = p.Words.To
	}
	return paragraphs
}
