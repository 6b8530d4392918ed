package check

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/text"
)

// The weight of a word is its length in letters, up to a bound: the longer a
// word is, the more it tells (Piantadosi, Tily, Gibson 2011, Word lengths are
// optimized for efficient communication). That needs no list of stop words and
// no corpus, and serves in every script with spaces.
const (
	heaviestWord   = 8
	unspacedWeight = 3 // of a pair of characters, which overlaps the next
	figureWeight   = 2 // added to a word with digits: figures tell much
)

// mostCells bounds the table of common subsequences, in cells: quotations of
// 250 words each. Beyond that, only the ends of two stretches are compared.
const mostCells = 1 << 16

// weight is the weight of word i.
func (f *Facts) weight(i int) int {
	w := f.text.Words[i]
	if w.Flags&text.Unspaced != 0 {
		return unspacedWeight
	}
	n := min(heaviestWord, f.text.Characters(w))
	if w.Flags&text.Number != 0 {
		n += figureWeight
	}
	return n
}

// weights is the weight of a range of words.
func (f *Facts) weights(r text.Range) int {
	sum := 0
	for i := r.From; i < r.To; i++ {
		sum += f.weight(i)
	}
	return sum
}

// equal is a run of n equal words.
type equal struct{ a, b, n int }

// wording finds the words that two stretches have in common, in order, of the
// greatest weight together.
type wording struct {
	a, b  *Facts
	table []int32 // kept between calls
}

// common finds the runs of common words of two ranges.
func (w *wording) common(ra, rb text.Range) []equal {
	var runs []equal
	for ra.Len() > 0 && rb.Len() > 0 && sameWord(w.a, ra.From, w.b, rb.From) {
		runs = appendEqual(runs, ra.From, rb.From)
		ra.From, rb.From = ra.From+1, rb.From+1
	}
	tail := 0
	for ra.Len() > tail && rb.Len() > tail && sameWord(w.a, ra.To-1-tail, w.b, rb.To-1-tail) {
		tail++
	}
	ra.To, rb.To = ra.To-tail, rb.To-tail
	if ra.Len() > 0 && rb.Len() > 0 && ra.Len() <= mostCells/rb.Len() {
		runs = w.subsequence(runs, ra, rb)
	}
	for k := range tail {
		runs = appendEqual(runs, ra.To+k, rb.To+k)
	}
	return runs
}

func appendEqual(runs []equal, i, j int) []equal {
	if n := len(runs); n > 0 && runs[n-1].a+runs[n-1].n == i && runs[n-1].b+runs[n-1].n == j {
		runs[n-1].n++
		return runs
	}
	return append(runs, equal{i, j, 1})
}

// subsequence appends the heaviest common subsequence of two ranges.
func (w *wording) subsequence(runs []equal, ra, rb text.Range) []equal {
	n, m := ra.Len(), rb.Len()
	cells := (n + 1) * (m + 1)
	w.table = slices.Grow(w.table[:0], cells)[:cells]
	t := w.table
	clear(t)
	for i := n - 1; i >= 0; i-- {
		weight := int32(w.a.weight(ra.From + i))
		for j := m - 1; j >= 0; j-- {
			at := i*(m+1) + j
			best := max(t[at+1], t[at+m+1])
			if sameWord(w.a, ra.From+i, w.b, rb.From+j) {
				best = max(best, t[at+m+2]+weight)
			}
			t[at] = best
		}
	}
	for i, j := 0, 0; i < n && j < m; {
		at := i*(m+1) + j
		switch {
		case sameWord(w.a, ra.From+i, w.b, rb.From+j) && t[at] == t[at+m+2]+int32(w.a.weight(ra.From+i)):
			runs = appendEqual(runs, ra.From+i, rb.From+j)
			i, j = i+1, j+1
		case t[at] == t[at+m+1]:
			i++
		default:
			j++
		}
	}
	return runs
}

// edits turns common words into edits that cover both ranges.
func edits(runs []equal, ra, rb text.Range) []align.Edit {
	var result []align.Edit
	change := func(toA, toB int) {
		e := align.Edit{Op: align.Replace, A: text.Range{From: ra.From, To: toA}, B: text.Range{From: rb.From, To: toB}}
		switch {
		case e.A.Len() == 0 && e.B.Len() == 0:
			return
		case e.A.Len() == 0:
			e.Op = align.Insert
		case e.B.Len() == 0:
			e.Op = align.Delete
		}
		result = append(result, e)
	}
	for _, r := range runs {
		change(r.a, r.b)
		ra.From, rb.From = r.a+r.n, r.b+r.n
		result = append(result, align.Edit{
			Op: align.Equal,
			A:  text.Range{From: r.a, To: ra.From},
			B:  text.Range{From: r.b, To: rb.From},
		})
	}
	change(ra.To, rb.To)
	return result
}

// weightOf is the weight of common words.
func (w *wording) weightOf(runs []equal) int {
	sum := 0
	for _, r := range runs {
		sum += w.a.weights(text.Range{From: r.a, To: r.a + r.n})
	}
	return sum
}
