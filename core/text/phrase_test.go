package text

import (
	"cmp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// phrasesOf lists the phrases of a table with their values, as it was given them.
func phrasesOf(table *phraseTable) []hashSlot {
	var all []hashSlot
	for _, g := range table.groups() {
		for _, phrase := range strings.Split(g.phrases, cmp.Or(table.separator, "|")) {
			hash, _ := phraseHash(phrase)
			all = append(all, hashSlot{hash, g.value})
		}
	}
	return all
}

func TestHashTable(t *testing.T) {
	const n = 100
	table := NewHashTable(n)
	for hash := uint64(1); hash <= n; hash++ {
		table.Join(hash, hash)
		table.Join(hash, 1<<20)
	}
	for hash := uint64(0); hash <= 2*n; hash++ {
		value, ok := table.Value(hash)
		if want := 1 <= hash && hash <= n; ok != want || ok && value != hash|1<<20 {
			t.Errorf("%d: got %d %t", hash, value, ok)
		}
	}
	var empty HashTable
	if _, ok := empty.Value(1); ok {
		t.Error("found in an empty table")
	}
}

func TestOpening(t *testing.T) {
	table := phraseTable{lists: "1:by\n" +
		"2:by the way|written by the\n" +
		"4:0th|新华社\n" +
		"8:way"}
	tests := []struct {
		text  string
		value uint64
		rest  string
	}{
		{"by then", 1, " then"}, {"  By   the-WAY out", 2, " out"}, {"by the", 1, " the"}, {"by", 1, ""},
		{"written by", 0, "written by"}, {"Written by THE", 2, ""}, {"12th, 新", 4, ", 新"}, {"新华社 12", 4, " 12"},
		{"bye the way", 0, "bye the way"}, {"", 0, ""}, {"…", 0, "…"},
	}
	for _, test := range tests {
		value, end, ok := table.opening(test.text)
		if value != test.value || ok != (value != 0) || test.text[end:] != test.rest {
			t.Errorf("%q: got %d, rest %q", test.text, value, test.text[end:])
		}
	}
}

func TestPlainLettersFoldToThemselves(t *testing.T) {
	plain := 0
	for r := rune(utf8.RuneSelf); r <= unicode.MaxRune; r++ {
		if !isPlainLetter(r) {
			continue
		}
		plain++
		if !isLetterRune(r) || isDigitRune(r) || lowerRune(r) != r {
			t.Errorf("%U does not fold to itself", r)
		}
	}
	if plain < 20_000 {
		t.Errorf("only %d", plain)
	}
}
