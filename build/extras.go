package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/wirecopy/wirecopy/core/check"
	"github.com/wirecopy/wirecopy/core/extra"
	"github.com/wirecopy/wirecopy/core/snowball"
	"github.com/wirecopy/wirecopy/core/text"
)

// extraFiles are the files of the parts of package extra, in their order.
var extraFiles = []string{"wirecopy-accents.bin", "wirecopy-scripts.bin", "wirecopy-languages.bin"}

const (
	// extraOpening begins the custom section that tells that parts are missing:
	// its name, with the length before it. The mark of the module follows, with
	// which their files begin: those of another build do not fit.
	extraOpening = "\x05extra"
	extraMark    = 8 // bytes
)

// shortestList is the length of the shortest list that is cut: a shorter string
// may stand somewhere by chance.
const shortestList = 16

// cut is a module without some of its data, and the files of that: each begins
// with the mark of the module, and then has pieces with two numbers before
// each, how far it begins behind the one before and its length.
type cut struct {
	module []byte
	files  [][]byte
}

// cutExtras takes the parts of package extra out of a module of TinyGo.
func cutExtras(module []byte) (cut, error) {
	sections, err := sectionsOf(module)
	if err != nil {
		return cut{}, err
	}
	data, err := dataOf(sections)
	if err != nil {
		return cut{}, err
	}
	memory, err := readImage(*data)
	if err != nil {
		return cut{}, err
	}
	parts, err := partsOf(memory)
	if err != nil {
		return cut{}, err
	}
	rest := make([]byte, len(memory.bytes)) // what stands in the place of parts
	cutRunes(memory, parts, rest)
	sum := sha256.Sum256(memory.bytes)
	mark := sum[:extraMark]
	result := cut{files: make([][]byte, len(extraFiles))}
	for i := range result.files {
		result.files[i] = append(append([]byte(nil), mark...), pieces(memory, parts, extra.Part(1<<i))...)
	}
	for at, part := range parts {
		if part != 0 {
			memory.bytes[at] = rest[at]
		}
	}
	setImage(sections, memory)
	result.module = joinSections(append(sections, section{customSection, append([]byte(extraOpening), mark...)}))
	return result, nil
}

// whole undoes cutExtras.
func (c cut) whole() ([]byte, error) {
	sections, err := sectionsOf(c.module)
	if err != nil {
		return nil, err
	}
	last := len(sections) - 1
	if !isExtra(sections[last]) {
		return c.module, nil
	}
	data, err := dataOf(sections)
	if err != nil {
		return nil, err
	}
	memory, err := readImage(*data)
	if err != nil {
		return nil, err
	}
	memory = image{bytes: append(make([]byte, memory.base), memory.bytes...)}
	for _, file := range c.files {
		if err := memory.fill(file[extraMark:]); err != nil {
			return nil, err
		}
	}
	setImage(sections, memory)
	return joinSections(sections[:last]), nil
}

func isExtra(s section) bool {
	return s.kind == customSection && bytes.HasPrefix(s.content, []byte(extraOpening))
}

// fill writes the pieces of a part where they were.
func (m *image) fill(pieces []byte) error {
	for at := 0; len(pieces) > 0; {
		gap, n := binary.Uvarint(pieces)
		size, k := binary.Uvarint(pieces[max(n, 0):])
		if n <= 0 || k <= 0 || size > uint64(len(pieces)-n-k) {
			return errors.New("a part of the module's data is broken")
		}
		at += int(gap)
		end := at + int(size)
		m.bytes = append(m.bytes, make([]byte, max(0, end-len(m.bytes)))...)
		copy(m.bytes[at:], pieces[n+k:n+k+int(size)])
		at, pieces = end, pieces[n+k+int(size):]
	}
	return nil
}

// write writes a module, and the files of its data beside it.
func (c cut) write(output string) error {
	for i, name := range extraFiles {
		if err := writeWhole(filepath.Join(filepath.Dir(output), name), c.files[i]); err != nil {
			return err
		}
	}
	return writeWhole(output, c.module)
}

// readCut reads what write wrote.
func readCut(path string) (c cut, err error) {
	for _, name := range extraFiles {
		content, err := os.ReadFile(filepath.Join(filepath.Dir(path), name))
		if err != nil {
			return c, err
		}
		c.files = append(c.files, content)
	}
	c.module, err = os.ReadFile(path)
	return c, err
}

// partsOf tells the parts that have a byte of the memory, 0 for those that stay.
func partsOf(memory image) ([]extra.Part, error) {
	parts := make([]extra.Part, len(memory.bytes))
	for _, list := range append(append(text.Lists(), snowball.Lists()...), check.Lists()...) {
		whole := list.Separator == ""
		if len(list.Content) < shortestList || !whole && !isCut(list) {
			continue
		}
		found := places(memory.bytes, []byte(list.Content))
		if len(found) == 0 {
			return nil, fmt.Errorf("the module has no list %.30q", list.Content)
		}
		for _, at := range found {
			if to := at + len(list.Content); whole {
				mark(parts[at:to], list.Part)
				markHeaders(memory, parts, at, list)
			} else {
				markPhrases(parts[at:to], list)
			}
		}
	}
	return parts, nil
}

// markHeaders marks the address and the length of a list that is cut as a whole,
// wherever they stand: an empty string is as good as one of zeros.
func markHeaders(memory image, parts []extra.Part, at int, list extra.List) {
	header := binary.LittleEndian.AppendUint32(nil, uint32(memory.base+at))
	header = binary.LittleEndian.AppendUint32(header, uint32(len(list.Content)))
	for _, at := range places(memory.bytes, header) {
		mark(parts[at:at+len(header)], list.Part)
	}
}

// isCut tells whether a phrase of a list belongs to a part.
func isCut(list extra.List) bool {
	for phrase := range strings.SplitSeq(list.Content, list.Separator) {
		if text.PartOf(phrase) != 0 {
			return true
		}
	}
	return false
}

func mark(parts []extra.Part, part extra.Part) {
	for i := range parts {
		parts[i] = part
	}
}

// markPhrases marks the phrases of a list, and what stands between two of the
// same part.
func markPhrases(parts []extra.Part, list extra.List) {
	at, before := 0, extra.Part(0)
	for _, phrase := range strings.Split(list.Content, list.Separator) {
		part := text.PartOf(phrase)
		mark(parts[at:at+len(phrase)], part)
		if at > 0 && part == before {
			parts[at-1] = part
		}
		at, before = at+len(phrase)+len(list.Separator), part
	}
}

// pieces writes what a part has of the memory.
func pieces(memory image, parts []extra.Part, part extra.Part) []byte {
	var out []byte
	last := -memory.base
	for at := 0; at < len(parts); at++ {
		if parts[at]&part == 0 {
			continue
		}
		end := at
		for end < len(parts) && parts[end]&part != 0 {
			end++
		}
		out = binary.AppendUvarint(out, uint64(at-last))
		out = binary.AppendUvarint(out, uint64(end-at))
		out = append(out, memory.bytes[at:end]...)
		last, at = end, end
	}
	return out
}
