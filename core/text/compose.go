package text

import (
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/extra"
	"github.com/wirecopy/wirecopy/core/lazy"
)

// compositions give the letter that a letter and a mark make together. The
// stemmers know both as one character; the normal form has them as two.
var compositions struct {
	once    lazy.Once
	letters HashTable // by the two, see composed
}

// makeCompositions finds the letters that are one letter and one mark.
func makeCompositions() {
	tables := []*foldTable{plainFolds.unpacked(plainRuns, plainForms)}
	if extra.Here(extra.Accents) {
		tables = append(tables, accentFolds.unpacked(accentRuns, accentForms))
	}
	if extra.Here(extra.Scripts) {
		tables = append(tables, scriptFolds.unpacked(scriptRuns, scriptForms))
	}
	size := 0
	for _, table := range tables {
		size += len(table.runes)
	}
	compositions.letters = NewHashTable(size)
	for _, table := range tables {
		table.addCompositions()
	}
}

func (table *foldTable) addCompositions() {
	start := uint16(0)
	for i, end := range table.ends {
		form := table.forms[start:end]
		start = end
		first, size := utf8.DecodeRuneInString(form)
		mark, markSize := utf8.DecodeRuneInString(form[size:])
		if mark < firstMark || size+markSize != len(form) || !unicode.IsMark(mark) {
			continue
		}
		r := rune(table.runes[i])
		if unicode.ToLower(r) != r {
			continue
		}
		if _, taken := composed(first, mark); !taken {
			compositions.letters.Join(pairOf(first, mark), uint64(r))
		}
	}
}

// firstMark is the least of the marks.
const firstMark = 0x300

func pairOf(letter, mark rune) uint64 { return uint64(letter)<<32 | uint64(mark) }

// composed is the letter that a letter and a mark make together.
func composed(letter, mark rune) (whole rune, ok bool) {
	value, ok := compositions.letters.Value(pairOf(letter, mark))
	return rune(value), ok
}

// appendComposed appends a normal form with its letters composed.
func appendComposed(dst, form []byte) []byte {
	if !compositions.once.Done() {
		compositions.once.Do(makeCompositions)
	}
	last, lastAt := rune(-1), 0
	for at := 0; at < len(form); {
		r, size := utf8.DecodeRune(form[at:])
		at += size
		if r >= firstMark && last >= 0 {
			if whole, ok := composed(last, r); ok {
				dst, r = dst[:lastAt], whole
			}
		}
		last, lastAt = r, len(dst)
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}
