package cluster

import (
	"math"
	"slices"

	"github.com/wirecopy/wirecopy/core/logarithm"
	"github.com/wirecopy/wirecopy/core/text"
)

// Vocabulary weighs the words that articles of a survey share by how rare
// they are (inverse document frequency, Spärck Jones 1972, A statistical
// interpretation of term specificity). Weights are whole thousandths, so that
// sums do not depend on their order.
type Vocabulary struct {
	holders  []uint32   // by word: how many articles hold it
	articles [][]uint32 // the distinct words of each article, ascending
	weights  []int
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

// Add adds the next article; furniture and ignored words say nothing of it.
func (v *Vocabulary) Add(t *text.Text, lexicon *text.Lexicon) {
	words := make([]uint32, 0, len(t.Words))
	for _, w := range t.Words {
		if w.Flags&(text.Ignored|text.InFurniture) == 0 {
			words = append(words, w.ID)
		}
	}
	slices.Sort(words)
	words = slices.Clone(slices.Compact(words))
	v.holders = append(v.holders, make([]uint32, lexicon.Len()-len(v.holders))...)
	for _, id := range words {
		v.holders[id]++
	}
	v.articles = append(v.articles, words)
}

// Containment is the share of the words of one article, by weight, that stand
// in the other: of the one that is contained further. After the first call
// nothing can be added.
func (v *Vocabulary) Containment(a, b int) float64 {
	if v.weights == nil {
		v.weigh()
	}
	whole := min(v.totals[a], v.totals[b])
	if whole == 0 {
		return 0
	}
	common := 0
	for x, y := v.articles[a], v.articles[b]; len(x) > 0 && len(y) > 0; {
		switch {
		case x[0] < y[0]:
			x = x[1:]
		case x[0] > y[0]:
			y = y[1:]
		default:
			common += v.weights[x[0]]
			x, y = x[1:], y[1:]
		}
	}
	return float64(common) / float64(whole)
}

func (v *Vocabulary) weigh() {
	all := float64(len(v.articles) + otherArticles)
	v.weights = make([]int, len(v.holders))
	for id, holders := range v.holders {
		if holders > 0 {
			v.weights[id] = int(math.Round(thousandths * logarithm.Of(all/float64(holders))))
		}
	}
	v.totals = make([]int, len(v.articles))
	for i, words := range v.articles {
		for _, id := range words {
			v.totals[i] += v.weights[id]
		}
	}
}
