package check

import (
	"cmp"
	"slices"
	"unicode"

	"github.com/wirecopy/wirecopy/core/sorting"
)

// Words a letter or two apart are found by what they are without a letter or
// two (Mor and Fraenkel 1982, A hash code method for detecting and correcting
// spelling errors; known from SymSpell), so that the time is n log n in the
// distinct words.

// variant is a word without some of its letters.
type variant struct {
	hash uint64
	id   uint32
}

// pairs are the words that may be two spellings of one, of which at least one
// stands in several articles. Those are a small part of all words, so that
// their variants come first, and of the others only those are kept that are a
// variant of one of them; what is left over from one word alone is then taken
// out before the sort.
func (s *speller) pairs() [][2]uint32 {
	all := s.variants(nil, true, nil)
	seen, again := newSieve(len(all)), newSieve(len(all))
	for _, v := range all {
		if seen.has(v.hash) {
			again.add(v.hash)
		}
		seen.add(v.hash)
	}
	shared := len(all)
	all = s.variants(all, false, seen)
	for _, v := range all[shared:] {
		again.add(v.hash)
	}
	variants := slices.DeleteFunc(all, func(v variant) bool { return !again.has(v.hash) })
	sorting.By(variants, func(x, y variant) int {
		if x.hash != y.hash {
			return cmp.Compare(x.hash, y.hash)
		}
		return cmp.Compare(x.id, y.id)
	})
	variants = slices.Compact(variants)
	var pairs [][2]uint32
	for from := 0; from < len(variants); {
		to := from
		for to < len(variants) && variants[to].hash == variants[from].hash {
			to++
		}
		pairs = s.plausible(pairs, variants[from:to])
		from = to
	}
	sorting.By(pairs, func(x, y [2]uint32) int { return cmp.Or(cmp.Compare(x[0], y[0]), cmp.Compare(x[1], y[1])) })
	return slices.Compact(pairs)
}

// variants appends the variants that pass the sieve, of the words that several
// articles share or of those that only one has.
func (s *speller) variants(all []variant, shared bool, seen sieve) []variant {
	var letters [longestSpelling]rune
	var hashes []uint64
	for id := range s.words {
		x := &s.words[id]
		if x.odd || x.articles == 0 || shared != (x.articles > 1) {
			continue
		}
		x.id = uint32(id)
		n, ok := runes(s.form(x), &letters)
		if !ok || n < shortestSlip || !alphabetic(letters[:n]) {
			continue
		}
		depth := 1
		if x.isName() && n >= twoSlips {
			depth = 2
		}
		hashes = withoutLetters(hashes[:0], letters[:n], depth)
		for _, hash := range hashes {
			if seen.has(hash) {
				all = append(all, variant{hash, uint32(id)})
			}
		}
	}
	return all
}

// sieve tells hashes that were surely not added from those that were (Bloom
// 1970, here with two bits of one word a hash). A nil sieve lets all through.
type sieve []uint64

// newSieve makes a sieve for n hashes, with so many bits for each that one in
// some two hundred others passes.
func newSieve(n int) sieve {
	const bitsEach = 32
	size := 1
	for size*64 < n*bitsEach {
		size *= 2
	}
	return make(sieve, size)
}

// sieveBits are the two bits of a hash; the word is told by others.
func sieveBits(hash uint64) uint64 { return 1<<(hash&63) | 1<<(hash>>6&63) }

func (s sieve) add(hash uint64) { s[hash>>12&uint64(len(s)-1)] |= sieveBits(hash) }

func (s sieve) has(hash uint64) bool {
	if len(s) == 0 {
		return true
	}
	bits := sieveBits(hash)
	return s[hash>>12&uint64(len(s)-1)]&bits == bits
}

// alphabetic tells scripts in which a slip of one letter can be told.
func alphabetic(letters []rune) bool {
	for _, r := range letters {
		if 'a' <= r && r <= 'z' {
			continue
		}
		if !unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek) && !unicode.Is(unicode.Mn, r) {
			return false
		}
	}
	return true
}

// withoutLetters appends the hash of the word and of all that is left when up
// to depth letters are taken away. The hash is that of Karp and Rabin
// (1987), so that each is made of those of the pieces around what is left out.
func withoutLetters(hashes []uint64, letters []rune, depth int) []uint64 {
	var tails [longestSpelling + 1]uint64 // hash of the last k letters
	powers, n := &variantPowers, len(letters)
	for k := range n {
		tails[k+1] = tails[k] + mixed(letters[n-1-k])*powers[k]
	}
	hashes = append(hashes, spread(tails[n]))
	head := uint64(0) // of the letters before i
	for i, letter := range letters {
		hashes = append(hashes, spread(head*powers[n-1-i]+tails[n-1-i]))
		middle := head // of the letters before j, but for i
		for j := i + 1; j < n && depth > 1; j++ {
			hashes = append(hashes, spread(middle*powers[n-1-j]+tails[n-1-j]))
			middle = middle*variantBase + mixed(letters[j])
		}
		head = head*variantBase + mixed(letter)
	}
	return hashes
}

// variantBase multiplies the hash of a variant per letter.
const variantBase = 0x9E3779B97F4A7C15

// variantPowers are variantBase to the power of each length.
var variantPowers = func() (powers [longestSpelling + 1]uint64) {
	powers[0] = 1
	for k := range longestSpelling {
		powers[k+1] = powers[k] * variantBase
	}
	return powers
}()

// mixed gives a letter bits all over.
func mixed(r rune) uint64 { return uint64(r) * 0xD6E8FEB86659FD93 }

// spread gives the sieve low bits that depend on all letters.
func spread(hash uint64) uint64 { return hash ^ hash>>32 }

// plausible adds the pairs of one bucket that pass for spellings of one word.
func (s *speller) plausible(pairs [][2]uint32, bucket []variant) [][2]uint32 {
	if len(bucket) > mostVariants {
		return pairs
	}
	for i, v := range bucket {
		for _, w := range bucket[i+1:] {
			x, y := &s.words[v.id], &s.words[w.id]
			if max(x.articles, y.articles) < 2 || x.isName() != y.isName() {
				continue
			}
			if misspelled(s.form(x), s.form(y), x.isName()) {
				pairs = append(pairs, [2]uint32{v.id, w.id})
			}
		}
	}
	return pairs
}
