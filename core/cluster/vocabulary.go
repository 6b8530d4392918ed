package cluster

import (
	"math"

	"github.com/wirecopy/wirecopy/core/logarithm"
)

// Vocabulary weighs the words that articles of a survey share by how rare
// they are (inverse document frequency, Spärck Jones 1972, A statistical
// interpretation of term specificity). Weights are whole thousandths, so that
// sums do not depend on their order.
//
// A word is 32 bits of its hash: of a hundred thousand words one or two share
// it with another one, and that shifts a weight a little.
type Vocabulary struct {
	articles [][]uint32 // the distinct words of each article, ascending
	table    wordTable
	totals   []int // by article: the weight of its words
}

const (
	// otherArticles are imagined to be there without any of the words, so
	// that words are weighed nearly alike in a survey of few articles, whose
	// counts say little. On versions of pages 0 and 1000 give the same
	// clusters but for some pairs in a thousand.
	otherArticles = 1000
	thousandths   = 1000
)

// NewVocabulary weighs the words of articles, given as the distinct words of
// each, ascending, which it keeps. Linear in their number.
func NewVocabulary(articles [][]uint32) *Vocabulary {
	v := &Vocabulary{articles: articles, totals: make([]int, len(articles))}
	for _, words := range articles {
		for _, w := range words {
			*v.table.value(w)++
		}
	}
	v.table.weigh(len(articles) + otherArticles)
	for i, words := range articles {
		for _, w := range words {
			v.totals[i] += int(*v.table.value(w))
		}
	}
	return v
}

// Containment is the share of the words of one article, by weight, that stand
// in the other: of the one that is contained further.
func (v *Vocabulary) Containment(a, b int) float64 {
	common := 0
	for x, y := v.articles[a], v.articles[b]; len(x) > 0 && len(y) > 0; {
		switch {
		case x[0] < y[0]:
			x = x[1:]
		case x[0] > y[0]:
			y = y[1:]
		default:
			common += int(*v.table.value(x[0]))
			x, y = x[1:], y[1:]
		}
	}
	return ratio(common, min(v.totals[a], v.totals[b]))
}

// wordTable is a hash table with open addressing, doubled when it is half
// full: how many articles hold a word and, later, what the word weighs.
type wordTable struct {
	slots []wordSlot
	used  int
}

// A slot without a value is free.
type wordSlot struct{ word, value uint32 }

// firstWords is room for some articles.
const firstWords = 1 << 12

// value is the value of a word, 0 for one that is new, to be set at once.
func (t *wordTable) value(word uint32) *uint32 {
	if len(t.slots) == 0 {
		t.slots = make([]wordSlot, firstWords)
	}
	slot := t.slot(word)
	if slot.value > 0 {
		return &slot.value
	}
	if t.used++; 2*t.used > len(t.slots) {
		t.grow()
		slot = t.slot(word)
	}
	slot.word = word
	return &slot.value
}

// slot is where a word stands or, if it is new, where it belongs. The high
// bits choose it: words come in ascending order, and so from one end of the
// table to the other.
func (t *wordTable) slot(word uint32) *wordSlot {
	mask := len(t.slots) - 1
	for at := int(uint64(word) * uint64(len(t.slots)) >> 32); ; at++ {
		slot := &t.slots[at&mask]
		if slot.value == 0 || slot.word == word {
			return slot
		}
	}
}

func (t *wordTable) grow() {
	old := t.slots
	t.slots = make([]wordSlot, 2*len(old))
	for _, s := range old {
		if s.value > 0 {
			*t.slot(s.word) = s
		}
	}
}

// weigh replaces the numbers of articles by weights.
func (t *wordTable) weigh(all int) {
	for i := range t.slots {
		if value := &t.slots[i].value; *value > 0 {
			// No word weighs nothing, or its slot would count as free.
			*value = max(1, uint32(math.Round(thousandths*logarithm.Of(float64(all)/float64(*value)))))
		}
	}
}
