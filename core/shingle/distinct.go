package shingle

import (
	"math/bits"
	"slices"

	"github.com/wirecopy/wirecopy/core/slice"
)

// Sorter sorts hashes of one article after the other in the same memory.
type Sorter struct {
	ends   []int32
	placed []uint64
}

// Distinct gives the distinct hashes other than [None], ascending. The result
// is good until the next call.
func (s *Sorter) Distinct(hashes []uint64) []uint64 {
	set := slices.Compact(s.sorted(hashes))
	if len(set) > 0 && set[0] == None {
		set = set[1:]
	}
	return set
}

// sorted gives the hashes in order: hashes are spread evenly, so that one
// distribution by their highest bits (Knuth 1973, 5.2.5) leaves a few of them
// out of place, by a few places.
func (s *Sorter) sorted(hashes []uint64) []uint64 {
	shift := s.count(hashes)
	s.placed = slice.Sized(s.placed, len(hashes))
	ends, placed := s.ends, s.placed
	for _, h := range hashes {
		ends[h>>shift]--
		placed[ends[h>>shift]] = h
	}
	for bucket, from := range ends {
		to := len(placed)
		if bucket+1 < len(ends) {
			to = int(ends[bucket+1])
		}
		sortFew(placed[from:to])
	}
	return placed
}

// count finds where each bucket ends: the hashes that have the bits in common
// from shift on.
func (s *Sorter) count(hashes []uint64) (shift int) {
	const perBucket = 2
	shift = 64 - bits.Len(uint(len(hashes)/perBucket)|1)
	s.ends = slice.Zeros(s.ends, 1<<(64-shift))
	ends := s.ends
	for _, h := range hashes {
		ends[h>>(shift&63)]++
	}
	for i := 1; i < len(ends); i++ {
		ends[i] += ends[i-1]
	}
	return shift
}

// few is how many hashes a bucket seldom has more of.
const few = 16

// sortFew sorts a bucket: by insertion, unless one hash fills it again and
// again, which is what makes one large.
func sortFew(bucket []uint64) {
	if len(bucket) > few {
		slices.Sort(bucket)
		return
	}
	for i := 1; i < len(bucket); i++ {
		h, at := bucket[i], i
		for ; at > 0 && bucket[at-1] > h; at-- {
			bucket[at] = bucket[at-1]
		}
		bucket[at] = h
	}
}
