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
// number of words, and n log n for a [Set].
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

// Hashes gives the hash of the shingle of size words that begins at each
// word, len(t.Words)-size+1 in all. A text of fewer words has none.
func Hashes(t *text.Text, lexicon *text.Lexicon, size int) []uint64 {
	if len(t.Words) < size || size < 1 {
		return nil
	}
	leaving := weightBefore(size)
	hashes := make([]uint64, 0, len(t.Words)-size+1)
	rolling, ignoredUntil := uint64(0), 0
	for i, w := range t.Words {
		rolling = rolling*base + lexicon.Hash(w.ID)
		if i >= size {
			rolling -= leaving * lexicon.Hash(t.Words[i-size].ID)
		}
		if w.Flags&text.Ignored != 0 {
			ignoredUntil = i + size
		}
		if i >= size-1 {
			hashes = slice.Push(hashes, finish(rolling, i < ignoredUntil))
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

// Set is the sorted set of distinct shingle hashes of a text.
type Set []uint64

// NewSet makes the set of hashes; None is left out.
func NewSet(hashes []uint64) Set {
	var sorter Sorter
	return sorter.Distinct(hashes)
}

// Common is the number of shingles that stand in both sets.
func Common(a, b Set) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// Resemblance is |A∩B| / |A∪B|, 0 to 1; 0 where both are empty.
func Resemblance(a, b Set) float64 {
	common := Common(a, b)
	return ratio(common, len(a)+len(b)-common)
}

// Containment is |A∩B| / |A|: the share of A's shingles that stand in B.
func Containment(a, b Set) float64 { return ratio(Common(a, b), len(a)) }

func ratio(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}
