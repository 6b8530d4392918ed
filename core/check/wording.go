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

// weight is the weight of word i. Most words are never asked for.
//
//go:inline
func (f *Facts) weight(i int) int {
	if w := f.weights[i]; w != 0 {
		return int(w)
	}
	return f.weigh(i)
}

// weigh finds the weight of word i.
//
//go:noinline
func (f *Facts) weigh(i int) int {
	w, n := f.text.Words[i], unspacedWeight
	if w.Flags&text.Unspaced == 0 {
		n = min(heaviestWord, f.text.Characters(w))
		if w.Flags&text.Number != 0 {
			n += figureWeight
		}
	}
	f.weights[i] = uint8(n)
	return n
}

// weightSum is the weight of a range of words.
func (f *Facts) weightSum(r text.Range) int {
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
	a, b *Facts
	// What follows is kept between calls.
	marks  marks
	marked text.Range // the words of the first text that have marks
	table  []int32
	runs   []equal
}

// marks tell words that were surely not marked from those that were (Bloom 1970).
type marks [8]uint64

func (m *marks) add(id uint32)      { m[id>>6&7] |= 1 << (id & 63) }
func (m *marks) has(id uint32) bool { return m[id>>6&7]&(1<<(id&63)) != 0 }

// mostCommon is a weight that the common words of two ranges do not exceed: that
// of the words of the second one that the first one has somewhere.
func (w *wording) mostCommon(ra, rb text.Range) (most int) {
	if ra != w.marked {
		w.marks, w.marked = marks{}, ra
		for _, id := range w.a.ids[ra.From:ra.To] {
			w.marks.add(id)
		}
	}
	for j := rb.From; j < rb.To; j++ {
		if w.marks.has(w.b.ids[j]) {
			most += w.b.weight(j)
		}
	}
	return most
}

// common finds the runs of common words of two ranges. They are there until
// the next call.
func (w *wording) common(ra, rb text.Range) []equal {
	x, y := w.a.ids[ra.From:ra.To], w.b.ids[rb.From:rb.To]
	head, tail := 0, 0
	for head < len(x) && head < len(y) && x[head] == y[head] {
		head++
	}
	for len(x) > head+tail && len(y) > head+tail && x[len(x)-1-tail] == y[len(y)-1-tail] {
		tail++
	}
	w.runs = w.runs[:0]
	w.add(ra.From, rb.From, head)
	x, y = x[head:len(x)-tail], y[head:len(y)-tail]
	if len(x) > 0 && len(y) > 0 && len(x) <= mostCells/len(y) {
		w.subsequence(x, y, ra.From+head, rb.From+head)
	}
	w.add(ra.To-tail, rb.To-tail, tail)
	return w.runs
}

// add adds n equal words to the runs.
func (w *wording) add(i, j, n int) {
	if last := len(w.runs) - 1; last >= 0 && w.runs[last].a+w.runs[last].n == i && w.runs[last].b+w.runs[last].n == j {
		w.runs[last].n += n
	} else if n > 0 {
		w.runs = append(w.runs, equal{i, j, n})
	}
}

// subsequence adds the heaviest common subsequence of the words x and y, which
// begin at fromA and fromB, in quotations, whose words have been weighed.
func (w *wording) subsequence(x, y []uint32, fromA, fromB int) {
	weights := w.a.weights[fromA : fromA+len(x)]
	t, width := w.heaviest(x, y, weights), len(y)+1
	for i, j := 0, 0; i < len(x) && j < len(y); {
		at := i*width + j
		switch {
		case x[i] == y[j] && t[at] == t[at+width+1]+int32(weights[i]):
			w.add(fromA+i, fromB+j, 1)
			i, j = i+1, j+1
		case t[at] == t[at+width]:
			i++
		default:
			j++
		}
	}
}

// heaviest is the table of the weights of the heaviest common subsequences of
// what follows word i of x and word j of y, rows for i.
func (w *wording) heaviest(x, y []uint32, weights []uint8) []int32 {
	width := len(y) + 1
	cells := (len(x) + 1) * width
	w.table = slices.Grow(w.table[:0], cells)[:cells]
	below := w.table[len(x)*width:]
	clear(below)
	for i := len(x) - 1; i >= 0; i-- {
		row, key, weight := w.table[i*width:(i+1)*width], x[i], int32(weights[i])
		last := len(y) - 1
		for last >= 0 && y[last] != key {
			last--
		}
		copy(row[last+1:], below[last+1:])
		best, diagonal := below[last+1], below[last+1]
		for j := last; j >= 0; j-- {
			straight := below[j]
			best = max(best, straight)
			if y[j] == key {
				best = max(best, diagonal+weight)
			}
			row[j], diagonal = best, straight
		}
		below = row
	}
	return w.table
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
		sum += w.a.weightSum(text.Range{From: r.a, To: r.a + r.n})
	}
	return sum
}
