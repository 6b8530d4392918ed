package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
)

// packLZMA packs content as web/single/lzma.ts unpacks it: its size, then the
// raw stream. Debian's xz does it, a fifth better than gzip; the Go libraries
// for it are no better than that.
func packLZMA(content []byte) ([]byte, error) {
	if _, err := exec.LookPath("xz"); err != nil {
		if err := aptInstall("xz-utils"); err != nil {
			return nil, fmt.Errorf("to make the one file, install xz: %w", err)
		}
	}
	c := exec.Command("xz", "--format=raw", "--lzma1=preset=9e,lc=3,lp=0,pb=0,nice=273", "--stdout")
	c.Stdin, c.Stderr = bytes.NewReader(content), os.Stderr
	packed, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("xz: %w", err)
	}
	return append(binary.LittleEndian.AppendUint32(nil, uint32(len(content))), packed...), nil
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
