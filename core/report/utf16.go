package report

import "unicode/utf8"

// stride is the number of bytes between two checkpoints of Offsets: a lookup
// decodes at most that many bytes, and the table takes an eighth of the text.
const stride = 64

// Offsets turns byte offsets into one source into UTF-16 offsets. A byte that
// is not UTF-8 counts as one unit, since it becomes U+FFFD in a browser.
type Offsets struct {
	source string
	// checkpoints[i] is the last character that starts at or before byte
	// i*stride; nil where the source is ASCII and offsets are the same.
	checkpoints []checkpoint
}

// checkpoint is the start of a character, in bytes and in UTF-16 units.
type checkpoint struct{ bytes, units uint32 }

// NewOffsets reads a source once; lookups are then cheap in any order.
func NewOffsets(source string) *Offsets {
	o := &Offsets{source: source}
	if asciiLength(source) == len(source) {
		return o
	}
	o.checkpoints = make([]checkpoint, 0, len(source)/stride+1)
	units := 0
	for at := 0; at <= len(source); {
		run := asciiLength(source[at:])
		width, count := run, run
		if run == 0 {
			width, count = character(source[at:])
		}
		for place := len(o.checkpoints) * stride; place < at+width; place += stride {
			into := min(place-at, run) // a run, of which each byte is a character
			o.checkpoints = append(o.checkpoints, checkpoint{uint32(at + into), uint32(units + into)})
		}
		at += width
		units += count
	}
	return o
}

// At is the number of UTF-16 units before byteOffset, which lies between 0
// and the length of the source. An offset inside a character counts as the
// start of that character.
func (o *Offsets) At(byteOffset int) int {
	if o.checkpoints == nil {
		return byteOffset
	}
	place := byteOffset / stride
	start := o.checkpoints[place]
	at, units := int(start.bytes), int(start.units)
	if place+1 < len(o.checkpoints) {
		next := o.checkpoints[place+1]
		if next.bytes-start.bytes == next.units-start.units && byteOffset <= int(next.bytes) {
			return units + byteOffset - at // nothing but single bytes up to there
		}
	}
	for at < byteOffset {
		width, count := character(o.source[at:])
		if at+width > byteOffset {
			break
		}
		at += width
		units += count
	}
	return units
}

// character is the size of the first character of text, in bytes and in
// UTF-16 units. The end of the text counts as a character of one byte, so
// that it gets its checkpoint like any other place.
//
//go:inline
func character(text string) (width, units int) {
	if len(text) == 0 || text[0] < utf8.RuneSelf {
		return 1, 1
	}
	r, width := utf8.DecodeRuneInString(text)
	if r > 0xFFFF {
		return width, 2
	}
	return width, 1
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
