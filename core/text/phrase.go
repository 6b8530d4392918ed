package text

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// The tables of this package (stop words, months, verbs of saying, agencies,
// phrases of page furniture) are looked up by a 64-bit hash of the folded
// phrase: folding allocates nothing, and a map of strings is slow in wasm.
// The tables hold a few thousand phrases, so that two of them, or a phrase and
// a chance stretch of text, share a hash once in about 10^15 look-ups.

const (
	hashSeed  uint64 = 14695981039346656037 // FNV-1a, 64 bits
	hashPrime uint64 = 1099511628211
)

// folder hashes text in folded form: letters in lower case, every run of
// digits as one '#', every run of anything else as one space.
type folder struct {
	hash   uint64
	words  int  // runs of letters and digits so far
	inside bool // the last rune belonged to a word
	digits bool // the last rune was a digit
}

func (f *folder) reset() { *f = folder{hash: hashSeed} }

func (f *folder) put(r rune) { f.hash = (f.hash ^ uint64(r)) * hashPrime }

// add folds one more rune of the text.
func (f *folder) add(r rune) {
	digit := isDigitRune(r)
	if !digit && !isLetterRune(r) {
		f.inside, f.digits = false, false
		return
	}
	if !f.inside {
		if f.words > 0 {
			f.put(' ')
		}
		f.words++
		f.inside = true
	}
	switch {
	case !digit:
		f.put(lowerRune(r))
	case !f.digits:
		f.put('#')
	}
	f.digits = digit
}

// phraseHash is the hash of a folded phrase and the number of words in it.
func phraseHash(s string) (hash uint64, words int) {
	var f folder
	f.reset()
	for _, r := range s {
		f.add(r)
	}
	return f.hash, f.words
}

func lowerRune(r rune) rune {
	switch {
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A'
	case r < utf8.RuneSelf:
		return r
	}
	return unicode.ToLower(r)
}

// isLetterRune counts combining marks as letters: they continue a word.
func isLetterRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

func isDigitRune(r rune) bool {
	if r < utf8.RuneSelf {
		return '0' <= r && r <= '9'
	}
	return unicode.IsDigit(r)
}

// isBlank counts the ends of the text and the invisible marks that pasted
// pages are full of as space.
func isBlank(r rune) bool {
	switch r {
	case 0, ' ', '\n', '\r', '\t', '\v', '\f', 0xA0, 0xAD, 0x200B, 0x200E, 0x200F,
		0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF:
		return true
	}
	return 0x2000 <= r && r <= 0x200A
}

// runeBefore is the rune that ends at byte at, 0 at the start of the text.
func runeBefore(s string, at int) rune {
	if at <= 0 {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s[:at])
	return r
}

// runeAt is the rune that starts at byte at, 0 at the end of the text.
func runeAt(s string, at int) rune {
	if at >= len(s) {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s[at:])
	return r
}

// trimSpan narrows a span to what stands between its outer spaces.
func trimSpan(s string, at Span) Span {
	for at.Start < at.End {
		r, size := utf8.DecodeRuneInString(s[at.Start:at.End])
		if !isBlank(r) {
			break
		}
		at.Start += size
	}
	for at.Start < at.End {
		r, size := utf8.DecodeLastRuneInString(s[at.Start:at.End])
		if !isBlank(r) {
			break
		}
		at.End -= size
	}
	return at
}

// phraseGroup is a list of phrases with one meaning.
type phraseGroup struct {
	value   uint64
	phrases string
}

// phraseTable tells the value of a folded phrase. It is built when it is first
// used: the tables would otherwise delay the start of every page.
type phraseTable struct {
	groups    []phraseGroup
	separator string // between the phrases of a group; empty: "|"
	once      sync.Once
	entries   []phraseEntry
	longest   int // words of the longest phrase
}

type phraseEntry struct{ hash, value uint64 }

func (p *phraseTable) build() {
	separator := cmp.Or(p.separator, "|")
	for _, g := range p.groups {
		for rest, more := g.phrases, true; more; {
			var phrase string
			phrase, rest, more = strings.Cut(rest, separator)
			hash, words := phraseHash(phrase)
			p.entries = append(p.entries, phraseEntry{hash, g.value})
			p.longest = max(p.longest, words)
		}
	}
	slices.SortFunc(p.entries, func(a, b phraseEntry) int {
		return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.value, b.value))
	})
}

// value looks a folded phrase up. A phrase in several groups has the values of
// all of them, joined bit by bit.
func (p *phraseTable) value(hash uint64) (value uint64, ok bool) {
	p.once.Do(p.build)
	low, high := 0, len(p.entries)
	for low < high {
		middle := (low + high) / 2
		if p.entries[middle].hash < hash {
			low = middle + 1
		} else {
			high = middle
		}
	}
	for ; low < len(p.entries) && p.entries[low].hash == hash; low++ {
		value |= p.entries[low].value
		ok = true
	}
	return value, ok
}

// has tells whether the phrase stands in the table.
func (p *phraseTable) has(phrase string) bool {
	hash, _ := phraseHash(phrase)
	_, ok := p.value(hash)
	return ok
}

// longestWords is the number of words in the longest phrase of the table.
func (p *phraseTable) longestWords() int {
	p.once.Do(p.build)
	return p.longest
}

// longestPhrase bounds the bytes that opening reads, whatever the text holds.
const longestPhrase = 120

// opening finds the longest phrase of the table that the text opens with, and
// the byte after it; it reads no more words than the longest phrase has.
func (p *phraseTable) opening(s string) (value uint64, end int, ok bool) {
	var f folder
	f.reset()
	longest := p.longestWords()
	for at, r := range s {
		was := f
		f.add(r)
		if was.inside && !f.inside {
			if v, found := p.value(was.hash); found {
				value, end, ok = v, at, true
			}
		}
		if f.words > longest || at > longestPhrase {
			return value, end, ok
		}
	}
	if f.inside {
		if v, found := p.value(f.hash); found {
			value, end, ok = v, len(s), true
		}
	}
	return value, end, ok
}

// gap is the text between two words, a line end where they overlap or one of
// them is not there.
func (t *Text) gap(i, j int) string {
	if i < 0 || j >= len(t.Words) || t.Words[j].Start < t.Words[i].End {
		return "\n"
	}
	return t.Source[t.Words[i].End:t.Words[j].Start]
}

// wordIn tells whether the word with index i stands in a table.
func (t *Text) wordIn(table *phraseTable, i int) bool {
	if i < 0 || i >= len(t.Words) || t.Words[i].End-t.Words[i].Start > longestPhrase {
		return false
	}
	return table.has(t.Source[t.Words[i].Start:t.Words[i].End])
}
