package text

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/extra"
	"github.com/wirecopy/wirecopy/core/lazy"
)

//go:generate go run ./internal/foreign

// Most phrases of other languages hold a word that English news has not. Those
// words are in the module as hashes of 24 bits, two bytes each, which is a
// quarter of what the phrases are: a text without such a word has no such
// phrase, and a text with one asks for extra.Languages. One word of English in
// ten thousand has the hash of another and loads that part for nothing.

const (
	foreignBits = 24
	// sieveOfForeign are the bits of a hash that a sieve tells first: it lets one
	// word in fifty through.
	sieveOfForeign = 16
)

// foreign is the table, unpacked.
var foreign struct {
	once   lazy.Once
	sieve  []uint64 // a bit for each beginning of a hash
	hashes []uint32 // ascending
}

func unpackForeign() {
	foreign.sieve = make([]uint64, 1<<sieveOfForeign/64)
	foreign.hashes = make([]uint32, 0, len(foreignGaps)/2)
	hash, gap, shift := uint32(0), uint32(0), 0
	for at := range len(foreignGaps) {
		b := foreignGaps[at]
		gap |= uint32(b&0x7f) << shift
		shift += 7
		if b < 0x80 {
			hash += gap
			foreign.hashes = append(foreign.hashes, hash)
			start := hash >> (foreignBits - sieveOfForeign)
			foreign.sieve[start/64] |= 1 << (start % 64)
			gap, shift = 0, 0
		}
	}
}

// readyForeign unpacks the table unless it is.
func readyForeign() {
	if !foreign.once.Done() {
		foreign.once.Do(unpackForeign)
	}
}

// ForeignHash is the hash of a word of ASCII letters in the table.
func ForeignHash(word string) uint32 {
	hash := uint64(fnvOffset)
	for i := range len(word) {
		hash = (hash ^ uint64(word[i]|0x20)) * fnvPrime
	}
	return foreignHash(mixHash(hash))
}

// foreignHash is that of the hash of a normal form.
func foreignHash(hash uint64) uint32 { return uint32(hash >> (64 - foreignBits)) }

// isForeign tells words of other languages, once the table is unpacked.
func isForeign(hash uint32) bool {
	start := hash >> (foreignBits - sieveOfForeign)
	return foreign.sieve[start/64]&(1<<(start%64)) != 0 && listsForeign(hash)
}

func listsForeign(hash uint32) bool {
	low, high := 0, len(foreign.hashes)
	for low < high {
		if middle := (low + high) / 2; foreign.hashes[middle] < hash {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low < len(foreign.hashes) && foreign.hashes[low] == hash
}

// holdsForeign looks at each run of ASCII letters, as the folded words of
// phrases are.
func holdsForeign(s string) bool {
	for at := 0; at < len(s); {
		start := at
		for at < len(s) && isLetter(s[at]) {
			at++
		}
		if at > start && isForeign(ForeignHash(s[start:at])) {
			return true
		}
		if at == len(s) {
			return false
		}
		r, size := nextRune(s, at)
		if r >= utf8.RuneSelf && lowerRune(r) < utf8.RuneSelf {
			return true // it may stand for a letter of any word
		}
		at += size
	}
	return false
}

// askForeign asks for the part that the words of a text want. Those that were
// in the lexicon before, when it had so many, were asked for.
func (t *Text) askForeign(before int) {
	if extra.Here(extra.Languages) {
		return
	}
	readyForeign()
	for id := before; id < t.lexicon.Len(); id++ {
		if !isForeign(foreignHash(t.lexicon.forms[id].hash)) {
			continue
		}
		if _, letters := wordHash(t.lexicon.Word(uint32(id))); letters { // no number
			extra.Has(extra.Languages)
			return
		}
	}
	for _, w := range t.Words {
		if w.Flags&(plain|Unspaced) == 0 && holdsForeign(t.Source[w.Start:w.End]) {
			extra.Has(extra.Languages)
			return
		}
	}
}

// askForeign is the same for the words of a skim.
func (s *Skim) askForeign() {
	if extra.Here(extra.Languages) {
		return
	}
	readyForeign()
	for i, w := range s.Text.Words {
		hash := s.Hashes[i]
		if hash != 0 && isForeign(foreignHash(mixHash(hash))) || hash == 0 && holdsForeign(s.Text.Source[w.Start:w.End]) {
			extra.Has(extra.Languages)
			return
		}
	}
}

// PartOf is the part that a listed phrase belongs to, 0 if it is in memory
// always. A text that has the phrase wants the part.
func PartOf(phrase string) extra.Part {
	if part := extra.OfPhrase(phrase); part != 0 {
		return part
	}
	whole, open := strings.CutSuffix(phrase, openSign)
	if open { // its last word may go on
		whole = whole[:strings.LastIndexByte(whole, ' ')+1]
	}
	readyForeign()
	if holdsForeign(whole) {
		return extra.Languages
	}
	return 0
}
