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

// characters counts the characters of a text; a byte that is not UTF-8 is one.
//
//go:inline
func characters(s string) int {
	ascii := nextOf(s, 0, classBeyond)
	return ascii + utf8.RuneCountInString(s[ascii:])
}
