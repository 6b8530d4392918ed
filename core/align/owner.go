package align

import "github.com/wirecopy/wirecopy/core/text"

// owners holds for each word the number of its draft plus one.
type owners []int32

func (o owners) set(words text.Range, draft int) {
	for i := words.From; i < words.To; i++ {
		o[i] = int32(draft) + 1
	}
}

// free tells whether nothing owns a word of a range.
func (o owners) free(words text.Range) bool {
	for i := words.From; i < words.To; i++ {
		if o[i] != 0 {
			return false
		}
	}
	return true
}

// freeBeside tells whether a draft, which owns its words, can be widened to
// others; what lies between it would own too.
func (o owners) freeBeside(own, others text.Range) bool {
	return o.free(text.Range{From: others.From, To: own.From}) && o.free(text.Range{From: own.To, To: others.To})
}

// widen is that.
func (o owners) widen(own, others text.Range, draft int) {
	o.set(text.Range{From: others.From, To: own.From}, draft)
	o.set(text.Range{From: own.To, To: others.To}, draft)
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
