package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviations end with a full stop that does not end a sentence. In order,
// for bisection; lower case, without the stop.
var abbreviations = []string{
	"abb", "abs", "adm", "al", "apr", "art", "aug", "av", "bd", "bzw", "ca", "capt", "cf", "cie", "co",
	"col", "corp", "dec", "dept", "dez", "dipl", "dr", "dra", "ed", "est", "etc", "evtl", "feb", "fig",
	"geb", "gen", "ggf", "gov", "hon", "hr", "inc", "ing", "insp", "jan", "jr", "jul", "jun", "kap", "lt",
	"ltd", "mag", "maj", "mar", "messrs", "mio", "mlle", "mme", "mmes", "mr", "mrd", "mrs", "ms", "mt", "nov",
	"nr", "núm", "oct", "okt", "op", "pp", "pres", "prof", "pvt", "rep", "rev", "sen", "sep", "sept", "sgt",
	"sog", "sr", "sra", "st", "str", "supt", "tel", "usw", "vgl", "vol", "vs", "гг", "им", "кв", "млн", "млрд", "проф", "руб", "ул",
}

// longestAbbreviation is the number of characters of the longest of them.
const longestAbbreviation = 6

// splitSentences cuts each paragraph into sentences. Every byte of a
// paragraph between two words belongs to the sentence before it.
func splitSentences(t *Text) []Segment {
	const bytesPerSentence = 100 // of news; headlines and quotations are shorter
	sentences := make([]Segment, 0, len(t.Source)/bytesPerSentence+len(t.Paragraphs))
	passed := 0 // words
	for _, p := range t.Paragraphs {
		start, first := p.Span.Start, len(sentences)
		for start < p.Span.End {
			end := t.sentenceEnd(t.Source[:p.Span.End], start)
			s := trim(t.Source, Span{start, end})
			words := t.wordsAfter(passed, s)
			passed = words.To
			switch n := len(sentences); {
			case words.Len() > 0:
				sentences = append(sentences, Segment{s, words})
			case n > first: // only marks: the sentence before goes on
				sentences[n-1].Span.End = s.End
			}
			start = end
		}
	}
	return sentences
}

// sentenceEnd finds the end of the sentence that begins at start, closing
// marks included, or the end of text, a beginning of the source.
func (t *Text) sentenceEnd(text string, start int) int {
	for at := start; ; {
		if at = t.blocks.next(text, at, classTerminator); at == len(text) {
			return at
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if !isTerminator(r) {
			at += size
			continue
		}
		stop := at
		at = skipFunc(text, at, isTerminator)
		end := skipClosers(text, at)
		if end == len(text) || isWideTerminator(r) || breaksAt(text, start, stop, end) {
			return end
		}
		at = end
	}
}

// skipClosers skips closing marks, and the space that French puts before them.
func skipClosers(text string, at int) int {
	at = skipFunc(text, at, isCloser)
	space := skipFunc(text, at, unicode.IsSpace)
	mark, size := utf8.DecodeRuneInString(text[space:])
	if mark != '»' && mark != '›' {
		return at
	}
	end := space + size
	if next, _ := utf8.DecodeRuneInString(text[end:]); inWord(next) || isOpener(next) {
		return at // German and Swedish open quotations so
	}
	return skipFunc(text, end, isCloser)
}

// breaksAt tells whether the terminator at stop, with its closing marks up to
// end, ends the sentence that began at start.
func breaksAt(text string, start, stop, end int) bool {
	next, _ := utf8.DecodeRuneInString(text[end:])
	if !unicode.IsSpace(next) {
		return false
	}
	rest := strings.TrimLeftFunc(text[end:], unicode.IsSpace)
	first, _ := utf8.DecodeRuneInString(rest[skipFunc(rest, 0, isOpener):])
	if unicode.IsLower(first) {
		return false
	}
	return text[stop] != '.' || end > stop+1 || !isAbbreviation(lastField(text[start:stop]))
}

// lastField is what stands between the last white space and the end.
func lastField(s string) string {
	const longest = 24 // bytes; a longer word is no abbreviation
	from := max(0, len(s)-longest)
	for at := len(s); at > from; {
		r, size := rune(s[at-1]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeLastRuneInString(s[from:at])
		}
		switch r {
		case ' ', '\n', '\r', '\t', '\u00A0', '(', '"', '“', '„':
			return s[at:]
		}
		at -= size
	}
	return s[from:]
}

// isAbbreviation tells whether the full stop behind a word belongs to it: a
// known abbreviation, an initial, letters with stops between them, or a day
// of the month as some languages write it.
func isAbbreviation(word string) bool {
	if word == "" {
		return false
	}
	characters := utf8.RuneCountInString(word)
	if characters == 1 && !isDigit(word[0]) {
		return true
	}
	if at := strings.LastIndexByte(word, '.'); at >= 0 {
		r, size := utf8.DecodeRuneInString(word[at+1:])
		return size == len(word)-at-1 && unicode.IsLetter(r)
	}
	if len(word) <= 2 && isDigit(word[0]) && isDigit(word[len(word)-1]) {
		return true
	}
	if characters > longestAbbreviation {
		return false
	}
	_, found := slices.BinarySearch(abbreviations, strings.ToLower(word))
	return found
}

// endsSentence tells whether a line ends as sentences do.
func endsSentence(line string) bool {
	for end := len(line); end > 0; {
		r, size := rune(line[end-1]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeLastRuneInString(line[:end])
		}
		if !isCloser(r) && !unicode.IsSpace(r) {
			return isTerminator(r) || r == ':' || r == '：'
		}
		end -= size
	}
	return false
}

func skipFunc(s string, at int, is func(rune) bool) int {
	for at < len(s) {
		r, size := nextRune(s, at)
		if !is(r) {
			break
		}
		at += size
	}
	return at
}

// isTerminator tells the marks that end sentences, in all scripts.
func isTerminator(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '؟', '۔', '।', '॥', '։', '።', '၊', '။', '‼', '⁇', '⁈', '⁉':
		return true
	}
	return isWideTerminator(r)
}

// isWideTerminator tells the marks behind which no space is written.
func isWideTerminator(r rune) bool {
	return r == '。' || r == '！' || r == '？' || r == '｡' || r == '．'
}

func isCloser(r rune) bool {
	switch r {
	case '"', '\'', ')', ']', '}', '”', '’', '“', '»', '›', '」', '』', '）', '】', '》':
		return true
	}
	return false
}

func isOpener(r rune) bool {
	switch r {
	case '"', '\'', '(', '[', '{', '“', '‘', '„', '‚', '«', '‹', '「', '『', '（', '【', '¿', '¡', '-', '–', '—':
		return true
	}
	return false
}
