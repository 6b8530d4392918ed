// Package align finds the passages that two articles share and, within them,
// what was kept and what was changed.
//
// The steps, one file each, after the seed, chain and extend scheme of
// sequence alignment (Altschul et al. 1990; Abouelhoda and Ohlebusch 2005,
// Chaining algorithms for multiple genome comparison):
//
//	seed.go     maximal runs of equal words, from shared shingles
//	resolve.go  of runs that claim the same words, the longer one, so that no
//	            word counts twice (Wise 1993, Running Karp-Rabin matching and
//	            greedy string tiling)
//	chain.go    runs in line across small gaps become a passage; passages may
//	            stand in any order, and those out of order are marked as moved
//	extend.go   passages grow word by word at both ends
//	weave.go    chains and regions of rewriting (package rewrite) together;
//	            owner.go which draft owns a word; cross.go what was moved
//	rewritten.go  sentences that follow each other in other words
//	edit.go     the edits that turn A's words into B's; common.go what stays
//	part.go     pieces of one kind: verbatim, edited, quotation
//	move.go     which passages stand out of order
//
// Everything is counted in words, as half-open ranges of word indexes. Seeds
// cost time linear in the two texts (see mostPlaces), resolving n log n in
// the number of runs.
package align

import (
	"github.com/wirecopy/wirecopy/core/rewrite"
	"github.com/wirecopy/wirecopy/core/shingle"
	"github.com/wirecopy/wirecopy/core/text"
)

// Options are the settings of an alignment, in words; none is 0.
type Options struct {
	Shingle         int // the shortest run that can start a passage
	ShortestPassage int // equal words that a passage has at least
	Gap             int // other words bridged inside a passage, on each side
}

// Kind is what became of the words of a part.
type Kind uint8

const (
	Verbatim  Kind = iota // word for word
	Edited                // with words replaced, inserted or deleted
	Rewritten             // in other words
	Quoted                // inside quotation marks on both sides
)

// Kinds is the number of kinds.
const Kinds = 4

// Passage is a maximal stretch of reuse.
type Passage struct {
	A, B  text.Range
	Kind  Kind // that of most of its words
	Moved bool // stands in another order than the passages around it
	Parts []Part
}

// Part is a piece of a passage with one kind. Its edits cover it.
type Part struct {
	A, B  text.Range
	Kind  Kind
	Edits []Edit
}

// Run is a stretch of equal words: N words from word A of the first text and
// from word B of the second.
type Run struct{ A, B, N int }

// Alignment is what two texts share.
type Alignment struct {
	Passages []Passage // in the order of the first text, disjoint on both sides
	Longest  Run       // the longest run of equal words, N 0 if there is none
	Shingles int       // the distinct shingles that both texts have
	Same     bool      // both texts have the same words in the same order
}

// Article is a text prepared for alignment. All articles of one comparison
// share a lexicon and its stems.
type Article struct {
	Text     *text.Text
	Shingles shingle.Set // of Options.Shingle words
	Side     *rewrite.Side
}

// Align aligns two articles; stems is the number of distinct stems.
func (r *Room) Align(a, b *Article, stems int, options Options) *Alignment {
	p := r.newPair(a.Text, b.Text, options)
	r.shared.Find(a.Shingles, b.Shingles, len(p.idsB))
	runs := p.wholeRuns()
	same := runs != nil
	if !same {
		runs = resolve(p.findRuns(), len(p.idsA), len(p.idsB), p.shortestRun())
	}
	chains := p.fill(p.chain(p.extend(p.chain(single(runs)))))
	result := &Alignment{Longest: longest(runs), Shingles: r.shared.Shingles, Same: same}
	if same {
		for _, c := range chains {
			result.Passages = append(result.Passages, p.passage(draft{c.wordsA(), c.wordsB(), []chain{c}, false}, nil, nil, nil))
		}
		return result
	}
	rewriting := rewrite.Fitted.Compare(a.Side, b.Side, stems, linesOf(chains), &r.rewriting)
	for _, d := range p.weave(chains, rewriting, a.Side, b.Side) {
		result.Passages = append(result.Passages, p.passage(d, rewriting, a.Side, b.Side))
	}
	markMoved(result.Passages)
	return result
}

// linesOf are chains as package rewrite takes them.
func linesOf(chains []chain) [][]rewrite.Run {
	lines := make([][]rewrite.Run, len(chains))
	for i, c := range chains {
		lines[i] = make([]rewrite.Run, len(c))
		for k, r := range c {
			lines[i][k] = rewrite.Run(r)
		}
	}
	return lines
}

// Longer gives the run with more words, r if they are equal.
func (r Run) Longer(other Run) Run {
	if other.N > r.N {
		return other
	}
	return r
}

func longest(runs []Run) (best Run) {
	for _, r := range runs {
		best = best.Longer(r)
	}
	return best
}
