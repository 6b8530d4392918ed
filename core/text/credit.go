package text

import (
	"cmp"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/sorting"
)

const (
	// longestCreditLine is the length in bytes of a line that can be nothing
	// but a credit; a longer one is prose that mentions an agency.
	longestCreditLine = 160
	// longestCreditBracket is the same for what stands in brackets.
	longestCreditBracket = 90
	// datelineBytes is how far into its paragraph a dateline may reach:
	// "SAN FRANCISCO/WASHINGTON, Dec 14 (Reuters) -".
	datelineBytes = 90
	// longestNotice is the length in bytes of the sentence of a reprint notice.
	longestNotice = 400
)

// findCredits finds where a text names its agency as its source: brackets in a
// dateline or at the end of a paragraph, credit lines, and reprint notices. A
// mention in running prose is no credit. Linear in the source.
func findCredits(t *Text) []Credit {
	var all []Credit
	for _, p := range t.Paragraphs { // lines, with hard-wrapped ones joined
		all = bracketCredits(all, t, p.Span)
		all = lineCredit(all, t, p.Span)
	}
	for _, s := range t.Sentences {
		all = reprintCredit(all, t, s)
	}
	return distinctCredits(all)
}

// distinctCredits sorts credits and keeps the longest of those that overlap,
// with the agency that any of them names.
func distinctCredits(all []Credit) []Credit {
	sorting.By(all, func(a, b Credit) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(b.Span.End, a.Span.End))
	})
	kept := all[:0]
	for _, c := range all {
		if last := len(kept) - 1; last >= 0 && c.Span.Start < kept[last].Span.End {
			kept[last].Span.End = max(kept[last].Span.End, c.Span.End)
			kept[last].Agency = cmp.Or(kept[last].Agency, c.Agency)
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

// bracketCredits finds (AP), /TASS/ and /Reuters) in one paragraph.
func bracketCredits(all []Credit, t *Text, p Span) []Credit {
	source := t.Source
	for at := p.Start; at < p.End; at++ {
		if at = t.blocks.next(source[:p.End], at, classBracket); at == p.End {
			break
		}
		if source[at] >= utf8.RuneSelf && !openingBracket(source[at:p.End]) {
			continue
		}
		if source[at] == '/' && !opensAfter(runeBefore(source, at)) {
			continue // "and/or", and the slashes of an address
		}
		end := bracketEnd(source[:p.End], at)
		if end == 0 {
			continue
		}
		if agency, ok := bracketCredit(source, p, Span{at, end}); ok {
			all = append(all, Credit{Span{at, end}, agency})
			at = end - 1
		}
	}
	return all
}

// openingBracket tells whether the text begins with a wide bracket of Chinese
// or Japanese.
func openingBracket(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r == '（' || r == '【' || r == '［'
}

// bracketEnd is the end of a short bracket that opens at byte at, 0 if it is
// longer or never closed. A slash closes with a slash, or with the bracket
// that it stands in.
func bracketEnd(s string, at int) int {
	limit := min(len(s), at+longestCreditBracket)
	for i, r := range s[at+1 : limit] {
		switch r {
		case ')', ']', '）', '】', '］':
			return at + 1 + i + utf8.RuneLen(r)
		case '/':
			if s[at] == '/' {
				return at + 2 + i
			}
		case '(', '\n':
			return 0
		}
	}
	return 0
}

// bracketCredit tells whether a bracket in a paragraph credits an agency.
func bracketCredit(source string, p, b Span) (agency string, ok bool) {
	inner := source[b.Start:b.End]
	_, size := utf8.DecodeRuneInString(inner)
	inner = inner[size:]
	if value, _, opens := creditOpenings.opening(inner); opens && value&creditUnnamed != 0 && atEnd(source, p, b) {
		return firstAgency(inner), true
	}
	agency, only := onlyAgencies(inner)
	if !only {
		return "", false
	}
	switch {
	case source[b.Start] == '/' && source[b.End-1] == ')':
		return agency, true // (Cover: … /Reuters)
	case atEnd(source, p, b):
		return agency, true
	case b.Start-p.Start > datelineBytes:
		return "", false
	}
	return agency, b.Start == p.Start || dashFollows(source[b.End:p.End])
}

// atEnd tells whether a stretch ends its paragraph and follows a whole
// sentence or nothing: "…, the Associated Press (AP)" is a mention.
func atEnd(source string, p, b Span) bool {
	for _, r := range source[b.End:p.End] {
		if !isBlank(r) && r != '.' && r != '。' {
			return false
		}
	}
	before := trimSpan(source, Span{p.Start, b.Start})
	if before.Empty() {
		return true
	}
	switch runeBefore(source, before.End) {
	case '.', '!', '?', '"', '”', '“', '»', ')', '…', '。', '」', '’':
		return true
	}
	return false
}

// dashFollows tells whether a dash or colon follows, as in a dateline.
func dashFollows(s string) bool {
	for _, r := range s {
		switch r {
		case '-', '–', '—', '―', '‒', ':', '：', '.':
			return true
		}
		if !isBlank(r) {
			return false
		}
	}
	return false
}

// onlyAgencies tells whether a short text names agencies and nothing else that
// carries meaning, and the first of them.
func onlyAgencies(s string) (first string, ok bool) {
	if len(s) > longestCreditLine {
		return "", false
	}
	for at := 0; at < len(s); {
		r, size := utf8.DecodeRuneInString(s[at:])
		if !isLetterRune(r) && !isDigitRune(r) {
			at += size
			continue
		}
		if name, end := agencyAt(s, at); end > 0 {
			if first == "" {
				first = name
			}
			at = end
			continue
		}
		_, length, filler := creditFillers.opening(s[at:])
		if !filler {
			return "", false
		}
		at += length
	}
	return first, first != ""
}

// firstAgency is the first agency that a short text names, empty if none.
func firstAgency(s string) string {
	before := ' '
	for at, r := range s {
		if isLetterRune(r) && (!isLetterRune(before) || setsNoSpace(before)) {
			if name, end := agencyAt(s, at); end > 0 {
				return name
			}
		}
		before = r
	}
	return ""
}

// agencyAt is the agency whose name begins at byte at, and the byte after it;
// 0 if none does. The case of a short name tells it from a word.
func agencyAt(s string, at int) (name string, end int) {
	value, length, ok := agencies.opening(s[at:min(len(s), at+longestCreditLine)])
	if !ok {
		return "", 0
	}
	const short = 4
	word := s[at : at+length]
	if r, _ := utf8.DecodeRuneInString(word); length <= short && lowerRune(r) == r && r < utf8.RuneSelf && !smallAgencies.has(word) {
		return "", 0
	}
	return agencyName(value), at + length
}
