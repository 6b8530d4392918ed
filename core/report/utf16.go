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
	if isASCII(source) {
		return o
	}
	o.checkpoints = make([]checkpoint, 0, len(source)/stride+1)
	units := 0
	for at := 0; at <= len(source); {
		width, count := 1, 1
		if at < len(source) && source[at] >= utf8.RuneSelf {
			width, count = character(source[at:])
		}
		if len(o.checkpoints)*stride < at+width {
			o.checkpoints = append(o.checkpoints, checkpoint{uint32(at), uint32(units)})
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

func isASCII(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
