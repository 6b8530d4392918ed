package text

import "unicode/utf8"

// mostBareNames is how many words a writer or a source has whom no word such
// as "By" tells from a headline.
const mostBareNames = 3

// whyCreditLine judges a line that says who wrote and when, with signs between:
// "By Jane Roe | Published: 3 March 2026 | 4 min read". A day or a time of
// reading is among it, and nothing that could be a part of the article.
func (f *furnisher) whyCreditLine(i int, line Span) string {
	source := f.text.Source
	best, parts, told := "", 0, false
	for at := line.Start; at < line.End; {
		part, next := f.creditLinePart(line, at)
		if at == line.Start && next == line.End {
			return "" // one part, as nearly every line
		}
		at = next
		part = trimSpan(source, part)
		if part.Empty() {
			continue
		}
		why := f.whyPart(i, part)
		if why == "" {
			return ""
		}
		parts++
		told = told || why == WhyDateLine || why == WhyUpdated || why == WhyReadingTime
		if best == "" || why == WhyByline || why == WhyDateLine && best != WhyByline && best != WhyUpdated {
			best = why
		}
	}
	if parts < 2 || !told {
		return ""
	}
	return best
}

// whyPart judges one part of such a line.
func (f *furnisher) whyPart(i int, part Span) string {
	text := f.text.Source[part.Start:part.End]
	if why := f.whyDate(part, text); why != "" {
		return why
	}
	if why := whyWhole(text); why != "" {
		return why
	}
	if why := whyOpening(text); why != "" {
		return why
	}
	if _, end, ok := bylineOpenings.opening(text); ok && isByline(text[end:]) {
		return WhyByline
	}
	if i > 0 && isByline(text) && f.text.WordsIn(part).Len() <= mostBareNames {
		return WhyByline
	}
	return ""
}

// creditLinePart is the part that begins at byte at, up to a bar or a dot in
// the middle of the line or a dash between spaces, and where the next begins.
func (f *furnisher) creditLinePart(line Span, at int) (part Span, next int) {
	s := f.text.Source[:line.End]
	for end := f.nextParting(line, at); end < line.End; end = f.nextParting(line, next) {
		r, size := utf8.DecodeRuneInString(s[end:])
		next = end + size
		switch r {
		case '|', '｜', '·', '•', '‧', '∙':
			return Span{at, end}, next
		case '-', '–', '—':
			if (end == at || isBlank(runeBefore(s, end))) && next < len(s) && isBlank(runeAt(s, next)) {
				return Span{at, end}, next
			}
		}
	}
	return Span{at, line.End}, line.End
}
