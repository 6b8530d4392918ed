package text

import (
	"cmp"

	"github.com/wirecopy/wirecopy/core/sorting"
)

const (
	// longestFurniture is the length in bytes of a line that only its opening
	// shows to be furniture: longer lines are prose that opens alike.
	longestFurniture = 160
	// longestCaption is the same for picture credits, which hold a caption.
	longestCaption = 400
	// pageHead is how many lines at the top of a page may be a byline, a date
	// or the name of the source: below, such a line is a part of the article.
	pageHead = 10
	// pageFoot is the same for the bottom.
	pageFoot = 5
)

// furnisher finds furniture line by line.
type furnisher struct {
	text  *Text
	found []Furniture
	// pages tells for every paragraph what it is as a whole.
	pages []pageKind
}

// findFurniture finds page text around the article: whole lines that hold
// nothing but what pages say, and brackets that credit agencies or pictures.
// Headlines and prose stay. Linear in the source.
func findFurniture(t *Text) []Furniture {
	f := furnisher{text: t, pages: make([]pageKind, len(t.Paragraphs))}
	for i, p := range t.Paragraphs { // lines, with hard-wrapped ones joined
		f.line(i, p.Span)
	}
	f.findPageText()
	for _, c := range t.Credits {
		f.credit(c)
	}
	return f.distinct()
}

// line adds what the line with index i holds of furniture.
func (f *furnisher) line(i int, line Span) {
	text := f.text.Source[line.Start:line.End]
	why := f.whyLine(line, text)
	if why == "" && (i < pageHead || i >= len(f.text.Paragraphs)-pageFoot) {
		why = f.whyHead(i, line, text)
	}
	if why != "" {
		f.add(line, why)
		f.pages[i] = kindOf(why)
		return
	}
	f.datePrefix(line)
}

func (f *furnisher) add(s Span, why string) {
	f.found = append(f.found, Furniture{Span: s, Words: f.text.WordsIn(s), Why: why})
}

// whyLine tells why a line is furniture wherever it stands, "" if it is not.
func (f *furnisher) whyLine(line Span, text string) string {
	if len(text) > longestCaption {
		return ""
	}
	if why := whyBracket(text); why != "" {
		return why
	}
	if why := whyWhole(text); why != "" {
		return why
	}
	if why := whyOpening(text); why != "" {
		return why
	}
	if len(text) > longestFurniture {
		return ""
	}
	if why := whyParts(text); why != "" {
		return why
	}
	if isMenu(text) {
		return WhyNavigation
	}
	switch {
	case isCopyright(text):
		return WhyCopyright
	case f.nextParting(line, line.Start) < line.End && isBreadcrumb(text), isAddress(text):
		return WhyNavigation
	case isReprintNotice(text):
		return WhyReprintNotice
	}
	return ""
}

// whyWhole looks a whole line up.
func whyWhole(text string) string {
	if len(text) > longestFurniture {
		return ""
	}
	value, ok := furnitureLines.whole(text)
	if !ok || value >= uint64(len(whyOrder)) {
		return ""
	}
	return whyOrder[value]
}

// whyOpening judges a line by the phrase that it opens with.
func whyOpening(text string) string {
	if value, _, ok := furnitureSentences.opening(text); ok && value < uint64(len(whyOrder)) {
		return whyOrder[value]
	}
	value, end, ok := furnitureOpenings.opening(text)
	if !ok || value >= uint64(len(whyOrder)) || !colonFollows(text[end:]) {
		return ""
	}
	why := whyOrder[value]
	if len(text) > longestFurniture && why != WhyPictureCredit {
		return ""
	}
	if why == WhyByline && len(text) > longestFurniture/2 {
		return "" // "Editor: …" is a byline; a long answer in an interview is not
	}
	return why
}

// colonFollows tells whether a colon or a bar follows, with or without space.
func colonFollows(s string) bool {
	for _, r := range s {
		switch r {
		case ':', '：', '|', '▶', '►', '»', '>':
			return true
		}
		if !isBlank(r) {
			return false
		}
	}
	return false
}

// whyBracket judges a line in brackets: a picture credit or an agency.
func whyBracket(text string) string {
	first, last := runeAt(text, 0), runeBefore(text, len(text))
	if !(first == '(' && last == ')' || first == '[' && last == ']' || first == '（' && last == '）') {
		return ""
	}
	inner := text[len(string(first)) : len(text)-len(string(last))]
	if why := whyOpening(inner); why != "" {
		return why
	}
	if value, _, ok := creditOpenings.opening(inner); ok && value&creditUnnamed != 0 {
		return WhyCredit
	}
	return whyWhole(inner)
}

// credit adds a credit that stands in a line or bracket of its own; the
// bracket of a dateline stays with its sentence.
func (f *furnisher) credit(c Credit) {
	source := f.text.Source
	text := source[c.Span.Start:c.Span.End]
	if isReprintNotice(text) {
		f.add(c.Span, WhyReprintNotice)
		return
	}
	after := trimSpan(source, Span{c.Span.End, min(len(source), c.Span.End+4)})
	if lineEnds(source, c.Span.End) || after.Empty() {
		if runeBefore(source, c.Span.End) != ')' || source[c.Span.Start] == '(' {
			f.add(c.Span, WhyCredit)
		}
	}
}

// lineEnds tells whether nothing but space stands between a byte and the end
// of its line.
func lineEnds(s string, at int) bool {
	for _, r := range s[at:] {
		if r == '\n' || r == '\r' {
			return true
		}
		if !isBlank(r) {
			return false
		}
	}
	return true
}

// distinct sorts what was found and keeps the first of those that overlap, the
// longest where they begin together.
func (f *furnisher) distinct() []Furniture {
	sorting.StablyBy(f.found, func(a, b Furniture) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(b.Span.End, a.Span.End))
	})
	var kept []Furniture
	end := 0
	for _, one := range f.found {
		if one.Span.Start >= end {
			kept = append(kept, one)
			end = one.Span.End
		}
	}
	return kept
}
