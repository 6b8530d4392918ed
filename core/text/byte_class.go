package text

import (
	"math/bits"
	"unicode/utf8"
)

// Bytes that a stage of reading stops at, one bit each, so that it passes over
// all others with one look-up. A byte beyond ASCII only may begin what a stage
// looks for.
const (
	classLineEnd    = 1 << iota // see lineEnd
	classTerminator             // see isTerminator
	classMark                   // see markAt
	classBracket                // see bracketCredits
	classDigit                  // see isDigitRune
	classParting                // see creditLinePart, datelineAgency and isBreadcrumb
	classBeyond                 // beyond ASCII
	classSpace                  // white space and control characters
	classWord                   // letters and digits of ASCII
	classClosing                // see closingSigns

	// sought are the classes that blockClasses tells.
	sought      = classSpace - 1
	soughtCount = 7
)

var byteClasses = func() (classes [256]uint16) {
	add := func(class uint16, bytes string) {
		for i := range len(bytes) {
			classes[bytes[i]] |= class
		}
	}
	add(classLineEnd, "\n\r\v\f\xE2")
	add(classTerminator, ".!?")
	add(classMark, "\"'`\xC2\xE2\xE3\xEF")
	add(classBracket, "(/[\xE3\xEF")
	add(classParting, "|->\xC2\xE2\xEF")
	add(classClosing, closingSigns)
	for i := range classes {
		b := byte(i)
		switch {
		case b >= firstOfSeveral:
			classes[i] |= classTerminator | classDigit | classBeyond
		case b >= utf8.RuneSelf:
			classes[i] |= classBeyond
		case isSpace(b):
			classes[i] |= classSpace
		case isDigit(b):
			classes[i] |= classDigit | classWord
		case isLetter(b):
			classes[i] |= classWord
		}
	}
	return classes
}()

// firstOfSeveral is the least byte that begins a character of several bytes.
const firstOfSeveral = 0xC2

// nextOf is the place of the first byte of a class from byte at on, the end of
// the text if there is none. It looks at eight bytes at once: in WebAssembly the
// jumps of a loop cost more than the look-ups.
func nextOf(s string, at int, class uint16) int {
	c := &byteClasses
	for ; len(s)-at >= 8; at += 8 {
		b := s[at : at+8]
		if (c[b[0]]|c[b[1]]|c[b[2]]|c[b[3]]|c[b[4]]|c[b[5]]|c[b[6]]|c[b[7]])&class != 0 {
			break
		}
	}
	for i, b := range []byte(s[at:]) {
		if byteClasses[b]&class != 0 {
			return at + i
		}
	}
	return len(s)
}

// blockClasses tells for each block of a text and each sought class which of the
// bytes have it, a bit each. Many stages look for bytes that are rare: one pass
// tells all of them where.
type blockClasses [][soughtCount]uint64

// blockBytes is the length of a block.
const blockBytes = 64

func readBlocks(s string) blockClasses {
	blocks := make(blockClasses, (len(s)+blockBytes-1)/blockBytes)
	at := 0
	for ; len(s)-at >= 8; at += 8 {
		for rest := unusual(eightBytes(s[at : at+8])); rest != 0; rest &= rest - 1 {
			blocks.note(s, at+bits.TrailingZeros64(rest)/8)
		}
	}
	for ; at < len(s); at++ {
		blocks.note(s, at)
	}
	return blocks
}

// note sets the bits of one byte.
//
//go:inline
func (blocks blockClasses) note(s string, at int) {
	block := &blocks[at/blockBytes]
	for classes := byteClasses[s[at]] & sought; classes != 0; classes &= classes - 1 {
		block[bits.TrailingZeros16(classes)] |= 1 << (at % blockBytes)
	}
}

// next is nextOf in the text that the blocks were read from, or its beginning, for
// one of the sought classes.
func (blocks blockClasses) next(s string, at int, class uint16) int {
	if len(blocks) == 0 {
		return nextOf(s, at, class)
	}
	kind, mask := bits.TrailingZeros16(class), ^uint64(0)<<(at%blockBytes)
	for i := at / blockBytes; i*blockBytes < len(s); i++ {
		if found := blocks[i][kind] & mask; found != 0 {
			return min(i*blockBytes+bits.TrailingZeros64(found), len(s))
		}
		mask = ^uint64(0)
	}
	return len(s)
}
