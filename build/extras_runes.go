package main

import (
	"bytes"
	"encoding/binary"
	"maps"
	"slices"
	"unicode"
	"unicode/utf8"
	_ "unsafe" // for go:linkname

	_ "github.com/clipperhouse/uax29/v2/words"

	"github.com/wirecopy/wirecopy/core/extra"
)

// The tables by character that the module has from elsewhere: those of package
// unicode, and the one that finds words. Text in which English is written asks
// for little of them.

// ranged is a table of ranges of characters, ascending, as it stands in memory:
// so many bytes each. What is cut must leave a table that can be bisected, so
// the range before stands in the place of each.
type ranged struct {
	bytes []byte
	width int
	spans [][2]rune // the first and the last character of each range
}

// shortestTable is the number of ranges of the shortest table that is cut.
const shortestTable = 8

// unicodeTables are the tables of package unicode, of which the module has a few.
func unicodeTables() (tables []ranged) {
	seen := map[*unicode.RangeTable]bool{}
	for _, named := range []map[string]*unicode.RangeTable{unicode.Categories, unicode.Scripts, unicode.Properties} {
		for _, name := range slices.Sorted(maps.Keys(named)) {
			if table := named[name]; !seen[table] {
				seen[table] = true
				tables = append(tables, rangesOf(table.R16, narrow), rangesOf(table.R32, wide))
			}
		}
	}
	tables = append(tables, rangesOf(unicode.CaseRanges, withCase))
	return slices.DeleteFunc(tables, func(t ranged) bool { return len(t.spans) < shortestTable })
}

// rangesOf are ranges as they stand in memory: their size and their order of
// bytes are those of WebAssembly.
func rangesOf[R any](ranges []R, span func(R) [2]rune) ranged {
	t := ranged{width: binary.Size(*new(R))}
	for _, r := range ranges {
		t.bytes, _ = binary.Append(t.bytes, binary.LittleEndian, r)
		t.spans = append(t.spans, span(r))
	}
	return t
}

func narrow(r unicode.Range16) [2]rune { return [2]rune{rune(r.Lo), rune(r.Hi)} }

func wide(r unicode.Range32) [2]rune { return [2]rune{rune(r.Lo), rune(r.Hi)} }

func withCase(r unicode.CaseRange) [2]rune { return [2]rune{rune(r.Lo), rune(r.Hi)} }

// cut is the table without the ranges whose characters are all of parts. All of
// it belongs to each of these: with some of the ranges it could not be bisected.
func (t ranged) cut() []byte {
	out := slices.Clone(t.bytes)
	for i := 1; i < len(t.spans); i++ {
		if !wantsNone(t.spans[i]) {
			copy(out[i*t.width:(i+1)*t.width], out[(i-1)*t.width:])
		}
	}
	return out
}

// wantsNone tells whether a range has a character that wants no part.
func wantsNone(span [2]rune) bool {
	for r := span[0]; r <= span[1]; r++ {
		if extra.OfRune(r) == 0 {
			return true
		}
	}
	return false
}

// wordsValues and wordsIndex are the trie of package words: by the bytes of a
// character, one step each.
//
//go:linkname wordsValues github.com/clipperhouse/uax29/v2/words.wordsValues
var wordsValues [24000]uint32

//go:linkname wordsIndex github.com/clipperhouse/uax29/v2/words.wordsIndex
var wordsIndex [2304]uint32

// trieParts are the parts that ask for each entry of the trie.
func trieParts() (values, index []extra.Part) {
	values, index = make([]extra.Part, len(wordsValues)), make([]extra.Part, len(wordsIndex))
	kept := func(entry *extra.Part, wanted extra.Part) {
		if wanted == 0 {
			wanted = always
		}
		*entry |= wanted
	}
	for first := 0xC2; first < 0xF8; first++ {
		for rest := range 1 << (6 * continuations(first)) {
			sequence, n := [utf8.UTFMax]byte{byte(first)}, continuations(first)
			for i := n; i > 0; i-- {
				sequence[i] = byte(0x80 | rest&0x3f)
				rest >>= 6
			}
			wanted := partOf(sequence[:n+1])
			at := uint32(first)
			for _, b := range sequence[1 : n+1] {
				kept(&index[at], wanted)
				at = wordsIndex[at]<<6 + uint32(b)
			}
			kept(&values[at], wanted)
		}
	}
	return values, index
}

// always marks what a text without parts asks for as well.
const always = extra.All + 1

// continuations is the number of bytes behind the first one of a character.
func continuations(first int) int {
	switch {
	case first < 0xE0:
		return 1
	case first < 0xF0:
		return 2
	}
	return 3
}

// partOf is the part of a character, one of them where it wants two; 0 for
// bytes that are no character.
func partOf(sequence []byte) extra.Part {
	r, size := utf8.DecodeRune(sequence)
	if size < len(sequence) {
		return 0
	}
	return extra.OfPhrase(string(r))
}

// cutRunes marks in parts what of the tables by character belongs to parts, and
// puts into rest what stands there without them.
func cutRunes(memory image, parts []extra.Part, rest []byte) {
	for _, table := range unicodeTables() {
		cut := table.cut()
		for _, at := range places(memory.bytes, table.bytes) {
			copy(rest[at:], cut)
			for i := 0; i < len(cut); i += table.width {
				if end := i + table.width; !bytes.Equal(cut[i:end], table.bytes[i:end]) {
					mark(parts[at+i:at+end], extra.Accents|extra.Scripts)
				}
			}
		}
	}
	values, index := trieParts()
	cutEntries(memory, parts, wordsValues[:], values)
	cutEntries(memory, parts, wordsIndex[:], index)
}

// cutEntries marks the entries of a table that no text without parts asks for.
func cutEntries(memory image, parts []extra.Part, table []uint32, wanted []extra.Part) {
	const width = 4
	content, _ := binary.Append(nil, binary.LittleEndian, table)
	for _, at := range places(memory.bytes, content) {
		for i, part := range wanted {
			if table[i] != 0 && part < always {
				mark(parts[at+i*width:at+(i+1)*width], part)
			}
		}
	}
}

// places are where a content stands in the memory.
func places(memory, content []byte) (found []int) {
	for from := 0; ; {
		at := bytes.Index(memory[from:], content)
		if at < 0 {
			return found
		}
		found = append(found, from+at)
		from += at + len(content)
	}
}
