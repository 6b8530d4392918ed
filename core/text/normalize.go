package text

import (
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/slice"
)

//go:generate go run ./internal/foldtable

// Two words are equal when their normal forms are. The normal form is for
// comparison only and never shown: full case folding and compatibility
// decomposition of Unicode (NFKD, UAX #15), without apostrophes, hyphens, the
// full stops of abbreviations, soft hyphens, zero-width characters, and the
// optional vowel points of Arabic and Hebrew; digits of all scripts are ASCII
// digits. Composition is left out: it changes nothing about equality.
//
// The mapping of single characters is a table made from golang.org/x/text,
// which itself would bring fmt into the module; a test holds the table
// against it.

// appendNormal appends the normal form of a word.
func appendNormal(dst []byte, word string) []byte {
	for i := 0; i < len(word); i++ {
		b := word[i]
		switch {
		case b >= utf8.RuneSelf:
			return appendFolded(dst, word, i)
		case isAlnum(b):
			dst = slice.Push(dst, lower(b))
		case (b == '.' || b == ',') && inNumber(word, i, 1):
			dst = slice.Push(dst, b)
		}
	}
	return dst
}

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		b |= 0x20
	}
	return b
}

// inNumber tells whether the punctuation of size bytes at index i stands
// between two digits, of whatever script.
func inNumber(word string, i, size int) bool {
	before, _ := utf8.DecodeLastRuneInString(word[:i])
	after, _ := utf8.DecodeRuneInString(word[i+size:])
	return unicode.IsDigit(before) && unicode.IsDigit(after)
}

// appendFolded is appendNormal from the first byte that is not ASCII.
func appendFolded(dst []byte, word string, from int) []byte {
	start := len(dst)
	for i, r := range word[from:] {
		switch {
		case r == utf8.RuneError, r == diaeresis && endsInYe(dst):
		case r >= utf8.RuneSelf:
			dst = appendFold(dst, r)
		case isAlnum(byte(r)):
			dst = slice.Push(dst, lower(byte(r)))
		case (r == '.' || r == ',') && inNumber(word, from+i, 1):
			dst = slice.Push(dst, byte(r))
		}
	}
	orderMarks(dst[start:])
	return dst
}

// appendFold appends the normal form of one character that is not ASCII.
func appendFold(dst []byte, r rune) []byte {
	switch {
	case isDropped(r):
		return dst
	case r == 'ё' || r == 'Ё':
		return append(dst, "е"...) // Russian writes either, in one character or in two
	case 0x4E00 <= r && r <= 0x9FFF:
		return utf8.AppendRune(dst, r)
	case 0xAC00 <= r && r <= 0xD7A3:
		return appendJamo(dst, r)
	}
	if form, ok := fold(r); ok {
		return appendKept(dst, form)
	}
	return utf8.AppendRune(dst, unicode.ToLower(r))
}

// appendKept appends a form of the table without what isDropped tells: some
// letters are encoded with their points or an apostrophe.
func appendKept(dst []byte, form string) []byte {
	for _, r := range form {
		if !isDropped(r) {
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}

// isDropped tells characters that make no difference between words.
func isDropped(r rune) bool {
	switch {
	case r == '’' || r == '‘' || r == 'ʼ' || r == '＇' || r == '´' || r == '`' || r == '՚' || r == 'ʻ':
		return true // apostrophes
	case isHyphen(r), r == 'ـ': // hyphens; the Arabic stretching mark
		return true
	case 0x064B <= r && r <= 0x0652, r == 0x0670: // Arabic vowel marks
		return true
	case 0x0591 <= r && r <= 0x05C7 && r != 0x05BE && r != 0x05C0 && r != 0x05C3: // Hebrew points
		return true
	case 0xFE00 <= r && r <= 0xFE0F: // variation selectors
		return true
	}
	return unicode.Is(unicode.Cf, r)
}

// appendJamo decomposes a Hangul syllable (The Unicode Standard, 3.12).
func appendJamo(dst []byte, r rune) []byte {
	const vowels, tails = 21, 28
	s := r - 0xAC00
	dst = utf8.AppendRune(dst, 0x1100+s/(vowels*tails))
	dst = utf8.AppendRune(dst, 0x1161+s%(vowels*tails)/tails)
	if tail := s % tails; tail > 0 {
		dst = utf8.AppendRune(dst, 0x11A7+tail)
	}
	return dst
}

const diaeresis = '\u0308'

// endsInYe tells whether a form ends in the Cyrillic letter е, with marks or
// without: a diaeresis there makes ё of it.
func endsInYe(form []byte) bool {
	for len(form) > 0 {
		r, size := utf8.DecodeLastRune(form)
		if !unicode.Is(unicode.Mn, r) {
			return r == 'е'
		}
		form = form[:len(form)-size]
	}
	return false
}

// orderMarks puts the marks of each character into one order, whatever order
// they were typed in. Order by code point serves comparison as well as
// Unicode's combining classes do and needs no table.
func orderMarks(form []byte) {
	const most = 16 // marks on one character; more are decoration and stay as they are
	for at := 0; at < len(form); {
		end, marks := at, 0
		for end < len(form) {
			r, size := utf8.DecodeRune(form[end:])
			if r < utf8.RuneSelf || !unicode.Is(unicode.Mn, r) {
				break
			}
			end += size
			marks++
		}
		if 2 <= marks && marks <= most {
			sortRunes(form[at:end])
		}
		if end == at {
			_, size := utf8.DecodeRune(form[at:])
			end += size
		}
		at = end
	}
}

// sortRunes sorts a short run of characters in place.
func sortRunes(form []byte) {
	runes := []rune(string(form))
	for i := 1; i < len(runes); i++ {
		for j := i; j > 0 && runes[j] < runes[j-1]; j-- {
			runes[j], runes[j-1] = runes[j-1], runes[j]
		}
	}
	out := form[:0]
	for _, r := range runes {
		out = utf8.AppendRune(out, r)
	}
}
