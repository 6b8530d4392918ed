package text

import (
	"unicode"
	"unicode/utf8"
)

// unspacedScripts are written without spaces between words. Pairs of
// characters stand in for words there: they need no dictionary and lose
// little against one (Nie, Gao, Zhang, Zhou 2000, On the use of words and
// n-grams for Chinese information retrieval).
var unspacedScripts = []*unicode.RangeTable{
	unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao,
	unicode.Khmer, unicode.Myanmar, unicode.Bopomofo, unicode.Yi,
}

// isUnspaced tells a character of an unspaced script. Its digits are left to
// UAX #29, so that numbers stay whole.
func isUnspaced(r rune) bool {
	switch {
	case r < 0x0E01:
		return false
	case 0x4E00 <= r && r <= 0x9FFF, r == 'ー', r == 'ｰ':
		return true
	case 0xAC00 <= r && r <= 0xD7A3, 0x1E00 <= r && r <= 0x206F:
		return false // Hangul, Latin and Greek additions, punctuation: common, and spaced
	}
	return unicode.In(r, unspacedScripts...) && !unicode.IsDigit(r)
}

// scanUnspaced adds the pairs of characters of the run that begins at start
// and returns where the run ends. A single line end inside a run is layout;
// a mark belongs to the character before it.
func (s *splitter) scanUnspaced(start int) int {
	s.flush()
	first, at := start, characterEnd(s.source, start)
	for single := true; ; single = false {
		next := skipLineEnd(s.source, at)
		if r, _ := utf8.DecodeRuneInString(s.source[next:]); next == len(s.source) || !isUnspaced(r) {
			if single {
				s.emit(first, at, Unspaced)
			}
			return at
		}
		end := characterEnd(s.source, next)
		s.emit(first, end, Unspaced)
		first, at = next, end
	}
}

// characterEnd finds the end of the character at start with its marks.
func characterEnd(source string, start int) int {
	_, size := utf8.DecodeRuneInString(source[start:])
	end := start + size
	for end < len(source) {
		r, size := utf8.DecodeRuneInString(source[end:])
		if !unicode.IsMark(r) && !unicode.Is(unicode.Cf, r) {
			break
		}
		end += size
	}
	return end
}

// skipLineEnd skips one line end with the spaces around it.
func skipLineEnd(source string, at int) int {
	ends, next := 0, at
	for next < len(source) && (source[next] == ' ' || source[next] == '\r' || source[next] == '\n') {
		if source[next] == '\n' {
			ends++
		}
		next++
	}
	if ends != 1 {
		return at
	}
	return next
}
