package align

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/text"
)

// owners holds for each word the number of its draft plus one.
type owners []int32

func (o owners) set(words text.Range, draft int) {
	for i := words.From; i < words.To; i++ {
		o[i] = int32(draft) + 1
	}
}

// free tells whether no draft but the given one owns a word; -1 for any.
//
//go:inline
func (o owners) free(words text.Range, but int) bool {
	return !slices.ContainsFunc(o[words.From:words.To], func(k int32) bool { return k != 0 && int(k)-1 != but })
}

// longestFree is the longest piece of a range that nothing owns.
func (o owners) longestFree(words text.Range) (best text.Range) {
	from := words.From
	for i := words.From; i <= words.To; i++ {
		if i == words.To || o[i] != 0 {
			if i-from > best.Len() {
				best = text.Range{From: from, To: i}
			}
			from = i + 1
		}
	}
	return best
}

// around finds the first draft that owns a word in a range or at most reach
// words away from it, -1 if there is none.
func (o owners) around(words text.Range, reach int) int {
	for i := max(0, words.From-reach); i < min(len(o), words.To+reach); i++ {
		if o[i] != 0 {
			return int(o[i]) - 1
		}
	}
	return -1
}
