package text

import (
	"strings"
	"unicode/utf8"
)

// An article about newsletters has the subjects of page text but not its
// voice, an interview has the voice but not the subjects. Page text has both,
// or phrases that nothing else has, and has them close together.

const (
	markPoints, topicPoints, voicePoints, contactPoints = 3, 2, 1, 2
	// wordsPerPoint is how many words of page text one point may stand for,
	// strictWords where no mark is among them, closeWords and looseWords beside
	// other page text.
	wordsPerPoint, strictWords, closeWords, looseWords = 4, 3, 6, 8
	// fewestPoints is the least for a paragraph without a mark, and fewestItems
	// the topics of one without a voice either, a list of what the site has.
	fewestPoints, fewestItems = 4, 4
	// itemWords is how many words one point of such a list may stand for.
	itemWords = 2
	// subjectTopics is how many topics of one kind in the lead make it the
	// subject of the article.
	subjectTopics = 2
	// longestPage is the number of words of the longest imprints.
	longestPage = 200
	// unspacedWords is how many words of an unspaced script count as one: they
	// are pairs of characters that overlap.
	unspacedWords = 2
	// fewestPhoneDigits is the least for a telephone number.
	fewestPhoneDigits = 7
)

// evidence is what the words of a paragraph say about it.
type evidence struct {
	marks, topics, voices, contacts int
	words                           int
	sentence                        bool // it ends like a sentence
	quoted                          bool
	reasons                         reasonCounts // points for each
	topicsOf                        reasonCounts // topics of each
}

type reasonCounts [len(whyOrder)]uint8

func (e *evidence) points() int {
	return markPoints*e.marks + topicPoints*e.topics + voicePoints*e.voices + contactPoints*e.contacts
}

// isPage tells whether a paragraph is page text by its words alone.
func (e *evidence) isPage() bool {
	points := e.points()
	if e.words > longestPage || points*wordsPerPoint < e.words || e.quoted {
		return false
	}
	switch {
	case e.marks > 1:
		return true
	case e.marks == 1:
		return e.topics+e.voices+e.contacts > 0 || e.words <= shortPage/2
	case points < fewestPoints || points*strictWords < e.words:
		return false
	case e.topics >= fewestItems && !e.sentence, e.topics > 0 && e.contacts > 0, e.topics > 1 && e.voices > 0:
		return true
	}
	return e.topics > 0 && e.voices > 1
}

// isProse tells running text from headlines and the lines of lists.
func (e *evidence) isProse() bool {
	return e.words > shortPage && (e.sentence || e.words > longestHeadline)
}

// isLoose tells whether a paragraph is page text if some stands above it.
func (e *evidence) isLoose() bool {
	points := e.points()
	return points > 1 && points*looseWords >= e.words && e.words <= longestPage && !e.quoted
}

// isClose tells whether a paragraph is page text if some stands below it.
func (e *evidence) isClose() bool {
	told := e.marks > 0 || e.topics > 0 && e.voices+e.contacts > 0 || e.topics >= fewestItems && e.points()*itemWords >= e.words
	return told && e.points()*closeWords >= e.words
}

// why is the reason with the most points.
func (e *evidence) why() string {
	best := 0
	for i, points := range e.reasons[:] {
		if points > e.reasons[best] {
			best = i
		}
	}
	if best == 0 {
		return WhyAbout
	}
	return whyOrder[best]
}

// evidenceOf reads a paragraph once. The words of one that is quoted or longer
// than page text do not make it that: they are read only for the subject.
func (p *pageFinder) evidenceOf(i int, subject bool) evidence {
	paragraph := p.text.Paragraphs[i]
	text := p.text.Source[paragraph.Span.Start:paragraph.Span.End]
	e := evidence{words: paragraph.Words.Len(), sentence: endsLikeSentence(text), quoted: p.quotes(paragraph.Words)}
	if e.words == 0 || e.words > unspacedWords*longestPage {
		return e
	}
	if p.text.Words[paragraph.Words.From].Flags&Unspaced != 0 {
		e.words = (e.words + unspacedWords - 1) / unspacedWords
	}
	if !subject && e.words > shortPage && (e.quoted || e.words > longestPage) {
		return e
	}
	for at := 0; at < len(text); {
		if isSpace(text[at]) {
			at++
			continue
		}
		r, size := nextRune(text, at)
		switch {
		case isLetterRune(r):
			at += p.countWord(&e, text[at:], isUnspaced(r))
		case isDigitRune(r), r == '+':
			at += e.number(text, at, size)
		default:
			e.sign(text, at, r)
			at += size
		}
	}
	return e
}

// quotes tells whether a quotation of some length stands in a range.
func (p *pageFinder) quotes(words Range) bool {
	all := p.text.Quotations
	low, high := 0, len(all)
	for low < high {
		if middle := (low + high) / 2; all[middle].Words.To <= words.From {
			low = middle + 1
		} else {
			high = middle
		}
	}
	for ; low < len(all) && all[low].Words.From < words.To; low++ {
		if all[low].Words.Len() > ScareQuoteWords {
			return true
		}
	}
	return false
}

// countWord counts the phrase that the text opens with and returns its length,
// or that of the first word where it is none.
func (p *pageFinder) countWord(e *evidence, text string, unspaced bool) int {
	if end, none := pageSigns.opensNone(text); none {
		return end
	}
	value, end := pageSigns.inflected(text, unspaced)
	if end == 0 && isWebAddress(text) {
		e.contacts++
	}
	if value&pageMark != 0 {
		e.marks++
		e.reason(value, markPoints)
	} else if value&pageTopic != 0 {
		e.topics++
		e.topicsOf[reasonOf(value)]++
		e.reason(value, topicPoints)
	}
	if value&pageVoice != 0 && value&p.voices != 0 {
		e.voices++
	}
	if unspaced {
		return max(end, utf8.RuneLen(runeAt(text, 0)))
	}
	for at := end; at < len(text); at++ {
		if isAlnum(text[at]) {
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if r < utf8.RuneSelf || !isLetterRune(r) && !isDigitRune(r) || isUnspaced(r) {
			return max(at, 1)
		}
		at += size - 1
	}
	return len(text)
}

func (e *evidence) reason(value uint64, points uint8) {
	i := reasonOf(value)
	e.reasons[i] = max(e.reasons[i], e.reasons[i]+points) // does not wrap
}

// reasonOf is the index of the reason of a mark or a topic.
func reasonOf(value uint64) int {
	if i := int(value >> reasonShift & reasonMask); i < len(whyOrder) {
		return i
	}
	return 0
}

func isWebAddress(text string) bool {
	return strings.HasPrefix(text, "www.") || strings.HasPrefix(text, "http://") || strings.HasPrefix(text, "https://")
}

// sign counts what is neither letter nor digit.
func (e *evidence) sign(text string, at int, r rune) {
	switch r {
	case '©':
		e.marks++
		e.reason(forCopyright, markPoints)
	case '@':
		if at > 0 && isAlnum(text[at-1]) && at+1 < len(text) && isAlnum(text[at+1]) {
			e.contacts++
			e.reason(forContact, contactPoints)
		}
	}
}

// number reads a number with the spaces and marks inside, and counts it if it
// is one to call. A date has two full stops or no mark like those of a number.
func (e *evidence) number(text string, at, size int) int {
	digits, stops, end := 0, 0, at
	for end < len(text) {
		b := text[end]
		switch {
		case isDigit(b):
			digits++
		case b == '.':
			stops++
		case b == ' ', b == '/', b == '-', b == '(', b == ')', b == '+' && end == at:
		default:
			b = 0
		}
		if b == 0 {
			break
		}
		end++
	}
	first := text[at]
	if digits >= fewestPhoneDigits && stops < 2 && (first == '+' || first == '0') {
		e.contacts++
		e.reason(forContact, contactPoints)
	}
	return max(end-at, size)
}
