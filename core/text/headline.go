package text

const (
	// longestHeadline is the length in words up to which an opening paragraph
	// without the end of a sentence reads as a headline.
	longestHeadline = 25
	// headlineParagraphs is how far from the top a headline may stand, behind
	// buttons and date lines.
	headlineParagraphs = 4
)

// Headline is the range of the headline's words, empty if the text opens with
// its first sentence.
func (t *Text) Headline() Range {
	for i, p := range t.Paragraphs {
		last := i == len(t.Paragraphs)-1
		if last || i == headlineParagraphs || endsSentence(t.Source[p.Span.Start:p.Span.End]) {
			break
		}
		furniture := p.Words.Len() - t.Count(p.Words, InFurniture)
		if n := p.Words.Len(); n > 2*furniture && n <= longestHeadline {
			return p.Words
		}
	}
	return Range{}
}
