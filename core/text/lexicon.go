package text

import (
	"slices"
	"unsafe"

	"github.com/wirecopy/wirecopy/core/slice"
)

// Lexicon numbers the distinct normalised words of all articles of one
// comparison, so that later stages compare words as numbers. It is a hash
// table with open addressing over one block of bytes: a lookup allocates
// nothing, and equal numbers mean equal bytes, never only equal hashes.
//
// Numbers depend on the order in which articles are read; nothing that is
// reported may depend on them.
type Lexicon struct {
	slots  []uint32 // number+1 of the word in each slot, 0 where it is free
	ends   []uint32 // where each word ends in bytes
	hashes []uint64
	bytes  []byte
	// stopWords holds for each word what stopWordOf found out, 0 where it has
	// not been asked.
	stopWords []uint64
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
func (l *Lexicon) Len() int { return len(l.ends) }

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
func (l *Lexicon) Hash(id uint32) uint64 { return l.hashes[id] }

// Number gives the number of a normalised word, a new one if it is new.
func (l *Lexicon) Number(word []byte) uint32 { return l.number(word, hashBytes(word)) }

// number is Number for a word whose hash is known.
func (l *Lexicon) number(word []byte, h uint64) uint32 {
	mask := uint64(len(l.slots) - 1)
	for at := h & mask; ; at = (at + 1) & mask {
		slot := l.slots[at]
		if slot == 0 {
			return l.add(word, h, at)
		}
		if l.hashes[slot-1] == h && view(l.form(slot-1)) == view(word) {
			return slot - 1
		}
	}
}

//go:inline
func (l *Lexicon) form(id uint32) []byte {
	start := uint32(0)
	if id > 0 {
		start = l.ends[id-1]
	}
	return l.bytes[start:l.ends[id]]
}

func (l *Lexicon) add(word []byte, h, at uint64) uint32 {
	id := uint32(len(l.ends))
	l.bytes = append(l.bytes, word...)
	l.ends = slice.Push(l.ends, uint32(len(l.bytes)))
	l.hashes = slice.Push(l.hashes, h)
	l.slots[at] = id + 1
	if 2*len(l.ends) > len(l.slots) {
		l.resize(2 * len(l.slots))
	}
	return id
}

// expect makes room for so many new words, so that the table grows once.
func (l *Lexicon) expect(words int) {
	size := len(l.slots)
	for size < 2*(len(l.ends)+words) {
		size *= 2
	}
	l.ends, l.hashes = slices.Grow(l.ends, words), slices.Grow(l.hashes, words)
	l.bytes = slices.Grow(l.bytes, words*bytesPerForm)
	if size > len(l.slots) {
		l.resize(size)
	}
}

func (l *Lexicon) resize(size int) {
	l.slots = make([]uint32, size)
	mask := uint64(len(l.slots) - 1)
	for id, h := range l.hashes {
		at := h & mask
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
