package text

import "unicode/utf8"

// Bytes that a stage of reading stops at, one bit each, so that it passes over
// all others with one look-up. A byte beyond ASCII only may begin what a stage
// looks for.
const (
	classSpace      = 1 << iota // white space and control characters
	classWord                   // letters and digits of ASCII
	classLineEnd                // see lineEnd
	classTerminator             // see isTerminator
	classMark                   // see markAt
	classBracket                // see bracketCredits
	classDigit                  // see isDigitRune
	classBeyond                 // beyond ASCII
	classClosing                // see closingSigns
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
	add(classClosing, closingSigns)
	for i := range classes {
		b := byte(i)
		switch {
		case b >= utf8.RuneSelf:
			classes[i] |= classTerminator | classDigit | classBeyond
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

// blockClasses tells of each whole block of a text which classes its bytes have. Many
// stages look for bytes that few blocks hold: one pass tells all of them where.
type blockClasses []uint16

// blockBytes is the length of a block: of pages in English, seven in ten have no
// end of a sentence, and nine in ten no mark of a quotation.
const blockBytes = 32

func readBlocks(s string) blockClasses {
	blocks := make(blockClasses, len(s)/blockBytes)
	c := &byteClasses
	for i := range blocks {
		classes := uint16(0)
		for at := i * blockBytes; at < (i+1)*blockBytes; at += 8 {
			b := s[at : at+8]
			classes |= c[b[0]] | c[b[1]] | c[b[2]] | c[b[3]] | c[b[4]] | c[b[5]] | c[b[6]] | c[b[7]]
		}
		blocks[i] = classes
	}
	return blocks
}

// next is nextOf in the text that the blocks were read from, or its beginning.
func (blocks blockClasses) next(s string, at int, class uint16) int {
	for i := at / blockBytes; i < len(blocks) && at < len(s); i++ {
		end := min(len(s), (i+1)*blockBytes)
		if blocks[i]&class != 0 {
			if at = nextOf(s[:end], at, class); at < end {
				return at
			}
		}
		at = end
	}
	return nextOf(s, at, class) // behind the last whole block
}
