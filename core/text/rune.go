package text

import "unicode/utf8"

// nextRune is the character that begins at byte at, and its size. To range over
// a string asks TinyGo's runtime for each character, which takes longer than
// what most stages do with one.
//
//go:inline
func nextRune(s string, at int) (r rune, size int) {
	if b := s[at]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeRuneInString(s[at:])
}

// Eight bytes of a text are read at once: highs has the highest bit of each, ones
// the lowest.
const highs, ones = 0x8080808080808080, 0x0101010101010101

// eightBytes are the eight bytes of a text, the first lowest. Compilers make one
// read of it.
func eightBytes(b string) uint64 {
	b = b[:8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// unusual has the highest bit of each of eight bytes that is neither an ASCII letter
// nor a space. What is added to the lower bits of a byte carries into the highest
// one, and not beyond, from 'a' on, behind 'z', and for anything but a space.
func unusual(eight uint64) uint64 {
	lower := (eight | ' '*ones) &^ highs
	letters := (lower + (0x80-'a')*ones) &^ (lower + (0x7f-'z')*ones)
	others := (eight^' '*ones)&^highs + 0x7f*ones
	return (others&^letters | eight) & highs
}

// PlainEnd is the place of the first byte from byte at on that is beyond ASCII or
// zero, the end of the text if there is none.
func PlainEnd(s string, at int) int {
	for ; len(s)-at >= 8; at += 8 {
		eight := eightBytes(s[at : at+8])
		if (eight|(eight-ones))&highs != 0 { // what is taken from a zero borrows
			break
		}
	}
	for at < len(s) && s[at]-1 < utf8.RuneSelf-1 {
		at++
	}
	return at
}

// characters counts the characters of a text; a byte that is not UTF-8 is one.
func characters(s string) int {
	n := len(s)
	for at := PlainEnd(s, 0); at < len(s); at = PlainEnd(s, at) {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
		n -= size - 1
	}
	return n
}
