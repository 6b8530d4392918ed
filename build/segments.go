package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
)

// wasmHeader is the magic number and the version before the first section.
const wasmHeader = 8

// The sections of a WebAssembly module that are looked into (WebAssembly Core
// Specification, 5.5).
const (
	customSection    = 0
	dataSection      = 11
	dataCountSection = 12
)

// section is a part of a module, with its kind.
type section struct {
	kind    byte
	content []byte
}

// sectionsOf takes a module apart.
func sectionsOf(module []byte) ([]section, error) {
	if len(module) < wasmHeader || string(module[:4]) != "\x00asm" {
		return nil, errors.New("not a WebAssembly module")
	}
	var sections []section
	for rest := module[wasmHeader:]; len(rest) > 0; {
		size, n := binary.Uvarint(rest[1:])
		if n <= 0 || size > uint64(len(rest)-1-n) {
			return nil, errors.New("a section of the WebAssembly module is cut off")
		}
		end := 1 + n + int(size)
		sections = append(sections, section{rest[0], rest[1+n : end]})
		rest = rest[end:]
	}
	return sections, nil
}

// joinSections makes a module of its sections.
func joinSections(sections []section) []byte {
	module := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range sections {
		module = append(module, s.kind)
		module = binary.AppendUvarint(module, uint64(len(s.content)))
		module = append(module, s.content...)
	}
	return module
}

// dataOf is the content of the section with the data.
func dataOf(sections []section) (*[]byte, error) {
	for i := range sections {
		if sections[i].kind == dataSection {
			return &sections[i].content, nil
		}
	}
	return nil, errors.New("the WebAssembly module has no data")
}

// setImage puts another image into the sections of a module.
func setImage(sections []section, memory image) {
	content, count := memory.segments()
	for i := range sections {
		switch sections[i].kind {
		case dataSection:
			sections[i].content = content
		case dataCountSection:
			sections[i].content = binary.AppendUvarint(nil, uint64(count))
		}
	}
}

// image is what stands in the memory of a module at the start, from the byte
// base on.
type image struct {
	base  int
	bytes []byte
}

const (
	i32Const = 0x41
	endOf    = 0x0b
)

// readImage reads a data section, all of whose segments must have an address.
func readImage(content []byte) (image, error) {
	r := bytes.NewReader(content)
	count, err := binary.ReadUvarint(r)
	memory := image{base: -1}
	for ; count > 0 && err == nil; count-- {
		kind, _ := r.ReadByte()
		instruction, _ := r.ReadByte()
		address := readSigned(r)
		end, _ := r.ReadByte()
		if kind != 0 || instruction != i32Const || end != endOf {
			return memory, errors.New("a data segment of the WebAssembly module has no plain address")
		}
		var size uint64
		if size, err = binary.ReadUvarint(r); err != nil || size > uint64(r.Len()) {
			return memory, errors.New("a data segment of the WebAssembly module is cut off")
		}
		if memory.base < 0 {
			memory.base = address
		}
		at := address - memory.base
		if at < len(memory.bytes) {
			return memory, fmt.Errorf("a data segment of the WebAssembly module begins before the end of another, at %d", address)
		}
		memory.bytes = append(memory.bytes, make([]byte, at-len(memory.bytes)+int(size))...)
		r.Read(memory.bytes[at:])
	}
	return memory, err
}

// readSigned reads a number in LEB128.
func readSigned(r *bytes.Reader) int {
	value, shift := 0, 0
	for {
		b, err := r.ReadByte()
		value |= int(b&0x7f) << shift
		shift += 7
		if b < 0x80 || err != nil {
			if b&0x40 != 0 {
				value |= -1 << shift
			}
			return value
		}
	}
}

func appendSigned(dst []byte, value int) []byte {
	for {
		b := byte(value & 0x7f)
		value >>= 7
		if value == 0 && b&0x40 == 0 || value == -1 && b&0x40 != 0 {
			return append(dst, b)
		}
		dst = append(dst, b|0x80)
	}
}

// longestZeros is from where brotli takes more for the head of one more segment
// than for the zeros: with 16, as long as two heads, the module had 1,450 bytes more.
const longestZeros = 96

// segments writes a data section without long runs of zeros, which memory has
// anyway, and tells how many segments it has.
func (m image) segments() (content []byte, count int) {
	for at := 0; at < len(m.bytes); {
		if m.bytes[at] == 0 {
			at++
			continue
		}
		end := bytes.Index(m.bytes[at:], make([]byte, longestZeros))
		if end < 0 {
			end = len(m.bytes) - at
		}
		content = append(content, 0, i32Const)
		content = appendSigned(content, m.base+at)
		content = append(content, endOf)
		content = binary.AppendUvarint(content, uint64(end))
		content = append(content, m.bytes[at:at+end]...)
		count++
		at += end
	}
	return append(binary.AppendUvarint(nil, uint64(count)), content...), count
}
