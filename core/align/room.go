package align

import (
	"github.com/wirecopy/wirecopy/core/rewrite"
	"github.com/wirecopy/wirecopy/core/shingle"
)

// Room is memory that alignments use one after the other. The zero value is
// ready.
type Room struct {
	numbersA, numbersB []uint32
	shared             shingle.Shared
	reached            []int32
	common             []int   // words of the first text, see common
	lengths            []int32 // see there
	rewriting          rewrite.Room
}

// zeros is memory for n zeros: s, if that is large enough.
func zeros[T any](s []T, n int) []T {
	if n > cap(s) {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}
