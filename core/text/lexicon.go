package text

import "unsafe"

// Lexicon numbers the distinct normalised words of all articles of one
// comparison, so that later stages compare words as numbers. It is a hash
// table with open addressing over one block of bytes: a lookup allocates
// nothing, and equal numbers mean equal bytes, never only equal hashes.
//
// Numbers depend on the order in which articles are read; nothing that is
// reported may depend on them.
type Lexicon struct {
	slots []uint32 // number+1 of the word in each slot, 0 where it is free
	forms []form
	bytes []byte
	// stopWords holds for each word what stopWordOf found out, 0 where it has
	// not been asked.
	stopWords []uint64
}

// form is a word: its hash and where it stands in bytes.
type form struct {
	hash       uint64
	start, end uint32
}

const (
	firstSlots = 1 << 6 // doubles when half full; articles say what they need
	// bytesPerForm is the length of a distinct word of English news; frequent
	// ones are shorter.
	bytesPerForm = 8
	fnvOffset    = 14695981039346656037
	fnvPrime     = 1099511628211
)

// NewLexicon makes an empty lexicon.
func NewLexicon() *Lexicon {
	return &Lexicon{slots: make([]uint32, firstSlots)}
}

// Len is the number of distinct words.
func (l *Lexicon) Len() int { return len(l.forms) }

// Word is the normalised form of a word. It shares the memory of the lexicon,
// whose bytes are only ever appended to: this is asked for every distinct word,
// and a copy of each would be a fifth of all that a comparison allocates.
//
//go:inline
func (l *Lexicon) Word(id uint32) string {
	return view(l.form(id))
}

// view is the string of bytes that are not changed as long as it is used.
func view(bytes []byte) string { return unsafe.String(unsafe.SliceData(bytes), len(bytes)) }

// Hash is a 64-bit hash of the normalised form, the same in every lexicon.
//
//go:inline
func (l *Lexicon) Hash(id uint32) uint64 { return l.forms[id].hash }

// Number gives the number of a normalised word, a new one if it is new.
func (l *Lexicon) Number(word []byte) uint32 { return l.number(word, hashBytes(word)) }

// number is Number for a word whose hash is known.
func (l *Lexicon) number(word []byte, h uint64) uint32 {
	mask := len(l.slots) - 1
	for at := int(h) & mask; ; at = (at + 1) & mask {
		slot := l.slots[at]
		if slot == 0 {
			return l.add(word, h, at)
		}
		if l.forms[slot-1].hash == h && same(l.form(slot-1), word) {
			return slot - 1
		}
	}
}

// same tells whether two words are. They are short: a call would take longer.
//
//go:inline
func same(a, b []byte) bool {
	if len(a) != len(b) {
		return false
	}
	b = b[:len(a)] // so that the loop need not check
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

//go:inline
func (l *Lexicon) form(id uint32) []byte {
	f := &l.forms[id]
	return l.bytes[f.start:f.end]
}

func (l *Lexicon) add(word []byte, h uint64, at int) uint32 {
	id, start := len(l.forms), len(l.bytes)
	end := start + len(word)
	if id == cap(l.forms) || end > cap(l.bytes) {
		l.grow(1, len(word))
	}
	l.forms, l.bytes = l.forms[:id+1], l.bytes[:end]
	copied := l.bytes[start:][:len(word)] // so that the loop need not check
	for i := range copied {
		copied[i] = word[i]
	}
	l.forms[id] = form{h, uint32(start), uint32(end)}
	l.slots[at] = uint32(id) + 1
	if 2*len(l.forms) > len(l.slots) {
		l.resize(2 * len(l.slots))
	}
	return uint32(id)
}

// expect makes room for so many new words, and as much again for what comes later,
// so that the table grows seldom.
func (l *Lexicon) expect(words int) {
	l.grow(words, words*bytesPerForm)
	size := len(l.slots)
	if all := len(l.forms) + words; size < 2*all {
		for size < 4*all {
			size *= 2
		}
		l.resize(size)
	}
}

// grow makes room for so many new words of so many bytes together.
func (l *Lexicon) grow(words, bytes int) {
	l.forms = withRoom(l.forms, words)
	l.bytes = withRoom(l.bytes, bytes)
}

// withRoom is slices.Grow without the elements that it makes only to drop them.
func withRoom[T any](s []T, n int) []T {
	if cap(s)-len(s) >= n {
		return s
	}
	grown := make([]T, len(s), len(s)+max(n, len(s)))
	copy(grown, s)
	return grown
}

func (l *Lexicon) resize(size int) {
	l.slots = make([]uint32, size)
	mask := size - 1
	for id := range l.forms {
		at := int(l.forms[id].hash) & mask
		for l.slots[at] != 0 {
			at = (at + 1) & mask
		}
		l.slots[at] = uint32(id) + 1
	}
}

// hashBytes is FNV-1a with a final mix, since its low bits alone choose the
// slot and FNV's low bits spread short words badly.
func hashBytes(word []byte) uint64 { return mixHash(rawHash(word)) }

func rawHash(word []byte) uint64 {
	h := uint64(fnvOffset)
	for _, b := range word {
		h = (h ^ uint64(b)) * fnvPrime
	}
	return h
}

// mixFactor and mixInverse make 1 when multiplied.
const mixFactor, mixInverse = 0xd6e8feb86659fd93, 0xcfee444d8b59a89b

func mixHash(h uint64) uint64 {
	h ^= h >> 32
	h *= mixFactor
	return h ^ h>>32
}

// unmixHash is what mixHash made the hash from.
func unmixHash(h uint64) uint64 {
	h ^= h >> 32
	h *= mixInverse
	return h ^ h>>32
}
