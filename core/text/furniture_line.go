package text

import (
	"strings"
	"unicode/utf8"
)

// whyParts judges a line made of short parts ("Share | Tweet | Print") or of
// nothing but known phrases one after the other ("Facebook Twitter Email").
func whyParts(text string) string {
	if endsLikeSentence(text) {
		return ""
	}
	why, phrases := "", 0
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !isLetterRune(r) && !isDigitRune(r) {
			if r == ',' || r == '"' || r == '“' {
				return "" // a sentence or a list of subjects
			}
			at += size
			continue
		}
		value, end, ok := furnitureLines.opening(text[at:])
		if !ok || value >= uint64(len(whyOrder)) {
			return ""
		}
		if why == "" {
			why = whyOrder[value]
		}
		phrases++
		at += end
	}
	if phrases < 2 {
		return ""
	}
	return why
}

// nextParting is the place of the next byte from byte at of a line on that may
// begin a sign between two parts of a line.
func (f *furnisher) nextParting(line Span, at int) int {
	return f.text.blocks.next(f.text.Source[:line.End], at, classParting)
}

// isBreadcrumb tells a path through the sections of a site: Home > News > World.
func isBreadcrumb(text string) bool {
	const longestPart = 4 // words between two signs, but for the last
	signs, words, before := 0, 0, ' '
	for at := 0; at < len(text); {
		r, size := nextRune(text, at)
		at += size
		switch r {
		case '>', '›', '»', '→':
			if words == 0 || words > longestPart {
				return false
			}
			signs, words = signs+1, 0
		case '«', '"', '“', '<':
			return false
		}
		if isLetterRune(r) && !isLetterRune(before) {
			if words++; words > longestPart && signs < 2 {
				return false // no sign may follow, and there are too few
			}
		}
		before = r
	}
	return signs >= 2 && words > 0
}

// isAddress tells a line that is nothing but a web or mail address or a handle.
func isAddress(text string) bool {
	if strings.IndexByte(text, ' ') >= 0 {
		return false // as nearly every line
	}
	dots, at, slashes := 0, 0, 0
	for i, r := range text {
		switch {
		case isBlank(r):
			return false
		case r == '.' && i > 0 && i < len(text)-1:
			dots++
		case r == '@':
			at++
		case r == '/':
			slashes++
		}
	}
	if at == 1 && text[0] == '@' {
		return len(text) > 2
	}
	return dots > 0 && (at == 1 || slashes >= 2) || len(text) > 8 && text[:4] == "www."
}

// isCopyright tells a line that claims rights: "© 2021 The Daily Example".
func isCopyright(text string) bool {
	if r := runeAt(text, 0); r == '©' || r == 'Ⓒ' {
		return true
	}
	const mark = "(c) "
	return len(text) > len(mark) && (text[:len(mark)] == mark || text[:len(mark)] == "(C) ") && isDigitRune(runeAt(text, len(mark)))
}

// whyHead judges lines that are furniture only at the top or the bottom of a
// page: the date, the writer, the name of the source.
func (f *furnisher) whyHead(i int, line Span, text string) string {
	if len(text) > longestFurniture {
		return ""
	}
	if why := f.whyDate(line, text); why != "" {
		return why
	}
	if value, end, ok := bylineOpenings.opening(text); ok && value > 0 && i > 0 && isByline(text[end:]) {
		return WhyByline
	}
	if f.isSourceName(i, text) {
		return WhySourceName
	}
	return f.whyCreditLine(i, line)
}

// whyDate judges a line that holds a date, and beside it only weekdays, times
// and words such as "published".
func (f *furnisher) whyDate(line Span, text string) string {
	found := false
	for at := 0; at < len(text); {
		if end := f.dateEnd(line.Start + at); end > 0 {
			at, found = min(end-line.Start, len(text)), true
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if !isLetterRune(r) && !isDigitRune(r) {
			at += size
			continue
		}
		_, end, ok := dateFillers.opening(text[at:])
		if !ok {
			return ""
		}
		at += end
	}
	if !found {
		return ""
	}
	value, _, ok := furnitureOpenings.opening(text)
	if ok && value < uint64(len(whyOrder)) && whyOrder[value] == WhyUpdated {
		return WhyUpdated
	}
	if value, _, ok := bylineOpenings.opening(text); ok && value > 0 {
		return WhyByline
	}
	return WhyDateLine
}

// dateEnd is the end of the date that begins at byte at, 0 if none does.
func (f *furnisher) dateEnd(at int) int {
	low, high := 0, len(f.text.Dates)
	for low < high {
		middle := (low + high) / 2
		if f.text.Dates[middle].Span.Start < at {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(f.text.Dates) && f.text.Dates[low].Span.Start == at {
		return f.text.Dates[low].Span.End
	}
	return 0
}

// isByline tells whether the rest of a line holds names and nothing else that
// would make it a headline or a sentence.
func isByline(rest string) bool {
	const most = 12 // words: two writers with their posts
	if endsLikeSentence(rest) {
		return false
	}
	names, words := 0, 0
	for at := 0; at < len(rest); {
		r, size := utf8.DecodeRuneInString(rest[at:])
		if !isLetterRune(r) && !isDigitRune(r) {
			if r == ':' && !isDigitRune(runeAt(rest, at+size)) || r == '?' || r == '!' || r == '’' || r == '\'' && words > 3 {
				return false
			}
			at += size
			continue
		}
		if _, end, ok := bylineFillers.opening(rest[at:]); ok {
			at += end
		} else if setsNoSpace(r) || lowerRune(r) == r {
			return false
		} else {
			at += wordEnd(rest[at:])
			names++
		}
		if words++; words > most {
			return false
		}
	}
	return names > 0 && names <= 8
}

// wordEnd is the length of the run of letters and digits that a text begins with.
func wordEnd(s string) int {
	for at, r := range s {
		if !isLetterRune(r) && !isDigitRune(r) {
			return at
		}
	}
	return len(s)
}

// isSourceName tells a bare name of a broadcaster or an agency in capitals
// near the top of a page, below its headline.
func (f *furnisher) isSourceName(i int, text string) bool {
	const longest = 8 // letters: CGTN, CNN, EURONEWS
	if i == 0 || i >= pageHead || i >= len(f.text.Paragraphs)-1 || len(text) > longest {
		return false
	}
	letters := 0
	for _, r := range text {
		if !isLetterRune(r) || lowerRune(r) == r {
			return false
		}
		letters++
	}
	return letters > 1
}

// datePrefix adds the date that some sites paste in front of the first words
// of a text: "date 2021-12-14 Minister wants …".
func (f *furnisher) datePrefix(line Span) {
	text := f.text.Source[line.Start:line.End]
	value, end, ok := furnitureOpenings.opening(text)
	if !ok || value >= uint64(len(whyOrder)) || whyOrder[value] != WhyDateLine && whyOrder[value] != WhyUpdated {
		return
	}
	start := trimSpan(text, Span{end, len(text)}).Start
	if colonFollows(text[end:]) {
		start = trimSpan(text, Span{min(start+1, len(text)), len(text)}).Start
	} else if text[:end] != "date" {
		return // "Published 14 December, the report says …" is prose
	}
	stop := f.dateEnd(line.Start + start)
	if stop > 0 && stop < line.End {
		f.add(Span{line.Start, stop}, whyOrder[value])
	}
}
