package text

import "math/bits"

// HashTable tells the values of 64-bit hashes, for tables that are asked about
// every word of an article. At least half of it is free, so that a look-up reads
// one or two slots. The zero table holds nothing. A hash of 0 marks a free slot
// and is never found.
type HashTable struct {
	slots []hashSlot
	shift int
}

type hashSlot struct{ hash, value uint64 }

// NewHashTable makes a table with room for n hashes.
func NewHashTable(n int) HashTable {
	size := bits.Len(uint(2 * n)) // a power of two above 2n
	return HashTable{make([]hashSlot, 1<<size), 64 - size}
}

// slot is where a hash stands or would stand. The multiplication spreads the
// hashes of short words, whose high bits are alike (Knuth 1973, 6.4).
func (h *HashTable) slot(hash uint64) *hashSlot {
	const golden = 0x9E3779B97F4A7C15
	slots := h.slots
	for at := int(hash * golden >> (h.shift & 63)); ; at++ {
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
}

// Value is the value of a hash.
func (h *HashTable) Value(hash uint64) (value uint64, ok bool) {
	if len(h.slots) == 0 || hash == 0 {
		return 0, false
	}
	slot := h.slot(hash)
	return slot.value, slot.hash != 0
}
