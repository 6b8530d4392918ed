package text

import (
	"sync"
	"unicode"
	"unicode/utf8"
)

// compositions give the letter that a letter and a mark make together.
type compositions map[[2]rune]rune

// letterCompositions are made when they are first needed.
var letterCompositions = sync.OnceValue(newCompositions)

// newCompositions finds the letters that are one letter and one mark. The
// stemmers know them as one character; the normal form has them as two.
func newCompositions() compositions {
	pairs := compositions{}
	for _, code := range foldRunes[:] { // an array would be copied
		r := rune(code)
		form, _ := fold(r)
		first, size := utf8.DecodeRuneInString(form)
		mark, markSize := utf8.DecodeRuneInString(form[size:])
		pair := [2]rune{first, mark}
		if _, taken := pairs[pair]; !taken && size+markSize == len(form) && unicode.IsMark(mark) && unicode.ToLower(r) == r {
			pairs[pair] = r
		}
	}
	return pairs
}

// append appends a normal form with its letters composed.
func (c compositions) append(dst, form []byte) []byte {
	const firstMark = 0x300 // no mark is less
	last, lastAt := rune(-1), 0
	for at := 0; at < len(form); {
		r, size := utf8.DecodeRune(form[at:])
		at += size
		if r >= firstMark {
			if whole, ok := c[[2]rune{last, r}]; ok {
				dst, r = dst[:lastAt], whole
			}
		}
		last, lastAt = r, len(dst)
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}
