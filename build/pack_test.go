package main

import (
	"bytes"
	"testing"
	"unicode/utf8"
)

func TestSevensSurviveHTML(t *testing.T) {
	var all []byte
	for a := range 256 {
		for b := range 256 {
			all = append(all, byte(a), byte(b))
		}
	}
	text := sevens(all)
	if bytes.ContainsAny(text, leftOut) || !utf8.Valid(text) {
		t.Error("it has a character that HTML changes")
	}
	if most := len(all)*8/7 + 3; len(text) > most {
		t.Errorf("%d bytes became %d, more than %d", len(all), len(text), most)
	}
}

func TestSevensAreDistinct(t *testing.T) {
	seen := map[string][]byte{}
	for _, content := range [][]byte{{}, {0}, {0, 0}, {0x1a}, {0x1a, 0}, {'<'}, {'<', '<'}, {0x78, 0x80}, []byte("<!--\r\n")} {
		text := string(sevens(content))
		if other, there := seen[text]; there {
			t.Errorf("%x and %x are both %q", other, content, text)
		}
		seen[text] = content
	}
}
