package text

import "unicode/utf8"

// lineCredit reads a line that is a credit and nothing else, and the dateline
// of an agency that uses no brackets.
func lineCredit(all []Credit, t *Text, line Span) []Credit {
	text := t.Source[line.Start:line.End]
	if agency, end := datelineAgency(t, line); end > 0 {
		return append(all, Credit{Span{line.Start, end}, agency})
	}
	if len(text) > longestCreditLine {
		return all
	}
	if agency, only := onlyAgencies(text); only {
		return append(all, Credit{line, agency})
	}
	value, _, opens := creditOpenings.opening(text)
	if opens && value&creditUnnamed != 0 && !endsLikeSentence(text) {
		return append(all, Credit{line, firstAgency(text)})
	}
	return all
}

// endsLikeSentence tells whether a line ends with the mark of a sentence.
func endsLikeSentence(s string) bool {
	switch runeBefore(s, len(s)) {
	case '.', '!', '?', '。', '！', '？', '…':
		return true
	}
	return false
}

// datelineAgency reads the beginning of a line such as 新华社北京12月14日电 or
// "МОСКВА, 14 дек — РИА Новости.", and tells the byte after the agency.
func datelineAgency(t *Text, line Span) (agency string, end int) {
	head := t.Source[:min(line.End, line.Start+datelineBytes)]
	if setsNoSpace(runeAt(head, line.Start)) {
		if agency, end = unspacedDateline(head[line.Start:]); end > 0 {
			end += line.Start
		}
		return agency, end
	}
	for at := line.Start; ; {
		if at = t.blocks.next(head, at, classParting); at == len(head) {
			return "", 0
		}
		r, size := utf8.DecodeRuneInString(head[at:])
		dash := at
		at += size
		if r != '-' && r != '–' && r != '—' {
			continue
		}
		start := trimSpan(head, Span{at, len(head)}).Start
		if name, stop := agencyAt(head, start); stop > 0 && runeAt(head, stop) == '.' && allCapitals(head[line.Start:dash]) {
			return name, stop
		}
	}
}

// unspacedDateline reads 新华社港城12月14日电: the agency, the place, the day.
func unspacedDateline(head string) (agency string, end int) {
	const longestName = 4 * len("新") // the agencies of China have three characters
	for length := longestName; length > 0; length -= len("新") {
		if length >= len(head) {
			continue
		}
		name, stop := agencyAt(head[:length], 0)
		if stop != length {
			continue
		}
		for at, r := range head {
			if r == '电' || r == '電' {
				return name, at + len("电")
			}
		}
	}
	return "", 0
}

// allCapitals tells whether the text begins with a word in capital letters, as
// the place of a dateline does.
func allCapitals(s string) bool {
	letters := 0
	for _, r := range s {
		if !isLetterRune(r) {
			break
		}
		if lowerRune(r) == r {
			return false
		}
		letters++
	}
	return letters > 2
}

// reprintCredit reads a sentence that says where a text stood first.
func reprintCredit(all []Credit, t *Text, s Segment) []Credit {
	if int(t.Words[s.Words.From].Start) == s.Span.Start {
		if _, ok := t.openingAt(&reprintSubjects, s.Words.From); !ok {
			return all // as nearly every sentence
		}
	}
	text := t.Source[s.Span.Start:s.Span.End]
	if !isReprintNotice(text) {
		return all
	}
	return append(all, Credit{s.Span, firstAgency(text)})
}

// isReprintNotice tells whether a sentence begins with "this article" or the
// like and says within a few words that it was published before.
func isReprintNotice(text string) bool {
	if len(text) > longestNotice {
		return false
	}
	if runeAt(text, 0) == '(' || runeAt(text, 0) == '*' {
		text = text[1:]
	}
	if _, _, ok := reprintSubjects.opening(text); !ok {
		return false
	}
	const near = 10 // words between the subject and the verb, with a title
	words, before := 0, ' '
	for at, r := range text {
		if isLetterRune(r) && !isLetterRune(before) {
			if _, _, ok := reprintPhrases.opening(text[at:]); ok {
				return true
			}
			if words++; words > near {
				break
			}
		}
		before = r
	}
	return false
}
