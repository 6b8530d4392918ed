package check

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/text"
)

// amountsIn are the amounts that share a word with a range; those that only
// touch it too where touching is set.
func (f *Facts) amountsIn(r text.Range, touching bool) []amount {
	if touching {
		r = text.Range{From: r.From - 1, To: r.To + 1}
	}
	f.findFigures()
	from, _ := slices.BinarySearchFunc(f.amounts, r, func(x amount, r text.Range) int {
		return x.words.To - (r.From + 1)
	})
	to := from
	for to < len(f.amounts) && f.amounts[to].words.From < r.To {
		to++
	}
	return f.amounts[from:to]
}

// changedAmounts pairs the amounts of one change that are left when those with
// equal values elsewhere in the two sentences are taken off.
func (f *figureFinder) changedAmounts(c *change) {
	insertion := c.Op != align.Replace
	const most = 8 // amounts of one change; more are a table
	x := f.a.amountsIn(c.A, insertion)
	if len(x) == 0 || len(x) > most {
		return
	}
	y := f.b.amountsIn(c.B, insertion)
	if len(y) == 0 || len(y) > most {
		return
	}
	x, y = left(x, y, f.a.amountsIn(c.inA(), false), f.b.amountsIn(c.inB(), false))
	if len(x) != len(y) {
		return
	}
	for k := range x {
		if f.oneFigure(c, x[k], y[k]) {
			f.sayAmounts(x[k], y[k])
		}
	}
}

func (f *figureFinder) sayAmounts(x, y amount) {
	kind := Number
	if x.year && y.year {
		kind = Date
	}
	f.say(kind, x.span, y.span)
}

// left takes off the amounts whose value stands in the other sentence as often
// as in their own.
func left(x, y, sentenceX, sentenceY []amount) (leftX, leftY []amount) {
	times := func(v amount, all []amount) (n int) {
		for _, w := range all {
			if w.equals(v) {
				n++
			}
		}
		return n
	}
	for _, v := range x {
		if times(v, sentenceY) < times(v, sentenceX) {
			leftX = append(leftX, v)
		}
	}
	for _, v := range y {
		if times(v, sentenceX) < times(v, sentenceY) {
			leftY = append(leftY, v)
		}
	}
	return leftX, leftY
}

// oneFigure tells whether two amounts of one change are one figure: nothing
// but amounts was changed, or they count the same.
func (f *figureFinder) oneFigure(c *change, x, y amount) bool {
	if x.unit != 0 && y.unit != 0 && x.unit != y.unit {
		return false
	}
	if c.Op != align.Replace { // "two hundred" and "two hundred and fifty"
		return f.overlapEqually(c, x, y)
	}
	const others = 1 // words of the change besides the amount
	only := c.A.Len() <= x.words.Len()+others && c.B.Len() <= y.words.Len()+others
	if only && (c.left || c.right) {
		return true
	}
	return f.sameNoun(x, y)
}

// overlapEqually tells whether the two amounts share equal words beside an
// insertion or deletion that lies in one of them.
func (f *figureFinder) overlapEqually(c *change, x, y amount) bool {
	longer, changed, shorter, place := x.words, c.A, y.words, c.B.From
	if c.Op == align.Insert {
		longer, changed, shorter, place = y.words, c.B, x.words, c.A.From
	}
	inside := longer.From < changed.To && changed.From < longer.To && longer.Len() > changed.Len()
	return inside && shorter.From <= place && place <= shorter.To
}

// sameNoun tells whether two amounts count the same: the same unit, or the
// same word follows.
func (f *figureFinder) sameNoun(x, y amount) bool {
	if x.unit != 0 && x.unit == y.unit {
		return true
	}
	i, j := x.words.To, y.words.To
	return sameWord(f.a, i, f.b, j) && f.a.joined(i-1) && f.b.joined(j-1) && f.a.weight(i) >= leastNoun
}

// leastNoun is the weight of a word behind an amount that may be what it
// counts; shorter ones are prepositions.
const leastNoun = 4

// movedAmounts pairs the amounts of a rewritten part that count the same word
// and are the only ones left that do.
func (f *figureFinder) movedAmounts(part align.Part) {
	x, y := f.a.amountsIn(part.A, false), f.b.amountsIn(part.B, false)
	const most = 16 // amounts of one part; more are a table
	if len(x) > most || len(y) > most {
		return
	}
	x, y = left(x, y, x, y)
	for _, v := range x {
		partners, last := 0, amount{}
		for _, w := range y {
			if f.sameNoun(v, w) && v.unit == w.unit {
				partners, last = partners+1, w
			}
		}
		rivals := 0
		for _, w := range x {
			if partners == 1 && f.sameNoun(w, last) && w.unit == last.unit {
				rivals++
			}
		}
		if partners == 1 && rivals == 1 {
			f.sayAmounts(v, last)
		}
	}
}
