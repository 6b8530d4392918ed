package check

import (
	"slices"
	"unicode"

	"github.com/wirecopy/wirecopy/core/slice"
)

// Words a letter or two apart are found by what they are without a letter or
// two (Mor and Fraenkel 1982, A hash code method for detecting and correcting
// spelling errors; known from SymSpell), so that the time is n log n in the
// distinct words.

// A variant is a word without some of its letters: a hash of what is left, above
// the number of the word. Numbers fit, since there are fewer than bytes of all
// articles. That leaves 38 bits of hash, which one in a million variants has in
// common with another by chance; then misspelled turns the pair down.
const (
	numberBits = 26
	numberMask = 1<<numberBits - 1
)

// pairs are the words that may be two spellings of one, of which at least one
// stands in several articles: the pairs of seeds, and those of a seed and one of
// the others. The variants of the seeds come first, and of the others only those
// are kept that are a variant of a seed; what is left over from one word alone is
// then taken out before the sort. A pair is the number of one word above that of
// the other.
func (s *speller) pairs(seeds, others []uint32) []uint64 {
	all := s.variants(nil, seeds, nil)
	if len(all) == 0 {
		return nil
	}
	seen, again := newSieve(len(all)), newSieve(len(all))
	for _, v := range all {
		if seen.has(v) {
			again.add(v)
		}
		seen.add(v)
	}
	ofSeeds := len(all)
	all = s.variants(all, others, seen)
	for _, v := range all[ofSeeds:] {
		again.add(v)
	}
	variants := all[:0]
	for _, v := range all {
		if again.has(v) {
			variants = append(variants, v)
		}
	}
	slices.Sort(variants)
	variants = slices.Compact(variants)
	var pairs []uint64
	for from := 0; from < len(variants); {
		to := from
		for to < len(variants) && variants[to]>>numberBits == variants[from]>>numberBits {
			to++
		}
		pairs = s.plausible(pairs, variants[from:to])
		from = to
	}
	slices.Sort(pairs)
	return slices.Compact(pairs)
}

// variants appends the variants of words that pass the sieve.
func (s *speller) variants(all []uint64, words []uint32, seen sieve) []uint64 {
	var letters [longestSpelling]rune
	var hashes [mostLeft]uint64
	for _, id := range words {
		x := &s.words[id]
		n, ok := runes(s.form(x), &letters)
		if !ok || !alphabetic(letters[:n]) {
			continue
		}
		left := withoutLetters(&hashes, letters[:n], x.slips(n))
		for _, hash := range hashes[:left] {
			if seen.has(hash) {
				all = slice.Push(all, hash&^numberMask|uint64(id))
			}
		}
	}
	return all
}

// slips is how many slips a word of n letters may have.
func (x *spelling) slips(n int) int {
	if x.isName() && n >= twoSlips {
		return 2
	}
	return 1
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

// sieveBits are the two bits of a hash; the word is told by others. They take
// what a variant has of the hash.
func sieveBits(hash uint64) uint64 { return 1<<(hash>>58&63) | 1<<(hash>>52&63) }

func (s sieve) word(hash uint64) *uint64 { return &s[hash>>numberBits&uint64(len(s)-1)] }

func (s sieve) add(hash uint64) { *s.word(hash) |= sieveBits(hash) }

func (s sieve) has(hash uint64) bool {
	if len(s) == 0 {
		return true
	}
	bits := sieveBits(hash)
	return *s.word(hash)&bits == bits
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

// mostLeft is the number of hashes of the longest word without up to two letters.
const mostLeft = 1 + longestSpelling + longestSpelling*(longestSpelling-1)/2

// withoutLetters writes the hash of the word and of all that is left when up
// to depth letters are taken away, and tells how many these are. The hash is that
// of Karp and Rabin (1987), so that each is made of those of the pieces around what
// is left out.
func withoutLetters(hashes *[mostLeft]uint64, letters []rune, depth int) (left int) {
	var tails [longestSpelling + 1]uint64 // hash of the last k letters
	powers, n := &variantPowers, len(letters)
	for k := range n {
		tails[k+1] = tails[k] + mixed(letters[n-1-k])*powers[k]
	}
	hashes[0], left = tails[n], 1
	head := uint64(0) // of the letters before i
	for i, letter := range letters {
		hashes[left] = head*powers[n-1-i] + tails[n-1-i]
		left++
		middle := head // of the letters before j, but for i
		for j := i + 1; j < n && depth > 1; j++ {
			hashes[left] = middle*powers[n-1-j] + tails[n-1-j]
			left++
			middle = middle*variantBase + mixed(letters[j])
		}
		head = head*variantBase + mixed(letter)
	}
	return left
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

// plausible adds the pairs of one bucket that pass for spellings of one word.
func (s *speller) plausible(pairs, bucket []uint64) []uint64 {
	if len(bucket) > mostVariants {
		return pairs
	}
	for i, v := range bucket {
		for _, w := range bucket[i+1:] {
			x, y := &s.words[v&numberMask], &s.words[w&numberMask]
			if max(x.articles, y.articles) < 2 || x.isName() != y.isName() {
				continue
			}
			if misspelled(s.form(x), s.form(y), x.isName()) {
				pairs = append(pairs, uint64(x.id)<<32|uint64(y.id))
			}
		}
	}
	return pairs
}
