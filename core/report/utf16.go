package report

import (
	"math/bits"
	"unicode/utf8"
)

// block is the number of bytes of which one word of Offsets tells. All words
// take a fifth of the text.
const block = 64

// firstOfFour is the least byte that begins a character of four bytes.
const firstOfFour = 0xF0

// Offsets turns byte offsets into one source into UTF-16 offsets. A byte that
// is not UTF-8 counts as one unit, since it becomes U+FFFD in a browser.
type Offsets struct {
	source string
	// gaps has a bit for each byte that adds no unit: of a character of several
	// bytes the last one adds its unit, or the last two its two. nil where the
	// source is ASCII and offsets are the same.
	gaps   []uint64
	before []uint32 // the gaps before each block
}

// NewOffsets reads a source once; lookups are then cheap in any order.
func NewOffsets(source string) *Offsets {
	o := &Offsets{source: source}
	at := asciiLength(source)
	if at == len(source) {
		return o
	}
	o.gaps = make([]uint64, len(source)/block+1)
	o.before = make([]uint32, len(o.gaps))
	for at < len(source) {
		r, width := utf8.DecodeRuneInString(source[at:])
		units := 1
		if r > 0xFFFF {
			units = 2
		}
		for ; width > units; width-- {
			o.gaps[at/block] |= 1 << (at % block)
			at++
		}
		at += units
		at += asciiLength(source[at:])
	}
	gaps := 0
	for i, word := range o.gaps {
		o.before[i] = uint32(gaps)
		gaps += bits.OnesCount64(word)
	}
	return o
}

// At is the number of UTF-16 units before byteOffset, which lies between 0
// and the length of the source. An offset inside a character counts as its
// start.
func (o *Offsets) At(byteOffset int) int {
	if o.gaps == nil {
		return byteOffset
	}
	at := uint(byteOffset)
	if first := at - 3; first < uint(len(o.source)) && o.source[first] >= firstOfFour && o.gaps[first/block]>>(first%block)&1 != 0 {
		at-- // between the two units
	}
	gaps := o.gaps[at/block] & (1<<(at%block) - 1)
	return int(at) - int(o.before[at/block]) - bits.OnesCount64(gaps)
}

// asciiLength is the length of the ASCII that text begins with.
func asciiLength(text string) int {
	n := 0
	for ; n+8 <= len(text); n += 8 {
		if c := text[n : n+8]; c[0]|c[1]|c[2]|c[3]|c[4]|c[5]|c[6]|c[7] >= utf8.RuneSelf {
			break
		}
	}
	for n < len(text) && text[n] < utf8.RuneSelf {
		n++
	}
	return n
}
