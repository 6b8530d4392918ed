package text

import "github.com/wirecopy/wirecopy/core/slice"

// Nine of ten words of news in ASCII are letters with white space behind them,
// perhaps after a sign that never joins words. One pass reads, folds and hashes
// such a word, and no rule of UAX #29 need be asked.

// longestPlain is more than nearly every word of English has.
const longestPlain = 24

// closingSigns never join the word before them to what follows the white space
// that stands behind them.
const closingSigns = ",.;:!?)\"'"

// plainWord takes the plain word that begins at start, where white space or the
// beginning of the source stands before it. It returns the end of the word and
// its signs, or start if that is none.
func (s *splitter) plainWord(start int) int {
	if !isLetter(s.source[start]) {
		return start
	}
	if s.end > s.start {
		if s.joinsAcross(start) {
			return start
		}
		s.flush()
	}
	rest := s.source[start:]
	h, n := uint64(fnvOffset), 0
	near := rest[:min(len(rest), longestPlain)]
	letters := s.letters[:len(near)]
	for ; n < len(near); n++ {
		b := near[n] | 0x20
		if b-'a' > 'z'-'a' {
			break
		}
		letters[n] = b
		h = (h ^ uint64(b)) * fnvPrime
	}
	end := n
	for end < len(rest) && byteClasses[rest[end]]&classClosing != 0 {
		end++
	}
	if end < len(rest) && !isSpace(rest[end]) {
		return start
	}
	s.take(start, start+n, s.letters[:n], h)
	return start + end
}

// take hands over a word of ASCII letters: its letters in lower case and their
// rawHash.
func (s *splitter) take(start, end int, letters []byte, h uint64) {
	word := Word{Start: uint32(start), End: uint32(end)}
	if s.hashes != nil {
		*s.hashes = slice.Push(*s.hashes, h)
	} else {
		word.ID, word.Flags = s.lexicon.number(letters, mixHash(h)), plain
	}
	s.words = slice.Push(s.words, word)
}
