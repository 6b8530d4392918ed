package main

import (
	"encoding/binary"
	"errors"
)

// wasmHeader is the magic number and the version before the first section.
const wasmHeader = 8

// withoutNames leaves the names of functions out of a WebAssembly module: only
// a debugger reads them, and they are a thirtieth of what is downloaded. They
// stand in the custom section "name" (WebAssembly Core Specification, 7.4.1).
func withoutNames(module []byte) ([]byte, error) {
	if len(module) < wasmHeader || string(module[:4]) != "\x00asm" {
		return nil, errors.New("not a WebAssembly module")
	}
	kept := append([]byte(nil), module[:wasmHeader]...)
	for rest := module[wasmHeader:]; len(rest) > 0; {
		size, n := binary.Uvarint(rest[1:])
		if n <= 0 || size > uint64(len(rest)-1-n) {
			return nil, errors.New("a section of the WebAssembly module is cut off")
		}
		end := 1 + n + int(size)
		if !isNames(rest[0], rest[1+n:end]) {
			kept = append(kept, rest[:end]...)
		}
		rest = rest[end:]
	}
	return kept, nil
}

// isNames tells the section of names: a custom one, of kind 0, that begins with
// the length of its own name and that.
func isNames(kind byte, content []byte) bool {
	const opening = "\x04name"
	return kind == 0 && len(content) >= len(opening) && string(content[:len(opening)]) == opening
}
