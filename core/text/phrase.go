package text

import (
	"unicode"
	"unicode/utf8"
)

// The tables of this package (stop words, months, verbs of saying, agencies,
// phrases of page furniture) are looked up by a 64-bit hash of the folded
// phrase: folding allocates nothing, and a map of strings is slow in wasm.
// The tables hold a few thousand phrases, so that two of them, or a phrase and
// a chance stretch of text, share a hash once in about 10^15 look-ups.

const hashSeed, hashPrime uint64 = fnvOffset, fnvPrime

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
//
//go:inline
func (f *folder) add(r rune) {
	if r < utf8.RuneSelf {
		f.addFolded(rune(foldedASCII[r]))
	} else {
		f.addFolded(foldWide(r))
	}
}

// foldWide is what addFolded takes for a character beyond ASCII.
func foldWide(r rune) rune {
	switch {
	case isPlainLetter(r):
		return r
	case isDigitRune(r):
		return '#'
	case isLetterRune(r):
		return lowerRune(r)
	}
	return 0
}

// addLetters folds the ASCII letters that go on the word at hand from byte at on,
// and tells where they end. Most of a text is read so.
func (f *folder) addLetters(s string, at int) int {
	if !f.inside || f.digits {
		return at
	}
	hash := f.hash
	for at < len(s) && isLetter(s[at]) {
		hash = (hash ^ uint64(s[at]|0x20)) * hashPrime
		at++
	}
	f.hash = hash
	return at
}

// addFolded takes a letter in lower case, '#' for a digit, 0 for anything else.
//
//go:inline
func (f *folder) addFolded(r rune) {
	if r == 0 {
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
	if r != '#' || !f.digits {
		f.put(r)
	}
	f.digits = r == '#'
}

// foldedASCII is what addFolded takes for each ASCII character.
var foldedASCII = func() (folded [utf8.RuneSelf]byte) {
	for b := range folded {
		switch {
		case isDigit(byte(b)):
			folded[b] = '#'
		case isLetter(byte(b)):
			folded[b] = lower(byte(b))
		}
	}
	return folded
}()

// phraseHash is the hash of a folded phrase and the number of words in it.
func phraseHash(s string) (hash uint64, words int) {
	if hash, ok := wordHash(s); ok {
		return hash, 1
	}
	var f folder
	f.reset()
	for at := 0; at < len(s); {
		r, size := nextRune(s, at)
		f.add(r)
		at = f.addLetters(s, at+size)
	}
	return f.hash, f.words
}

// wordHash is phraseHash for the most frequent case, one word of ASCII letters.
func wordHash(s string) (hash uint64, ok bool) {
	hash = hashSeed
	for i := 0; i < len(s); i++ {
		if b := s[i] | 0x20; 'a' <= b && b <= 'z' {
			hash = (hash ^ uint64(b)) * hashPrime
		} else {
			return 0, false
		}
	}
	return hash, len(s) > 0
}

// isPlainLetter tells letters beyond ASCII that fold to themselves, as far as
// that is told at once: the lower case of Western Europe and of Cyrillic,
// Arabic, kana, and most of Chinese.
func isPlainLetter(r rune) bool {
	switch {
	case r <= 'ÿ':
		return 'ß' <= r && r != '÷'
	case r <= 'џ':
		return 'а' <= r
	case r <= 'ي':
		return 'ؠ' <= r
	case r < '一':
		return 'ぁ' <= r && r <= 'ゖ' || 'ァ' <= r && r <= 'ヺ'
	}
	return r <= '龥'
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
//
//go:inline
func isLetterRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return !isPunctuation(r) && (unicode.IsLetter(r) || unicode.IsMark(r))
}

// isPunctuation is a fast yes for the signs beyond ASCII that news is full of:
// the block of general punctuation.
//
//go:inline
func isPunctuation(r rune) bool { return 0x2000 <= r && r <= 0x206F }

func isDigitRune(r rune) bool {
	if r < utf8.RuneSelf {
		return '0' <= r && r <= '9'
	}
	return !isPunctuation(r) && unicode.IsDigit(r)
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

// value looks a folded phrase up. A phrase in several groups has the values of
// all of them, joined bit by bit.
func (p *phraseTable) value(hash uint64) (value uint64, ok bool) { return p.hashes().Value(hash) }

// hashes are the values of all phrases by their hash.
func (p *phraseTable) hashes() *HashTable {
	p.ready()
	return &p.values
}

// has tells whether the phrase stands in the table.
func (p *phraseTable) has(phrase string) bool {
	hash, _ := phraseHash(phrase)
	_, ok := p.value(hash)
	return ok
}

// longestPhrase bounds the bytes that opening reads, whatever the text holds.
const longestPhrase = 120

// opening finds the longest phrase of the table that the text opens with, and
// the byte after it; it reads no further than a phrase may go on.
func (p *phraseTable) opening(s string) (value uint64, end int, ok bool) {
	return p.openingWithin(s, longestPhrase)
}

// openingWithin is opening with a bound of its own.
func (p *phraseTable) openingWithin(s string, bound int) (value uint64, end int, ok bool) {
	p.ready()
	near := s[:min(len(s), bound+1)]
	hash, at := firstLetters(near)
	if at > 0 && (at == len(s) || byteClasses[s[at]]&(classBeyond|classDigit) == 0) && !p.begin(hash) {
		return 0, 0, false // as most texts
	}
	f := folder{hash: hash}
	if at > 0 {
		f.words, f.inside = 1, true
	}
	for at < len(s) {
		was, wasInside := f.hash, f.inside
		r, size := nextRune(s, at)
		f.add(r)
		if wasInside && !f.inside {
			if !p.begin(was) {
				return value, end, ok
			}
			if v, found := p.values.Value(was); found {
				value, end, ok = v, at, true
			}
		}
		if f.words > p.longest || at > bound {
			return value, end, ok
		}
		at = f.addLetters(near, at+size)
	}
	if f.inside {
		if v, found := p.values.Value(f.hash); found {
			value, end, ok = v, len(s), true
		}
	}
	return value, end, ok
}

// begin tells whether a phrase of the table begins with words, or is them.
func (p *phraseTable) begin(hash uint64) bool { return p.begins.Has(hash) }

// firstLetters is the hash of the ASCII letters that a text begins with, and where
// they end.
//
//go:inline
func firstLetters(s string) (hash uint64, end int) {
	hash = hashSeed
	for end < len(s) && isLetter(s[end]) {
		hash = (hash ^ uint64(s[end]|0x20)) * hashPrime
		end++
	}
	return hash, end
}

// whole is the value of a text that is a phrase of the table and nothing more.
func (p *phraseTable) whole(s string) (value uint64, ok bool) {
	value, end, ok := p.openingWithin(s, len(s))
	if !ok {
		return 0, false
	}
	_, more := phraseHash(s[end:])
	return value, more == 0
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
	w := t.Words[i]
	if w.Flags&plain == 0 {
		return table.has(t.Source[w.Start:w.End])
	}
	_, ok := table.value(unmixHash(t.lexicon.forms[w.ID].hash))
	return ok
}

// openingAt is opening for the text from word i on.
func (t *Text) openingAt(table *phraseTable, i int) (end int, ok bool) {
	w := t.Words[i]
	goesOn := int(w.End) < len(t.Source) && t.Source[w.End] >= utf8.RuneSelf // perhaps
	if w.Flags&plain != 0 && !goesOn {
		table.ready()
		if !table.begin(unmixHash(t.lexicon.forms[w.ID].hash)) {
			return 0, false
		}
	}
	_, length, ok := table.opening(t.Source[w.Start:])
	return int(w.Start) + length, ok
}
