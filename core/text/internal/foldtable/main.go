// Command foldtable writes normalize_table.go: the normal form of every
// character whose form is more than its lower case. Run it in core/text by
// `go generate` when golang.org/x/text follows a new version of Unicode.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"log"
	"os"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

func main() {
	var runes, ends, forms bytes.Buffer
	n := 0
	for r := rune(0x80); r <= unicode.MaxRune; r++ {
		form := Form(r)
		if computed(r) || form == string(unicode.ToLower(r)) {
			continue
		}
		forms.WriteString(form)
		fmt.Fprintf(&runes, "%#x,", r)
		fmt.Fprintf(&ends, "%d,", forms.Len())
		if n++; n%16 == 0 {
			runes.WriteByte('\n')
			ends.WriteByte('\n')
		}
	}
	if forms.Len() > 1<<16-1 {
		log.Fatal("foldtable: the forms no longer fit offsets of 16 bits")
	}
	source := fmt.Sprintf(`package text

// Made by internal/foldtable from Unicode %s; do not edit.

var foldRunes = [...]uint32{
%s}

var foldEnds = [...]uint16{
%s}

const foldForms = %q
`, norm.Version, runes.String(), ends.String(), forms.String())
	out, err := format.Source([]byte(source))
	if err != nil {
		log.Fatalf("foldtable: %v", err)
	}
	if err := os.WriteFile("normalize_table.go", out, 0o644); err != nil {
		log.Fatalf("foldtable: %v", err)
	}
}

// computed tells characters that normalize.go treats by rule.
func computed(r rune) bool {
	return 0x4E00 <= r && r <= 0x9FFF || 0xAC00 <= r && r <= 0xD7A3 || 0xD800 <= r && r <= 0xDFFF
}

// rounds of folding and decomposing are enough that one more changes nothing
// (The Unicode Standard, 3.13, Default Caseless Matching).
const rounds = 2

var caseFold = cases.Fold()

// Form is the normal form of one character: compatibility decomposition and
// full case folding, digits as ASCII, without
// the spaces that decomposition puts under free-standing marks.
func Form(r rune) string {
	if digit, ok := digitOf(r); ok {
		return digit
	}
	form := string(r)
	for range rounds {
		form = norm.NFKD.String(caseFold.String(norm.NFKD.String(form)))
	}
	return strings.ReplaceAll(form, " ", "")
}

// digitOf gives the ASCII digit for a decimal digit of any script; their
// ranges hold the digits in order, ten at a time.
func digitOf(r rune) (string, bool) {
	for _, table := range unicode.Nd.R16 {
		if lo, hi := rune(table.Lo), rune(table.Hi); lo <= r && r <= hi {
			return string('0' + (r-lo)%10), true
		}
	}
	for _, table := range unicode.Nd.R32 {
		if lo, hi := rune(table.Lo), rune(table.Hi); lo <= r && r <= hi {
			return string('0' + (r-lo)%10), true
		}
	}
	return "", false
}
