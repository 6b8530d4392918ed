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
	subsequence        subsequence
	rewriting          rewrite.Room
}
