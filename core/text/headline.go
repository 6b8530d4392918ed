package text

const (
	// longestHeadline is the length in words up to which an opening paragraph
	// without the end of a sentence reads as a headline.
	longestHeadline = 25
	// headlineParagraphs is how many paragraphs down a headline may stand; page
	// furniture above it, such as buttons and date lines, does not count.
	headlineParagraphs = 4
)

// Headline is the range of the headline's words, empty if the text opens with
// its first sentence.
func (t *Text) Headline() Range {
	passed := 0
	for i, p := range t.Paragraphs {
		n := p.Words.Len()
		if n > 0 && 2*t.Count(p.Words, InFurniture) <= n {
			continue
		}
		last := i == len(t.Paragraphs)-1
		if last || passed == headlineParagraphs || endsSentence(t.Source[p.Span.Start:p.Span.End]) {
			break
		}
		if n > 0 && n <= longestHeadline {
			return p.Words
		}
		passed++
	}
	return Range{}
}
