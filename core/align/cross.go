package align

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/text"
)

// wholeWords is the number of words from which moved sentences are a passage
// of their own: a long sentence of news. With 12, shuffled rewriting falls
// into pieces (granularity 1.006 of its kind in PAN 2013 instead of 1.002).
const wholeWords = 20

// splitCrossing cuts drafts whose chains stand in another order on the two
// sides, so that what was moved is a passage of its own and can be marked.
// Only whole sentences count as moved; shuffled phrases are rewriting.
func (w *weaver) splitCrossing(drafts []draft) []draft {
	var result []draft
	for _, d := range drafts {
		whole, _ := partition(d.chains, func(c chain) bool {
			return c.equalWords() >= wholeWords && wholeSentences(w.a, c.wordsA()) && wholeSentences(w.b, c.wordsB())
		})
		if len(whole) > 1 && sortChains(whole).crossing() {
			long, _ := partition(d.chains, w.longEnough)
			result = append(result, d.pieces(sortChains(long))...)
		} else {
			result = append(result, d)
		}
	}
	return result
}

// wholeSentences tells whether words begin and end where sentences do.
func wholeSentences(t *text.Text, words text.Range) bool {
	return t.StartsSentence(words.From) && (words.To == len(t.Words) || t.StartsSentence(words.To))
}

// pieces cuts a draft into runs of chains that stand in the same order on
// both sides. A lighter chain stays with the piece that it lies in.
func (d draft) pieces(n neighbours) []draft {
	var pieces []draft
	for i, c := range n.byA {
		if i == 0 || n.atB[i] != n.atB[i-1]+1 {
			pieces = append(pieces, draft{region: d.region})
		}
		pieces[len(pieces)-1].add(c)
	}
	for _, c := range d.chains {
		for i, p := range pieces {
			within := inside(c.wordsA(), p.a) && inside(c.wordsB(), p.b)
			if within && !slices.ContainsFunc(p.chains, func(k chain) bool { return k.startA() == c.startA() }) {
				pieces[i].add(c)
			}
		}
	}
	return pieces
}

func inside(x, y text.Range) bool { return y.From <= x.From && x.To <= y.To }
