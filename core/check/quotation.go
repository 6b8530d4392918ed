package check

import (
	"cmp"
	"strings"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/sorting"
	"github.com/wirecopy/wirecopy/core/text"
)

// Status is what became of a quotation.
type Status string

const (
	Identical    Status = "identical"    // the same normalised words
	Altered      Status = "altered"      // other words
	Reattributed Status = "reattributed" // the same or nearly the same words, said by another
	OnlyA        Status = "only-a"       // in no quotation of the second text
	OnlyB        Status = "only-b"       // in no quotation of the first text
)

// Quotation follows one quotation from text to text. Where one text breaks a
// quotation up ("…," she said, "…") and the other does not, every piece has
// its own entry, against the stretch of the longer quotation that it matches.
type Quotation struct {
	A, B           int        // indexes into Text.Quotations, -1 where there is none
	WordsA, WordsB text.Range // what was compared: all words of a quotation, or a stretch
	Status         Status
	Edits          []align.Edit // cover the words; none where the words are the same
}

// nearlySame is the likeness from which the words of two quotations with other
// speakers are those of one.
const nearlySame = 0.8

func (q Quotation) mirror() Quotation {
	q.A, q.B, q.WordsA, q.WordsB = q.B, q.A, q.WordsB, q.WordsA
	switch q.Status {
	case OnlyA:
		q.Status = OnlyB
	case OnlyB:
		q.Status = OnlyA
	}
	for i, e := range q.Edits {
		q.Edits[i].A, q.Edits[i].B = e.B, e.A
		switch e.Op {
		case align.Insert:
			q.Edits[i].Op = align.Delete
		case align.Delete:
			q.Edits[i].Op = align.Insert
		}
	}
	return q
}

// inOrder sorts by the first text, what is only in the second last.
func inOrder(x, y Quotation) int {
	if (x.A < 0) != (y.A < 0) {
		return y.A - x.A
	}
	return cmp.Or(
		cmp.Compare(x.A, y.A), cmp.Compare(x.WordsA.From, y.WordsA.From),
		cmp.Compare(x.B, y.B), cmp.Compare(x.WordsB.From, y.WordsB.From),
	)
}

// quoteMatcher matches the quotations of two texts.
type quoteMatcher struct {
	a, b   *Facts
	qa, qb []text.Quotation
	words  wording
	// partnerA and partnerB are the quotation that each is matched with, -1
	// where there is none, or the one that it is a piece of.
	partnerA, partnerB []int
	// hostA and hostB tell quotations that hold several pieces.
	hostA, hostB []bool
}

// quotations matches quotations one to one, the most alike first.
func quotations(a, b *Facts, alignment *align.Alignment) []Quotation {
	m := &quoteMatcher{a: a, b: b, qa: a.text.Quotations, qb: b.text.Quotations, words: wording{a: a, b: b}}
	m.partnerA, m.partnerB = unmatched(len(m.qa)), unmatched(len(m.qb))
	m.hostA, m.hostB = make([]bool, len(m.qa)), make([]bool, len(m.qb))
	matches := m.matches(m.candidates(alignment))
	for _, p := range matches {
		if m.partnerA[p.i] < 0 && m.partnerB[p.j] < 0 {
			m.partnerA[p.i], m.partnerB[p.j] = p.j, p.i
		}
	}
	m.attachPieces(matches)
	return m.results()
}

func unmatched(n int) []int {
	partner := make([]int, n)
	for i := range partner {
		partner[i] = -1
	}
	return partner
}

// results lists all quotations in order.
func (m *quoteMatcher) results() (all []Quotation) {
	hosts := false // whose pieces belong further up
	for i, q := range m.qa {
		switch j := m.partnerA[i]; {
		case m.hostA[i]:
			all = append(all, m.pieces(i, true)...)
		case j < 0 && m.a.quotes[i].checked:
			all = append(all, Quotation{A: i, B: -1, WordsA: q.Words, Status: OnlyA})
		case j >= 0 && !m.hostB[j]:
			all = append(all, m.result(i, j, q.Words, m.qb[j].Words))
		}
	}
	for j, q := range m.qb {
		switch {
		case m.hostB[j]:
			all, hosts = append(all, m.pieces(j, false)...), true
		case m.partnerB[j] < 0 && m.b.quotes[j].checked:
			all = append(all, Quotation{A: -1, B: j, WordsB: q.Words, Status: OnlyB})
		}
	}
	if hosts {
		sorting.By(all, inOrder)
	}
	return all
}

// result compares what was matched.
func (m *quoteMatcher) result(i, j int, wordsA, wordsB text.Range) Quotation {
	q := Quotation{A: i, B: j, WordsA: wordsA, WordsB: wordsB, Status: Identical}
	runs := m.words.common(wordsA, wordsB)
	like := 1.0
	whole := len(runs) == 1 && runs[0].n == wordsA.Len() && runs[0].n == wordsB.Len()
	if !whole && !m.sameLetters(wordsA, wordsB) {
		q.Status = Altered
		q.Edits = edits(runs, wordsA, wordsB)
		like = dice(m.words.weightOf(runs), m.a.weightSum(wordsA), m.b.weightSum(wordsB))
	}
	if like >= nearlySame && reattributed(m.a, m.qa[i], m.b, m.qb[j]) {
		q.Status = Reattributed
	}
	return q
}

// sameLetters tells whether two stretches differ only in where a word is
// divided: base ball, base-ball.
func (m *quoteMatcher) sameLetters(ra, rb text.Range) bool {
	const most = 3 // words that one stretch may have more
	if d := ra.Len() - rb.Len(); d == 0 || max(d, -d) > most {
		return false
	}
	return m.a.letters(ra) == m.b.letters(rb)
}

// letters are the normalised words of a range run together.
func (f *Facts) letters(r text.Range) string {
	var all strings.Builder
	for i := r.From; i < r.To; i++ {
		all.WriteString(f.lexicon.Word(f.text.Words[i].ID))
	}
	return all.String()
}

func dice(common, a, b int) float64 {
	if a+b == 0 {
		return 0
	}
	return 2 * float64(common) / float64(a+b)
}
