// Package shingle turns the words of an article into hashes of w consecutive
// words. Two texts that share a shingle share w words in a row; how many of
// all their shingles they share is their resemblance, and how many of one's
// stand in the other its containment (Broder 1997, On the resemblance and
// containment of documents; Broder, Glassman, Manasse, Zweig 1997, Syntactic
// clustering of the Web).
//
// Positions are indexes of words. Hashes are 64 bits wide: among a million
// shingles the chance that any two collide is about 3 in 10⁸, and whoever
// aligns texts still compares the words themselves. All work is linear in the
// number of words.
package shingle

import (
	"github.com/wirecopy/wirecopy/core/slice"
	"github.com/wirecopy/wirecopy/core/text"
)

// None is the hash at positions whose shingle holds an ignored word.
const None = 0

// base multiplies the hash of a shingle per word; odd, so that multiplying
// loses nothing, and with bits all over (2⁶⁴ divided by the golden ratio).
const base = 0x9E3779B97F4A7C15

// Hashes gives the hash of the shingle of size words that begins at each word,
// len(t.Words)-size+1 in all, in memory that they may have. A text of fewer
// words has none.
func Hashes(memory []uint64, t *text.Text, lexicon *text.Lexicon, size int) []uint64 {
	words := t.Words
	if len(words) < size || size < 1 {
		return nil
	}
	hashes := slice.Sized(memory, len(words)-size+1)
	leaving := weightBefore(size - 1)
	rolling, ignoredUntil := uint64(0), 0
	for i := range words {
		rolling = rolling*base + lexicon.Hash(words[i].ID)
		if words[i].Flags&text.Ignored != 0 {
			ignoredUntil = i + size
		}
		if start := i + 1 - size; start >= 0 {
			hashes[start] = finish(rolling, i < ignoredUntil)
			rolling -= leaving * lexicon.Hash(words[start].ID)
		}
	}
	return hashes
}

// finish mixes the bits of a rolling hash, whose low ones depend on few bits
// of the words, and keeps None apart.
func finish(h uint64, ignored bool) uint64 {
	if ignored {
		return None
	}
	h ^= h >> 29
	h *= 0xbf58476d1ce4e5b9
	h ^= h >> 32
	if h == None {
		return 1
	}
	return h
}

// Resemblance is |A∩B| / |A∪B|, 0 to 1, by the numbers of shingles; 0 where
// both are empty.
func Resemblance(common, a, b int) float64 { return ratio(common, a+b-common) }

func ratio(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}
