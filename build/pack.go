package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
)

// packLZMA packs content as web/single/parts.ts unpacks it, a fifth better than
// gzip.
func packLZMA(content []byte) ([]byte, error) {
	c := exec.Command("node", "single/pack.mjs")
	c.Dir = webFolder
	c.Stdin, c.Stderr = bytes.NewReader(content), os.Stderr
	packed, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("packing with lzma1: %w", err)
	}
	return packed, nil
}

const (
	// leftOut are the characters that HTML does not leave as they are, or that
	// may end a script.
	leftOut = "\x00\r<"
	// firstPair is the character that stands for the first of these and seven
	// bits of zeros behind it.
	firstPair = 0x100
)

// sevens writes bytes as text, seven bits a character, as web/single/sevens.ts
// reads it.
func sevens(content []byte) []byte {
	var out bytes.Buffer
	left := -1 // the place in leftOut of the character before
	put := func(seven byte) {
		at := bytes.IndexByte([]byte(leftOut), seven)
		switch {
		case left >= 0:
			out.WriteRune(rune(firstPair + left<<7 + int(seven)))
			left = -1
		case at >= 0:
			left = at
		default:
			out.WriteByte(seven)
		}
	}
	rest, bits := 0, 0
	for _, b := range content {
		rest, bits = rest<<8|int(b), bits+8
		for bits >= 7 {
			bits -= 7
			put(byte(rest >> bits & 0x7f))
		}
		rest &= 0x7f
	}
	if bits > 0 {
		put(byte(rest << (7 - bits) & 0x7f))
	}
	if left >= 0 {
		put(0)
	}
	return out.Bytes()
}
