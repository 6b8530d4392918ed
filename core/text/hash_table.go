package text

import "math/bits"

// HashTable tells the values of 64-bit hashes, for tables that are asked about
// every word of an article. At least half of it is free, so that a look-up reads
// one or two slots. Most words are not in it, and a sieve of one bit a hash,
// small enough to stay in the cache, tells so (Bloom 1970). The zero table holds
// nothing. A hash of 0 marks a free slot and is never found.
type HashTable struct {
	slots []hashSlot
	sieve []uint64 // 1<<sieveBits bits for each slot
	shift int
}

const sieveBits = 3

type hashSlot struct{ hash, value uint64 }

// NewHashTable makes a table with room for n hashes.
func NewHashTable(n int) HashTable {
	size := max(bits.Len(uint(2*n)), 6-sieveBits) // a power of two above 2n
	return HashTable{make([]hashSlot, 1<<size), make([]uint64, 1<<(size+sieveBits-6)), 64 - size}
}

// spread makes the high bits of a hash, which the hashes of short words have
// alike, depend on all others (Knuth 1973, 6.4).
func spread(hash uint64) uint64 { return hash * 0x9E3779B97F4A7C15 }

// bit is the place of a hash in the sieve.
//
//go:inline
func (h *HashTable) bit(hash uint64) uint64 { return spread(hash) >> ((h.shift - sieveBits) & 63) }

// slot is where a hash stands or would stand.
//
//go:inline
func (h *HashTable) slot(hash uint64) *hashSlot {
	slots := h.slots
	for at := int(spread(hash) >> (h.shift & 63)); ; at++ {
		slot := &slots[at&(len(slots)-1)]
		if slot.hash == hash || slot.hash == 0 {
			return slot
		}
	}
}

// Join adds a hash, or joins the value bit by bit with the one it has.
func (h *HashTable) Join(hash, value uint64) {
	slot := h.slot(hash)
	slot.hash = hash
	slot.value |= value
	bit := h.bit(hash)
	h.sieve[bit>>6] |= 1 << (bit & 63)
}

// Value is the value of a hash.
func (h *HashTable) Value(hash uint64) (value uint64, ok bool) {
	if !h.MayHold(hash) {
		return 0, false
	}
	slot := h.slot(hash)
	return slot.value, slot.hash != 0
}

// Has tells whether a hash has a value.
func (h *HashTable) Has(hash uint64) bool { return h.MayHold(hash) && h.slot(hash).hash != 0 }

// MayHold tells hashes that are surely not in the table from others.
//
//go:inline
func (h *HashTable) MayHold(hash uint64) bool {
	bit := h.bit(hash)
	at := int(bit >> 6)
	return at < len(h.sieve) && h.sieve[at]&(1<<(bit&63)) != 0
}
