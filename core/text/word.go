package text

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
	"github.com/wirecopy/wirecopy/core/slice"
)

// Words are those of UAX #29, found by github.com/clipperhouse/uax29, with
// this tailoring for pasted news:
//
//   - a word holds at least one letter or digit;
//   - a full stop joins only the letters of an abbreviation (U.S.) and the
//     digits of a number, because pasted text loses spaces after sentences;
//     a colon, a semicolon, an underscore and a narrow no-break space never
//     join;
//   - a hyphen between two letters joins, also across a line end, so that a
//     word hyphenated for a line is the word it was, and "long-term" is one
//     word as in every word processor;
//   - scripts written without spaces become overlapping pairs of characters.
//
// Runs of ASCII never reach the library: see scanASCII, which a test holds
// against it.

// splitter collects the words of one source.
type splitter struct {
	source  string
	lexicon *Lexicon
	words   []Word
	hashes  *[]uint64          // instead of a lexicon; see Skim
	buffer  []byte             // normalised form of the word at hand
	letters [longestPlain]byte // those of a plain word
	// The word at hand may still be continued behind a hyphen.
	start, end int // empty where there is none
}

// ReadWords reads the words of a source and nothing else. Words are numbered in
// lexicon.
func ReadWords(source string, lexicon *Lexicon) []Word { return splitWords(source, lexicon) }

// splitWords finds the words of the source in order.
func splitWords(source string, lexicon *Lexicon) []Word {
	const (
		bytesPerWord    = 6  // of plain English, spaces included; more in other languages
		bytesPerNewWord = 16 // of articles of some two thousand words; fewer are new in longer ones
		mostExpected    = 1 << 12
	)
	s := &splitter{source: source, lexicon: lexicon, words: make([]Word, 0, len(source)/bytesPerWord+1)}
	lexicon.expect(min(len(source)/bytesPerNewWord, mostExpected))
	s.split()
	return s.words
}

func (s *splitter) split() {
	for at := 0; at < len(s.source); {
		if isSpace(s.source[at]) {
			at++
			continue
		}
		if end := s.plainWord(at); end > at {
			at = end + 1 // the white space
			continue
		}
		end, ascii := chunkEnd(s.source, at)
		if ascii {
			s.scanASCII(at, end)
		} else {
			end = s.scanUnicode(at, end)
		}
		at = end
	}
	s.flush()
}

// isSpace tells ASCII white space and control characters, at which UAX #29
// always breaks.
func isSpace(b byte) bool { return b <= ' ' || b == 0x7f }

// chunkEnd finds the end of the run without spaces that begins at start, and
// whether it is all ASCII.
func chunkEnd(source string, start int) (end int, ascii bool) {
	end = nextOf(source, start, classSpace|classBeyond)
	if end == len(source) || source[end] < utf8.RuneSelf {
		return end, true
	}
	return nextOf(source, end, classSpace), false
}

// scanASCII finds the words of an ASCII chunk.
func (s *splitter) scanASCII(at, end int) {
	for at < end {
		if !isAlnum(s.source[at]) {
			at++
			continue
		}
		start := at
		for at < end && (byteClasses[s.source[at]]&classWord != 0 || joinsASCII(s.source[start:end], at-start)) {
			at++
		}
		s.add(start, at)
	}
}

// joinsASCII tells whether the punctuation at index at of the chunk joins
// what stands on its two sides.
func joinsASCII(chunk string, at int) bool {
	if at == 0 || at+1 >= len(chunk) {
		return false
	}
	before, after := chunk[at-1], chunk[at+1]
	switch chunk[at] {
	case '\'':
		return isLetter(before) && isLetter(after) || isDigit(before) && isDigit(after)
	case ',':
		return isDigit(before) && isDigit(after)
	case '.':
		if isDigit(before) && isDigit(after) {
			return true
		}
		return isLetter(before) && isLetter(after) && isAlone(chunk[:at-1], chunk[at+2:])
	}
	return false
}

// isAlone tells whether a letter between two stretches is a word of its own.
func isAlone(before, after string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	return !inWord(last) && !inWord(next)
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) }

func isAlnum(b byte) bool  { return isLetter(b) || isDigit(b) }
func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }
func isDigit(b byte) bool  { return '0' <= b && b <= '9' }

// scanUnicode finds the words of a chunk that is not all ASCII. It returns
// where it stopped: behind the chunk if a run of an unspaced script goes on
// in the next line.
func (s *splitter) scanUnicode(at, end int) int {
	for at < end {
		if r, _ := utf8.DecodeRuneInString(s.source[at:]); isUnspaced(r) {
			at = s.scanUnspaced(at)
			continue
		}
		stop := s.spacedEnd(at, end)
		it := words.FromString(s.source[at:stop])
		for it.Next() {
			s.splitToken(at+it.Start(), at+it.End())
		}
		at = stop
	}
	return at
}

// spacedEnd finds the first character of an unspaced script in [at, end).
func (s *splitter) spacedEnd(at, end int) int {
	source := s.source[:end]
	for at = PlainEnd(source, at); at < end; at = PlainEnd(source, at) {
		r, size := utf8.DecodeRuneInString(source[at:])
		if isUnspaced(r) {
			return at
		}
		at += size
	}
	return end
}

// splitToken adds the words of one token of UAX #29, split once more where
// the tailoring wants it.
func (s *splitter) splitToken(at, end int) {
	start, holds := at, false
	for at < end {
		if isLetter(s.source[at]) { // nearly always
			holds = true
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(s.source[at:end])
		invalid := r == utf8.RuneError && size == 1
		if invalid || splitsAt(r) && !joins(s.source[start:end], at-start, size) {
			if holds {
				s.add(start, at)
			}
			start, holds = at+size, false
		} else {
			holds = holds || unicode.IsLetter(r) || unicode.IsNumber(r)
		}
		at += size
	}
	if holds {
		s.add(start, end)
	}
}

func splitsAt(r rune) bool {
	switch r {
	case '.', ':', ';', '_', '\u202F', '\uFF0E', '\uFF1A', '\uFF3F':
		return true
	}
	return false
}

// joins is joinsASCII for punctuation of size bytes and digits of all scripts.
func joins(token string, at, size int) bool {
	stop := token[at] == '.' || token[at:at+size] == "\uFF0E"
	return stop && inNumber(token, at, size) || joinsASCII(token, at)
}

// add takes a word, or continues the one at hand if only a hyphen stands
// between the two.
func (s *splitter) add(start, end int) {
	oneSpace := start == s.end+1 && s.source[s.end] == ' ' // as between most words
	if s.end > s.start && !oneSpace && s.joinsAcross(start) {
		s.end = end
		return
	}
	s.flush()
	s.start, s.end = start, end
}

// joinsAcross tells whether a hyphen, perhaps with a line end behind it, is
// all that stands between the word at hand and the one that begins at next.
func (s *splitter) joinsAcross(next int) bool {
	const longest = 16 // a hyphen, a line end and an indent; longer gaps are layout
	between := s.source[s.end:next]
	if len(between) > longest {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s.source[next:])
	last, size := utf8.DecodeLastRuneInString(s.source[s.start:s.end])
	soft := last == softHyphen
	if soft {
		last, _ = utf8.DecodeLastRuneInString(s.source[s.start : s.end-size])
	}
	if !unicode.IsLetter(first) || !unicode.IsLetter(last) && !unicode.IsMark(last) {
		return false
	}
	if r, size := utf8.DecodeRuneInString(between); isHyphen(r) {
		return between[size:] == "" || isLineEnd(between[size:])
	}
	return soft && isLineEnd(between)
}

const softHyphen = '\u00AD'

func isHyphen(r rune) bool {
	return r == '-' || r == '\u2010' || r == '\u2011' || r == softHyphen || r == '\uFF0D' || r == '\uFE63'
}

// isLineEnd tells white space with one line end, or with two: some pages put
// an empty line after every wrapped one.
func isLineEnd(s string) bool {
	ends := 0
	for i := 0; i < len(s); i++ {
		if !isSpace(s[i]) {
			return false
		}
		if s[i] == '\n' {
			ends++
		}
	}
	return ends == 1 || ends == 2
}

// flush hands over the word at hand.
//
//go:inline
func (s *splitter) flush() {
	if s.end == s.start {
		return
	}
	s.emit(s.start, s.end, 0)
	s.start, s.end = 0, 0
}

func (s *splitter) emit(start, end int, flags Flag) {
	if s.emitLetters(start, end) {
		return
	}
	s.buffer = appendNormal(s.buffer[:0], s.source[start:end])
	if len(s.buffer) == 0 {
		return
	}
	for _, b := range s.buffer {
		if isDigit(b) {
			flags |= Number
			break
		}
	}
	if s.hashes != nil {
		s.skim(start, end, flags)
		return
	}
	s.words = slice.Push(s.words, Word{uint32(start), uint32(end), s.lexicon.Number(s.buffer), flags})
}

// emitLetters is emit for words of ASCII letters alone.
func (s *splitter) emitLetters(start, end int) bool {
	word := s.source[start:end]
	s.buffer = slices.Grow(s.buffer[:0], len(word))[:len(word)]
	h, letters := uint64(fnvOffset), 0 // letters becomes negative at anything else
	for i := range s.buffer {
		b := word[i] | 0x20
		letters |= (int(b) - 'a') | ('z' - int(b))
		s.buffer[i] = b
		h = (h ^ uint64(b)) * fnvPrime
	}
	if letters < 0 {
		return false
	}
	s.take(start, end, s.buffer, h)
	return true
}
